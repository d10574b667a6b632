/** The sheet of tidy facts, for pivots: the table of the CSV, typed. */
import { type Fakta, KOLOM_FAKTA } from '../../schedule/facts.ts';
import type { ReportNumbers } from '../../schedule/report-numbers.ts';
import type { Look, Value } from './cell.ts';
import { footOf, type Words } from './sheet-words.ts';
import type { TableSheet } from './table-sheet.ts';

type Kolom = (typeof KOLOM_FAKTA)[number];

/** Widths in points where the usual one does not suit. */
const WIDTHS: Partial<Record<Kolom, number>> = {
  satker: 110,
  tahun: 40,
  id: 110,
  area: 36,
  nama_area: 120,
  program: 120,
  kegiatan: 150,
  sub_kegiatan: 150,
  nama: 170,
  keadaan: 80,
};
const USUAL = 66;

/**
 * The keys of the CSV in the first row, nothing above them. True and false are 1 and 0, so that a pivot can
 * add them up: the sum of `direncanakan` is baris-bulan.
 */
export function factsSheet(
  facts: readonly Fakta[],
  numbers: ReportNumbers,
  words: Words,
): TableSheet {
  return {
    name: words.sheets.fakta,
    intro: [],
    tables: [
      {
        head: KOLOM_FAKTA.map((title) => ({
          title,
          width: WIDTHS[title] ?? USUAL,
          look: { isOneLine: true } satisfies Look,
        })),
        rows: facts.map((fact) => KOLOM_FAKTA.map((key) => toValue(key, fact[key]))),
      },
    ],
    isBare: true,
    frozenColumns: 4,
    spread: { pages: 3, repeated: ['C', 'D'] },
    foot: footOf(numbers, words),
  };
}

function toValue(key: Kolom, value: Fakta[Kolom]): Value {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return key === 'tanggal' && typeof value === 'string' ? { day: value } : value;
}
