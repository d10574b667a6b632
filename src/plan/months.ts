/** Months of a plan: reading `bulan`, printing it back, and the unbroken runs in it. */
import { suggest } from '../diagnostics/suggest.ts';

/** A month, 1 to 12. */
export type Bulan = number;

export const ALL_MONTHS: readonly Bulan[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Why a value of `bulan` cannot be read; `index` is its place in a list. */
export interface BulanProblem {
  readonly kind:
    | 'out-of-range'
    | 'reversed'
    | 'typed-as-text'
    | 'repeated'
    | 'not-a-month'
    | 'empty';
  readonly index?: number;
  /** The value as written. */
  readonly value: string;
  /** What to write instead, ready to paste; absent when nobody can know. */
  readonly instead?: string;
  /** A mistyped month's name as it was probably meant, and what the whole value then is. */
  readonly meant?: string;
  readonly guess?: string;
}

export type ParsedBulan =
  | { readonly months: readonly Bulan[] }
  | { readonly problem: BulanProblem };

const RANGE = /^(\d{1,3})-(\d{1,3})$/;

/**
 * Reads `6`, `1-12`, or a list of those, to ascending months.
 *
 * @param value as YAML gives it
 */
export function parseBulan(value: unknown): ParsedBulan {
  if (value === null || value === undefined || value === '') {
    return { problem: { kind: 'empty', value: '' } };
  }
  if (!Array.isArray(value)) {
    const usual = USUAL.get(value);
    if (usual !== undefined) return usual;
  }
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const months: Bulan[] = [];
  const at = (index: number) => (Array.isArray(value) ? { index } : {});
  for (const [index, item] of items.entries()) {
    const read = parseItem(item);
    if ('problem' in read) {
      const guess = read.problem.kind === 'not-a-month' ? guessOf(item, items) : {};
      return { problem: { ...read.problem, ...insteadOf(items), ...guess, ...at(index) } };
    }
    const again = read.months.find((month) => months.includes(month));
    if (again !== undefined) {
      const problem = { kind: 'repeated', value: String(again) } as const;
      return { problem: { ...problem, ...insteadOf(items), ...at(index) } };
    }
    months.push(...read.months);
  }
  return { months: sorted(months) };
}

/** Months as `bulan` is written: `6`, `1-12`, `[3, 6]`, `[1-3, 9]`, `[]`. */
export function printBulan(months: readonly Bulan[]): string {
  const parts = rangkaian(months).map(([first, last]) =>
    first === last ? `${first}` : `${first}-${last}`,
  );
  return parts.length === 1 ? `${parts[0]}` : `[${parts.join(', ')}]`;
}

/** The unbroken runs in ascending `months`, each as its first and last month. */
export function rangkaian(months: readonly Bulan[]): readonly (readonly [Bulan, Bulan])[] {
  const runs: [Bulan, Bulan][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === month - 1) last[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}

/** One month, or a range of them: what stands in nearly every row. */
const USUAL: ReadonlyMap<unknown, ParsedBulan> = new Map<unknown, ParsedBulan>(
  ALL_MONTHS.flatMap((first) => [
    [first, { months: [first] }],
    ...ALL_MONTHS.filter((last) => last >= first).map((last): [string, ParsedBulan] => [
      `${first}-${last}`,
      { months: span(first, last) },
    ]),
  ]),
);

function parseItem(item: unknown): ParsedBulan {
  const usual = USUAL.get(item);
  if (usual !== undefined) return usual;
  if (typeof item === 'number') {
    return Number.isInteger(item) && item >= 1 && item <= 12
      ? { months: [item] }
      : { problem: { kind: 'out-of-range', value: String(item) } };
  }
  const value = typeof item === 'string' ? item : (JSON.stringify(item) ?? '');
  const range = RANGE.exec(value);
  if (range !== null) {
    const first = Number(range[1]);
    const last = Number(range[2]);
    if (![first, last].every((month) => month >= 1 && month <= 12)) {
      return { problem: { kind: 'out-of-range', value } };
    }
    if (value !== `${first}-${last}`) return { problem: { kind: 'typed-as-text', value } };
    if (first > last) return { problem: { kind: 'reversed', value } };
    return { months: span(first, last) };
  }
  const typed = typeof item === 'string' ? typedMonths(item) : undefined;
  return { problem: { kind: typed === undefined ? 'not-a-month' : 'typed-as-text', value } };
}

/** Names and abbreviations in use for the months, Indonesian and English. */
const NAMES: readonly (readonly string[])[] = [
  ['januari', 'jan', 'january'],
  ['februari', 'feb', 'pebruari', 'february'],
  ['maret', 'mar', 'march'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['agustus', 'agu', 'agt', 'ags', 'august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov', 'nopember'],
  ['desember', 'des', 'december', 'dec'],
];

/** Every month name, for suggestions. */
export const MONTH_NAMES: readonly string[] = NAMES.flat();

/** The month that a word or number names, or undefined. */
export function monthByName(word: string): Bulan | undefined {
  const plain = word.trim().toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(plain)) {
    const month = Number(plain);
    return month >= 1 && month <= 12 ? month : undefined;
  }
  const index = NAMES.findIndex((names) => names.includes(plain));
  return index === -1 ? undefined : index + 1;
}

/** No way of writing months is longer; a text that is was meant for another key. */
const LONGEST_TYPED = 100;

/** What a Word person types: `1–3`, `1 s.d. 3`, `1, 2, 3`, `Juni`, `Januari sampai Maret`. */
function typedMonths(text: string): readonly Bulan[] | undefined {
  if (text.length > LONGEST_TYPED) return undefined;
  const months: Bulan[] = [];
  const parts = text.split(/\s*(?:[,;&]|\bdan\b|\band\b)\s*/i).filter((part) => part !== '');
  for (const part of parts) {
    const ends = part.split(
      /\s*(?:[-‐‑–—−]|\bs\s*[./]?\s*d\b\.?|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bto\b)\s*/i,
    );
    const read = ends.map(monthByName);
    const [first, last = first] = read;
    if (read.length > 2 || first === undefined || last === undefined) return undefined;
    if (read.length === 2 && read[1] === undefined) return undefined;
    if (first > last) return undefined;
    months.push(...span(first, last));
  }
  return months.length === 0 ? undefined : sorted(months);
}

/** The whole value as its writer meant it; nothing when a part can be read in no way. */
function insteadOf(items: readonly unknown[]): Pick<BulanProblem, 'instead'> {
  const months: Bulan[] = [];
  for (const item of items) {
    const read = parseItem(item);
    const typed = typeof item === 'string' ? typedMonths(item) : undefined;
    const meant = 'months' in read ? read.months : typed;
    if (meant === undefined) return {};
    months.push(...meant);
  }
  return { instead: printBulan(sorted(months)) };
}

/** `Junni` was meant as Juni; nothing where a word is like no month's name. */
function guessOf(item: unknown, items: readonly unknown[]): Pick<BulanProblem, 'meant' | 'guess'> {
  if (typeof item !== 'string') return {};
  const meant = respelled(item);
  if (meant === item || typedMonths(meant) === undefined) return {};
  const { instead } = insteadOf(
    items.map((each) => (typeof each === 'string' ? respelled(each) : each)),
  );
  return { meant, ...(instead === undefined ? {} : { guess: instead }) };
}

/** The shortest word that is taken for a mistyped name: shorter ones are like too many. */
const SHORTEST_NAME = 4;

function respelled(text: string): string {
  if (text.length > LONGEST_TYPED) return text;
  return text.replace(/\p{L}+/gu, (word) => {
    const isSound = word.length < SHORTEST_NAME || monthByName(word) !== undefined;
    const near = isSound ? undefined : suggest(word, MONTH_NAMES);
    const name = NAMES[(monthByName(near ?? '') ?? 0) - 1]?.[0];
    return name === undefined ? word : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  });
}

function span(first: Bulan, last: Bulan): Bulan[] {
  return ALL_MONTHS.filter((month) => month >= first && month <= last);
}

/** Ascending, each once. */
const sorted = (months: readonly Bulan[]): Bulan[] =>
  ALL_MONTHS.filter((month) => months.includes(month));
