/** The plan month by month with realisasi marked, as a table: the Gantt that people know. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Fakta } from '../../schedule/facts.ts';
import type { GanttBaris } from '../../schedule/gantt.ts';
import { KEADAAN, type Keadaan } from '../../schedule/keadaan.ts';
import { isOwnMonth, toMonthHeads } from './month-head.ts';
import { filterKeys, marked, type Page, text, toNama } from './page.ts';
import { type Section, toFrame, toSection } from './section.ts';

/** The mark of each state: told apart by its shape, the colour says how urgent it is. */
const MARKS: Readonly<Record<Keadaan, string>> = {
  direncanakan: '■',
  terlaksana: '✓',
  batal: '✕',
  belum_diisi: '?',
  belum: '!',
  sebagian: '½',
  kemudian: '→',
  tanpa_tanggal: '✓?',
  batal_tanpa_catatan: '✕?',
  di_luar_jadwal: '◇',
};

export function ganttSection(page: Page): Section {
  const { numbers, words } = page;
  const { gantt } = words;
  const isFilled = numbers.realisasi === 'diisi';
  const title = isFilled ? gantt.heading : gantt.planOnly;
  const hasUnits = page.units.length > 0;
  const columns = hasUnits ? 15 : 14;
  const entries = entriesOf(page.facts);
  const groups = numbers.matriks.area.flatMap(({ nomor, nama }) => {
    const own = numbers.gantt.filter(({ area }) => area === nomor);
    if (own.length === 0) return [];
    const band = [`${nomor}. `, nama === null ? words.unreadable : text(nama)];
    return [
      h('tbody', [
        h('tr.band', [h('th', { colSpan: columns, scope: 'rowgroup' }, band)]),
        ...own.map((baris) => toRow(baris, entries, page)),
      ]),
    ];
  });
  return toSection(
    { id: 'gantt', title, count: words.baris(numbers.gantt.length) },
    toLegend(page),
    toFrame(
      title,
      h('table.gantt.filtered', [
        h('caption.sr', title),
        h('thead', [
          h('tr', [
            h('th', { scope: 'col' }, words.columns.kode),
            h('th', { scope: 'col' }, words.columns.nama),
            ...(hasUnits ? [h('th', { scope: 'col' }, words.columns.unit)] : []),
            ...toMonthHeads(page),
          ]),
        ]),
        ...groups,
      ]),
    ),
  );
}

/** The states that occur, each with its mark; late ones apart. */
function toLegend({ numbers, words }: Page): Element {
  const { gantt } = words;
  const [onTime, late] = [new Set<Keadaan>(), new Set<Keadaan>()];
  for (const { keadaan, terlambat } of numbers.gantt) {
    const lateMonths = new Set<number>(terlambat);
    keadaan.forEach((each, index) => {
      if (each !== null) (lateMonths.has(index + 1) ? late : onTime).add(each);
    });
  }
  const item = (keadaan: Keadaan, look: readonly string[], meaning: string): Element =>
    h('li', [
      h('span.bar', { className: [keadaan, ...look], ariaHidden: 'true' }, MARKS[keadaan]),
      ` ${meaning}`,
    ]);
  return h('ul.legend', { ariaLabel: gantt.marks }, [
    ...KEADAAN.filter((each) => onTime.has(each)).map((each) =>
      item(each, [], words.keadaan[each]),
    ),
    ...KEADAAN.filter((each) => late.has(each)).map((each) =>
      item(each, ['late'], gantt.late(words.keadaan[each])),
    ),
    ...(numbers.gantt.some(({ tentatif }) => tentatif)
      ? [item('direncanakan', ['tentatif'], gantt.tentatifMark)]
      : []),
  ]);
}

function toRow(baris: GanttBaris, entries: Entries, page: Page): Element {
  const { words } = page;
  const { kode, unit, sub_kegiatan, nama, tentatif } = baris;
  const above = sub_kegiatan === nama ? null : sub_kegiatan;
  return h('tr', { ...filterKeys(baris, page), ...(tentatif ? { className: ['tentatif'] } : {}) }, [
    h('td.kode', [text(kode)]),
    h('th.nama', { scope: 'row' }, [
      ...toNama(baris, words),
      ...(above === null ? [] : [h('span.above', [text(above)])]),
    ]),
    ...(page.units.length === 0 ? [] : [h('td.unit', [text(unit ?? words.nothing)])]),
    ...baris.keadaan.map((_, index) => toMonth(baris, index, entries, page)),
  ]);
}

function toMonth(baris: GanttBaris, index: number, entries: Entries, page: Page): Element {
  const { words, numbers } = page;
  const month = index + 1;
  const own = isOwnMonth(month, numbers) ? ['own'] : [];
  const keadaan = baris.keadaan[index] ?? null;
  if (keadaan === null) return h('td', { className: own });
  const isLate = baris.terlambat.some((each) => each === month);
  const state = words.keadaan[keadaan];
  const entry = entries.get(baris.id)?.get(month);
  const more = entry === undefined ? '' : describe(entry, words);
  const meaning = isLate ? words.gantt.late(state) : state;
  const look = [
    'bar',
    keadaan,
    ...(isLate ? ['late'] : []),
    ...(hasBar(baris, index - 1) ? ['after'] : []),
    ...(hasBar(baris, index + 1) ? ['before'] : []),
  ];
  const title = `${words.months[index]}: ${meaning}${more === '' ? '' : `; ${more}`}`;
  const content: ElementContent = h(
    'span',
    { className: look, title },
    marked(MARKS[keadaan], meaning),
  );
  return h('td', { className: own }, [content]);
}

const hasBar = ({ keadaan }: GanttBaris, index: number): boolean =>
  (keadaan[index] ?? null) !== null;

/** What was entered, by row and month. */
type Entries = ReadonlyMap<string, ReadonlyMap<number, Fakta>>;

function entriesOf(facts: readonly Fakta[]): Entries {
  const entries = new Map<string, Map<number, Fakta>>();
  for (const fact of facts) {
    if (fact.bulan === null || fact.status === null) continue;
    const months = entries.get(fact.id) ?? new Map<number, Fakta>();
    if (!months.has(fact.bulan)) months.set(fact.bulan, fact);
    entries.set(fact.id, months);
  }
  return entries;
}

function describe({ tanggal, bukti, sebab }: Fakta, words: Page['words']): string {
  return words.gantt.more({
    tanggal: tanggal === null ? null : words.date(tanggal),
    bukti,
    sebab: sebab === null ? null : words.sebab[sebab],
  });
}
