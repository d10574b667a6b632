/**
 * Tells, in one pass over the letters of a plan, which texts a rule need look at.
 *
 * Nearly every text is plain and holds nothing that a rule speaks of, and looking closer is dear.
 * A suspicion may be wrong, for the rule looks then; where there is none, the rule would find
 * nothing (`test/rules/screen.test.ts`).
 */
import type { Plan } from '../plan/model.ts';
import { type PrintedText, printedTexts } from '../plan/printed-texts.ts';
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
} as const;

export type Suspicion = keyof typeof SUSPICIONS;

const EVERYTHING = 31;
const NOT_PLAIN = SUSPICIONS['not-plain'];

/** The printed texts of which this may be true, in their order. */
export function suspects(plan: Plan, suspicion: Suspicion): readonly PrintedText[] {
  let texts = SUSPECTED.get(plan);
  if (texts === undefined) {
    texts = sift(printedTexts(plan));
    SUSPECTED.set(plan, texts);
  }
  const bit = SUSPICIONS[suspicion];
  return texts.flatMap(({ text, found }) => ((found & bit) === 0 ? [] : [text]));
}

interface Suspect {
  readonly text: PrintedText;
  readonly found: number;
}

const SUSPECTED = new WeakMap<Plan, readonly Suspect[]>();

function sift(texts: readonly PrintedText[]): Suspect[] {
  const found = screen(texts.map(({ written }) => written));
  const suspected: Suspect[] = [];
  for (const [index, text] of texts.entries()) {
    const each = found[index] ?? EVERYTHING;
    if (each !== 0) suspected.push({ text, found: each });
  }
  return suspected;
}

/** Whether the text may have this, whatever plan it stands in. */
export function isSuspect(text: string, suspicion: Suspicion): boolean {
  return ((screen([text])[0] ?? EVERYTHING) & SUSPICIONS[suspicion]) !== 0;
}

/** Whether the text begins with that many letters of ASCII: then it begins with no number or mark. */
export function startsWithLetters(text: string, count: number): boolean {
  for (let at = 0; at < count; at++) if (!isLetter(text.charCodeAt(at))) return false;
  return true;
}

const ENCODER = new TextEncoder();

/** What each text is suspected of. The bytes of all of them at once are read fastest. */
function screen(texts: readonly string[]): Uint8Array {
  const page = texts.join('');
  const bytes = ENCODER.encode(page);
  if (bytes.length > page.length) {
    // Not ASCII: then each text by itself, so that the others stay plain.
    if (texts.length === 1) return Uint8Array.of(EVERYTHING);
    return Uint8Array.from(texts, (text) => screen([text])[0] ?? EVERYTHING);
  }
  return screenAscii(texts, bytes);
}

const SPACE = 32;
/** The bit in which a small letter differs from its capital. */
const SMALL = 32;
/** The bits in which letters differ, whatever their case. */
const LETTER = 31;

const isLetter = (code: number): boolean => (code | SMALL) >= 97 && (code | SMALL) <= 122;

/** What a byte is: its suspicions, or for letters what they may begin. All letters are above these. */
const LETTERS = 32;
const CAPITAL = 64;
/** The first letter of `di` or `ke`. */
const PREFIX = 128;

const KINDS = Uint8Array.from({ length: 128 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (byte < SPACE || byte === 127) return NOT_PLAIN;
  if ('(["'.includes(character)) return SUSPICIONS['open-end'];
  if (!isLetter(byte)) return 0;
  return LETTERS | (character < 'a' ? CAPITAL : 0) | ('dDkK'.includes(character) ? PREFIX : 0);
});

const kindOf = (bytes: Uint8Array, at: number): number => KINDS[bytes[at] ?? 0] ?? 0;

/**
 * Goes from word to word. It runs on every letter of every plan: what is rare stands in calls, and
 * all texts in one loop, which V8 then compiles while it runs.
 */
function screenAscii(texts: readonly string[], bytes: Uint8Array): Uint8Array {
  const all = new Uint8Array(texts.length);
  let at = 0;
  for (let index = 0; index < all.length; index++) {
    const start = at;
    const stop = start + (texts[index]?.length ?? 0);
    let found = 0;
    let before = start;
    let beforeLength = 0;
    while (at < stop) {
      const begin = at;
      const kind = KINDS[bytes[at++] ?? 0] ?? 0;
      if (kind < LETTERS) {
        found |= kind;
        const isSpace = bytes[begin] === SPACE;
        if (isSpace && (begin === start || at === stop || bytes[at] === SPACE)) found |= NOT_PLAIN;
        continue;
      }
      while (at < stop && (KINDS[bytes[at] ?? 0] ?? 0) >= LETTERS) at++;
      const length = at - begin;
      if (kind > LETTERS && length > 2) found |= screenWord(bytes, begin, length);
      // The word before ends at the one space before this one.
      const isPair = before + beforeLength + 1 === begin && bytes[begin - 1] === SPACE;
      if (isPair && (beforeLength === 2 || beforeLength === length)) {
        found |= screenPair(bytes, before, beforeLength, begin, length);
      }
      before = begin;
      beforeLength = length;
    }
    found |= screenEnd(bytes, before, beforeLength, stop);
    all[index] = (found & NOT_PLAIN) === 0 ? found : EVERYTHING;
  }
  return all;
}

/** @param begin where the last word begins */
function screenEnd(bytes: Uint8Array, begin: number, length: number, stop: number): number {
  const isOpen =
    begin + length === stop
      ? isLike(OPEN, bytes, begin, length)
      : ENDS_OPEN.has(bytes[stop - 1] ?? 0);
  return isOpen ? SUSPICIONS['open-end'] : 0;
}

/** A full stop may be the last of three. */
const ENDS_OPEN: ReadonlySet<number> = new Set(ENCODER.encode(',(/-:.'));

/** A word that begins with a capital, or with the first letter of a prefix. */
function screenWord(bytes: Uint8Array, begin: number, length: number): number {
  const isCapitals = kindOf(bytes, begin) & kindOf(bytes, begin + 1) & kindOf(bytes, begin + 2);
  let found = (isCapitals & CAPITAL) === 0 ? 0 : SUSPICIONS.capitals;
  const joined = prefixAt(bytes, begin)?.joined;
  if (joined !== undefined && isLike(joined, bytes, begin + 2, length - 2)) {
    found |= SUSPICIONS.prefix;
  }
  return found;
}

/** Two words with one space between them. */
function screenPair(
  bytes: Uint8Array,
  before: number,
  beforeLength: number,
  begin: number,
  length: number,
): number {
  if (beforeLength === length && isSame(bytes, before, begin, length)) {
    return SUSPICIONS['repeated-word'];
  }
  const apart = beforeLength === 2 ? prefixAt(bytes, before)?.apart : undefined;
  if (apart === undefined) return 0;
  const isWrong = isLike(apart, bytes, begin, length) || isLike(KAN, bytes, begin + length - 3, 3);
  return isWrong ? SUSPICIONS.prefix : 0;
}

function isSame(bytes: Uint8Array, first: number, second: number, length: number): boolean {
  for (let at = 0; at < length; at++) {
    if ((((bytes[first + at] ?? 0) ^ (bytes[second + at] ?? 0)) & LETTER) !== 0) return false;
  }
  return true;
}

/** Words by how they begin: of a list of a hundred words hardly any other word has the beginning. */
type Beginnings = ReadonlySet<number>;

function isLike(words: Beginnings, bytes: Uint8Array, begin: number, length: number): boolean {
  return words.has(beginning(bytes, begin, length));
}

/** Up to four letters as one number. */
function beginning(bytes: Uint8Array, begin: number, length: number): number {
  let letters = 0;
  for (let at = 0; at < 4; at++) {
    letters = (letters << 5) | (at < length ? (bytes[begin + at] ?? 0) & LETTER : 0);
  }
  return letters;
}

function beginningsOf(words: Iterable<string>): Beginnings {
  const beginnings = new Set<number>();
  for (const word of words) {
    let letters = 0;
    // Past the end of the word stands NaN, and in bits 0.
    for (let at = 0; at < 4; at++) letters = (letters << 5) | (word.charCodeAt(at) & LETTER);
    beginnings.add(letters);
  }
  return beginnings;
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

/** The prefix that the word is, or that it begins with. */
function prefixAt(bytes: Uint8Array, begin: number): Prefix | undefined {
  const first = (bytes[begin] ?? 0) | SMALL;
  const second = (bytes[begin + 1] ?? 0) | SMALL;
  if (first === 100 && second === 105) return DI;
  return first === 107 && second === 101 ? KE : undefined;
}
