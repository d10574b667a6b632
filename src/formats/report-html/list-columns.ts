/** Columns that several lists have. */
import type { BarisData } from '../../schedule/baris-data.ts';
import type { BarisTerjadwal } from '../../schedule/scheduled.ts';
import type { Column } from './list-table.ts';
import { nameMonths, printJadwal, type Words } from './page.ts';

/** All months of the row, sorted by the first; those without any come last. */
export function jadwalColumn<Row extends BarisData>(words: Words): Column<Row> {
  return {
    title: words.columns.jadwal,
    cell: (row) => printJadwal(row, words),
    order: ({ bulan }) => bulan[0] ?? 13,
  };
}

/** The runs that a list is about, each with its place where there are several. */
export function runsColumn<Row extends BarisTerjadwal>(words: Words): Column<Row> {
  return {
    title: words.columns.jadwal,
    cell: ({ rangkaian }) =>
      rangkaian
        .map(({ dari, sampai, ke, jumlah }) => {
          const months = nameMonths(words.shortMonths, dari, sampai);
          return jumlah === 1 ? months : words.run(months, ke, jumlah);
        })
        .join(', '),
    order: ({ rangkaian }) => rangkaian[0]?.dari ?? 13,
  };
}

/** What the plan notes; left out where it notes nothing. */
export function ketColumn<Row extends BarisData>(words: Words): Column<Row> {
  return {
    title: words.columns.ket,
    cell: ({ ket }) => ket ?? words.nothing,
    has: ({ ket }) => ket !== null,
  };
}
