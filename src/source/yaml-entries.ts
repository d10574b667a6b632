/**
 * Reads sound YAML to entries (a key with its value, an item of a list) with their comments, for
 * printing anew.
 *
 * `yaml` hands a comment to the value before it, whatever its indent; here a comment belongs to what
 * a reader takes it for: on a line of its own to the entry below it, unless it is indented deeper, and
 * then to the end of the mapping or list above; behind a value to that value.
 */
import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  type Node,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { findComments } from './yaml-comments.ts';
import type { Form } from './yaml-form.ts';

/** A comment on a line of its own. */
export interface Remark {
  readonly text: string;
  /** Whether a blank line stands above. */
  readonly gap: boolean;
}

export interface Entry {
  /** Absent for an item of a list. */
  readonly key: string | undefined;
  readonly value: Block | Leaf;
  readonly above: Remark[];
  /** The comment behind it on its line. */
  behind: string | undefined;
  gap: boolean;
  /** Offsets of its key or dash, and of the end of what stands on its line. */
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly block: Block;
}

/** A mapping or list in block style. */
export interface Block {
  readonly kind: 'block';
  readonly form: Form;
  readonly entries: Entry[];
  /** Comments after its last entry. */
  readonly below: Remark[];
  readonly column: number;
  /** The entry whose value it is; absent at the top. */
  readonly owner: Entry | undefined;
}

/** What is written as one piece: a scalar, a list in brackets, nothing. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly node: Node | null;
  readonly form: Form;
}

/**
 * @param document parsed from `text` with its source tokens kept, without errors
 * @param value the document as plain data
 * @returns undefined where the document is no mapping or list in block style
 */
export function readEntries(
  document: Document,
  text: string,
  value: unknown,
  form: Form,
): Block | undefined {
  const root = document.contents;
  if (!isBlockNode(root) || form.written !== undefined) return undefined;
  const all: Entry[] = [];
  const block = readBlock(root, value, form, { text, all, owner: undefined });
  attachComments(block, all, text);
  return block;
}

type BlockNode = YAMLMap<Scalar<string>, Node | null> | YAMLSeq<Node>;

const isBlockNode = (node: unknown): node is BlockNode =>
  isCollection(node) && !node.flow && node.items.length > 0;

interface Reading {
  readonly text: string;
  /** Takes every entry in the order of the text. */
  readonly all: Entry[];
  readonly owner: Entry | undefined;
}

function readBlock(node: BlockNode, value: unknown, form: Form, reading: Reading): Block {
  const starts = startsOf(node);
  const block: Block = {
    kind: 'block',
    form,
    entries: [],
    below: [],
    column: columnOf(reading.text, starts[0] ?? 0),
    owner: reading.owner,
  };
  const add = (index: number, key: Scalar<string> | undefined, child: Node | null): void => {
    const start = starts[index] ?? 0;
    const step = key === undefined ? index : String(key.value);
    const plain = (value as Readonly<Record<string | number, unknown>> | null)?.[step];
    readEntry(child, plain, form.below(step, plain), {
      reading,
      block,
      key: key === undefined ? undefined : String(key.value),
      start,
      keyEnd: key?.range?.[1] ?? start + '-'.length,
    });
  };
  if (isMap(node)) {
    for (const [index, { key, value: child }] of node.items.entries()) add(index, key, child);
  } else {
    for (const [index, child] of node.items.entries()) add(index, undefined, child);
  }
  return block;
}

interface EntryHead {
  readonly reading: Reading;
  readonly block: Block;
  readonly key: string | undefined;
  readonly start: number;
  readonly keyEnd: number;
}

function readEntry(
  node: Node | null,
  value: unknown,
  form: Form,
  { reading, block, key, start, keyEnd }: EntryHead,
): void {
  const { text, all } = reading;
  const isBlock = isBlockNode(node) && form.written === undefined;
  const isEmpty = node === null || (isScalar(node) && node.source === '');
  const entry = {
    key,
    above: [],
    behind: undefined,
    gap: isBlankAbove(text, start),
    start,
    end: isBlock || isEmpty ? keyEnd : trimmedEnd(text, node.range?.[1] ?? keyEnd),
    column: columnOf(text, start),
    block,
    value: { kind: 'leaf', node, form } as Block | Leaf,
  };
  block.entries.push(entry);
  all.push(entry);
  if (isBlock) entry.value = readBlock(node, value, form, { text, all, owner: entry });
}

/** Where each entry starts: its key, or the dash of a list's item. */
function startsOf(node: BlockNode): number[] {
  if (isMap(node)) return node.items.map(({ key }) => key.range?.[0] ?? 0);
  const token = node.srcToken;
  const items = token?.type === 'block-seq' ? token.items : [];
  return items.flatMap(
    ({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? [],
  );
}

function attachComments(root: Block, all: readonly Entry[], text: string): void {
  let passed = 0;
  for (const { text: comment, offset } of findComments(text)) {
    while ((all[passed]?.start ?? Number.POSITIVE_INFINITY) < offset) passed += 1;
    const before = all[passed - 1];
    const next = all[passed];
    const line = text.slice(lineStart(text, offset), offset);
    const isOwnLine = line.trim() === '';
    const remark = { text: comment, gap: isOwnLine && isBlankAbove(text, offset) };
    if (before !== undefined && isBehind(before, offset, text)) before.behind = comment;
    else if (before !== undefined && isInside(before, next, offset)) {
      putAbove(before, comment);
    } else if (!isOwnLine && next !== undefined) next.above.push(remark);
    else remarksAt(root, before, next, columnOf(text, offset)).push(remark);
  }
}

/** Behind the entry's value, or behind its key when the value stands below it. */
function isBehind({ key, value, start, end }: Entry, offset: number, text: string): boolean {
  if (value.kind === 'block') return key !== undefined && !text.slice(end, offset).includes('\n');
  if (offset >= end) return !text.slice(end, offset).includes('\n');
  const { node } = value;
  const isFolded = isScalar(node) && node.type?.startsWith('BLOCK') === true;
  return isFolded && !text.slice(node.range?.[0] ?? start, offset).includes('\n');
}

/** Between the parts of an entry that will stand on one line. */
function isInside(entry: Entry, next: Entry | undefined, offset: number): boolean {
  if (entry.value.kind === 'leaf') return offset < entry.end;
  return entry.key === undefined && next?.block.owner === entry;
}

/** Where a comment on a line of its own belongs. */
function remarksAt(
  root: Block,
  before: Entry | undefined,
  next: Entry | undefined,
  column: number,
): Remark[] {
  if (before === undefined) return next?.above ?? root.below;
  if (next !== undefined && (next.block.owner === before || column <= next.column)) {
    return next.above;
  }
  const outside = next?.column ?? -1;
  let block: Block | undefined = before.block;
  while (block !== undefined && block.column > column) block = block.owner?.block;
  while (block?.owner !== undefined && block.owner.block.column === block.column) {
    block = block.owner.block;
  }
  if (block !== undefined && block.column > outside) return block.below;
  return next?.above ?? root.below;
}

/** A comment that stood inside the entry: between it and what stands above already. */
export function putAbove(entry: Entry, comment: string): void {
  entry.above.push({ text: comment, gap: entry.gap });
  entry.gap = false;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

function isBlankAbove(text: string, offset: number): boolean {
  const start = lineStart(text, offset);
  if (start === 0) return false;
  return text.slice(lineStart(text, start - 1), start - 1).trim() === '';
}

/** A block scalar's range runs to the next line. */
function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
