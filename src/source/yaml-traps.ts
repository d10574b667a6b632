/** Finds what is valid YAML and yet loses or cuts a text in silence. */
import { isPair, isScalar, type Node, visit } from 'yaml';
import { BULLET } from './yaml-line.ts';

/**
 * Valid YAML in which text is lost or cut in silence:
 * - `FLOW_MAP`: braces, in which a comma ends the text;
 * - `FLOW_LIST`: brackets round texts, in which a comma makes two texts of one;
 * - `LIST_IN_TEXT`: a list item that YAML reads as one more line of the text above it;
 * - `MISSING_DASH`: the first item of a list without its dash, which makes one text of the list;
 * - `COMMENT_IN_TEXT`: ` #` in a text, which makes a comment of the rest;
 * - `ANCHOR`, `TAG`: `&` or `!` at the start of a text, which swallows its first word;
 * - `EMPTY`: nothing in the file.
 */
export type TrapCode =
  | 'FLOW_MAP'
  | 'FLOW_LIST'
  | 'LIST_IN_TEXT'
  | 'COMMENT_IN_TEXT'
  | 'ANCHOR'
  | 'TAG'
  | 'EMPTY';

/** How far before a value its anchor or tag may start. */
const LONGEST_MARK = 200;

/** Where a trap stands, in UTF-16 offsets. */
export interface Trap {
  readonly code: TrapCode | 'BAD_ALIAS' | 'MISSING_DASH';
  readonly start: number;
  readonly end: number;
  /** What YAML reads there and nobody wrote. */
  readonly spoils?: Node;
}

/** Anchors and tags, each from its mark to the next white space. */
function findMarks(root: Node, text: string): Trap[] {
  const marks: Trap[] = [];
  // Walking a large document takes its time, and hardly any has these marks.
  if (!/[&!]/.test(text)) return marks;
  visit(root, {
    Value(_, { anchor, tag, range }) {
      if (anchor === undefined && tag === undefined) return;
      const before = text.slice(0, range?.[0] ?? 0);
      const mark = /[&!]\S*(?=\s*$)/.exec(before.slice(-LONGEST_MARK));
      const start = before.length - Math.min(before.length, LONGEST_MARK) + (mark?.index ?? 0);
      const code = anchor === undefined ? 'TAG' : 'ANCHOR';
      marks.push({ code, start, end: start + (mark?.[0].length ?? 0) });
    },
  });
  return marks;
}

/**
 * Where each anchor's value first begins. Asking the parser for each alias walks the whole document
 * every time: a file of many aliases would take hours.
 */
function firstAnchors(root: Node): Map<string, number> {
  const anchors = new Map<string, number>();
  visit(root, {
    Value(_, { anchor, range }) {
      if (anchor !== undefined && !anchors.has(anchor)) anchors.set(anchor, range?.[0] ?? 0);
    },
  });
  return anchors;
}

/**
 * Every trap in a document without syntax errors.
 *
 * @param listMayFlow whether numbers stand under this key (`bulan`): `[a, b]` is the right form of a
 *   list there, and a comment after them loses no text
 */
export function findTraps(root: Node, text: string, listMayFlow: (key: string) => boolean): Trap[] {
  const traps: Trap[] = findMarks(root, text);
  let anchors: Map<string, number> | undefined;
  visit(root, {
    Alias(_, node) {
      const [start = 0, end = 0] = node.range ?? [];
      anchors ??= firstAnchors(root);
      if ((anchors.get(node.source) ?? Number.POSITIVE_INFINITY) < start) return;
      traps.push({ code: 'BAD_ALIAS', start, end });
    },
    Map(_, node) {
      if (!node.flow || node.items.length === 0) return undefined;
      const [start = 0, end = 0] = node.range ?? [];
      traps.push({ code: 'FLOW_MAP', start, end, spoils: node });
      return visit.SKIP;
    },
    Seq(_, node, path) {
      if (!node.flow || node.items.length === 0 || listMayFlow(keyAbove(path))) return undefined;
      if (node.items.every(isNumber)) return undefined;
      const [start = 0, end = 0] = node.range ?? [];
      traps.push({ code: 'FLOW_LIST', start, end, spoils: node });
      return visit.SKIP;
    },
    Scalar(key, node, path) {
      if (key === 'key' || node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      if (listMayFlow(keyAbove(path))) return;
      const [valueStart = 0, valueEnd = 0, nodeEnd = 0] = node.range ?? [];
      const written = text.slice(valueStart, valueEnd);
      const item = /\n[ \t]*-[ \t]/.exec(written);
      const at = item === null ? undefined : valueStart + item.index + item[0].length - 2;
      if (isFirstItem(text, valueStart, at)) {
        const end = valueStart + (written.split('\n', 1)[0] ?? '').trimEnd().length;
        traps.push({ code: 'MISSING_DASH', start: valueStart, end, spoils: node });
        return;
      }
      if (at !== undefined) {
        traps.push({ code: 'LIST_IN_TEXT', start: at, end: at + 1, spoils: node });
        return;
      }
      const line = text.slice(valueEnd, nodeEnd).split('\n', 1)[0] ?? '';
      const comment = line.indexOf('#');
      if (comment === -1) return;
      traps.push({
        code: 'COMMENT_IN_TEXT',
        start: valueEnd + comment,
        end: valueEnd + line.trimEnd().length,
        spoils: node,
      });
    },
  });
  return traps;
}

/**
 * Whether a text alone on its line is an item without its dash: it has a bullet instead, or stands
 * where the dash in it, or the words after that, stand.
 */
function isFirstItem(text: string, start: number, dash: number | undefined): boolean {
  const columnOf = (offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1);
  const column = columnOf(start);
  if (text.slice(start - column, start).trim() !== '') return false;
  const isLevel = dash !== undefined && [0, 2].includes(column - columnOf(dash));
  return isLevel || BULLET.test(text.slice(start).split('\n', 1)[0] ?? '');
}

/** Numbers and ranges hold no comma of a text: months, under a mistyped key. */
const isNumber = (item: unknown): boolean =>
  isScalar(item) && /^\d+(?:-\d+)?$/.test(item.source ?? '');

/** The key under which a node stands, directly or in a list. */
function keyAbove(path: readonly unknown[]): string {
  const pair = path.findLast((each) => isPair(each));
  return isScalar(pair?.key) ? String(pair.key.value) : '';
}
