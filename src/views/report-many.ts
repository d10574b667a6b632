/** Several plans as a document: a line each, the most urgent first, and how to see one. */
import type { Block, Document, PageSetup, Row, Run } from '../document/document.ts';
import type { ManyPlans, PlanTotals, Totals } from '../schedule/plan-totals.ts';
import { printPersen, type Share } from '../schedule/share.ts';
import type { Lang } from '../text/lang.ts';
import {
  cell,
  elide,
  namePeriod,
  paragraph,
  reportWords,
  type Words,
} from './monthly-report-words.ts';
import type { Screen } from './report-form.ts';

/** A4 across, with margins of 2 cm. */
const PAGE: PageSetup = {
  width: 841.89,
  height: 595.28,
  margin: { top: 56.7, right: 56.7, bottom: 56.7, left: 56.7 },
  pageNumber: { first: 1, onFirstPage: false },
};

/** The plans that one screen has room for. */
const SHORT_LIST = 20;

/** Columns from which on the folders have room beside the numbers. */
const WIDE = 120;

/** Columns that the numbers take on a narrow screen, with the spaces between. */
const NUMBERS = 50;

export interface ManyPlansForm {
  /** Where a plan has a line of this width; on paper also what such a line has no room for. */
  readonly screen?: Screen;
  /** Whether every plan is shown. */
  readonly all: boolean;
  /** The command with which one sees a plan. */
  readonly commandFor: (folder: string) => string;
}

export function manyPlansReport(many: ManyPlans, lang: Lang, form: ManyPlansForm): Document {
  const words = reportWords[lang];
  const { rencana, jumlah } = many;
  const title = words.many.title(jumlah.rencana);
  const [first] = rencana;
  const subject = words.subject(first === undefined ? '' : nameManyPeriods(rencana, words));
  return {
    meta: { title, subject, language: lang, ...dateOf(rencana) },
    sections: [
      {
        page: PAGE,
        fontSize: 10,
        blocks: [
          { kind: 'heading', level: 1, runs: [{ text: title }] },
          paragraph([subject, dataDate(rencana, words)].join(' | ')),
          ...plansBlocks(many, words, form),
        ],
      },
    ],
  };
}

/** A column of numbers of a plan. */
interface TotalsColumn {
  readonly title: string;
  /** The title in parts that may stand under each other; default `title`. */
  readonly head?: string;
  readonly width: number;
  readonly run: (totals: Totals) => Run;
}

function plansBlocks(
  { rencana, jumlah }: ManyPlans,
  words: Words,
  { screen, all, commandFor }: ManyPlansForm,
): readonly Block[] {
  const { columns, many } = words;
  const shown = all || rencana.length <= SHORT_LIST + 1 ? rencana : rencana.slice(0, SHORT_LIST);
  const rest = rencana.length - shown.length;
  const isWide = screen === undefined || screen.width >= WIDE;
  const totals = totalsColumns(words, isWide);
  const nameOf = planNames(
    rencana,
    screen === undefined || isWide ? undefined : Math.max(screen.width - NUMBERS, 20),
  );
  const toRow = (start: readonly string[], of: Totals, bold: boolean): Row => ({
    cells: [
      ...start.map((text) => cell({ text, bold })),
      ...totals.map(({ run }) => cell({ ...run(of), bold })),
    ],
  });
  const [first] = rencana;
  return [
    { kind: 'heading', level: 2, runs: [{ text: many.heading }] },
    paragraph({
      text: `${many.legend} ${many.filled(jumlah.diisi, jumlah.rencana)}`,
      tone: 'muted',
    }),
    {
      kind: 'table',
      columns: [
        { title: columns.rencana, width: 8 },
        ...(isWide ? [{ title: columns.folder, width: 6 }] : []),
        ...totals.map(({ title, width }) => ({ title, width, align: 'right' as const })),
      ],
      head: [
        {
          cells: [
            columns.rencana,
            ...(isWide ? [columns.folder] : []),
            ...totals.map(({ title, head = title }) => head),
          ].map(
            // A word a line: a title is never what makes a column wide.
            (title) => ({
              content: title.split(' ').map((text) => paragraph({ text, bold: true })),
            }),
          ),
        },
      ],
      groups: [
        {
          rows: [
            ...shown.map((plan) =>
              toRow([nameOf(plan), ...(isWide ? [plan.folder] : [])], plan, false),
            ),
            toRow([many.total, ...(isWide ? [''] : [])], jumlah, true),
          ],
        },
      ],
      fontSize: 9,
    },
    ...(rest === 0 ? [] : [paragraph({ text: many.more(rest), tone: 'muted' })]),
    { kind: 'space', height: 12 },
    ...(first === undefined ? [] : [paragraph(many.how(commandFor(first.folder)))]),
  ];
}

function totalsColumns(words: Words, isWide: boolean): readonly TotalsColumn[] {
  const { columns, many } = words;
  const share = (each: Share): string =>
    `${words.share(each.pembilang, each.penyebut)}, ${printPersen(each)}`;
  const late = ({ terlambat }: Totals): Run =>
    terlambat === null
      ? { text: '-' }
      : {
          text: String(terlambat.jumlah),
          ...(terlambat.jumlah > 0 ? { tone: 'alert' as const } : {}),
        };
  return [
    { title: columns.terlambat, head: columns.terlambatNarrow, width: 2, run: late },
    { title: columns.tanpaBulan, width: 2, run: (of) => ({ text: String(of.tanpa_bulan) }) },
    ...(isWide
      ? [
          {
            title: columns.tentatif,
            width: 2,
            run: (of: Totals) => ({ text: String(of.tentatif) }),
          },
          {
            title: columns.jatuhTempo,
            width: 2,
            run: (of: Totals) => ({ text: String(of.jatuh_tempo) }),
          },
        ]
      : []),
    { title: columns.cakupan, width: 4, run: (of) => ({ text: share(of.cakupan_jadwal) }) },
    {
      title: columns.capaian,
      width: 4,
      run: ({ capaian }) => ({ text: capaian === null ? many.belumDiisi : share(capaian) }),
    },
  ];
}

/**
 * The office of each plan, with the year where not all are of the same.
 *
 * @param most characters, from which on the office's name is cut short
 */
export function planNames(
  rencana: readonly PlanTotals[],
  most = Number.POSITIVE_INFINITY,
): (plan: PlanTotals) => string {
  const isOneYear = new Set(rencana.map(({ tahun }) => tahun)).size === 1;
  return ({ singkatan, satker, tahun }) => {
    const year = isOneYear ? '' : ` ${tahun}`;
    return elide(singkatan ?? satker, most - year.length) + year;
  };
}

/** The period of all plans, with its year where they share it. */
export function nameManyPeriods(rencana: readonly PlanTotals[], words: Words): string {
  const [first] = rencana;
  if (first === undefined) return '';
  const years = [...new Set(rencana.map(({ tahun }) => tahun))].sort((a, b) => a - b);
  return `${namePeriod(first.periode, words)} ${years.join(', ')}`;
}

function dateOf(rencana: readonly PlanTotals[]): { readonly date?: string } {
  const dates = [...new Set(rencana.map(({ tanggal_data }) => tanggal_data))];
  const [date] = dates;
  return date === undefined || dates.length > 1 ? {} : { date };
}

function dataDate(rencana: readonly PlanTotals[], words: Words): string {
  const { date } = dateOf(rencana);
  return date === undefined ? words.many.dataDates : words.dataDate(date);
}
