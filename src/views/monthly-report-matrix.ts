/** The monthly report's table of areas and months, with totals that can be checked by eye. */
import type { Block, Row } from '../document/document.ts';
import { ALL_MONTHS, type Bulan } from '../plan/months.ts';
import type { MonthCounts } from '../schedule/matrix.ts';
import type { ReportNumbers } from '../schedule/report-numbers.ts';
import { cell, headOf, paragraph, type Words } from './monthly-report-words.ts';

/** Heading, legend and table of areas by months; the months of the report stand in brackets. */
export function matrixBlocks(numbers: ReportNumbers, words: Words): readonly Block[] {
  const { matriks, periode, area_tidak_ada } = numbers;
  const { matrix, columns, shortMonths, unreadable } = words;
  const isReported = (month: Bulan): boolean => periode.dari <= month && month <= periode.sampai;
  const mark = (text: string, month: Bulan): string => (isReported(month) ? `[${text}]` : text);
  const toRow = (number: string, label: string, counts: MonthCounts, bold: boolean): Row => ({
    cells: [
      cell(number),
      cell({ text: label, bold }),
      ...ALL_MONTHS.map((month) => {
        const count = counts.per_bulan[month - 1] ?? 0;
        const text = count === 0 ? '.' : String(count);
        return cell({ text: mark(text, month), bold: bold || isReported(month) });
      }),
      cell({ text: String(counts.jumlah), bold: true }),
    ],
  });
  const months = ALL_MONTHS.map((month) => mark(shortMonths[month - 1] ?? '', month));
  const missing = area_tidak_ada.length === 0 ? [] : [matrix.missingArea(area_tidak_ada)];
  return [
    { kind: 'heading', level: 2, runs: [{ text: matrix.heading }] },
    paragraph({
      text: [matrix.legend(matriks.jumlah.jumlah), ...missing].join(' '),
      tone: 'muted',
    }),
    {
      kind: 'table',
      columns: [
        { title: columns.number, width: 1, align: 'right' },
        { title: columns.area, width: 8 },
        ...months.map((title) => ({ title, width: 1.4, align: 'right' as const })),
        { title: columns.total, width: 1.4, align: 'right' },
      ],
      head: headOf([columns.number, columns.area, ...months, columns.total]),
      groups: [
        {
          rows: [
            ...matriks.area.map((area) =>
              toRow(String(area.nomor), area.nama ?? unreadable, area, false),
            ),
            toRow('', matrix.total, matriks.jumlah, true),
          ],
        },
      ],
      fontSize: 9,
    },
  ];
}
