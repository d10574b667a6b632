/** The tables of a TrueType file, and what of them says how big its letters are and how it is named. */
import { BeyondTrueType } from './beyond.ts';

/** @returns the bytes of a table; undefined where the file has none of that name */
export type TableOf = (tag: string) => DataView | undefined;

export interface Metrics {
  readonly unitsPerEm: number;
  readonly glyphCount: number;
  /** The room that every glyph fits into. */
  readonly bbox: { readonly [side in 'minX' | 'minY' | 'maxX' | 'maxY']: number };
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
  readonly capHeight: number;
  readonly italicAngle: number;
  readonly isItalic: boolean;
  readonly isFixedPitch: boolean;
  readonly familyClass: number;
  readonly checkSumAdjustment: number;
  readonly postscriptName: string;
  advance(glyph: number): number;
  bearing(glyph: number): number;
}

const TRUETYPE = [0x00010000, 0x74727565];

/** Tables with outlines, variations or layout of another kind. */
const BEYOND = ['CFF ', 'CFF2', 'fvar', 'sbix', 'COLR', 'morx'];

/** @throws BeyondTrueType */
export function readTables(bytes: Uint8Array): TableOf {
  const { buffer, byteOffset } = bytes;
  const file = new DataView(buffer, byteOffset, bytes.byteLength);
  if (!TRUETYPE.includes(file.getUint32(0))) throw new BeyondTrueType();
  const tables = new Map<string, DataView>();
  for (let i = 0, at = 12; i < file.getUint16(4); i++, at += 16) {
    const [offset, length] = [file.getUint32(at + 8), file.getUint32(at + 12)];
    // Behind the file's end other data may lie in the same buffer.
    if (offset + length > file.byteLength) throw new BeyondTrueType();
    if (length > 0) tables.set(tagAt(file, at), new DataView(buffer, byteOffset + offset, length));
  }
  if (BEYOND.some((tag) => tables.has(tag))) throw new BeyondTrueType();
  return (tag) => tables.get(tag);
}

/** @throws BeyondTrueType where the file has no such table */
export function required(tableOf: TableOf, tag: string): DataView {
  const table = tableOf(tag);
  if (table === undefined) throw new BeyondTrueType();
  return table;
}

export function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...Array.from({ length: 4 }, (_, i) => view.getUint8(at + i)));
}

/** What of a table stands at an offset, to the table's end. */
export function from(view: DataView, offset: number): DataView {
  return new DataView(view.buffer, view.byteOffset + offset, view.byteLength - offset);
}

/** @throws BeyondTrueType where a table is missing or too old to say all */
export function readMetrics(tableOf: TableOf): Metrics {
  const [head, hhea, hmtx, post, os2] = ['head', 'hhea', 'hmtx', 'post', 'OS/2'].map((tag) =>
    required(tableOf, tag),
  ) as [DataView, DataView, DataView, DataView, DataView];
  if (os2.getUint16(0) < 2) throw new BeyondTrueType();
  const measured = hhea.getUint16(34);
  return {
    unitsPerEm: head.getUint16(18),
    glyphCount: required(tableOf, 'maxp').getUint16(4),
    bbox: {
      minX: head.getInt16(36),
      minY: head.getInt16(38),
      maxX: head.getInt16(40),
      maxY: head.getInt16(42),
    },
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    lineGap: hhea.getInt16(8),
    xHeight: os2.getInt16(86),
    capHeight: os2.getInt16(88),
    italicAngle: post.getInt32(4) / 0x10000,
    isItalic: (head.getUint16(44) & 2) !== 0,
    isFixedPitch: post.getUint32(12) !== 0,
    familyClass: os2.getInt16(30),
    checkSumAdjustment: head.getUint32(8),
    postscriptName: readPostscriptName(required(tableOf, 'name')),
    // Glyphs behind the last that has a width of its own are as wide as that one.
    advance: (glyph) => hmtx.getUint16(Math.min(glyph, measured - 1) * 4),
    bearing: (glyph) => hmtx.getInt16(glyph < measured ? glyph * 4 + 2 : (measured + glyph) * 2),
  };
}

const POSTSCRIPT_NAME = 6;

/** The name in Windows' encoding and American English, which every font has. */
function readPostscriptName(names: DataView): string {
  const [count, texts] = [names.getUint16(2), names.getUint16(4)];
  for (let at = 6; at < 6 + count * 12; at += 12) {
    const [platform, encoding, language, id] = [0, 2, 4, 6].map((i) => names.getUint16(at + i));
    if (platform !== 3 || encoding !== 1 || language !== 0x409 || id !== POSTSCRIPT_NAME) continue;
    const [length, start] = [names.getUint16(at + 8), texts + names.getUint16(at + 10)];
    const units = Array.from({ length: length / 2 }, (_, i) => names.getUint16(start + i * 2));
    return String.fromCharCode(...units);
  }
  throw new BeyondTrueType();
}
