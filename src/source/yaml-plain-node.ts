/** Where the values stand that `yaml-plain.ts` has read, and how one finds them by a path. */
import type { PlainFile } from './yaml-plain.ts';

/** From the first character to after the last, in UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

export interface PlainScalar {
  readonly kind: 'scalar';
  readonly range: Range;
}

export interface PlainList {
  readonly kind: 'list';
  readonly items: readonly PlainNode[];
  /** Of `[1, 2]`; a list over several lines has none. */
  readonly range?: Range;
}

export interface PlainMapping {
  readonly kind: 'mapping';
  readonly entries: ReadonlyMap<string, { readonly key: Range; readonly value: PlainNode }>;
}

export type PlainNode = PlainScalar | PlainList | PlainMapping;

/** The values of a file again, each with its place. */
export function toPlainNode({ value, places }: PlainFile): PlainNode {
  let at = 0;
  const next = (): number => places[at++] ?? 0;
  const nodeOf = (each: unknown): PlainNode => {
    if (Array.isArray(each)) {
      const range: Range = [next(), next()];
      const items = each.map(nodeOf);
      return range[0] === -1 ? { kind: 'list', items } : { kind: 'list', items, range };
    }
    if (typeof each === 'object' && each !== null) {
      const entries = new Map<string, { readonly key: Range; readonly value: PlainNode }>();
      for (const [name, below] of Object.entries(each)) {
        const start = next();
        entries.set(name, { key: [start, start + name.length], value: nodeOf(below) });
      }
      return { kind: 'mapping', entries };
    }
    return { kind: 'scalar', range: [next(), next()] };
  };
  return nodeOf(value);
}

/** Where the value (or key) at `path` stands, or the deepest parent that exists. */
export function plainRangeAt(
  root: PlainNode,
  path: readonly (string | number)[],
  part: 'key' | 'value',
): Range {
  let node = root;
  let keyRange: Range | undefined;
  for (const step of path) {
    if (node.kind === 'scalar') break;
    if (node.kind === 'mapping') {
      const entry = typeof step === 'string' ? node.entries.get(step) : undefined;
      if (entry === undefined) return keyRange ?? startOf(node);
      keyRange = entry.key;
      node = entry.value;
    } else {
      const item = node.items[Number(step)];
      if (item === undefined) return keyRange ?? startOf(node);
      keyRange = undefined;
      node = item;
    }
  }
  if (part === 'key' && keyRange !== undefined) return keyRange;
  if (node.kind !== 'mapping' && node.range !== undefined) return node.range;
  return keyRange ?? startOf(node);
}

/** A mapping or list is shown by its first key or item, not by all of it. */
function startOf(node: PlainNode): Range {
  if (node.kind === 'scalar') return node.range;
  if (node.kind === 'mapping') return [...node.entries.values()][0]?.key ?? NOWHERE;
  const [first] = node.items;
  return first === undefined ? (node.range ?? NOWHERE) : startOf(first);
}

/** Of no node: a mapping or a list over several lines has at least one entry. */
const NOWHERE: Range = [0, 0];
