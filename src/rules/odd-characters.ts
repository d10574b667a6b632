/** Finds the characters in a text that are not what they seem, by their Unicode properties. */
import { LOOK_ALIKES } from './look-alikes.ts';

export type OddKind = 'control' | 'invisible' | 'space' | 'broken' | 'look-alike' | 'joined';

export interface OddCharacter {
  readonly kind: OddKind;
  readonly character: string;
  /** UTF-16 offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** What may stand there without a change in what is seen; absent where that is lost. */
  readonly instead?: string;
  /** The word in which a look-alike stands. */
  readonly kata?: string;
}

let odd: RegExp | undefined;

/** Made when it is first asked for: V8 takes a while over so many properties, and a report needs it not. */
const oddCharacters = (): RegExp => {
  odd ??= new RegExp(
    [
      // White space but for the space, tabs and line breaks; U+2800 is a braille cell without dots.
      /(?<space>[^\P{Zs} ]|[\p{Zl}\p{Zp}\v\f\u0085\u2800])/u,
      // What a decoder leaves of a byte it cannot read, half a pair, a letter of one font only.
      /(?<broken>[\uFFFD\p{Cs}\p{Co}\p{Noncharacter_Code_Point}])/u,
      // Ligatures, full-width and mathematical letters: one character for ordinary letters.
      /(?<joined>[\uFB00-\uFB06\uFF21-\uFF3A\uFF41-\uFF5A\u212A\u{1D400}-\u{1D6A3}])/u,
      // Marks of format (bidi, zero width, soft hyphen, byte order) and fillers; after a picture
      // they belong to it.
      /(?<invisible>(?<!\p{Extended_Pictographic}\uFE0F?)[\p{Cf}\p{Default_Ignorable_Code_Point}])/u,
      /(?<control>[^\P{Cc}\t\r\n])/u,
    ]
      .map(({ source }) => source)
      .join('|'),
    'gu',
  );
  return odd;
};

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

const SEEN = /[^\s\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}\u0085\u2800]/u;

/** Whether nothing in the text can be seen. */
export const isInvisible = (text: string): boolean => !SEEN.test(text);

/** None of these is odd, and most texts have no others. */
const ASCII = /^[ -~]*$/;

/** Of a text with more the first are found; when those are mended, the next. */
const MOST_FOUND = 1000;

/** In the order of the text. */
export function findOddCharacters(text: string): OddCharacter[] {
  if (ASCII.test(text)) return [];
  const single: OddCharacter[] = [];
  for (const { 0: character, index, groups = {} } of text.matchAll(oddCharacters())) {
    if (single.length === MOST_FOUND) break;
    const kind = KINDS.find((each) => groups[each] !== undefined) ?? 'invisible';
    const end = index + character.length;
    const instead = insteadOf(kind, text, index, end);
    const fix = instead === undefined ? {} : { instead };
    single.push({ kind, character, start: index, end, ...fix });
  }
  return [...single, ...lookAlikes(text)].sort((a, b) => a.start - b.start);
}

const KINDS = ['space', 'broken', 'joined', 'invisible', 'control'] as const;

function insteadOf(kind: OddKind, text: string, start: number, end: number): string | undefined {
  if (kind === 'broken') return undefined;
  if (kind === 'joined') return text.slice(start, end).normalize('NFKC');
  return kind === 'space' ? spaceAt(text, start, end) : '';
}

/** A space where the words would otherwise run together, else nothing. */
function spaceAt(text: string, start: number, end: number): string {
  if (end === text.length || isWhite(text.charAt(end))) return '';
  let first = start;
  while (first > 0 && isWhite(text.charAt(first - 1))) first--;
  return first === 0 || /[ \t\r\n]/.test(text.slice(first, start)) ? '' : ' ';
}

const isWhite = (character: string): boolean => /[\s\u0085\u2800]/.test(character);

const LOOK_ALIKE = `[${[...LOOK_ALIKES.keys()].join('')}]`;
const WITH_LOOK_ALIKE = new RegExp(LOOK_ALIKE);
const ALL_LOOK_ALIKE = new RegExp(`^${LOOK_ALIKE}{2,}$`);

/** In words that mix scripts, and in words of another script that all look Latin. */
function lookAlikes(text: string): OddCharacter[] {
  const found: OddCharacter[] = [];
  for (const { 0: kata, index } of text.matchAll(WORD)) {
    if (found.length >= MOST_FOUND) break;
    if (!WITH_LOOK_ALIKE.test(kata)) continue;
    if (!(ALL_LOOK_ALIKE.test(kata) || /[A-Za-z]/.test(kata))) continue;
    const odd = kata.split('').flatMap((character, at) => {
      const instead = LOOK_ALIKES.get(character);
      return instead === undefined ? [] : [{ character, at, instead }];
    });
    const looks = odd.slice(0, MOST_FOUND).map(({ character, at, instead }) => ({
      kind: 'look-alike' as const,
      character,
      start: index + at,
      end: index + at + 1,
      instead,
      kata,
    }));
    found.push(...looks);
  }
  return found;
}
