/**
 * Reads YAML 1.2 text to plain data and keeps the place of every key and value.
 *
 * The only importer of `yaml`. Mistakes are collected, never thrown, in the order of their place.
 */
import {
  type ErrorCode,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { positionOf, type SourceFile, type Span } from './source-file.ts';
import { findTraps, type TrapCode } from './yaml-traps.ts';

/** Keys and list positions from the top of a file down to a value. */
export type Path = readonly (string | number)[];

/** What is wrong with a file's YAML: a code of `yaml`, or one of the traps that it lets through. */
export type YamlProblemCode = ErrorCode | TrapCode;

export interface YamlProblem {
  readonly code: YamlProblemCode;
  readonly span: Span;
  /** The piece of the file in question, shortened; '' where it says nothing. */
  readonly text: string;
}

export interface YamlFile {
  readonly source: SourceFile;
  /** Plain data; `undefined` where the file has a syntax error or nothing at all. */
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Where the value at `path` stands, or its key; the nearest parent when there is no such value. */
  span(path: Path, part?: 'key' | 'value'): Span;
}

/** What makes a value of something else than its text: such a file is not read further. */
const STEERS: ReadonlySet<YamlProblemCode> = new Set(['ANCHOR', 'BAD_ALIAS', 'TAG']);

const LONGEST_QUOTE = 60;

/**
 * Parses one file.
 *
 * @param listMayFlow whether `[a, b]` is the right form for the list at this key (`bulan`)
 */
export function parseYaml(source: SourceFile, listMayFlow: (key: string) => boolean): YamlFile {
  try {
    return parseSound(source, listMayFlow);
  } catch (error) {
    // Nesting deeper than the stack, in whichever part meets it first.
    if (!(error instanceof RangeError)) throw error;
    const span = { file: source, start: 0, end: 0 };
    const problems: YamlProblem[] = [{ code: 'RESOURCE_EXHAUSTION', span, text: '' }];
    return { source, value: undefined, problems, span: () => span };
  }
}

function parseSound(source: SourceFile, listMayFlow: (key: string) => boolean): YamlFile {
  const doc = parseDocument(source.text, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    strict: true,
    uniqueKeys: true,
    version: '1.2',
    stringKeys: true,
  });
  const toSpan = (start: number, end: number): Span => ({
    file: source,
    start: Math.min(start, source.text.length),
    end: Math.min(Math.max(end, start), source.text.length),
  });
  const problem = (code: YamlProblemCode, start: number, end: number): YamlProblem => {
    const text = source.text.slice(start, end).split(/\r?\n/, 1)[0]?.trim() ?? '';
    const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
    return { code, span: toSpan(start, end), text: short };
  };

  const slips = firstOfEachSlip([...doc.errors, ...doc.warnings], source);
  if (slips.length > 0) {
    const problems = slips.map(({ code, pos }) => {
      const open = opensWithoutEnd(code) ? openingBefore(doc.contents, pos[0]) : undefined;
      return open === undefined
        ? problem(code, pos[0], pos[1])
        : problem('MISSING_CHAR', open, open + 1);
    });
    return { source, value: undefined, problems, span: () => toSpan(0, 0) };
  }

  const problems: YamlProblem[] = [];
  if (doc.contents === null || (isScalar(doc.contents) && doc.contents.value === null)) {
    problems.push(problem('EMPTY', 0, 0));
    return { source, value: undefined, problems, span: () => toSpan(0, 0) };
  }
  for (const trap of findTraps(doc.contents, source.text, listMayFlow)) {
    problems.push(problem(trap.code, trap.start, trap.end));
  }

  let value: unknown;
  try {
    if (!problems.some(({ code }) => STEERS.has(code))) value = doc.toJS({ maxAliasCount: 100 });
  } catch {
    problems.push(problem('RESOURCE_EXHAUSTION', 0, 0));
  }
  const root: Node = doc.contents;
  return {
    source,
    value,
    problems,
    span: (path, part = 'value') => {
      const [start, end] = rangeAt(root, path, part);
      return toSpan(start, trimmedEnd(source.text, start, end));
    },
  };
}

/** One slip often makes `yaml` stumble again on the next lines; the first of a run is the slip. */
function firstOfEachSlip(found: readonly YAMLError[], source: SourceFile): YAMLError[] {
  const lineOf = (offset: number): number => positionOf(source, offset).line;
  let lastLine = Number.NEGATIVE_INFINITY;
  return [...found]
    .sort((a, b) => a.pos[0] - b.pos[0])
    .filter(({ pos: [start, end] }) => {
      const isNew = lineOf(start) > lastLine + 1;
      lastLine = Math.max(lastLine, lineOf(end));
      return isNew;
    });
}

/** `yaml` says this at the far end of a quote or bracket that is never closed. */
const opensWithoutEnd = (code: ErrorCode): boolean =>
  code === 'MISSING_CHAR' || code === 'BAD_INDENT';

/** Where the quote or bracket stands that is still open at `offset`: the slip is there. */
function openingBefore(root: Node | null, offset: number): number | undefined {
  let open: number | undefined;
  const note = (range: Node['range']): void => {
    if (range && range[0] < offset && range[1] >= offset) open = range[0];
  };
  visit(root, {
    Collection: (_, node) => {
      if (node.flow) note(node.range);
    },
    Scalar: (_, { type, range }) => {
      if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') note(range);
    },
  });
  return open;
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
