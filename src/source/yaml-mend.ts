/**
 * Reads YAML past its slips: names the first one, undoes it in a copy of the text, and reads on.
 *
 * The parser recovers from an error, but what it makes of the rest is often nonsense. So each slip is
 * mended in the way after which the parser gets farthest; what cannot be mended is left out with its block.
 */
import { isCollection, isScalar, type Node, visit } from 'yaml';
import { countMarks } from './bounds.ts';
import { changeLines, lineAt, type MendedText, toFileOffset, toMendedText } from './mended-text.ts';
import type { SourceFile } from './source-file.ts';
import { type Document, parseText } from './yaml-document.ts';
import { indentRepairs, tabRepairs } from './yaml-indent-repairs.ts';
import {
  bulletRepairs,
  droppedDashRepairs,
  duplicateRepairs,
  missingColonRepairs,
  missingDashRepairs,
  spaceRepairs,
} from './yaml-key-repairs.ts';
import { conflictRepairs, leaveOut } from './yaml-leave-out.ts';
import { deeperBelow, neighbour } from './yaml-line.ts';
import { readPlainYaml } from './yaml-plain.ts';
import { parseToFirstError, type Read } from './yaml-read.ts';
import type { Repair, Slip, Trouble } from './yaml-repair.ts';
import {
  bracketRepairs,
  colonRepairs,
  quoteRepairs,
  signRepairs,
  unfoldedRepairs,
  valueRepairs,
} from './yaml-value-repairs.ts';

export interface Mended {
  readonly text: MendedText;
  /** The mended text; with errors left only when there were too many to mend. */
  readonly read: Read;
  /** What is left when there were too many. */
  readonly errors: readonly Slip[];
  /** In offsets of the file, in the order of their place. */
  readonly slips: readonly Slip[];
  /** Lines, from 0, that were changed. */
  readonly changed: ReadonlySet<number>;
  /** Those of them that were moved or left out, and others whose place is in doubt. */
  readonly moved: Set<number>;
}

/** The likelier first. */
const REPAIRS: readonly ((trouble: Trouble) => Repair[])[] = [
  conflictRepairs,
  tabRepairs,
  bulletRepairs,
  quoteRepairs,
  bracketRepairs,
  spaceRepairs,
  missingColonRepairs,
  unfoldedRepairs,
  colonRepairs,
  signRepairs,
  missingDashRepairs,
  droppedDashRepairs,
  indentRepairs,
  duplicateRepairs,
  valueRepairs,
  leaveOut,
];

/** Slips in one file after which a person mends before reading on. */
const MOST_SLIPS = 50;

/**
 * What may be parsed for one file, in characters, so that it is read within a second: a large file gets fewer
 * tries. The largest of the real plan, of 14 kB, may be parsed seventy times.
 */
const MOST_PARSED = 3_200_000;

/** A mark, of which structure is made, takes the parser as long as so many characters. */
const MARK_COST = 40;

/** An error takes the parser as long as so many characters. */
const ERROR_COST = 40;

export function mend(file: SourceFile, isKnownKey: (word: string) => boolean): Mended {
  let text = toMendedText(file);
  const slips: Slip[] = [];
  const changed = new Set<number>();
  const moved = new Set<number>();
  let shift = { next: -1, column: -1 };
  let left = MOST_PARSED;
  const costOf = (part: string): number => part.length + countMarks(part) * MARK_COST;
  const costOfAll = costOf(file.text);
  const parse = (part: string): Read => {
    const parsed = parseText(part);
    left -= costOf(part) + parsed.errors.length * ERROR_COST;
    return parsed;
  };
  /** What was tried last, of which one is taken. */
  const tried = new Map<string, Read>();
  /** @returns undefined when there may be no more tries */
  const attempt = (of: MendedText, line: number): Read | undefined => {
    const { text: whole } = of.mended;
    const known = tried.get(whole);
    if (known !== undefined) return known;
    const plain = readPlainYaml(whole);
    if (plain === undefined && left < costOfAll) return undefined;
    const read: Read =
      plain === undefined ? parseToFirstError(of.mended, line, parse) : { plain, errors: [] };
    tried.set(whole, read);
    return read;
  };
  const take = ({ slip, changes, isStructural }: Repair): void => {
    const toFile = (offset: number): number => toFileOffset(text, offset);
    const line = lineAt(text, slip.start);
    // Below a line that was left out the parser stumbles because of that; and lines that stand
    // together at one wrong distance from the edge are one slip.
    const column = slip.start - (text.mended.lineStarts[line] ?? 0);
    const isSameShift =
      slip.code === 'BAD_INDENT' && line === shift.next && column === shift.column;
    const isEcho = isSameShift || (moved.has(line - 1) && text.lines[line - 1] === '');
    if (slip.code === 'BAD_INDENT') shift = { next: lineAfter(text, line, column), column };
    if (!isEcho) {
      slips.push({
        code: slip.code,
        start: toFile(slip.start),
        end: Math.max(toFile(slip.start), toFile(slip.end)),
        ...(slip.first === undefined
          ? {}
          : { first: [toFile(slip.first[0]), toFile(slip.first[1])] }),
      });
    }
    for (const each of changes.keys()) {
      changed.add(each);
      if (isStructural) moved.add(each);
    }
    changed.add(line);
    text = changeLines(text, changes);
  };

  let read = parse(file.text);
  for (let round = 0; round < MOST_SLIPS; round += 1) {
    const [error] = read.errors;
    if (error === undefined || 'plain' in read) break;
    const trouble = troubleOf(text, read.doc, error, isKnownKey);
    tried.clear();
    const repair = bestRepair(trouble, (changes) => {
      const changed = changeLines(text, changes);
      const attempted = attempt(changed, trouble.line);
      if (attempted === undefined) return undefined;
      const [next] = attempted.errors;
      if (next === undefined) return { line: Number.POSITIVE_INFINITY, isOwn: true };
      return { line: lineAt(changed, next.start), isOwn: OWN_SLIPS.has(next.code) };
    });
    if (repair === undefined) break;
    take(repair);
    read = tried.get(text.mended.text) ?? parse(text.mended.text);
  }
  if (!('plain' in read) && read.isPart) read = parse(text.mended.text);
  slips.sort((a, b) => a.start - b.start);
  const rest = read.errors.map(({ code, start, end }) => ({
    code,
    start: toFileOffset(text, start),
    end: toFileOffset(text, end),
  }));
  return { text, read, errors: rest, slips, changed, moved };
}

/** The line after a line at this column and all that hangs on it. */
function lineAfter({ shapes }: MendedText, line: number, column: number): number {
  return neighbour(shapes, deeperBelow(shapes, line, column).at(-1) ?? line, 1);
}

/** Errors that no slip on another line brings about. */
const OWN_SLIPS: ReadonlySet<Slip['code']> = new Set(['BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

/** The first error that is left after a change. */
interface Reach {
  readonly line: number;
  readonly isOwn: boolean;
}

/**
 * The first repair after which the next line is sound, too; if there is none, the one that gets farthest.
 *
 * @param reach undefined when there may be no more tries
 */
function bestRepair(
  trouble: Trouble,
  reach: (changes: Repair['changes']) => Reach | undefined,
): Repair | undefined {
  let best: Repair | undefined;
  let farthest = trouble.line;
  for (const repairs of REPAIRS) {
    for (const repair of repairs(trouble)) {
      const reached = reach(repair.changes);
      if (reached === undefined) return best;
      const { line, isOwn } = reached;
      const last = Math.max(trouble.line, ...repair.changes.keys());
      if (line > (isOwn ? last : last + 1)) return repair;
      if (line > farthest) {
        best = repair;
        farthest = line;
      }
    }
  }
  return best;
}

function troubleOf(
  text: MendedText,
  doc: Document,
  error: Slip,
  isKnownKey: (word: string) => boolean,
): Trouble {
  const { shapes } = text;
  const isRepeated = (word: string): boolean => shapes.filter(({ key }) => key === word).length > 1;
  const open = openingBefore(doc.contents, error.start);
  const { text: whole } = text.mended;
  const lineEnd = whole.indexOf('\n', error.start);
  const end = Math.min(error.end, lineEnd === -1 ? whole.length : lineEnd);
  const trimmed = error.start + whole.slice(error.start, end).trimEnd().length;
  return {
    text,
    shapes,
    error: { ...error, end: trimmed },
    line: lineAt(text, error.start),
    openLine: open === undefined ? undefined : lineAt(text, open),
    isKey: (word) => isKnownKey(word) || isRepeated(word),
  };
}

/** Where the quote or bracket stands that is still open at `offset`. */
function openingBefore(root: Node | null, offset: number): number | undefined {
  let open: number | undefined;
  visit(root, {
    Node: (_, node) => {
      // What has ended, or not begun, holds nothing that is open.
      if (node.range && (node.range[2] < offset || node.range[0] >= offset)) return visit.SKIP;
      const isQuote = isScalar(node) && /^QUOTE/.test(node.type ?? '');
      const isFlow = isCollection(node) && node.flow === true;
      if ((isQuote || isFlow) && node.range && node.range[1] >= offset) open = node.range[0];
      return undefined;
    },
  });
  return open;
}
