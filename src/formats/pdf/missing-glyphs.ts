/** Which characters of a document its fonts cannot draw: pdfkit draws an empty box and says nothing. */
import PDFDocument from 'pdfkit';
import type { Document } from '../../document/document.ts';
import { layOut } from '../../layout/lay-out.ts';
import type { Measure } from '../../layout/measure.ts';
import { type Fonts, openFonts, toFontName } from './fonts.ts';

export interface MissingGlyph {
  readonly character: string;
  /** Such as `U+2713`. */
  readonly codePoint: string;
  /** The font that lacks it. */
  readonly font: keyof Fonts;
  /** The first text of the document that it stands in. */
  readonly text: string;
}

/** Text so small that no line breaks: a laid-out text is then the document's own, in its face. */
const TINY: Measure = { width: () => 0, ascent: () => 0, lineHeight: () => 1e-3 };

/**
 * Each character that a font lacks, once for that font, in reading order.
 *
 * @throws RangeError when the document cannot be laid out, see `layOut`.
 */
export function missingGlyphs(document: Document, fonts: Fonts): MissingGlyph[] {
  const fontOf = openFonts(new PDFDocument({ autoFirstPage: false, font: '' }), fonts);
  const texts = layOut(document, TINY)
    .flatMap((page) => page.boxes)
    .filter((box) => box.kind === 'text');
  const missing: MissingGlyph[] = [];
  const seen = new Set<string>();
  for (const box of texts) {
    const font = toFontName(box);
    for (const character of box.text) {
      const key = `${font} ${character}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const value = character.codePointAt(0) ?? 0;
      if (fontOf(box).font.hasGlyphForCodePoint(value)) continue;
      const codePoint = `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
      missing.push({ character, codePoint, font, text: box.text.trimEnd() });
    }
  }
  return missing;
}
