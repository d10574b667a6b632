/**
 * Reads, fast, a file written as plans are: block mappings and lists, texts on a line or folded, months.
 *
 * What it reads it reads as `yaml` does, value and place. Whatever else stands in a file, a fault above
 * all, makes it give up the whole file, which `yaml` then reads. It knows far less of YAML than there is,
 * so that every line it takes has one meaning only; `test/source/yaml-plain.test.ts` holds it against `yaml`.
 */

import type { PlainList, PlainMapping, PlainNode, PlainScalar, Range } from './yaml-plain-node.ts';

interface Line {
  /** Offset of its first character, and how many spaces follow there. */
  readonly start: number;
  readonly indent: number;
  /** Without the spaces. */
  readonly text: string;
}

/** A piece of a line, and the column where it starts. */
interface Piece {
  readonly text: string;
  readonly start: number;
  readonly column: number;
}

/** Tabs, other line ends, spaces at the end, characters nobody sees or that are two to JavaScript. */
const ODD =
  /[^\r\n -~\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff]|[\u1680\u3000]|\r(?!\n)| (?:\r?\n|$)/;

/** Deeper than any plan, and far from the end of the stack. */
const DEEPEST = 50;

const ENTRY = /^([A-Za-z_][A-Za-z0-9_-]{0,99}):(?:( +)(.*))?$/;
const ITEM = /^-(?:( +)(.*))?$/;

/** No texts to YAML; `__proto__` is none to JavaScript. */
const NO_KEY = /^(?:null|true|false|__proto__)$/i;
const WORD_LIKE = /^(?:null|true|false)$/i;

/** What begins something else than a text, or may. */
const NO_TEXT = /^[-?:,[\]{}#&*!|>'"%@`=<~+.]/;

/** Where a text on one line ends early, or becomes a key. */
const CUT = /: | #|:$/;

const QUOTED = /^(?:"[^"\\]+"|'[^']+')$/;
const FLOW_LIST = /^\[(?:[0-9-]+(?:, ?[0-9-]+)*)?\]$/;
const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;
const NUMBER_LIKE = /^[0-9][0-9a-fox.:+_-]*$/i;
/** Texts to YAML, however much they look like numbers. */
const MONTHS_OR_DAY = /^[0-9]{1,4}-[0-9]{1,2}(?:-[0-9]{1,2})?$/;

/** @returns undefined where it gives up */
export function readPlainYaml(text: string): PlainNode | undefined {
  if (ODD.test(text)) return undefined;
  return new PlainReader(toLines(text)).read();
}

function toLines(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((written) => {
    const trimmed = written.trim();
    const indent = written.length - written.trimStart().length;
    const line = { start, indent, text: trimmed };
    start += written.length + 1;
    return line;
  });
}

/** Every method gives up by returning undefined. */
class PlainReader {
  readonly #lines: readonly Line[];
  /** The next line to read. */
  #at = 0;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
  }

  read(): PlainNode | undefined {
    const node = this.#block(-1, 0);
    return this.#next() === undefined ? node : undefined;
  }

  /** The next line that says something, past blank lines and comments. */
  #next(): Line | undefined {
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at];
      if (line !== undefined && line.text !== '' && !line.text.startsWith('#')) return line;
    }
    return undefined;
  }

  /** A mapping or a list that begins on the next line, further in than what it belongs to. */
  #block(outer: number, depth: number): PlainNode | undefined {
    const line = this.#next();
    if (line === undefined || line.indent <= outer || depth > DEEPEST) return undefined;
    const { text, indent } = line;
    const first = { text, start: line.start + indent, column: indent };
    return ITEM.test(text) ? this.#list(indent, depth) : this.#mapping(first, depth);
  }

  #list(column: number, depth: number): PlainList | undefined {
    const items: PlainNode[] = [];
    for (
      let line = this.#next();
      line !== undefined && line.indent >= column;
      line = this.#next()
    ) {
      const [, space = '', rest] = ITEM.exec(line.text) ?? [];
      if (line.indent > column || !ITEM.test(line.text)) return undefined;
      this.#at += 1;
      const inset = 1 + space.length;
      const item =
        rest === undefined
          ? this.#block(column, depth + 1)
          : this.#inItem(
              { text: rest, start: line.start + column + inset, column: column + inset },
              column,
              depth,
            );
      if (item === undefined) return undefined;
      items.push(item);
    }
    return { kind: 'list', items };
  }

  /** What stands behind the dash of an item. */
  #inItem(piece: Piece, column: number, depth: number): PlainNode | undefined {
    return ENTRY.test(piece.text)
      ? this.#mapping(piece, depth + 1, true)
      : this.#value(piece, column);
  }

  /** @param isBehindDash whether the first entry's line has been read as that of a list's item */
  #mapping(first: Piece, depth: number, isBehindDash = false): PlainMapping | undefined {
    const { column } = first;
    const entries = new Map<string, { key: Range; value: PlainNode }>();
    if (depth > DEEPEST) return undefined;
    let piece: Piece | undefined = first;
    if (!isBehindDash) this.#at += 1;
    while (piece !== undefined) {
      const [, key = '', space = '', rest] = ENTRY.exec(piece.text) ?? [];
      if (key === '' || NO_KEY.test(key) || entries.has(key)) return undefined;
      const { start } = piece;
      const before = key.length + 1 + space.length;
      const value: PlainNode | undefined =
        rest === undefined
          ? this.#block(column, depth + 1)
          : this.#value({ text: rest, start: start + before, column: column + before }, column);
      if (value === undefined) return undefined;
      entries.set(key, { key: [start, start + key.length], value });
      const line = this.#next();
      if (line === undefined || line.indent < column) break;
      if (line.indent > column) return undefined;
      piece = { text: line.text, start: line.start + column, column };
      this.#at += 1;
    }
    return { kind: 'mapping', entries };
  }

  /** A value that begins on the line of its key or dash. */
  #value({ text, start }: Piece, outer: number): PlainNode | undefined {
    if (text === '>-' || text === '|-') return this.#blockText(text, start, outer);
    const range: Range = [start, start + text.length];
    if (QUOTED.test(text)) return { kind: 'scalar', value: text.slice(1, -1), range };
    if (FLOW_LIST.test(text)) return flowList(text, range);
    return onOneLine(text, range);
  }

  /** A text of lines that all begin in one column, without a blank line in it. */
  #blockText(sign: '>-' | '|-', start: number, outer: number): PlainScalar | undefined {
    const first = this.#lines[this.#at];
    if (first === undefined || first.text === '' || first.indent <= outer) return undefined;
    const said: string[] = [];
    let end = start;
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at];
      if (line === undefined || line.text === '' || line.indent < first.indent) break;
      if (line.indent > first.indent) return undefined;
      said.push(line.text);
      end = line.start + line.indent + line.text.length;
    }
    if (this.#goesOn(first.indent)) return undefined;
    return { kind: 'scalar', value: said.join(sign === '>-' ? ' ' : '\n'), range: [start, end] };
  }

  /** Whether blank lines are all that parts the text above from more of it. */
  #goesOn(column: number): boolean {
    for (let at = this.#at; at < this.#lines.length; at += 1) {
      const line = this.#lines[at];
      if (line !== undefined && line.text !== '') return line.indent >= column;
    }
    return false;
  }
}

/** A value on the line of its key or dash. */
function onOneLine(text: string, range: Range): PlainScalar | undefined {
  if (text === 'true' || text === 'false') {
    return { kind: 'scalar', value: text === 'true', range };
  }
  if (WHOLE_NUMBER.test(text)) return { kind: 'scalar', value: Number(text), range };
  if (NO_TEXT.test(text) || WORD_LIKE.test(text) || CUT.test(text)) return undefined;
  if (NUMBER_LIKE.test(text) && !MONTHS_OR_DAY.test(text)) return undefined;
  return { kind: 'scalar', value: text, range };
}

function flowList(text: string, range: Range): PlainList | undefined {
  const items: PlainScalar[] = [];
  for (const { 0: word, index } of text.matchAll(/[0-9-]+/g)) {
    const at = range[0] + index;
    const item = onOneLine(word, [at, at + word.length]);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return { kind: 'list', items, range };
}
