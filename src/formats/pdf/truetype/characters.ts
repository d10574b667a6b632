/** Which glyph of a TrueType file stands for a character (its `cmap`). */
import { BeyondTrueType } from './beyond.ts';
import { from, required, type TableOf } from './sfnt.ts';

/** Platforms and encodings of Unicode, the fullest first. */
const UNICODE: readonly (readonly [platform: number, encoding: number])[] = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0],
];

/**
 * @returns what gives the glyph of a code point, 0 where the font has none
 * @throws BeyondTrueType
 */
export function readCharacters(tableOf: TableOf): (codePoint: number) => number {
  const cmap = required(tableOf, 'cmap');
  const map = findMap(cmap);
  const format = map.getUint16(0);
  if (format === 4) return readSegments(map);
  if (format === 12) return readGroups(map);
  throw new BeyondTrueType();
}

function findMap(cmap: DataView): DataView {
  for (const [platform, encoding] of UNICODE) {
    for (let i = 0, at = 4; i < cmap.getUint16(2); i++, at += 8) {
      if (cmap.getUint16(at) === platform && cmap.getUint16(at + 2) === encoding) {
        return from(cmap, cmap.getUint32(at + 4));
      }
    }
  }
  throw new BeyondTrueType();
}

/** Format 4: segments of the Basic Multilingual Plane. */
function readSegments(map: DataView): (codePoint: number) => number {
  const doubled = map.getUint16(6);
  const [ends, starts] = [14, 16 + doubled];
  const [deltas, offsets] = [starts + doubled, starts + 2 * doubled];
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    let at = 0;
    while (at < doubled && map.getUint16(ends + at) < codePoint) at += 2;
    if (at === doubled) return 0;
    const start = map.getUint16(starts + at);
    if (start > codePoint) return 0;
    const delta = map.getUint16(deltas + at);
    const offset = map.getUint16(offsets + at);
    if (offset === 0) return (codePoint + delta) & 0xffff;
    const glyph = map.getUint16(offsets + at + offset + 2 * (codePoint - start));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** Format 12: groups of all Unicode. */
function readGroups(map: DataView): (codePoint: number) => number {
  const count = map.getUint32(12);
  return (codePoint) => {
    for (let i = 0, at = 16; i < count; i++, at += 12) {
      if (map.getUint32(at + 4) < codePoint) continue;
      const start = map.getUint32(at);
      return start > codePoint ? 0 : map.getUint32(at + 8) + codePoint - start;
    }
    return 0;
  };
}
