/** What the sheets of a report say alike: whose report it is, and the titles of the months. */
import type { ReportNumbers } from '../../schedule/report-numbers.ts';
import type { sheetWords } from '../../text/catalogue.ts';
import type { Lang } from '../../text/lang.ts';
import type { SheetColumn, TableSheet } from './table-sheet.ts';

export type Words = (typeof sheetWords)[Lang];

/** `Rencana Aksi RB 2023 - KPU Kabupaten Contoh`. */
export function titleOf({ rencana }: Pick<ReportNumbers, 'rencana'>, words: Words): string {
  return words.title(rencana.tahun, rencana.singkatan ?? rencana.satker);
}

/** The title, then period, decree and data date, and which rows were chosen. */
export function introOf(numbers: ReportNumbers, words: Words): readonly [string, string] {
  const { periode, keputusan, tanggal_data, saringan } = numbers;
  const { dari, sampai, tahun } = periode;
  const name = (month: number): string => words.months[month - 1] ?? '';
  const months = dari === sampai ? name(dari) : `${name(dari)}-${name(sampai)}`;
  const identity = [
    `${months} ${tahun}`,
    nameKeputusan(keputusan, words),
    words.dataDate(tanggal_data),
    ...(saringan === null ? [] : [words.filtered(saringan.baris, saringan.dari_baris)]),
  ];
  return [titleOf(numbers, words), identity.join(' | ')];
}

/** What stands at each page's foot. */
export function footOf(numbers: ReportNumbers, words: Words): TableSheet['foot'] {
  return { left: titleOf(numbers, words), right: words.page('&P', '&N') };
}

/** Twelve columns; the months of the report stand in brackets. */
export function monthColumns(
  { periode }: ReportNumbers,
  words: Words,
  column: Omit<SheetColumn, 'title'>,
): SheetColumn[] {
  return words.shortMonths.map((title, index) => {
    const isReported = periode.dari <= index + 1 && index + 1 <= periode.sampai;
    return { ...column, title: isReported ? `[${title}]` : title };
  });
}

/** The decree's number, and its year unless the number ends in it already. */
function nameKeputusan({ nomor, tahun }: ReportNumbers['keputusan'], words: Words): string {
  if (nomor === null) return words.draft;
  if (tahun === null || nomor.endsWith(String(tahun))) return words.keputusan(nomor);
  return words.keputusanOfYear(nomor, tahun);
}
