/**
 * The document's four faces.
 *
 * The one place that looks inside pdfkit: its public `text()` measures every text three times over
 * and wraps it in a dozen operators, which makes a big plan several times slower to draw.
 */
import type { Face, Measure } from '../../layout/measure.ts';

/** TrueType or OpenType files, as bytes; not WOFF2, whose outlines pdfkit draws blank. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

/** What of pdfkit's own font object is used here; lengths are thousandths of the size. */
export interface PdfFont {
  readonly id: string;
  /** Glyph numbers of the embedded subset as four hex digits, and where each glyph stands. */
  encode(text: string): [glyphs: string[], positions: GlyphPosition[]];
  widthOfString(text: string, size: number): number;
  /** The font's object in the file; asking for it embeds the font. */
  ref(): PDFKit.PDFKitReference;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
}

export interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** The glyph's own width: what a viewer advances by if it is told nothing else. */
  readonly advanceWidth: number;
}

/** The font of a face, parsed when it is first asked for. */
export type FontBook = (face: Face) => PdfFont;

/** Line height, and its part above the baseline, in shares of the size. */
const LINE_HEIGHT = 1.2;
const ASCENT = 0.95;

export function openFonts(pdf: PDFKit.PDFDocument, fonts: Fonts): FontBook {
  const opened = new Map<keyof Fonts, PdfFont>();
  return (face) => {
    const name = toFontName(face);
    let font = opened.get(name);
    if (font === undefined) {
      pdf.registerFont(name, Buffer.from(fonts[name]));
      pdf.font(name);
      font = (pdf as unknown as { readonly _font: PdfFont })._font;
      opened.set(name, font);
    }
    return font;
  };
}

export function toFontName({ bold, italic }: Face): keyof Fonts {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/**
 * Measures by the same font objects that draw. Nearly every word is drawn with a space behind it,
 * and pdfkit shapes and remembers words with theirs: measured so, a word is shaped only once.
 */
export function measureWith(fontOf: FontBook): Measure {
  return {
    width: (text, face, size) => {
      const font = fontOf(face);
      return font.widthOfString(`${text} `, size) - font.widthOfString(' ', size);
    },
    ascent: (size) => size * ASCENT,
    lineHeight: (size) => size * LINE_HEIGHT,
  };
}
