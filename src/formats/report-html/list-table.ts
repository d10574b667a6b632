/** A list of rows as a table that the page's script can filter and sort. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { BarisData } from '../../schedule/baris-data.ts';
import { filterKeys, type Page, text, toNama } from './page.ts';
import { type Heading, type Section, toFrame, toSection } from './section.ts';

/** A column after kode and uraian. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => string | readonly ElementContent[];
  /** Whether the row has something there; a column in which no row has is left out. */
  readonly has?: (row: Row) => boolean;
  /** What the column is sorted by where that is not its text. */
  readonly order?: (row: Row) => number;
}

/** A part of the page with one list; said to be empty where it is. */
export function listSection<Row extends BarisData>(
  heading: Omit<Heading, 'count'>,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  page: Page,
): Section {
  const { words } = page;
  const count = words.baris(rows.length);
  if (rows.length === 0) {
    return toSection({ id: heading.id, title: heading.title, count }, h('p', words.none));
  }
  return toSection({ ...heading, count }, listTable(heading.title, rows, columns, page));
}

function listTable<Row extends BarisData>(
  title: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  page: Page,
): Element {
  const { words } = page;
  const own = columns.filter(({ has }) => has === undefined || rows.some(has));
  const all = page.units.length === 0 ? own : [unitColumn<Row>(words), ...own];
  const heads = [words.columns.kode, words.columns.nama, ...all.map((each) => each.title)];
  return toFrame(
    title,
    h('table.list.filtered.sorted', all.length > 1 ? { className: ['wide'] } : {}, [
      h('caption.sr', title),
      h('thead', [
        h(
          'tr',
          heads.map((head) => h('th', { scope: 'col' }, head)),
        ),
      ]),
      h(
        'tbody',
        rows.map((row) =>
          h('tr', filterKeys(row, page), [
            h('td.kode', [text(row.kode)]),
            h('th.nama', { scope: 'row' }, toNama(row, words)),
            ...all.map((column) => toCell(column, row)),
          ]),
        ),
      ),
    ]),
  );
}

function toCell<Row>({ cell, order }: Column<Row>, row: Row): Element {
  const content = cell(row);
  const key = order === undefined ? {} : { dataOrder: order(row) };
  if (typeof content === 'string') return h('td', key, [text(content)]);
  // A space between pieces on lines of their own, for who searches or copies them.
  return h(
    'td',
    key,
    content.flatMap((each, index) => (index === 0 ? [each] : [' ', each])),
  );
}

function unitColumn<Row extends BarisData>(words: Page['words']): Column<Row> {
  return { title: words.columns.unit, cell: ({ unit }) => unit ?? words.nothing };
}
