/** Text as PDF operators: glyphs at their places, kerned as they were measured. */
import type { TextBox } from '../../layout/page.ts';
import type { PdfFont } from './fonts.ts';

/** Operators that show `box` on a page whose y axis points down, as pdfkit's pages do. */
export function toTextOperators(box: TextBox, font: PdfFont): string {
  const turn = ((box.angle ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const matrix = [cos, -sin, -sin, -cos, box.x, box.y].map(toNumber).join(' ');
  const glyphs = toGlyphOperators(box.text, box.size, font);
  return `BT /${font.id} ${toNumber(box.size)} Tf ${matrix} Tm ${glyphs} ET`;
}

/**
 * Operators that show the glyphs of `text`. Numbers between them draw the next glyph nearer, in
 * thousandths of the size; a glyph off the baseline, such as an accent, gets a rise of its own.
 */
function toGlyphOperators(text: string, size: number, font: PdfFont): string {
  const [glyphs, positions] = font.encode(text);
  let operators = '';
  let array = '';
  let hex = '';
  let rise = 0;
  const move = (distance: number): void => {
    if (Math.abs(distance) < 0.005) return;
    if (hex !== '') array += `<${hex}>`;
    hex = '';
    array += toNumber(-distance);
  };
  const show = (): void => {
    if (hex !== '') array += `<${hex}>`;
    hex = '';
    if (array !== '') operators += `[${array}]TJ `;
    array = '';
  };
  glyphs.forEach((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0, advanceWidth = 0 } = positions[i] ?? {};
    if (yOffset !== rise) {
      show();
      rise = yOffset;
      operators += `${toNumber((rise * size) / 1000)} Ts `;
    }
    move(xOffset);
    hex += glyph;
    move(xAdvance - advanceWidth - xOffset);
  });
  show();
  return rise === 0 ? operators.trimEnd() : `${operators}0 Ts`;
}

/** A length as PDF writes it: hundredths of a point are finer than any printer. */
export function toNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}
