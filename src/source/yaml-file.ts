/**
 * Reads YAML 1.2 text to plain data and keeps the place of every key and value.
 *
 * The only importer of `yaml`. Mistakes are collected, never thrown, in the order of their place.
 */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  Scalar,
  visit,
} from 'yaml';
import { lineAt, toFileOffset } from './mended-text.ts';
import { positionOf, type SourceFile, type Span } from './source-file.ts';
import { followsMoved, isTorn } from './yaml-damage.ts';
import { isTooDeep } from './yaml-depth.ts';
import { mend } from './yaml-mend.ts';
import { type PlainFile, readPlainYaml } from './yaml-plain.ts';
import { type PlainNode, plainRangeAt, toPlainNode } from './yaml-plain-node.ts';
import { PLACEHOLDER, type Slip } from './yaml-repair.ts';
import { findTraps, type TrapCode } from './yaml-traps.ts';

/** Keys and list positions from the top of a file down to a value. */
export type Path = readonly (string | number)[];

/** What is wrong with a file's YAML: a code of `yaml`, a slip by our own name, or a trap. */
export type YamlProblemCode = Slip['code'] | TrapCode;

export interface YamlProblem {
  readonly code: YamlProblemCode;
  readonly span: Span;
  /** The piece of the file in question, shortened; '' where it says nothing. */
  readonly text: string;
  /** Where the same key stands already, for a key that is there twice. */
  readonly related?: Span;
}

/** Stands in a value where a slip spoilt what was written. */
export const SPOILT: unique symbol = Symbol('spoilt');

export interface YamlFile {
  readonly source: SourceFile;
  /**
   * Plain data, past the syntax errors: `SPOILT` where one, or a trap, spoilt a value, without the lines that had
   * to be left out. `undefined` where nothing can be read.
   */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Whether a syntax error changed what is read of this file. */
  readonly isMended: boolean;
  /** Where the value at `path` stands, or its key; the nearest parent when there is no such value. */
  span(path: Path, part?: 'key' | 'value'): Span;
  /** Whether a syntax error stands on a line of the span: what is said of it is an echo. */
  isOnSlip(span: Span): boolean;
  /** Whether lines in or at the edge of the block at `path` were left out or moved. */
  isTorn(path: Path): boolean;
  /** Whether a line above on the level of the key at `path` was moved there: it may not belong there. */
  followsMoved(path: Path): boolean;
}

/** What makes a value of something else than its text: such a file is not read further. */
const STEERS: ReadonlySet<YamlProblemCode> = new Set(['ANCHOR', 'BAD_ALIAS', 'TAG']);

const LONGEST_QUOTE = 60;

type KeyTest = (word: string) => boolean;

/**
 * Parses one file. Never throws.
 *
 * @param listMayFlow whether `[a, b]` is the right form for the list at this key (`bulan`)
 * @param isKey whether a word can be a key, so that one without its colon is known
 */
export function parseYaml(
  source: SourceFile,
  listMayFlow: KeyTest,
  isKey: KeyTest = () => false,
): YamlFile {
  const plain = readPlainYaml(source.text);
  if (plain !== undefined) return plainFile(source, plain);
  try {
    if (!isTooDeep(source.text)) return parseMended(source, listMayFlow, isKey);
  } catch (error) {
    // Brackets deeper than the stack, in whichever part meets them first.
    if (!(error instanceof RangeError)) throw error;
  }
  const span = { file: source, start: 0, end: 0 };
  return unreadable(source, [{ code: 'RESOURCE_EXHAUSTION', span, text: '' }], true);
}

/** A file without any fault, as most are. */
function plainFile(source: SourceFile, plain: PlainFile): YamlFile {
  let root: PlainNode | undefined;
  return {
    source,
    value: plain.value,
    problems: [],
    isMended: false,
    span: (path, part = 'value') => {
      root ??= toPlainNode(plain);
      const [start, end] = plainRangeAt(root, path, part);
      return { file: source, start, end };
    },
    isOnSlip: () => false,
    isTorn: () => false,
    followsMoved: () => false,
  };
}

export function parseMended(source: SourceFile, listMayFlow: KeyTest, isKey: KeyTest): YamlFile {
  const mended = mend(source, isKey);
  const { doc, text, changed } = mended;
  const toSpan = (start: number, end: number): Span => ({
    file: source,
    start: Math.min(start, source.text.length),
    end: Math.min(Math.max(end, start), source.text.length),
  });
  const problem = ({
    code,
    start,
    end,
    first,
  }: Omit<Slip, 'code'> & { readonly code: YamlProblemCode }): YamlProblem => {
    const written = source.text.slice(start, end).split(/\r?\n/, 1)[0]?.trim() ?? '';
    const short = written.length > LONGEST_QUOTE ? `${written.slice(0, LONGEST_QUOTE)}…` : written;
    const related = first === undefined ? {} : { related: toSpan(...first) };
    return { code, span: toSpan(start, end), text: short, ...related };
  };
  const isMended = mended.slips.length + mended.errors.length > 0;
  const problems = mended.slips.map(problem);
  if (mended.errors.length > 0) {
    problems.push(...firstOfEachRun(mended.errors, source).map(problem));
    return unreadable(source, problems, isMended);
  }
  const root: Node | null = doc.contents;
  if (root === null || (isScalar(root) && root.value === null)) {
    if (!isMended) problems.push({ code: 'EMPTY', span: toSpan(0, 0), text: '' });
    return unreadable(source, problems, isMended);
  }
  const isOnSlip = ({ start, end }: Span): boolean => {
    const last = positionOf(source, end).line;
    for (let { line } = positionOf(source, start); line <= last; line += 1) {
      if (changed.has(line - 1)) return true;
    }
    return false;
  };
  const inFile = (start: number, end: number): Span =>
    toSpan(toFileOffset(text, start), toFileOffset(text, end));
  const traps = findTraps(root, text.mended.text, listMayFlow);
  for (const { code, start, end } of traps) {
    const span = inFile(start, end);
    if (!isOnSlip(span)) problems.push(problem({ code, start: span.start, end: span.end }));
    if (code === 'LIST_IN_TEXT' || code === 'MISSING_DASH') mended.moved.add(lineAt(text, start));
  }

  let value: unknown;
  try {
    if (isMended || traps.length > 0) markSpoilt(root, new Set(traps.map(({ spoils }) => spoils)));
    if (!problems.some(({ code }) => STEERS.has(code))) value = doc.toJS({ maxAliasCount: 100 });
  } catch {
    problems.push({ code: 'RESOURCE_EXHAUSTION', span: toSpan(0, 0), text: '' });
  }
  return {
    source,
    value,
    problems,
    isMended,
    span: (path, part = 'value') => {
      const [start, end] = rangeAt(root, path, part);
      return inFile(start, trimmedEnd(text.mended.text, start, end));
    },
    isOnSlip,
    isTorn: (path) =>
      path.length === 0 ? mended.moved.size > 0 : isTorn(mended, rangeAt(root, path, 'key')[0]),
    followsMoved: (path) => followsMoved(mended, rangeAt(root, path, 'key')[0]),
  };
}

function unreadable(
  source: SourceFile,
  problems: readonly YamlProblem[],
  isMended: boolean,
): YamlFile {
  return {
    source,
    value: undefined,
    problems,
    isMended,
    span: () => ({ file: source, start: 0, end: 0 }),
    isOnSlip: () => isMended,
    isTorn: () => isMended,
    followsMoved: () => isMended,
  };
}

/** Past a number of slips the parser's own errors are left, of which one draws the next after it. */
function firstOfEachRun(errors: readonly Slip[], source: SourceFile): Slip[] {
  const lineOf = (offset: number): number => positionOf(source, offset).line;
  let lastLine = Number.NEGATIVE_INFINITY;
  return errors.filter(({ start, end }) => {
    const isNew = lineOf(start) > lastLine + 1;
    lastLine = Math.max(lastLine, lineOf(end));
    return isNew;
  });
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
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
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
