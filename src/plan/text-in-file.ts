/** Where the characters of a text stand in its file, in whatever style YAML has it written. */
import type { Edit } from '../diagnostics/finding.ts';
import { type Span, toSourceFile } from '../source/source-file.ts';
import { parseYaml } from '../source/yaml-file.ts';
import { isMapping, onOneLine } from './raw.ts';

export interface TextInFile {
  /** The text as YAML reads it: escapes are characters, folded lines are joined. */
  readonly written: string;
  /** The whole text in the file, with its quotes or the head of its block. */
  readonly span: Span;
  /**
   * Where a stretch of `written` stands (UTF-16 offsets, `end` exclusive, not empty). White space at
   * its ends takes in all between the characters on either side: line breaks, indents, escapes.
   * The whole text where the file cannot be followed.
   */
  readonly place: (start: number, end: number) => Span;
}

/** A stretch of `written` and what should stand there instead. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @param span as `Place.span` gives it, of the text that `Place.written` gives */
export function textInFile(written: string, span: Span): TextInFile {
  let known: Offsets | 'unknown' | undefined;
  const place = (start: number, end: number): Span => {
    known ??= findOffsets(written, span) ?? 'unknown';
    if (known === 'unknown') return span;
    const { starts, ends, inner } = known;
    let first = start;
    while (first >= 0 && starts[first] === undefined) first--;
    let last = end - 1;
    while (last < written.length && ends[last] === undefined) last++;
    const from = first === start ? starts[first] : ends[first];
    const to = last === end - 1 ? ends[last] : starts[last];
    return { ...span, start: from ?? inner.start, end: to ?? inner.end };
  };
  return { written, span, place };
}

/**
 * The replacements as edits of the file; undefined where the file would then say something else,
 * because a colon or a `#` comes to stand beside a space, or an indent changes.
 */
export function editsIn(
  text: TextInFile,
  replacements: readonly Replacement[],
): Edit[] | undefined {
  const edits = replacements.map((each) => ({
    span: text.place(each.start, each.end),
    text: each.text,
  }));
  const { file, start } = text.span;
  const end = edits.reduce((last, { span }) => Math.max(last, span.end), text.span.end);
  const mended = replaceAll(
    file.text.slice(start, end),
    edits.map((each) => ({
      start: each.span.start - start,
      end: each.span.end - start,
      text: each.text,
    })),
  );
  const { value, problems } = parseYaml(toSourceFile('', `teks: ${mended}\n`), () => false);
  const teks = isMapping(value) ? value['teks'] : undefined;
  const expected = onOneLine(replaceAll(text.written, replacements));
  const isSafe =
    problems.length === 0 &&
    typeof teks === 'string' &&
    expected !== '' &&
    onOneLine(teks) === expected;
  return isSafe ? edits : undefined;
}

function replaceAll(text: string, replacements: readonly Replacement[]): string {
  let done = '';
  let at = 0;
  for (const each of [...replacements].sort((a, b) => a.start - b.start)) {
    done += text.slice(at, each.start) + each.text;
    at = each.end;
  }
  return done + text.slice(at);
}

/** File offsets of each UTF-16 unit of a text; those of YAML's white space are left out. */
interface Offsets {
  readonly starts: readonly (number | undefined)[];
  readonly ends: readonly (number | undefined)[];
  /** What stands inside the quotes, or under the head of the block. */
  readonly inner: { readonly start: number; readonly end: number };
}

const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\n' || character === '\r';

/**
 * Follows file and text side by side. Folding changes nothing but white space, so that the other
 * characters stand in both in the same order.
 */
function findOffsets(written: string, span: Span): Offsets | undefined {
  const starts: (number | undefined)[] = new Array(written.length);
  const ends: (number | undefined)[] = new Array(written.length);
  const inner = innerOf(span);
  let at = 0;
  const skipBlanks = (): void => {
    while (at < written.length && isBlank(written[at])) at++;
  };
  skipBlanks();
  for (const { text, start, end } of readCharacters(span, inner.start)) {
    if (at >= written.length) break;
    if (text === '' || isBlank(text)) continue;
    if (!written.startsWith(text, at)) return undefined;
    for (let unit = 0; unit < text.length; unit++) {
      starts[at] = start;
      ends[at] = end;
      at++;
    }
    skipBlanks();
  }
  return at < written.length ? undefined : { starts, ends, inner };
}

function innerOf({ file: { text }, start, end }: Span): Offsets['inner'] {
  const first = text[start];
  if (first === '"' || first === "'") return { start: start + 1, end: end - 1 };
  if (first !== '|' && first !== '>') return { start, end };
  const head = text.indexOf('\n', start);
  // The span leaves out the spaces at the end of the last line, which belong to the text.
  const spaces = /[ \t]*/y;
  spaces.lastIndex = end;
  return { start: head < 0 ? end : head + 1, end: end + (spaces.exec(text)?.[0].length ?? 0) };
}

interface Character {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DOUBLE = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|\r?\n|(.))|./gsy;
const SINGLE = /''|./gsy;
const BARE = /./gsy;

/** The characters of a text from `start` on, escapes as what they stand for. */
function* readCharacters({ file, start: spanStart }: Span, start: number): Generator<Character> {
  const first = file.text[spanStart];
  const pattern = new RegExp(first === '"' ? DOUBLE : first === "'" ? SINGLE : BARE);
  pattern.lastIndex = start;
  for (let match = pattern.exec(file.text); match !== null; match = pattern.exec(file.text)) {
    yield { text: decoded(match), start: match.index, end: pattern.lastIndex };
  }
}

/** The escapes of YAML 1.2 (5.7) that are one letter. */
const ESCAPES: Readonly<Record<string, string>> = {
  0: '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};

function decoded([whole, two, four, eight, letter]: RegExpExecArray): string {
  const code = two ?? four ?? eight;
  if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
  if (letter !== undefined) return ESCAPES[letter] ?? letter;
  if (whole === "''") return "'";
  return whole.startsWith('\\') && whole.length > 1 ? '' : whole;
}
