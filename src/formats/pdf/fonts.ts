/** The document's faces, and how layout measures with them. */
import type { Face, Measure } from '../../layout/measure.ts';
import { type Font, type FontkitFont, openFont } from './pdfkit-font.ts';

/** TrueType or OpenType files, as bytes; not WOFF2, whose outlines pdfkit draws blank. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

export type FaceName = keyof Fonts;

/** The font of a face, parsed when it is first asked for. */
export type FontBook = (face: Face) => Font;

/** Line height, and its part above the baseline, in shares of the size. */
const LINE_HEIGHT = 1.2;
const ASCENT = 0.95;

/** Opens a font file. */
export type OpenFile = (bytes: Uint8Array) => FontkitFont;

export function openFonts(pdf: PDFKit.PDFDocument, fonts: Fonts, openFile: OpenFile): FontBook {
  const opened = new Map<FaceName, Font>();
  return (face) => {
    const name = toFaceName(face);
    let font = opened.get(name);
    if (font === undefined) {
      font = openFont(pdf, name, openFile(fonts[name]));
      // One file may serve several faces: pdfkit then gives the same font for all of them.
      font = [...opened.values()].find(({ id }) => id === font?.id) ?? font;
      opened.set(name, font);
    }
    return font;
  };
}

export function toFaceName({ bold, italic }: Face): FaceName {
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
      return font.width(`${text} `, size) - font.width(' ', size);
    },
    ascent: (size) => size * ASCENT,
    lineHeight: (size) => size * LINE_HEIGHT,
  };
}
