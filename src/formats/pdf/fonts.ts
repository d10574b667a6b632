/** The document's faces, and how layout measures with them. */
import type { Face, Measure } from '../../layout/measure.ts';
import type { FontFile, OpenFile } from './font-file.ts';
import { type Font, openFont } from './pdfkit-font.ts';

/** TrueType or OpenType files, as bytes; not WOFF2, whose outlines pdfkit draws blank. */
export interface Fonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly italic: Uint8Array;
  readonly boldItalic: Uint8Array;
}

export type FaceName = keyof Fonts;

/** The file of a face, opened when it is first asked for. */
export type FileBook = (face: Face) => FontFile;

/** The files that layout has measured with. */
export interface UsedFiles {
  readonly fileOf: FileBook;
  /** In the order they were asked for. */
  readonly faces: readonly Face[];
}

/** The font of a face, embedded when it is first asked for. */
export type FontBook = (face: Face) => Font;

/** Line height, and its part above the baseline, in shares of the size. */
const LINE_HEIGHT = 1.2;
const ASCENT = 0.95;

export function openFiles(fonts: Fonts, openFile: OpenFile): UsedFiles {
  const faces: Face[] = [];
  const fileOf = byFace((name, face) => {
    faces.push(face);
    return openFile(fonts[name]);
  });
  return { fileOf, faces };
}

/** Fonts are numbered in the order that layout asked for them. */
export function openFonts(pdf: PDFKit.PDFDocument, { fileOf, faces }: UsedFiles): FontBook {
  const opened: Font[] = [];
  const fontOf = byFace((name, face) => {
    const font = openFont(pdf, name, fileOf(face));
    // One file may serve several faces: pdfkit then gives the same font for all of them.
    const same = opened.find(({ id }) => id === font.id) ?? font;
    opened.push(same);
    return same;
  });
  for (const face of faces) fontOf(face);
  return fontOf;
}

function byFace<T>(open: (name: FaceName, face: Face) => T): (face: Face) => T {
  const opened = new Map<FaceName, T>();
  return (face) => {
    const name = toFaceName(face);
    let own = opened.get(name);
    if (own === undefined) {
      own = open(name, face);
      opened.set(name, own);
    }
    return own;
  };
}

export function toFaceName({ bold, italic }: Face): FaceName {
  if (bold) return italic ? 'boldItalic' : 'bold';
  return italic ? 'italic' : 'regular';
}

/**
 * Measures by the same files that are drawn. Nearly every word is drawn with a space behind it, and
 * is shaped with its own: measured so, a word is shaped only once.
 */
export function measureWith(fileOf: FileBook): Measure {
  return {
    width: (text, face, size) => {
      const file = fileOf(face);
      return widthOf(`${text} `, file, size) - widthOf(' ', file, size);
    },
    ascent: (size) => size * ASCENT,
    lineHeight: (size) => size * LINE_HEIGHT,
  };
}

function widthOf(text: string, file: FontFile, size: number): number {
  let sum = 0;
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start);
    const end = space < 0 ? text.length : space + 1;
    sum += file.advance(text.slice(start, end));
    start = end;
  }
  return sum * (size / 1000);
}
