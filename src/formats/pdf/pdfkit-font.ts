/**
 * A font of pdfkit's, drawn word by word.
 *
 * The one place that looks inside pdfkit's fonts: its public `text()` measures every text three times
 * over and wraps it in a dozen operators, and it remembers only the first of the characters that share
 * a glyph, so that a no-break space is read back as a space or the reverse.
 */
import type { FontFile, PlacedGlyph } from './font-file.ts';
import { isRightToLeft } from './visual-order.ts';

/** A font that draws. */
export interface Font {
  /** The font's name in a page's resources. */
  readonly id: string;
  /** The glyphs of a word in the order they are drawn, from left to right. */
  shape(word: string): Glyph[];
  /** The font's object in the file; asking for it embeds the font. */
  ref(): PDFKit.PDFKitReference;
}

/** A glyph in its place. */
export interface Glyph extends Pick<PlacedGlyph, 'xAdvance' | 'xOffset' | 'yOffset' | 'width'> {
  /** The glyph's number in the embedded font, which stands for `text` and nothing else. */
  readonly id: number;
  /** The characters it shows: several for a ligature. */
  readonly text: string;
}

/** What of pdfkit's own font object is used here. */
interface PdfkitFont {
  readonly id: string;
  readonly subset: {
    readonly glyphs: number[];
    readonly mapping: Record<number, number>;
    includeGlyph(id: number): number;
  };
  /** By the glyph's number in the subset: what pdfkit writes as `W` and `ToUnicode`. */
  readonly widths: number[];
  readonly unicode: number[][];
  ref(): PDFKit.PDFKitReference;
}

/** Stands for a glyph that shows no character of its own, such as half of a split letter. */
const NO_CHARACTER = 0x200b;
const SPACE = 0x20;

/** @throws Error when pdfkit cannot use the file */
export function openFont(pdf: PDFKit.PDFDocument, name: string, file: FontFile): Font {
  // pdfkit takes opened fonts; its types know of bytes only.
  pdf.registerFont(name, file.source as Buffer);
  pdf.font(name);
  const own = (pdf as unknown as { readonly _font: PdfkitFont })._font;
  // No glyph may stand for U+0000, not even the one for missing characters (ISO 19005-3, 6.2.11.7.2).
  own.unicode[0] = [0xfffd];
  const numberOf = openNumbers(own);
  /** What each number stands for. */
  const texts: string[] = [];
  return {
    id: own.id,
    ref: () => own.ref(),
    shape: (word) => {
      const glyphs: Glyph[] = [];
      for (const placed of file.shape(word)) {
        if (isHidden(placed)) continue;
        const { xAdvance, xOffset, yOffset, width } = placed;
        const id = numberOf(placed);
        texts[id] ??= String.fromCodePoint(...(own.unicode[id] ?? []));
        glyphs.push({ id, text: texts[id], xAdvance, xOffset, yOffset, width });
      }
      return glyphs;
    },
  };
}

/** Joiners, marks of direction and the like: fontkit puts a space without width in their place. */
function isHidden({ codePoints, xAdvance }: PlacedGlyph): boolean {
  return codePoints[0] === SPACE && xAdvance === 0;
}

/**
 * @returns what gives a glyph its number in the subset; a glyph that shows different characters has
 *   several
 */
function openNumbers(font: PdfkitFont): (placed: PlacedGlyph) => number {
  const { subset, widths, unicode } = font;
  const numbers = new Map<number | string, number>();
  return ({ glyph, codePoints, width }) => {
    const [only = NO_CHARACTER] = codePoints;
    const key = codePoints.length < 2 ? glyph * 0x110000 + only : `${glyph}:${codePoints}`;
    let number = numbers.get(key);
    if (number === undefined) {
      const characters = codePoints.length === 0 ? [NO_CHARACTER] : [...codePoints];
      const isNew = subset.mapping[glyph] === undefined;
      number = isNew ? subset.includeGlyph(glyph) : subset.glyphs.push(glyph) - 1;
      widths[number] = width;
      // Readers turn the characters round that stand in a line from right to left, a ligature's, too.
      unicode[number] = isRightToLeft(String.fromCodePoint(...characters))
        ? characters.reverse()
        : characters;
      numbers.set(key, number);
    }
    return number;
  };
}
