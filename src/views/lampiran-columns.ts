/** The columns of the Lampiran's table and their widths: set by the plan, or such as suit the texts. */
import type { Column, RowGroup } from '../document/document.ts';
import { type ColumnWidth, fitColumns } from '../document/fit-columns.ts';
import { ALL_MONTHS } from '../plan/months.ts';
import type { Rencana } from '../plan/schema/rencana.ts';
import { decree as words } from '../text/id/decree.ts';
import { MM } from './paper.ts';

export type LebarKolom = NonNullable<NonNullable<Rencana['lampiran']>['lebar_kolom']>;

/** Widths in millimetres that hold `2.`, `12` and the titles PERUBAHAN, KEBERHASILAN, `Tentatif`. */
const NO_WIDTH = 8;
const MONTH_WIDTH = 6;
const LEAST = { area: 28, kegiatan: 28, subKegiatan: 28, indikator: 32, ket: 21 } as const;

/** An average letter in shares of its size, and a cell's padding in points: both a little large. */
const LETTER = 0.56;
const PADDING = 7;

/**
 * @param width of the whole table, in millimetres
 * @param fontSize of its text, in points
 */
export function lampiranColumns(
  groups: readonly RowGroup[],
  width: number,
  lebar: LebarKolom,
  fontSize: number,
): Column[] {
  const columns = titledWidths(lebar);
  const widths = fitColumns(
    columns.map(([, each]) => each),
    groups,
    { width, letter: (LETTER * fontSize) / MM, padding: PADDING / MM },
  );
  const centred = new Set([words.columns.no, ...ALL_MONTHS.map(String)]);
  return columns.map(
    ([title], index): Column => ({
      title,
      width: widths[index] ?? 0,
      ...(centred.has(title) ? { align: 'center' } : {}),
    }),
  );
}

/** The least width, in millimetres, that a table with these columns has. */
export function leastTableWidth(lebar: LebarKolom): number {
  return titledWidths(lebar).reduce(
    (sum, [, each]) => sum + ('fixed' in each ? each.fixed : each.least),
    0,
  );
}

/** The columns' flat titles, with the widths that the plan sets or the least of the others. */
function titledWidths(lebar: LebarKolom): [title: string, width: ColumnWidth][] {
  const { no, area, kegiatan, subKegiatan, indikator, ket } = words.columns;
  const text = (title: string, set: number | undefined, least: number): [string, ColumnWidth] => [
    title,
    set === undefined ? { least } : { fixed: set },
  ];
  return [
    [no, { fixed: NO_WIDTH }],
    text(area, lebar.area, LEAST.area),
    text(kegiatan, lebar.kegiatan, LEAST.kegiatan),
    text(subKegiatan, lebar.sub_kegiatan, LEAST.subKegiatan),
    text(indikator, lebar.indikator, LEAST.indikator),
    ...ALL_MONTHS.map((month): [string, ColumnWidth] => [String(month), { fixed: MONTH_WIDTH }]),
    text(ket, lebar.ket, LEAST.ket),
  ];
}
