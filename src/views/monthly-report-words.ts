/** What every part of the report says things with: the words, names of periods, small cells. */
import type { Cell, Paragraph, Row, Run } from '../document/document.ts';
import type { Bulan } from '../plan/months.ts';
import type { DiAntaranya } from '../schedule/baris-data.ts';
import type { KeputusanIdentity } from '../schedule/identity.ts';
import type { PeriodData } from '../schedule/period.ts';
import type { Saringan } from '../schedule/report-numbers.ts';
import { report as en } from '../text/en/report.ts';
import { report as id } from '../text/id/report.ts';
import type { InEachLang } from '../text/lang.ts';

/** The report's words in one language; the Indonesian ones are the measure. */
export type Words = typeof id;

export const reportWords: InEachLang<Words> = { id, en };

/** Months `from` to `to` by name: `Juni`, `Januari-Maret`. */
export function nameMonths(names: readonly string[], from: Bulan, to: Bulan): string {
  const name = (month: Bulan): string => names[month - 1] ?? '';
  return from === to ? name(from) : `${name(from)}-${name(to)}`;
}

/** A period without its year: `Juni`, `Januari-Maret`, `Triwulan II`, `Tahun`. */
export function namePeriod({ jenis, nomor, dari, sampai }: PeriodData, words: Words): string {
  if (jenis === 'triwulan' && nomor !== null) return words.triwulan(nomor);
  if (jenis === 'semester' && nomor !== null) return words.semester(nomor);
  if (jenis === 'tahun') return words.tahun;
  return nameMonths(words.months, dari, sampai);
}

/** A period behind the name of a measure: `Terjadwal Juni`, `Terjadwal setahun`. */
export function nameMeasured(periode: PeriodData, words: Words): string {
  return periode.jenis === 'tahun' ? words.setahun : namePeriod(periode, words);
}

/** A period with its year: `Juni 2022`, `Tahun 2022`. */
export function nameDatedPeriod(periode: PeriodData, words: Words): string {
  return `${namePeriod(periode, words)} ${periode.tahun}`;
}

/** The same, and the months of one that has a number: `Triwulan II 2022 (April-Juni)`. */
export function namePeriodInFull(periode: PeriodData, words: Words): string {
  const name = nameDatedPeriod(periode, words);
  const { nomor, dari, sampai } = periode;
  return nomor === null ? name : `${name} (${nameMonths(words.months, dari, sampai)})`;
}

/** The decree's number, and its year unless the number ends in it already. */
export function nameKeputusan({ nomor, tahun }: KeputusanIdentity, words: Words): string {
  if (nomor === null) return words.draft;
  if (tahun === null || nomor.endsWith(String(tahun))) return words.keputusan(nomor);
  return words.keputusanOfYear(nomor, tahun);
}

/** `Saringan: area 4; unit Ortala …`: the rows of which everything is told. */
export function nameFilter(
  { area, unit, hanya, baris, dari_baris }: Saringan,
  words: Words,
): string {
  const { filter, nobody, only } = words;
  const parts = [
    ...(area.length === 0 ? [] : [filter.area(area)]),
    ...(unit.length === 0 ? [] : [filter.unit(unit.map((each) => each ?? nobody))]),
    ...(hanya === null ? [] : [filter.only(only[hanya])]),
  ];
  return filter.line(parts.join('; '), baris, dari_baris);
}

/** The doubtful ones among a count, as it goes on a line: `di antaranya tentatif 2`; '' for none. */
export function among(count: DiAntaranya, words: Words): string {
  const parts = [
    ...(count.tentatif > 0 ? [`${words.tentatif} ${count.tentatif}`] : []),
    ...(count.perlu_verifikasi > 0 ? [`${words.perluVerifikasi} ${count.perlu_verifikasi}`] : []),
  ];
  return parts.length === 0 ? '' : words.among(parts.join(', '));
}

/** A text of at most `length` characters: what is longer ends at a word, with three dots. */
export function elide(text: string, length: number): string {
  const letters = [...text];
  if (letters.length <= length) return text;
  const start = letters.slice(0, length - 3).join('');
  const atWord = start.replace(/[\s,;:./-]*\s\S*$/u, '');
  return `${atWord.length > start.length / 2 ? atWord : start}...`;
}

/** A paragraph of plain texts and runs. */
export function paragraph(...texts: readonly (string | Run)[]): Paragraph {
  return {
    kind: 'paragraph',
    runs: texts.map((text) => (typeof text === 'string' ? { text } : text)),
  };
}

/** A cell of one line. */
export function cell(text: string | Run): Cell {
  return { content: [paragraph(text)] };
}

/** A head row from the columns' titles. */
export function headOf(titles: readonly string[]): readonly Row[] {
  return [{ cells: titles.map((text) => cell({ text, bold: true })) }];
}
