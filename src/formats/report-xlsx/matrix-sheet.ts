/** The sheet of areas and months, and of units and months, with totals that can be checked by eye. */
import type { AreaCounts, MonthCounts, UnitCounts } from '../../schedule/matrix.ts';
import type { ReportNumbers } from '../../schedule/report-numbers.ts';
import { printPersen, type Share } from '../../schedule/share.ts';
import type { Look, Value } from './cell.ts';
import { footOf, introOf, monthColumns, type Words } from './sheet-words.ts';
import type { SheetColumn, SheetTable, Slot, TableSheet } from './table-sheet.ts';

/** A zero is shown as a hole. */
const COUNT: Look = { align: 'right', numFmt: '0;-0;"."' };

export function matrixSheet(numbers: ReportNumbers, words: Words): TableSheet {
  const { matriks, realisasi } = numbers;
  const byArea = toTable(numbers, words, words.columns.area, matriks.area.map(areaStart(words)));
  const byUnit =
    matriks.unit === null
      ? []
      : [toTable(numbers, words, words.columns.unit, matriks.unit.map(unitStart(words)))];
  const legend = realisasi === 'diisi' ? words.matrixLegend : words.matrixLegendPlan;
  return {
    name: words.sheets.matriks,
    intro: [...introOf(numbers, words), legend],
    tables: [byArea, ...byUnit],
    frozenColumns: 2,
    foot: footOf(numbers, words),
  };
}

/** A line's number and name, and its counts. */
interface Line {
  readonly start: readonly [Value, string];
  readonly counts: AreaCounts | UnitCounts;
}

const areaStart =
  ({ unreadable }: Words) =>
  (counts: AreaCounts): Line => ({ start: [counts.nomor, counts.nama ?? unreadable], counts });

const unitStart =
  ({ nobody }: Words) =>
  (counts: UnitCounts, index: number): Line => ({
    start: [index + 1, counts.nama ?? nobody],
    counts,
  });

function toTable(
  numbers: ReportNumbers,
  words: Words,
  title: string,
  lines: readonly Line[],
): SheetTable {
  const { matriks, cakupan_jadwal } = numbers;
  const { columns } = words;
  const count = (name: string, width = 46): SheetColumn => ({ title: name, width, look: COUNT });
  const share = (name: string): SheetColumn => ({
    title: name,
    width: 50,
    look: { align: 'right' },
  });
  const isFilled = matriks.jumlah.capaian !== null;
  return {
    head: [
      { title: columns.number, width: 26, look: { align: 'center' } },
      { title: title, width: 170 },
      ...monthColumns(numbers, words, { width: 28, look: COUNT }),
      count(columns.total),
      ...(isFilled
        ? [
            count(columns.terlaksana, 58),
            count(columns.terlambat, 56),
            count(columns.batal),
            count(columns.rencana, 62),
            share(columns.capaian),
          ]
        : []),
      count(columns.berjadwal, 54),
      count(columns.baris),
      share(columns.cakupan),
    ],
    rows: lines.map(({ start, counts }) => [
      ...start,
      ...countsOf(counts),
      ...sharesOf(counts.cakupan_jadwal),
    ]),
    totals: [
      [null, words.total, ...countsOf(matriks.jumlah), ...sharesOf(cakupan_jadwal)].map(
        (value): Slot => ({ value, paint: { bold: true } }),
      ),
    ],
  };
}

function countsOf({ per_bulan, jumlah, capaian }: MonthCounts): Value[] {
  const realised =
    capaian === null
      ? []
      : [
          capaian.pembilang,
          capaian.terlambat,
          capaian.batal,
          capaian.penyebut,
          printPersen(capaian),
        ];
  return [...per_bulan, jumlah, ...realised];
}

const sharesOf = (share: Share): Value[] => [share.pembilang, share.penyebut, printPersen(share)];
