/** The report's table of areas, or of units, and months, with totals that can be checked by eye. */
import type { Block, Row, Run } from '../document/document.ts';
import { ALL_MONTHS, type Bulan } from '../plan/months.ts';
import type { MonthCounts, MonthRealisasi } from '../schedule/matrix.ts';
import type { ReportNumbers } from '../schedule/report-numbers.ts';
import { cell, elide, headOf, paragraph, type Words } from './monthly-report-words.ts';
import type { ReportForm } from './report-form.ts';

/** What became of the baris-bulan, told under the total line by line. */
const BECAME = [
  'terlaksana',
  'terlambat',
  'batal',
] as const satisfies readonly (keyof MonthRealisasi)[];

interface Line {
  readonly number: string;
  readonly label: Run;
  readonly perBulan: readonly number[];
  readonly jumlah: number;
  readonly bold: boolean;
}

/** Heading, legend and table; the months of the report stand in brackets. */
export function matrixBlocks(
  numbers: ReportNumbers,
  words: Words,
  { by = 'area', screen }: ReportForm,
): readonly Block[] {
  const { matriks, periode, area_tidak_ada } = numbers;
  const { matrix, columns, shortMonths } = words;
  // A year has nothing beside it to be marked off from.
  const isMarked = (month: Bulan): boolean =>
    periode.dari <= month && month <= periode.sampai && periode.jenis !== 'tahun';
  const mark = (text: string, month: Bulan): string => (isMarked(month) ? `[${text}]` : text);
  const toRow = ({ number, label, perBulan, jumlah, bold }: Line): Row => ({
    cells: [
      ...(by === 'area' ? [cell(number)] : []),
      cell(label),
      ...ALL_MONTHS.map((month) => {
        const count = perBulan[month - 1] ?? 0;
        const text = mark(count === 0 ? '.' : String(count), month);
        return cell({ text, bold: bold || isMarked(month) });
      }),
      cell({ text: String(jumlah), bold: true }),
    ],
  });
  const months = ALL_MONTHS.map((month) => mark(shortMonths[month - 1] ?? '', month));
  const missing = area_tidak_ada.length === 0 ? [] : [matrix.missingArea(area_tidak_ada)];
  const first = by === 'area' ? [columns.number, columns.area] : [columns.unitMatrix];
  return [
    { kind: 'heading', level: 2, runs: [{ text: matrix.heading[by] }] },
    paragraph({
      text: [matrix.legend(matriks.jumlah.jumlah), ...missing].join(' '),
      tone: 'muted',
    }),
    {
      kind: 'table',
      columns: [
        ...(by === 'area' ? [{ title: columns.number, width: 1, align: 'right' as const }] : []),
        { title: by === 'area' ? columns.area : columns.unitMatrix, width: 8 },
        ...months.map((title) => ({ title, width: 1.4, align: 'right' as const })),
        { title: columns.total, width: 1.4, align: 'right' },
      ],
      head: headOf([...first, ...months, columns.total]),
      groups: [{ rows: linesOf(numbers, by, words, screen).map(toRow) }],
      fontSize: 9,
    },
  ];
}

function linesOf(
  { matriks }: ReportNumbers,
  by: NonNullable<ReportForm['by']>,
  words: Words,
  screen: ReportForm['screen'],
): readonly Line[] {
  // On a screen a name of the decree's length would take as much room as the numbers of three areas.
  const shown = (text: string): Run => ({
    text: screen === undefined ? text : elide(text, Math.max(screen.width - 44, 16)),
  });
  const toLine = (number: string, label: Run, counts: MonthCounts): Line => ({
    number,
    label,
    perBulan: counts.per_bulan,
    jumlah: counts.jumlah,
    bold: false,
  });
  const { realisasi } = matriks.jumlah;
  return [
    ...(by === 'area'
      ? matriks.area.map((area) =>
          toLine(String(area.nomor), shown(area.nama ?? words.unreadable), area),
        )
      : (matriks.unit ?? []).map((unit) => toLine('', shown(unit.nama ?? words.nobody), unit))),
    { ...toLine('', { text: words.matrix.total, bold: true }, matriks.jumlah), bold: true },
    ...(realisasi === null
      ? []
      : BECAME.map((each) => ({
          number: '',
          label: {
            text: words.matrix[each],
            ...(each === 'terlambat' ? { tone: 'alert' as const } : {}),
          },
          perBulan: realisasi[each],
          jumlah: realisasi[each].reduce((sum, count) => sum + count, 0),
          bold: false,
        }))),
  ];
}
