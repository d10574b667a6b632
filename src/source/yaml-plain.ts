/**
 * Reads, fast, a file written as plans are: block mappings and lists, texts on a line or folded, months.
 *
 * What it reads it reads as `yaml` does, value and place. Whatever else stands in a file, a fault above
 * all, makes it give up the whole file, which `yaml` then reads. It knows far less of YAML than there is,
 * so that every line it takes has one meaning only; `test/source/yaml-plain.test.ts` holds it against `yaml`.
 *
 * It goes through the text once, by character codes, and makes nothing but the values and a list of
 * offsets: where things stand is worked out of these only when somebody asks (`yaml-plain-node.ts`).
 */

import { isKeyCode, isMonthsCode, plainScalar } from './yaml-plain-scalar.ts';

/** A file that was read. */
export interface PlainFile {
  /** Plain data, as `toJS` of `yaml` gives it. */
  readonly value: unknown;
  /**
   * Offsets, in the order in which things stand: for a scalar and a list its start and end (-1 and -1 for a
   * list over several lines), for an entry of a mapping the start of its key.
   */
  readonly places: readonly number[];
}

/** Tabs, other line ends, spaces at the end, characters nobody sees or that are two to JavaScript. */
const ODD =
  /[^\r\n -~\u00a1-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\ud7ff]|[\u1680\u3000]|\r(?!\n)| (?:\r?\n|$)/;

/** Deeper than any plan, and far from the end of the stack. */
const DEEPEST = 50;
const LONGEST_KEY = 100;

/** No texts to YAML; `__proto__` is none to JavaScript. */
const NO_KEY = /^(?:null|true|false|__proto__)$/i;

const FLOW_LIST = /^\[(?:[0-9-]+(?:, ?[0-9-]+)*)?\]$/;

const RETURN = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
const COLON = 58;
const FOLDED = 62;
const BRACKET = 91;
const LITERAL = 124;

/** @returns undefined where it gives up */
export function readPlainYaml(text: string): PlainFile | undefined {
  if (ODD.test(text)) return undefined;
  return new PlainReader(text).read();
}

type Mapping = Record<string, unknown>;

/** Every method gives up by returning undefined, or false. */
class PlainReader {
  readonly #text: string;
  readonly #places: number[] = [];
  /** The line at hand: its first character that is no space, its column, its end, the next line's start. */
  #from = 0;
  #column = -1;
  #to = 0;
  #after = 0;
  /** The next `#` at or behind the place that was last asked about. */
  #hash = -1;

  constructor(text: string) {
    this.#text = text;
  }

  read(): PlainFile | undefined {
    this.#advance();
    const value = this.#block(-1, 0);
    if (value === undefined || this.#column !== -1) return undefined;
    return { value, places: this.#places };
  }

  /** To the next line that says something, past blank lines and comments; column -1 behind the last. */
  #advance(): void {
    do {
      if (!this.#nextLine()) return;
    } while (this.#from === this.#to || this.#text.charCodeAt(this.#from) === HASH);
  }

  /** To the next line, whatever stands there. */
  #nextLine(): boolean {
    const text = this.#text;
    const start = this.#after;
    if (start >= text.length) {
      this.#column = -1;
      return false;
    }
    const feed = text.indexOf('\n', start);
    this.#after = feed === -1 ? text.length : feed + 1;
    let to = feed === -1 ? text.length : feed;
    if (to > start && text.charCodeAt(to - 1) === RETURN) to -= 1;
    let from = start;
    while (text.charCodeAt(from) === SPACE) from += 1;
    this.#from = from;
    this.#to = to;
    this.#column = from - start;
    return true;
  }

  /** A mapping or a list that begins on this line, further in than what it belongs to. */
  #block(outer: number, depth: number): unknown {
    if (this.#column <= outer || depth > DEEPEST) return undefined;
    return this.#isItem()
      ? this.#list(this.#column, depth)
      : this.#mapping(this.#from, this.#column, depth);
  }

  #isItem(): boolean {
    const text = this.#text;
    const at = this.#from;
    if (text.charCodeAt(at) !== DASH) return false;
    return at + 1 === this.#to || text.charCodeAt(at + 1) === SPACE;
  }

  #list(column: number, depth: number): unknown[] | undefined {
    const items: unknown[] = [];
    this.#places.push(-1, -1);
    while (this.#column >= column) {
      if (this.#column > column || !this.#isItem()) return undefined;
      let at = this.#from + 1;
      while (this.#text.charCodeAt(at) === SPACE) at += 1;
      const item = at === this.#to ? this.#below(column, depth) : this.#inItem(at, column, depth);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return items;
  }

  /** What stands on the lines under a dash or key. */
  #below(column: number, depth: number): unknown {
    this.#advance();
    return this.#block(column, depth + 1);
  }

  /** What stands behind the dash of an item. */
  #inItem(at: number, column: number, depth: number): unknown {
    return this.#keyEnd(at) === -1
      ? this.#value(at, column)
      : this.#mapping(at, column + at - this.#from, depth + 1);
  }

  /** @param at where the first key stands, on this line */
  #mapping(at: number, column: number, depth: number): Mapping | undefined {
    if (depth > DEEPEST) return undefined;
    const entries: Mapping = {};
    let start = at;
    for (;;) {
      const colon = this.#keyEnd(start);
      if (colon === -1) return undefined;
      const key = this.#text.slice(start, colon);
      // What an object has anyway counts as there: such a key is left to `yaml`.
      if (NO_KEY.test(key) || entries[key] !== undefined) return undefined;
      this.#places.push(start);
      let behind = colon + 1;
      while (behind < this.#to && this.#text.charCodeAt(behind) === SPACE) behind += 1;
      const value = behind === this.#to ? this.#below(column, depth) : this.#value(behind, column);
      if (value === undefined) return undefined;
      entries[key] = value;
      if (this.#column < column) return entries;
      if (this.#column > column) return undefined;
      start = this.#from;
    }
  }

  /** Where the colon of the key at `at` stands; -1 where there is none. */
  #keyEnd(at: number): number {
    const text = this.#text;
    let end = at;
    while (isKeyCode(text.charCodeAt(end), end === at)) end += 1;
    if (end === at || end - at > LONGEST_KEY || text.charCodeAt(end) !== COLON) return -1;
    return end + 1 === this.#to || text.charCodeAt(end + 1) === SPACE ? end : -1;
  }

  /** A value that begins on the line of its key or dash. */
  #value(at: number, outer: number): unknown {
    const first = this.#text.charCodeAt(at);
    if ((first === FOLDED || first === LITERAL) && this.#to === at + 2) {
      return this.#text.charCodeAt(at + 1) === DASH
        ? this.#blockText(at, first === FOLDED ? ' ' : '\n', outer)
        : undefined;
    }
    const to = this.#to;
    const value = first === BRACKET ? this.#flowList(at, to) : this.#scalar(at, to);
    if (value !== undefined) this.#advance();
    return value;
  }

  /** A value on the line of its key or dash. */
  #scalar(at: number, to: number): unknown {
    this.#places.push(at, to);
    const text = this.#text.slice(at, to);
    const value = plainScalar(text);
    // What stands in quotation marks is told from its text by them, and is not cut.
    return value === text && this.#isCut(at, to) ? undefined : value;
  }

  /** Whether a text on one line ends early, or becomes a key. */
  #isCut(at: number, to: number): boolean {
    const text = this.#text;
    let colon = text.indexOf(':', at);
    while (colon !== -1 && colon < to) {
      if (colon + 1 === to || text.charCodeAt(colon + 1) === SPACE) return true;
      colon = text.indexOf(':', colon + 1);
    }
    for (let hash = this.#hashFrom(at); hash < to; hash = this.#hashFrom(hash + 1)) {
      if (text.charCodeAt(hash - 1) === SPACE) return true;
    }
    return false;
  }

  /** Most files hold none but that of their first line: it is looked for once, not in every text. */
  #hashFrom(at: number): number {
    if (this.#hash < at) {
      const found = this.#text.indexOf('#', at);
      this.#hash = found === -1 ? Number.POSITIVE_INFINITY : found;
    }
    return this.#hash;
  }

  #flowList(at: number, to: number): unknown[] | undefined {
    const text = this.#text.slice(at, to);
    if (!FLOW_LIST.test(text)) return undefined;
    this.#places.push(at, to);
    const items: unknown[] = [];
    let start = at + 1;
    while (start < to - 1) {
      let end = start;
      while (isMonthsCode(this.#text.charCodeAt(end))) end += 1;
      const item = this.#scalar(start, end);
      if (item === undefined) return undefined;
      items.push(item);
      start = this.#text.charCodeAt(end + 1) === SPACE ? end + 2 : end + 1;
    }
    return items;
  }

  /** A text of lines that all begin in one column, without a blank line in it. */
  #blockText(at: number, join: string, outer: number): string | undefined {
    if (!this.#nextLine() || this.#from === this.#to || this.#column <= outer) return undefined;
    const column = this.#column;
    let text = '';
    let end = at;
    do {
      if (this.#column > column) return undefined;
      const line = this.#text.slice(this.#from, this.#to);
      text = text === '' ? line : text + join + line;
      end = this.#to;
    } while (this.#nextLine() && this.#from !== this.#to && this.#column >= column);
    this.#places.push(at, end);
    // Blank lines may be all that parts the text from more of it.
    while (this.#from === this.#to && this.#column !== -1) this.#nextLine();
    if (this.#column >= column) return undefined;
    if (this.#column !== -1 && this.#text.charCodeAt(this.#from) === HASH) this.#advance();
    return text;
  }
}
