/** What every part of the page says things with: the words, names of months, small pieces of text. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BarisData, DiAntaranya } from '../../schedule/baris-data.ts';
import type { Fakta } from '../../schedule/facts.ts';
import type { ReportNumbers } from '../../schedule/report-numbers.ts';
import { type Rangkaian, toRangkaian } from '../../schedule/scheduled.ts';
import { printPersen, type Share } from '../../schedule/share.ts';
import { reportHtml as en } from '../../text/en/report-html.ts';
import { reportHtml as id } from '../../text/id/report-html.ts';
import type { InEachLang, Lang } from '../../text/lang.ts';
import { visible } from '../../text/visible.ts';

/** The page's words in one language; the Indonesian ones are the measure. */
export type Words = typeof id;

const WORDS: InEachLang<Words> = { id, en };

/** What a part of the page is made from. */
export interface Page {
  readonly numbers: ReportNumbers;
  readonly facts: readonly Fakta[];
  readonly words: Words;
  readonly lang: Lang;
  /** The period's months: `Juni`, `April–Juni`. */
  readonly months: string;
  /** The units that rows can be filtered by, in the plan's order, null for nobody; none without units. */
  readonly units: readonly (string | null)[];
}

export function toPage(numbers: ReportNumbers, facts: readonly Fakta[], lang: Lang): Page {
  const words = WORDS[lang];
  const { dari, sampai } = numbers.periode;
  const units = numbers.matriks.unit?.map(({ nama }) => nama) ?? [];
  return { numbers, facts, words, lang, months: nameMonths(words.months, dari, sampai), units };
}

/** A text from a file as it is shown: controls and marks that turn a line round stand as codes. */
export function text(value: string): ElementContent {
  return { type: 'text', value: visible(value) };
}

/** Months `from` to `to` of a list of names: `Juni`, `April–Juni`. */
export function nameMonths(names: readonly string[], from: number, to: number): string {
  const name = (month: number): string => names[month - 1] ?? '';
  return from === to ? name(from) : `${name(from)}–${name(to)}`;
}

/** `Triwulan II 2022`, `Juni 2022`. */
export function namePeriod({ numbers, words, months }: Page): string {
  const { jenis, nomor, tahun } = numbers.periode;
  if (jenis === 'triwulan' || jenis === 'semester') return words.period[jenis](nomor ?? 1, tahun);
  return jenis === 'tahun' ? words.period.tahun(tahun) : `${months} ${tahun}`;
}

/** The decree's number, and its year unless the number ends in it already. */
export function nameKeputusan({ numbers, words }: Page): string {
  const { nomor, tahun } = numbers.keputusan;
  if (nomor === null) return words.draft;
  if (tahun === null || nomor.endsWith(String(tahun))) return words.keputusan(nomor);
  return words.keputusanOfYear(nomor, tahun);
}

/** `50% (8 dari 16)`: no percentage without its numerator and denominator. */
export function printShare(share: Share, words: Words): string {
  const base = words.of(share.pembilang, String(share.penyebut));
  return `${printPersen(share)} (${base})`;
}

/** `di antaranya tentatif 2`; '' for none. */
export function among({ tentatif, perlu_verifikasi }: DiAntaranya, words: Words): string {
  const parts = [
    ...(tentatif > 0 ? [words.countOf(words.tentatif, tentatif)] : []),
    ...(perlu_verifikasi > 0 ? [words.countOf(words.perluVerifikasi, perlu_verifikasi)] : []),
  ];
  return parts.length === 0 ? '' : words.among(parts.join(words.andBetween));
}

/** Runs of months by their short names: `Jan–Mar, Sep`. */
export function printRuns(runs: readonly Rangkaian[], words: Words): string {
  return runs.map(({ dari, sampai }) => nameMonths(words.shortMonths, dari, sampai)).join(', ');
}

/** All months of a row as runs; `tanpa bulan` for none. */
export function printJadwal({ bulan }: Pick<BarisData, 'bulan'>, words: Words): string {
  return bulan.length === 0 ? words.tanpaBulan : printRuns(toRangkaian(bulan), words);
}

/** A count of rows for those who see the mark only, and what the mark means for those who hear. */
export function marked(mark: string, meaning: string): ElementContent[] {
  return [h('span', { ariaHidden: 'true' }, mark), h('span.sr', meaning)];
}

/** The row's name with what is doubtful about it. */
export function toNama(
  baris: Pick<BarisData, 'nama' | 'tentatif' | 'perlu_verifikasi'>,
  words: Words,
): ElementContent[] {
  const { nama, tentatif, perlu_verifikasi } = baris;
  const tag = (name: string): ElementContent[] => [
    { type: 'text', value: ' ' },
    h('span.tag', name),
  ];
  return [
    nama === null ? h('span.muted', words.unreadable) : text(nama),
    ...(tentatif ? tag(words.tentatif) : []),
    ...(nama === null || perlu_verifikasi !== null ? tag(words.perluVerifikasi) : []),
  ];
}

/** What the page's script filters a row by: its area, and its unit's place among the page's units. */
export function filterKeys({ area, unit }: Pick<BarisData, 'area' | 'unit'>, { units }: Page) {
  return { dataArea: area, ...(units.length === 0 ? {} : { dataUnit: units.indexOf(unit) }) };
}
