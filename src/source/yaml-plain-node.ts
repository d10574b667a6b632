/** What `yaml-plain.ts` has read: values with their places, and how one finds them by a path. */

/** From the first character to after the last, in UTF-16 offsets. */
export type Range = readonly [start: number, end: number];

export interface PlainScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean;
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

/** Plain data, as `toJS` of `yaml` gives it. */
export function toValue(node: PlainNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toValue);
    case 'mapping':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, toValue(value)]));
  }
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
