/** Which items of two readings are the same place of the decree. */
import { diffArrays } from 'diff';
import { cellWords, type ReadingItem } from '../document/reading.ts';
import { comparable } from './comparable.ts';

/** Indexes of the two; an item without a partner stands alone. */
export type Pair =
  | { readonly base: number; readonly other: number }
  | { readonly base: number; readonly other: undefined }
  | { readonly base: undefined; readonly other: number };

/** Beyond so many changes two readings have nothing in common worth finding. */
const MOST_CHANGES = 4000;
/** Beyond so many combinations the items of a changed stretch are paired in their order. */
const MOST_COMBINATIONS = 40_000;
/** Two items that share less than this of their words are not the same one, changed. */
const LEAST_SHARED = 0.34;

/** Pairs in the order of both; what stands between two pairs comes base first. */
export function align(base: readonly ReadingItem[], other: readonly ReadingItem[]): Pair[] {
  const changes = diffArrays(base.map(toKey), other.map(toKey), { maxEditLength: MOST_CHANGES });
  // Nothing found in time: all is one changed stretch.
  const hunks = changes ?? [
    { count: base.length, removed: true, added: false },
    { count: other.length, removed: false, added: true },
  ];
  const pairs: Pair[] = [];
  let [atBase, atOther] = [0, 0];
  let removed = 0;
  const flush = (added: number): void => {
    const fromBase = base.slice(atBase, atBase + removed);
    const fromOther = other.slice(atOther, atOther + added);
    for (const { base: one, other: two } of pairAlike(fromBase, fromOther)) {
      if (one === undefined) pairs.push({ base: undefined, other: atOther + (two ?? 0) });
      else pairs.push({ base: atBase + one, other: two === undefined ? undefined : atOther + two });
    }
    atBase += removed;
    atOther += added;
    removed = 0;
  };
  for (const hunk of hunks) {
    if (hunk.removed) removed += hunk.count;
    else if (hunk.added) flush(hunk.count);
    else {
      flush(0);
      for (let index = 0; index < hunk.count; index++) {
        pairs.push({ base: atBase + index, other: atOther + index });
      }
      atBase += hunk.count;
      atOther += hunk.count;
    }
  }
  flush(0);
  return pairs;
}

/** What an item says but for its numbers, which move when a row comes in above it. */
export function toKey(item: ReadingItem): string {
  return item.kind === 'text'
    ? JSON.stringify([item.part, comparable(item.text)])
    : JSON.stringify([
        item.part,
        item.place,
        ...item.cells.map((cell) => comparable(cellWords(cell))),
      ]);
}

/** The pairs that together share most words, in the order of both. */
function pairAlike(base: readonly ReadingItem[], other: readonly ReadingItem[]): Pair[] {
  const [rows, columns] = [base.length, other.length];
  if (rows === 0 || columns === 0 || rows * columns > MOST_COMBINATIONS) {
    return Array.from({ length: Math.max(rows, columns) }, (_, index): Pair => {
      if (index >= rows) return { base: undefined, other: index };
      return { base: index, other: index < columns ? index : undefined };
    });
  }
  const baseWords = base.map(toWords);
  const otherWords = other.map(toWords);
  const alike = (one: number, two: number): number => {
    const [first, second] = [base[one], other[two]];
    if (first?.kind !== second?.kind || first?.part !== second?.part) return 0;
    const shared = shareOf(baseWords[one] ?? new Map(), otherWords[two] ?? new Map());
    return shared < LEAST_SHARED ? 0 : shared;
  };
  /** The most that can be shared from (one, two) on. */
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const bestAt = (one: number, two: number): number => best[one]?.[two] ?? 0;
  const likeness = base.map((_, one) => other.map((__, two) => alike(one, two)));
  for (let one = rows - 1; one >= 0; one--) {
    for (let two = columns - 1; two >= 0; two--) {
      const share = likeness[one]?.[two] ?? 0;
      const line = best[one];
      if (line === undefined) continue;
      line[two] = Math.max(
        bestAt(one + 1, two),
        bestAt(one, two + 1),
        share > 0 ? share + bestAt(one + 1, two + 1) : 0,
      );
    }
  }
  const pairs: Pair[] = [];
  let [one, two] = [0, 0];
  while (one < rows && two < columns) {
    const share = likeness[one]?.[two] ?? 0;
    if (share > 0 && bestAt(one, two) === share + bestAt(one + 1, two + 1)) {
      pairs.push({ base: one++, other: two++ });
    } else if (bestAt(one, two) === bestAt(one + 1, two)) {
      pairs.push({ base: one++, other: undefined });
    } else pairs.push({ base: undefined, other: two++ });
  }
  while (one < rows) pairs.push({ base: one++, other: undefined });
  while (two < columns) pairs.push({ base: undefined, other: two++ });
  return pairs;
}

/** How often each word stands in an item. */
function toWords(item: ReadingItem): ReadonlyMap<string, number> {
  const texts = item.kind === 'text' ? [item.text] : item.cells.map(cellWords);
  const words = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
      words.set(word, (words.get(word) ?? 0) + 1);
    }
  }
  return words;
}

/** Dice's share of common words: 0 to 1; two items without words are alike. */
function shareOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const sum = (words: ReadonlyMap<string, number>): number =>
    [...words.values()].reduce((total, count) => total + count, 0);
  const total = sum(one) + sum(other);
  if (total === 0) return 1;
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  return (2 * shared) / total;
}
