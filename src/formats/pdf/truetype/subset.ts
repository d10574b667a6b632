/** A TrueType file of the glyphs that a document uses, with the tables that a PDF asks for. */
import { from, type Metrics, required, type TableOf } from './sfnt.ts';

/** As pdfkit uses it. */
export interface Subset {
  /** The numbers in the font of the subset's glyphs. */
  readonly glyphs: number[];
  /** And back. */
  readonly mapping: Record<number, number>;
  includeGlyph(glyph: number): number;
  encode(): Uint8Array;
}

/** With the glyph for missing characters, which is always the first. */
export function openSubset(tableOf: TableOf, metrics: Metrics): Subset {
  const glyphs: number[] = [];
  const mapping: Record<number, number> = {};
  const includeGlyph = (glyph: number): number => {
    const known = mapping[glyph];
    if (known !== undefined) return known;
    mapping[glyph] = glyphs.push(glyph) - 1;
    return glyphs.length - 1;
  };
  includeGlyph(0);
  return {
    glyphs,
    mapping,
    includeGlyph,
    encode: () => encode(glyphs, includeGlyph, tableOf, metrics),
  };
}

function encode(
  glyphs: readonly number[],
  includeGlyph: (glyph: number) => number,
  tableOf: TableOf,
  { advance, bearing }: Metrics,
): Uint8Array {
  const outlineOf = readOutlines(tableOf);
  const isLong = required(tableOf, 'head').getInt16(50) === 1;
  const outlines: Uint8Array[] = [];
  const places: number[] = [];
  const widths: number[] = [];
  let length = 0;
  // A glyph made of others adds those behind the last.
  for (const glyph of glyphs) {
    const outline = withNumbers(outlineOf(glyph), includeGlyph);
    outlines.push(outline);
    places.push(isLong ? length : length >> 1);
    widths.push(advance(glyph), bearing(glyph));
    length += outline.length;
  }
  places.push(isLong ? length : length >> 1);
  const count = outlines.length;
  const copies = (tag: string): [string, Uint8Array][] => {
    const table = tableOf(tag);
    return table === undefined ? [] : [[tag, bytesOf(table)]];
  };
  return toFile([
    ['head', bytesOf(required(tableOf, 'head'))],
    ['hhea', withNumber(required(tableOf, 'hhea'), 34, count)],
    ['loca', isLong ? toLongs(places) : toShorts(places)],
    ['maxp', withNumber(required(tableOf, 'maxp'), 4, count)],
    ...copies('cvt '),
    ...copies('prep'),
    ['glyf', concat(outlines)],
    ['hmtx', toShorts(widths)],
    ...copies('fpgm'),
  ]);
}

function readOutlines(tableOf: TableOf): (glyph: number) => Uint8Array {
  const [loca, glyf] = [required(tableOf, 'loca'), bytesOf(required(tableOf, 'glyf'))];
  const isLong = required(tableOf, 'head').getInt16(50) === 1;
  const start = (glyph: number): number =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return (glyph) => glyf.slice(start(glyph), start(glyph + 1));
}

/** Flags of a part of a glyph that is made of others. */
const [WORDS, SCALE, MORE, TWO_SCALES, FOUR_SCALES] = [0x1, 0x8, 0x20, 0x40, 0x80];

/** The outline; where it is made of other glyphs, with their numbers in the subset. */
function withNumbers(outline: Uint8Array, includeGlyph: (glyph: number) => number): Uint8Array {
  if (outline.length === 0) return outline;
  const view = new DataView(outline.buffer);
  if (view.getInt16(0) >= 0) return outline;
  for (let at = 10, flags = MORE; (flags & MORE) !== 0; ) {
    flags = view.getUint16(at);
    view.setUint16(at + 2, includeGlyph(view.getUint16(at + 2)));
    at += 4 + ((flags & WORDS) === 0 ? 2 : 4);
    at += (flags & SCALE && 2) || (flags & TWO_SCALES && 4) || (flags & FOUR_SCALES && 8);
  }
  return outline;
}

/** Tables one after another, behind the directory that says where each stands. */
function toFile(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const powers = Math.floor(Math.log2(tables.length));
  const directory = new DataView(new ArrayBuffer(12 + tables.length * 16));
  setTag(directory, 0, 'true');
  directory.setUint16(4, tables.length);
  directory.setUint16(6, 16 * 2 ** powers);
  directory.setUint16(8, powers);
  directory.setUint16(10, 16 * (tables.length - 2 ** powers));
  let offset = directory.byteLength;
  tables.forEach(([tag, { length }], i) => {
    const at = 12 + i * 16;
    setTag(directory, at, tag);
    // A PDF's readers ask for no checksum.
    directory.setUint32(at + 8, offset);
    directory.setUint32(at + 12, length);
    offset += length;
  });
  return concat([bytesOf(directory), ...tables.map(([, bytes]) => bytes)]);
}

function setTag(view: DataView, at: number, tag: string): void {
  for (let i = 0; i < 4; i++) view.setUint8(at + i, tag.charCodeAt(i));
}

function bytesOf({ buffer, byteOffset, byteLength }: DataView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

/** A copy of a table with another number of two bytes in it. */
function withNumber(table: DataView, at: number, value: number): Uint8Array {
  const copy = bytesOf(table).slice();
  from(new DataView(copy.buffer), at).setUint16(0, value);
  return copy;
}

function toShorts(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  for (const [i, value] of values.entries()) view.setUint16(i * 2, value);
  return bytesOf(view);
}

function toLongs(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (const [i, value] of values.entries()) view.setUint32(i * 4, value);
  return bytesOf(view);
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
