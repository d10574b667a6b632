/** What was read of a text without errors, plainly or by `yaml`: its values, its traps, and where each stands. */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import type { Document } from './yaml-document.ts';
import type { PlainFile } from './yaml-plain.ts';
import { type PlainNode, plainRangeAt, type Range, toPlainNode } from './yaml-plain-node.ts';
import { PLACEHOLDER } from './yaml-repair.ts';
import { findTraps, type Trap } from './yaml-traps.ts';

/** Keys and list positions from the top of a file down to a value. */
export type Path = readonly (string | number)[];

/** Stands in a value where a slip spoilt what was written. */
export const SPOILT: unique symbol = Symbol('spoilt');

export interface YamlTree {
  readonly traps: readonly Trap[];
  /** Plain data. @throws where it would be bigger than any file */
  readonly toValue: () => unknown;
  /** Where the value at `path` stands, or its key; the deepest parent when there is no such value. */
  readonly rangeAt: (path: Path, part: 'key' | 'value') => Range;
}

export function plainTree(plain: PlainFile): YamlTree {
  let root: PlainNode | undefined;
  return {
    traps: [],
    toValue: () => withoutPlaceholders(plain.value),
    rangeAt: (path, part) => {
      root ??= toPlainNode(plain);
      return plainRangeAt(root, path, part);
    },
  };
}

function withoutPlaceholders(value: unknown): unknown {
  if (value === PLACEHOLDER) return SPOILT;
  if (Array.isArray(value)) return value.map(withoutPlaceholders);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, withoutPlaceholders(each)]),
  );
}

/**
 * @param isWhole whether nothing was mended in the text
 * @param listMayFlow whether `[a, b]` is the right form for the list at this key (`bulan`)
 * @returns undefined where the document says nothing
 */
export function documentTree(
  doc: Document,
  text: string,
  isWhole: boolean,
  listMayFlow: (key: string) => boolean,
): YamlTree | undefined {
  const root: Node | null = doc.contents;
  if (root === null || (isScalar(root) && root.value === null)) return undefined;
  const traps = findTraps(root, text, listMayFlow);
  return {
    traps,
    toValue: () => {
      if (!isWhole || traps.length > 0) {
        markSpoilt(root, new Set(traps.map(({ spoils }) => spoils)));
      }
      return doc.toJS({ maxAliasCount: 100 });
    },
    rangeAt: (path, part) => {
      const [start, end] = rangeAt(root, path, part);
      return [start, trimmedEnd(text, start, end)];
    },
  };
}

function markSpoilt(root: Node, spoilt: ReadonlySet<unknown>): void {
  visit(root, {
    Node: (_, node) => {
      const isSpoilt = spoilt.has(node) || (isScalar(node) && node.value === PLACEHOLDER);
      if (!isSpoilt || node === root) return undefined;
      const mark = new Scalar(SPOILT);
      mark.range = node.range ?? null;
      return mark;
    },
  });
}

/** The offsets of the value (or key) at `path`, or of the deepest parent that exists. */
function rangeAt(root: Node, path: Path, part: 'key' | 'value'): [number, number] {
  let node: Node = root;
  let keyRange: [number, number] | undefined;
  for (const step of path) {
    if (isAlias(node) || !isCollection(node)) break;
    if (isMap(node)) {
      const pair = pairsOf(node).get(step);
      if (pair === undefined) return keyRange ?? startOf(node);
      const key = pair.key as ParsedNode;
      keyRange = [key.range[0], key.range[1]];
      if (pair.value === null) return keyRange;
      node = pair.value as ParsedNode;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) return keyRange ?? startOf(node);
      keyRange = undefined;
      node = item as ParsedNode;
    }
  }
  if (part === 'key' && keyRange !== undefined) return keyRange;
  if (isScalar(node) && node.source === '' && keyRange !== undefined) return keyRange;
  return isCollection(node) && !node.flow ? (keyRange ?? startOf(node)) : bounds(node);
}

/** Of very many keys each is looked for. */
const PAIRS = new WeakMap<YAMLMap, ReadonlyMap<unknown, Pair>>();

function pairsOf(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  let pairs = PAIRS.get(map);
  if (pairs === undefined) {
    const named = map.items.flatMap((pair): [unknown, Pair][] =>
      isScalar(pair.key) ? [[pair.key.value, pair]] : [],
    );
    // Of a key that is there twice the first one is meant.
    pairs = new Map(named.reverse());
    PAIRS.set(map, pairs);
  }
  return pairs;
}

const bounds = (node: Node): [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

/** A block collection is shown by its first key or item, not by all its lines. */
function startOf(node: Node): [number, number] {
  if (isMap(node)) {
    const first = node.items[0]?.key;
    if (first !== undefined) return bounds(first as ParsedNode);
  }
  if (isSeq(node)) {
    const first = node.items[0];
    if (first !== undefined) return startOf(first as ParsedNode);
  }
  return bounds(node);
}

/** A block scalar's range runs to the next line's start; people mean its text. */
function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
