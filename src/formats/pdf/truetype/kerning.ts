/** GPOS for plain text: by how much a glyph is drawn nearer to the one before it. */
import { BeyondTrueType } from './beyond.ts';
import { firstCoverage, plainLookups, readClasses, readCoverage } from './lookups.ts';
import { from } from './sfnt.ts';

/** What is added to the advance of a glyph before another; undefined where the table says nothing. */
type Pairs = (left: number, right: number) => number | undefined;

const [PAIR, CONTEXT, CHAINED, EXTENSION] = [2, 7, 8, 9];

/** Values that change the first glyph's advance and nothing else. */
const [ADVANCE, NOTHING] = [0x0004, 0];

export interface Kerning {
  /** What is added to the advance of `left` where `right` follows. */
  between(left: number, right: number): number;
  /** Glyphs that the font places by rules that we do not know. */
  readonly beyond: ReadonlySet<number>;
}

/** @throws BeyondTrueType */
export function readKerning(table: DataView): Kerning {
  const lookups: Pairs[][] = [];
  const beyond = new Set<number>();
  for (const { type, subtables } of plainLookups(table, EXTENSION)) {
    if (type === PAIR) lookups.push(subtables.map(readPairs));
    else {
      const isContext = type === CONTEXT || type === CHAINED;
      for (const subtable of subtables) {
        for (const glyph of firstCoverage(subtable, type === CHAINED, isContext)) beyond.add(glyph);
      }
    }
  }
  const known = new Map<number, number>();
  const look = (left: number, right: number): number => {
    let sum = 0;
    for (const subtables of lookups) {
      for (const pairs of subtables) {
        const value = pairs(left, right);
        if (value === undefined) continue;
        sum += value;
        break;
      }
    }
    return sum;
  };
  const between = (left: number, right: number): number => {
    const key = left * 0x10000 + right;
    let value = known.get(key);
    if (value === undefined) {
      value = look(left, right);
      known.set(key, value);
    }
    return value;
  };
  return { between, beyond };
}

function readPairs(subtable: DataView): Pairs {
  if (subtable.getUint16(4) !== ADVANCE || subtable.getUint16(6) !== NOTHING) {
    throw new BeyondTrueType();
  }
  const covered = readCoverage(from(subtable, subtable.getUint16(2)));
  const indexes = new Map(covered.map((glyph, i) => [glyph, i]));
  return subtable.getUint16(0) === 1
    ? readGlyphPairs(subtable, indexes)
    : readClassPairs(subtable, indexes);
}

function readGlyphPairs(subtable: DataView, indexes: ReadonlyMap<number, number>): Pairs {
  return (left, right) => {
    const index = indexes.get(left);
    if (index === undefined) return undefined;
    const at = subtable.getUint16(10 + index * 2);
    const count = subtable.getUint16(at);
    for (let i = 0, here = at + 2; i < count; i++, here += 4) {
      if (subtable.getUint16(here) === right) return subtable.getInt16(here + 2);
    }
    return undefined;
  };
}

function readClassPairs(subtable: DataView, indexes: ReadonlyMap<number, number>): Pairs {
  const [lefts, rights] = [8, 10].map((at) =>
    readClasses(from(subtable, subtable.getUint16(at))),
  ) as [ReadonlyMap<number, number>, ReadonlyMap<number, number>];
  const columns = subtable.getUint16(14);
  return (left, right) => {
    if (!indexes.has(left)) return undefined;
    const [row, column] = [lefts.get(left) ?? 0, rights.get(right) ?? 0];
    return subtable.getInt16(16 + (row * columns + column) * 2);
  };
}
