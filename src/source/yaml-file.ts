/**
 * Reads YAML 1.2 text to plain data and keeps the place of every key and value.
 *
 * Mistakes are collected, never thrown, in the order of their place.
 */
import { lineAt, toFileOffset } from './mended-text.ts';
import { positionOf, type SourceFile, type Span } from './source-file.ts';
import { followsMoved, isTorn } from './yaml-damage.ts';
import { isTooDeep } from './yaml-depth.ts';
import { mend } from './yaml-mend.ts';
import { type PlainFile, readPlainYaml } from './yaml-plain.ts';
import type { Slip } from './yaml-repair.ts';
import type { TrapCode } from './yaml-traps.ts';
import { documentTree, type Path, plainTree } from './yaml-tree.ts';

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
  /** Whether lines were left out or moved anywhere: only then is a block torn. */
  readonly mayBeTorn: boolean;
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
  if (plain !== undefined) return soundFile(source, plain);
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
function soundFile(source: SourceFile, plain: PlainFile): YamlFile {
  const { rangeAt } = plainTree(plain);
  return {
    source,
    value: plain.value,
    problems: [],
    isMended: false,
    mayBeTorn: false,
    span: (path, part = 'value') => {
      const [start, end] = rangeAt(path, part);
      return { file: source, start, end };
    },
    isOnSlip: () => false,
    isTorn: () => false,
    followsMoved: () => false,
  };
}

export function parseMended(source: SourceFile, listMayFlow: KeyTest, isKey: KeyTest): YamlFile {
  const mended = mend(source, isKey);
  const { read, text, changed } = mended;
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
  const tree =
    'plain' in read
      ? plainTree(read.plain)
      : documentTree(read.doc, text.mended.text, !isMended, listMayFlow);
  if (tree === undefined) {
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
  for (const { code, start, end } of tree.traps) {
    const span = inFile(start, end);
    if (!isOnSlip(span)) problems.push(problem({ code, start: span.start, end: span.end }));
    if (code === 'LIST_IN_TEXT' || code === 'MISSING_DASH') mended.moved.add(lineAt(text, start));
  }

  let value: unknown;
  try {
    if (!problems.some(({ code }) => STEERS.has(code))) value = tree.toValue();
  } catch {
    problems.push({ code: 'RESOURCE_EXHAUSTION', span: toSpan(0, 0), text: '' });
  }
  return {
    source,
    value,
    problems,
    isMended,
    mayBeTorn: mended.moved.size > 0,
    span: (path, part = 'value') => inFile(...tree.rangeAt(path, part)),
    isOnSlip,
    isTorn: (path) =>
      path.length === 0 ? mended.moved.size > 0 : isTorn(mended, tree.rangeAt(path, 'key')[0]),
    followsMoved: (path) => followsMoved(mended, tree.rangeAt(path, 'key')[0]),
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
    mayBeTorn: isMended,
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
