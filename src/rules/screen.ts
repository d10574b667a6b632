/**
 * Tells, in one pass over the letters of a plan, which texts a rule need look at.
 *
 * Nearly every text is plain and holds nothing that a rule speaks of, and looking closer is dear.
 * A suspicion may be wrong, for the rule looks then; where there is none, the rule would find
 * nothing (`test/rules/screen.test.ts`).
 */
import type { Plan } from '../plan/model.ts';
import {
  type PrintedText,
  textAt,
  type WrittenTexts,
  writtenTexts,
} from '../plan/printed-texts.ts';
import { onOneLine } from '../plan/raw.ts';
import { OPEN_WORDS } from './open-words.ts';
import { ORDINALS, PASSIVE_VERBS, PLACES, VERBS_AFTER_AUXILIARY } from './passive-verbs.ts';

const SUSPICIONS = {
  /** Other characters than visible ASCII and single spaces between words; every rule looks at it. */
  'not-plain': 1,
  /** A word, a space, and the same word. */
  'repeated-word': 2,
  /** `di` or `ke` before, or joined to, what begins like a word that makes it wrong. */
  prefix: 4,
  /** A word that begins with three capitals. */
  capitals: 8,
  /** A bracket, a quotation mark, or an end after which something should follow. */
  'open-end': 16,
  /** No two letters at the start. */
  number: 32,
} as const;

export type Suspicion = keyof typeof SUSPICIONS;

const EVERYTHING = 63;
const NOT_PLAIN = SUSPICIONS['not-plain'];

/** The printed texts of which this may be true, in their order. */
export function suspects(plan: Plan, suspicion: Suspicion): readonly PrintedText[] {
  let suspected = SUSPECTED.get(plan);
  if (suspected === undefined) {
    suspected = sift(writtenTexts(plan));
    SUSPECTED.set(plan, suspected);
  }
  const bit = SUSPICIONS[suspicion];
  return suspected.filter(({ found }) => (found & bit) !== 0).map(({ text }) => text);
}

interface Suspect {
  readonly text: PrintedText;
  readonly found: number;
}

const SUSPECTED = new WeakMap<Plan, readonly Suspect[]>();

function sift(texts: WrittenTexts): Suspect[] {
  const suspected: Suspect[] = [];
  screen(texts.written, texts.spread).forEach((found, index) => {
    if (found !== 0) suspected.push({ text: textAt(texts, index), found });
  });
  return suspected;
}

/** Whether the text may have this, whatever plan it stands in. */
export function isSuspect(text: string, suspicion: Suspicion): boolean {
  const spread = onOneLine(text) === text ? [] : [0];
  return ((screen([text], spread)[0] ?? EVERYTHING) & SUSPICIONS[suspicion]) !== 0;
}

/**
 * What each text is suspected of.
 *
 * @param spread the texts, by their index, with other white space than single spaces between words
 */
function screen(texts: readonly string[], spread: readonly number[]): Uint8Array {
  const found = screenLetters(texts);
  for (const index of spread) found[index] = EVERYTHING;
  return found;
}

const ENCODER = new TextEncoder();
const ASCII = /^[\0-\x7f]*$/;

/** The bytes of all texts at once are read fastest. Those that are not ASCII are left out of them. */
function screenLetters(texts: readonly string[]): Uint8Array {
  const bytes = toBytes([...texts, ''].join('\n'));
  if (bytes !== undefined) return screenAscii(texts, bytes);
  const found = screenLetters(texts.map((text) => (ASCII.test(text) ? text : '')));
  for (const [index, text] of texts.entries()) if (!ASCII.test(text)) found[index] = EVERYTHING;
  return found;
}

/** Written into for every plan anew. */
let room = new Uint8Array(1 << 16);

/** The characters of the text, with anything after them; undefined where they are not all ASCII. */
function toBytes(text: string): Uint8Array | undefined {
  if (room.length < text.length) room = new Uint8Array(2 * text.length);
  return ENCODER.encodeInto(text, room).written === text.length ? room : undefined;
}

const SPACE = 32;
const LINE_BREAK = 10;
/** The bit in which a small letter differs from its capital. */
const SMALL = 32;
/** The bits in which letters differ, whatever their case. */
const LETTER = 31;

/** Whether the character is a letter of ASCII. */
export const isLetter = (code: number): boolean => (code | SMALL) >= 97 && (code | SMALL) <= 122;

/** What a byte is: the suspicions of a mark, or that it is a letter. All letters are above all marks. */
const LETTERS = 64;
const CAPITAL = 128;

const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (isLetter(byte)) return LETTERS | (character < 'a' ? CAPITAL : 0);
  // A line break stands after each text; one inside it makes it spread.
  if (byte === SPACE || byte === LINE_BREAK) return 0;
  if (byte < SPACE || byte > 126) return NOT_PLAIN;
  return '(["'.includes(character) ? SUSPICIONS['open-end'] : 0;
});

const kindOf = (bytes: Uint8Array, at: number): number => KINDS[bytes[at] ?? 0] ?? 0;

/**
 * Goes from word to word, with one byte between them. It runs on every letter of every plan: what is
 * rare stands in calls, and all texts in one loop, which V8 then compiles while it runs.
 */
function screenAscii(texts: readonly string[], bytes: Uint8Array): Uint8Array {
  // In a bundle a name outside of functions is looked up whenever it is read.
  const kinds = KINDS;
  const [letters, capital, di, ke] = [LETTERS, CAPITAL, DI_HEAD, KE_HEAD];
  const all = new Uint8Array(texts.length);
  let at = 0;
  for (let index = 0; index < all.length; index++) {
    const start = at;
    const stop = start + (texts[index]?.length ?? 0);
    let found = 0;
    let head = 0;
    let length = 0;
    while (at < stop) {
      const begin = at;
      const first = kinds[bytes[at] ?? 0] ?? 0;
      let kind = first;
      while (kind >= letters) kind = kinds[bytes[++at] ?? 0] ?? 0;
      const headBefore = head;
      const lengthBefore = length;
      head = headOf(bytes, begin);
      length = at - begin;
      if (length === lengthBefore && head === headBefore) found |= screenPair(bytes, begin, length);
      if (head === di) found |= screenPrefix(DI, bytes, begin, length);
      if (head === ke) found |= screenPrefix(KE, bytes, begin, length);
      if ((first & capital) !== 0) found |= screenCapitals(bytes, begin);
      // The mark after the word.
      found |= kind;
      at++;
    }
    if (stop > start) found |= screenStart(bytes, start) | screenEnd(bytes, stop, length);
    all[index] = (found & NOT_PLAIN) === 0 ? found : EVERYTHING;
    at = stop + 1;
  }
  return all;
}

/** The two letters that a word begins with, as one number. Pairs of other characters may give the same. */
function headOf(bytes: Uint8Array, begin: number): number {
  return (((bytes[begin] ?? 0) & LETTER) << 5) | ((bytes[begin + 1] ?? 0) & LETTER);
}

function screenStart(bytes: Uint8Array, start: number): number {
  const isWord = (kindOf(bytes, start) & kindOf(bytes, start + 1)) >= LETTERS;
  return isWord ? 0 : SUSPICIONS.number;
}

/** @param length of the last word */
function screenEnd(bytes: Uint8Array, stop: number, length: number): number {
  const isOpen =
    kindOf(bytes, stop - 1) >= LETTERS
      ? isLike(OPEN, bytes, stop - length, length)
      : ENDS_OPEN.has(bytes[stop - 1] ?? 0);
  return isOpen ? SUSPICIONS['open-end'] : 0;
}

/** A full stop may be the last of three. */
const ENDS_OPEN: ReadonlySet<number> = new Set(ENCODER.encode(',(/-:.'));

/** A word that begins with a capital. */
function screenCapitals(bytes: Uint8Array, begin: number): number {
  const three = kindOf(bytes, begin) & kindOf(bytes, begin + 1) & kindOf(bytes, begin + 2);
  return (three & CAPITAL) === 0 ? 0 : SUSPICIONS.capitals;
}

/** A word that begins like the one before it, and is as long. */
function screenPair(bytes: Uint8Array, begin: number, length: number): number {
  if (length < 2 || bytes[begin - 1] !== SPACE) return 0;
  for (let at = begin; at < begin + length; at++) {
    if ((((bytes[at] ?? 0) ^ (bytes[at - length - 1] ?? 0)) & LETTER) !== 0) return 0;
  }
  return SUSPICIONS['repeated-word'];
}

/** A word that is a prefix, and is judged by the word after it, or that begins with one. */
function screenPrefix(prefix: Prefix, bytes: Uint8Array, begin: number, length: number): number {
  const after = begin + 2;
  if (length > 2) return isLike(prefix.joined, bytes, after, length - 2) ? SUSPICIONS.prefix : 0;
  if (length < 2 || bytes[after] !== SPACE) return 0;
  let end = after + 1;
  while (kindOf(bytes, end) >= LETTERS) end++;
  const isWrong =
    isLike(prefix.apart, bytes, after + 1, end - after - 1) || isLike(KAN, bytes, end - 3, 3);
  return isWrong ? SUSPICIONS.prefix : 0;
}

/** Words by how they begin: of a list of a hundred words hardly any other word has the beginning. */
interface Beginnings {
  /** Which two letters they begin with, by `headOf`. */
  readonly heads: Uint8Array;
  /** Up to four letters of each as one number. */
  readonly letters: ReadonlySet<number>;
}

function isLike(words: Beginnings, bytes: Uint8Array, begin: number, length: number): boolean {
  return (
    words.heads[headOf(bytes, begin)] === 1 && words.letters.has(lettersOf(bytes, begin, length))
  );
}

function lettersOf(bytes: Uint8Array, begin: number, length: number): number {
  let letters = 0;
  for (let at = 0; at < 4; at++) {
    letters = (letters << 5) | (at < length ? (bytes[begin + at] ?? 0) & LETTER : 0);
  }
  return letters;
}

function beginningsOf(words: Iterable<string>): Beginnings {
  const heads = new Uint8Array(1 << 10);
  const letters = new Set<number>();
  for (const word of words) {
    const bytes = ENCODER.encode(word);
    heads[headOf(bytes, 0)] = 1;
    letters.add(lettersOf(bytes, 0, bytes.length));
  }
  return { heads, letters };
}

const OPEN = beginningsOf(OPEN_WORDS);

/** The ending of verbs that no list has. */
const KAN = beginningsOf(['kan']);

/** The words from which it is wrong to set `di` or `ke` apart, and to which it is wrong to join it. */
interface Prefix {
  readonly apart: Beginnings;
  readonly joined: Beginnings;
}

const DI: Prefix = {
  apart: beginningsOf([...PASSIVE_VERBS, ...VERBS_AFTER_AUXILIARY]),
  joined: beginningsOf(PLACES.di),
};
const KE: Prefix = { apart: beginningsOf(ORDINALS), joined: beginningsOf(PLACES.ke) };

const DI_HEAD = headOf(ENCODER.encode('di'), 0);
const KE_HEAD = headOf(ENCODER.encode('ke'), 0);
