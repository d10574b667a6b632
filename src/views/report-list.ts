/** A list of the report: heading with its count, how the count comes about, and the rows. */
import type { Align, Block, Cell, Run, Table, Tone } from '../document/document.ts';
import type { BarisData } from '../schedule/baris-data.ts';
import { needsVerification } from '../schedule/baris-data.ts';
import { groupBy } from '../schedule/group-by.ts';
import { type Rangkaian, toRangkaian } from '../schedule/scheduled.ts';
import { cell, elide, headOf, nameMonths, paragraph, type Words } from './monthly-report-words.ts';
import { type ReportForm, SHORT_LIST, shortText } from './report-form.ts';

/** What every list is told with. */
export interface Telling {
  readonly words: Words;
  readonly form: ReportForm;
  /** Whether the plan has units: otherwise no list has a column for them. */
  readonly hasUnits: boolean;
}

export interface ListColumn<T> {
  readonly title: string;
  /** Share of the table's width. */
  readonly width: number;
  readonly align?: Align;
  readonly cell: (item: T) => Cell;
}

export interface List<T> {
  readonly heading: string;
  readonly legend: readonly string[];
  readonly columns: readonly ListColumn<T>[];
  readonly items: readonly T[];
  /** Said in place of the rows where there is none; default "none". */
  readonly empty?: string;
  /** The band under which an item stands; items of one band follow each other. Not on a screen. */
  readonly bandOf?: (item: T) => string;
}

/** On a screen the first few rows, and how many more there are. */
export function listBlocks<T>(list: List<T>, { words, form }: Telling): readonly Block[] {
  const { heading, legend, columns, items, empty = words.none, bandOf } = list;
  const start: Block = { kind: 'heading', level: 2, runs: [{ text: heading }] };
  if (items.length === 0) return [start, paragraph(empty)];
  const isShort = form.screen !== undefined;
  // One row more takes no more room than to say that there is one more.
  const shown = isShort && items.length > SHORT_LIST + 1 ? items.slice(0, SHORT_LIST) : items;
  const titles = columns.map(({ title }) => title);
  const rowsOf = (some: readonly T[]) =>
    some.map((item) => ({ cells: columns.map((column) => column.cell(item)) }));
  const table: Table = {
    kind: 'table',
    columns: columns.map(({ title, width, align }) =>
      align === undefined ? { title, width } : { title, width, align },
    ),
    head: headOf(titles),
    groups:
      bandOf === undefined || isShort
        ? [{ rows: rowsOf(shown) }]
        : [...groupBy(shown, bandOf)].map(([band, own]) => ({
            band: [paragraph({ text: band, bold: true })],
            rows: rowsOf(own),
          })),
  };
  const rest = items.length - shown.length;
  return [
    start,
    ...(legend.length === 0 ? [] : [paragraph({ text: legend.join(' '), tone: 'muted' })]),
    table,
    ...(rest === 0 ? [] : [{ ...paragraph({ text: words.more(rest), tone: 'muted' }), level: 1 }]),
  ];
}

/** @param mark what stands before the kode: `!`, `x`, `?` */
export function kodeColumn<T extends BarisData>(
  { words }: Telling,
  mark?: (item: T) => { readonly sign: string; readonly tone: Tone },
): ListColumn<T> {
  return {
    title: words.columns.kode,
    width: 3,
    cell: (item) => {
      if (mark === undefined) return cell(item.kode);
      const { sign, tone } = mark(item);
      return { content: [paragraph({ text: sign, tone }, ` ${item.kode}`)] };
    },
  };
}

/** The row in words, and in brackets behind it what one must know of it. */
export function namaColumn<T extends BarisData>(
  { words, form }: Telling,
  notesOf: (item: T) => readonly Run[] = () => [],
): ListColumn<T> {
  return {
    title: words.columns.nama,
    width: 12,
    cell: (item) => {
      const { nama } = item;
      const name: Run =
        nama === null
          ? { text: words.unreadable, tone: 'notice' }
          : { text: form.screen === undefined ? nama : elide(nama, shortText(form.screen)) };
      const notes = notesOf(item).flatMap((note, index) => [
        { text: index === 0 ? ' (' : ', ' },
        note,
      ]);
      return { content: [paragraph(name, ...notes, ...(notes.length === 0 ? [] : [')']))] };
    },
  };
}

/** Who does it: a column where the plan has units, else none. */
export function unitColumn<T extends BarisData>({
  words,
  form,
  hasUnits,
}: Telling): readonly ListColumn<T>[] {
  if (!hasUnits) return [];
  const shown = (unit: string): string => (form.screen === undefined ? unit : elide(unit, 24));
  return [
    {
      title: words.columns.unit,
      width: 4,
      cell: ({ unit }) => cell(unit === null ? '-' : shown(unit)),
    },
  ];
}

/** All the row's months: `Apr-Jun, Des`; `-` for none. */
export function jadwalColumn<T extends BarisData>({ words }: Telling): ListColumn<T> {
  return {
    title: words.columns.jadwal,
    width: 4,
    cell: ({ bulan }) => cell(printRangkaian(toRangkaian(bulan), words)),
  };
}

export function printRangkaian(rangkaian: readonly Rangkaian[], words: Words): string {
  const parts = rangkaian.map(({ dari, sampai }) => nameMonths(words.shortMonths, dari, sampai));
  return parts.length === 0 ? '-' : parts.join(', ');
}

/** Which of its runs they are where there are others, tentative, in doubt; what else the plan says of it where there is room. */
export function notesOf(
  baris: BarisData,
  rangkaian: readonly Rangkaian[],
  { words, form }: Telling,
): readonly Run[] {
  const [first] = rangkaian;
  const isPart = first !== undefined && rangkaian.length < first.jumlah;
  const which = rangkaian.map(({ ke }) => ke).join(', ');
  return [
    ...(isPart ? [{ text: words.occurrence(which, first.jumlah) }] : []),
    ...(baris.tentatif ? [{ text: words.tentatif, tone: 'notice' as const }] : []),
    ...(needsVerification(baris) ? [{ text: words.perluVerifikasi, tone: 'notice' as const }] : []),
    ...(baris.ket === null || form.screen !== undefined ? [] : [{ text: baris.ket }]),
  ];
}
