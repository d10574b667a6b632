/** What `rb verify` found, for people: the result first, then every difference, then notes. */
import wrapAnsi from 'wrap-ansi';
import { type Difference, SIDES, type Side } from '../intake/compare.ts';
import { monthNames, verifyWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { quote } from '../text/phrases.ts';
import { visible } from '../text/visible.ts';
import { textWidth } from '../text/width.ts';
import { isSame, type Verification } from './verification.ts';
import { brokenToText, noteToText, partName, type Subject } from './verify-words.ts';

const WIDTH = 80;
/** Of the lines below a difference's first one, at most. */
const INDENT = 5;
/** Room for a value behind its label. */
const VALUE_WIDTH = 56;
/** Of the text by which a row is known, at least. */
const START_WIDTH = 20;
/** Differences that are told; beyond these a whole part is another, and JSON tells all. */
const MOST_SHOWN = 50;
/** Words shown in front of the first that differs. */
const BEFORE = 20;

export interface VerifyTextOptions {
  readonly lang: Lang;
  /** Without notes. */
  readonly quiet: boolean;
}

export function toVerificationText(
  verification: Verification,
  subject: Subject,
  { lang, quiet }: VerifyTextOptions,
): string {
  const words = verifyWords[lang];
  const { counts, comparison, drawn, files, broken } = verification;
  const problems = [
    ...files.map(({ nama, reason }) => [words.fileProblem[reason](visible(nama))]),
    ...broken.map((each) => [brokenToText(each, lang)]),
    ...comparison.differences.map((each) => differenceLines(each, verification, lang)),
    ...drawn.map(({ reason, page, text, more = 0 }) => [
      `${words.page(page)}: ${words.drawnProblem[reason](text === '' ? '' : quote(text))}${more === 0 ? '' : words.andMore(more)}`,
    ]),
  ];
  const counted = words.counted(counts.rows, counts.checks, counts.texts, counts.files);
  const result = isSame(verification) ? words.same : words.different(problems.length);
  const numberWidth = String(problems.length).length;
  const lines = [
    `${result}${isSame(verification) ? ': ' : '; '}${counted}`,
    ...aboutLines(verification, subject, lang),
    ...problems
      .slice(0, MOST_SHOWN)
      .flatMap(([first = '', ...rest], index) => [
        '',
        ...hang(first, `${String(index + 1).padStart(numberWidth)}. `),
        ...rest.map((line) => `${' '.repeat(numberWidth + 2)}${line}`),
      ]),
    ...(problems.length <= MOST_SHOWN
      ? []
      : ['', ...hang(words.more(problems.length - MOST_SHOWN), '')]),
    ...(comparison.renumbered.length === 0
      ? []
      : ['', ...hang(words.renumbered(comparison.renumbered.length), '')]),
    ...(quiet ? [] : noteLines(verification, subject, lang)),
  ];
  return `${lines.join('\n')}\n`;
}

function aboutLines(
  { cetakan, pageCount, sides }: Verification,
  subject: Subject,
  lang: Lang,
): string[] {
  const words = verifyWords[lang];
  const { pdf, plan } = subject;
  const part = [
    words.parts[cetakan.bagian],
    ...(cetakan.rancangan ? [words.draft] : []),
    ...(cetakan.salinan ? [words.signedCopy] : []),
  ].join(', ');
  const named = sides.map((side) =>
    side === 'plan' && plan !== undefined ? words.planIn(visible(plan)) : words.sides[side],
  );
  return [
    ...hang(words.compared(named), ''),
    ...hang(words.pdf(visible(pdf.path), part, pageCount), ''),
    `SHA-256: ${pdf.sha256}`,
  ];
}

function noteLines({ notes, sides }: Verification, { pdf }: Subject, lang: Lang): string[] {
  const words = verifyWords[lang];
  const texts = [
    ...notes.map((note) => noteToText(note, lang)),
    ...(sides.includes('plan')
      ? []
      : [words.addPlan(`rb verify ${visible(pdf.path)} plans/<satker>/<tahun>`)]),
  ];
  if (texts.length === 0) return [];
  return ['', words.notes, ...texts.flatMap((text) => hang(text, '- '))];
}

/** Where it is, what it is, and what each side says. */
function differenceLines(difference: Difference, verification: Verification, lang: Lang): string[] {
  const words = verifyWords[lang];
  const { place, onPages } = difference;
  const page = onPages === undefined ? undefined : verification.pageOf.get(onPages.of);
  const where = [
    partName(verification.cetakan, place.part),
    ...(place.where === 'head' ? [words.head] : []),
    ...(place.band === '' ? [] : [visible(place.band)]),
    ...(page === undefined ? [] : [words.page(page)]),
  ].join(', ');
  const kode = place.kode === '' ? '' : `${visible(place.kode)} `;
  const what = kindOf(difference, lang);
  const head = `${what}: ${kode}`;
  const room = WIDTH - INDENT - textWidth(head) - 2;
  const start = shorten(place.text, Math.max(START_WIDTH, room));
  const values = valuesOf(difference, lang);
  const labelWidth = Math.max(...Object.values(words.labels).map(textWidth)) + 2;
  return [
    where,
    start === '' ? head.replace(/: $/, '') : `${head}${quote(start)}`,
    ...values.map(([side, value]) => `  ${words.labels[side].padEnd(labelWidth)}${value}`),
  ];
}

function kindOf(difference: Difference, lang: Lang): string {
  const words = verifyWords[lang];
  switch (difference.kind) {
    case 'months':
      return words.checks;
    case 'item':
      return difference.place.where === 'body' ? words.row : words.text;
    case 'number':
      return words.number;
    case 'cell':
      return words.column(visible(difference.column));
    case 'text':
      return words.text;
  }
}

function valuesOf(difference: Difference, lang: Lang): [Side, string][] {
  const words = verifyWords[lang];
  if (difference.kind === 'months') {
    return sidesOf(difference.values).map(([side, months]) => [
      side,
      months === null
        ? words.none
        : months.length === 0
          ? words.noMonth
          : monthsToText(months, lang),
    ]);
  }
  const given = sidesOf(difference.values);
  const texts = given.flatMap(([, text]) => (text === null ? [] : [text]));
  const from = excerptStart(texts);
  return given.map(([side, text]) => {
    if (text === null) return [side, words.none];
    return [side, text === '' ? words.empty : excerpt(text, from)];
  });
}

function sidesOf<T>(values: Partial<Readonly<Record<Side, T | null>>>): [Side, T | null][] {
  return SIDES.flatMap((side): [Side, T | null][] => {
    const value = values[side];
    return value === undefined ? [] : [[side, value]];
  });
}

/** `Januari s.d. Maret, Juni`. */
function monthsToText(months: readonly number[], lang: Lang): string {
  const runs: [first: number, last: number][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === month - 1) run[1] = month;
    else runs.push([month, month]);
  }
  const name = (month: number): string => monthNames[lang][month - 1] ?? String(month);
  const { to } = verifyWords[lang];
  return runs
    .map(([first, last]) =>
      first === last
        ? name(first)
        : `${name(first)}${last === first + 1 ? ', ' : ` ${to} `}${name(last)}`,
    )
    .join(', ');
}

/** Where to begin so that the first difference of long texts is seen, at a word. */
function excerptStart(texts: readonly string[]): number {
  if (texts.every((text) => textWidth(text) <= VALUE_WIDTH)) return 0;
  const [first = '', ...rest] = texts;
  let common = 0;
  while (common < first.length && rest.every((text) => text[common] === first[common])) common++;
  const isApart = rest.length > 0 && common < first.length;
  if (!isApart || common <= BEFORE) return 0;
  return first.lastIndexOf(' ', common - BEFORE) + 1;
}

function excerpt(text: string, from: number): string {
  const start = from === 0 ? '' : '… ';
  return visible(`${start}${shorten(text.slice(from), VALUE_WIDTH - start.length)}`);
}

function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const [first = ''] = wrapAnsi(text, width - 2, { hard: true }).split('\n');
  return `${first} …`;
}

/** Lines no wider than a terminal, the later ones set in below the first. */
function hang(text: string, mark: string): string[] {
  const lines = wrapAnsi(text, WIDTH - mark.length, { hard: true }).split('\n');
  return lines.map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`);
}
