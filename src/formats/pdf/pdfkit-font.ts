/**
 * A font of pdfkit's, shaped word by word.
 *
 * The one place that looks inside pdfkit and its font library: its public `text()` measures every
 * text three times over and wraps it in a dozen operators, and it remembers only the first of the
 * characters that share a glyph, so that a no-break space is read back as a space or the reverse.
 */

import { isRightToLeft } from './visual-order.ts';

/** A font that measures and draws. */
export interface Font {
  /** The font's name in a page's resources. */
  readonly id: string;
  has(codePoint: number): boolean;
  /** Of a text on one line, in points. */
  width(text: string, size: number): number;
  /** The glyphs of a word in the order they are drawn, from left to right. */
  shape(word: string): Glyph[];
  /** The font's object in the file; asking for it embeds the font. */
  ref(): PDFKit.PDFKitReference;
}

/** Lengths are thousandths of the size. */
export interface Glyph {
  /** The glyph's number in the embedded font, which stands for `text` and nothing else. */
  readonly id: number;
  /** The characters it shows: several for a ligature. */
  readonly text: string;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** The glyph's own width: what a viewer advances by if it is told nothing else. */
  readonly width: number;
}

/** What of pdfkit's own font object is used here. */
interface PdfkitFont {
  readonly id: string;
  readonly scale: number;
  readonly font: FontkitFont;
  readonly subset: {
    readonly glyphs: number[];
    readonly mapping: Record<number, number>;
    includeGlyph(id: number): number;
  };
  /** By the glyph's number in the subset: what pdfkit writes as `W` and `ToUnicode`. */
  readonly widths: number[];
  readonly unicode: number[][];
  layout(text: string): { glyphs: FontkitGlyph[]; positions: FontkitPosition[] };
  widthOfString(text: string, size: number): number;
  ref(): PDFKit.PDFKitReference;
}

/** A font file as fontkit opens it, or `openTrueType`, and as pdfkit takes it. */
export interface FontkitFont {
  hasGlyphForCodePoint(codePoint: number): boolean;
  getGlyph(id: number, codePoints?: readonly number[]): FontkitGlyph;
}

interface FontkitGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

type FontkitPosition = Pick<Glyph, 'xAdvance' | 'xOffset' | 'yOffset'>;

/** Stands for a glyph that shows no character of its own, such as half of a split letter. */
const NO_CHARACTER = 0x200b;
const SPACE = 0x20;

export function openFont(pdf: PDFKit.PDFDocument, name: string, file: FontkitFont): Font {
  // Its types know of bytes only.
  pdf.registerFont(name, file as unknown as Buffer);
  pdf.font(name);
  const own = (pdf as unknown as { readonly _font: PdfkitFont })._font;
  rememberEveryCharacter(own.font);
  // No glyph may stand for U+0000, not even the one for missing characters (ISO 19005-3, 6.2.11.7.2).
  own.unicode[0] = [0xfffd];
  const numbers = new Map<string, number>();
  return {
    id: own.id,
    has: (codePoint) => own.font.hasGlyphForCodePoint(codePoint),
    width: (text, size) => own.widthOfString(text, size),
    ref: () => own.ref(),
    shape: (word) => {
      const { glyphs, positions } = own.layout(word);
      return glyphs.flatMap((glyph, i): Glyph[] => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
        if (isHidden(glyph, xAdvance)) return [];
        const id = toNumberOf(glyph, own, numbers);
        const text = String.fromCodePoint(...(own.unicode[id] ?? []));
        return [{ id, text, xAdvance, xOffset, yOffset, width: own.widths[id] ?? 0 }];
      });
    },
  };
}

/**
 * fontkit keeps one object a glyph, with the characters that it was first reached by: this gives
 * each use of a glyph its own.
 */
function rememberEveryCharacter(font: FontkitFont): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    const isSame = codePoints.length === 0 || `${glyph.codePoints}` === `${codePoints}`;
    return isSame ? glyph : Object.create(glyph, { codePoints: { value: codePoints } });
  };
}

/** Joiners, marks of direction and the like: fontkit puts a space without width in their place. */
function isHidden({ codePoints }: FontkitGlyph, xAdvance: number): boolean {
  return codePoints[0] === SPACE && xAdvance === 0;
}

/** The glyph's number in the subset; a glyph that shows different characters has several. */
function toNumberOf(glyph: FontkitGlyph, font: PdfkitFont, numbers: Map<string, number>): number {
  const characters = glyph.codePoints.length === 0 ? [NO_CHARACTER] : [...glyph.codePoints];
  const key = `${glyph.id}:${characters}`;
  let number = numbers.get(key);
  if (number === undefined) {
    const { subset, widths, unicode, scale } = font;
    const isNew = subset.mapping[glyph.id] === undefined;
    number = isNew ? subset.includeGlyph(glyph.id) : subset.glyphs.push(glyph.id) - 1;
    widths[number] = glyph.advanceWidth * scale;
    // Readers turn the characters round that stand in a line from right to left, a ligature's, too.
    unicode[number] = isRightToLeft(String.fromCodePoint(...characters))
      ? characters.reverse()
      : characters;
    numbers.set(key, number);
  }
  return number;
}
