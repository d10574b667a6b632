/** Table → a real one: head, a body for each group of rows, cells with their spans. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Align, Cell, Paragraph, Row, Table } from '../../document/document.ts';
import { type PlacedCell, toGrid } from '../../document/grid.ts';
import { visible } from '../../text/visible.ts';
import { classed, length, percent, type Styles, toNumber } from './styles.ts';
import { runsToInline, toParagraphs, type Weight } from './text.ts';

export interface TableFrame {
  /** Width of the text, in points. */
  readonly width: number;
  /** The table's name for those who jump from one part of a page to the next. */
  readonly name: string;
  readonly styles: Styles;
}

/** Beside a text on a screen, in `rem`: the section's padding, and a scroll bar. */
const BESIDE = 4.5;

/**
 * The table in a frame that scrolls sideways where a screen is too narrow; where it is wide
 * enough, the head stays at the window's top.
 *
 * @throws RangeError when the table's spans do not make a grid, see `toGrid`.
 */
export function toTable(table: Table, { width, name, styles }: TableFrame): Element {
  const { columns, head, groups, fontSize, width: share = 1 } = table;
  const own = styles.classOf(
    [
      ...(fontSize === undefined ? [] : [`font-size: ${length(fontSize)}`]),
      `width: ${percent(share)}`,
      `--least: ${length(share * width)}`,
    ].join('; '),
  );
  styles.add(
    `@media screen and (min-width: ${toNumber(share * width * 0.1 + BESIDE)}rem) { ` +
      `.table:has(> .${own}) { overflow: visible } .${own} thead { position: sticky; top: 0 } }`,
  );
  const count = columns.length;
  return h('div.table', { role: 'region', tabIndex: 0, ariaLabel: visible(name) }, [
    h('table', { className: [own] }, [
      ...toColumnGroups(table, styles),
      ...(head.length === 0 ? [] : [h('thead', toRows(head, table, 'head', styles))]),
      ...groups.map(({ band, rows }) =>
        h('tbody', [
          ...(band === undefined ? [] : [toBand(band, count, styles)]),
          ...toRows(rows, table, 'body', styles),
        ]),
      ),
      h('tfoot', { ariaHidden: 'true' }, [h('tr', [h('td', toSpan('colSpan', count))])]),
    ]),
  ]);
}

/** The columns' widths, those under one cell of the first row together: it is their group's title. */
function toColumnGroups({ columns, head }: Table, styles: Styles): Element[] {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  const first = toGrid(head, columns.length)[0];
  const groups: Element[][] = [];
  let last: PlacedCell | undefined;
  columns.forEach(({ width }, index) => {
    const placed = first?.[index];
    const col = h('col', { className: [styles.classOf(`width: ${percent(width / total)}`)] });
    const goesOn = index > 0 && (placed === undefined || !isWide(placed)) && !isWide(last);
    if (goesOn || (placed !== undefined && placed === last)) groups.at(-1)?.push(col);
    else groups.push([col]);
    last = placed;
  });
  return groups.map((cols) => h('colgroup', cols));
}

function isWide(placed: PlacedCell | undefined): boolean {
  return placed !== undefined && placed.colSpan > 1;
}

function toBand(band: readonly Paragraph[], columnCount: number, styles: Styles): Element {
  const content = toContent(band, styles, 'regular');
  const span = toSpan('colSpan', columnCount);
  const cell = band.length === 0 ? h('td', span) : h('th', { scope: 'rowgroup', ...span }, content);
  return h('tr.band', [cell]);
}

function toRows(
  rows: readonly Row[],
  { columns }: Table,
  part: 'head' | 'body',
  styles: Styles,
): Element[] {
  return toGrid(rows, columns.length).map((slots, row) =>
    h(
      'tr',
      slots
        .filter((placed, column) => placed.row === row && placed.column === column)
        .map((placed) =>
          part === 'head'
            ? toHeadCell(placed, styles)
            : toBodyCell(placed, columns[placed.column]?.align, styles),
        ),
    ),
  );
}

/** A head cell without text heads nothing. */
function toHeadCell({ cell, row, rowSpan, colSpan }: PlacedCell, styles: Styles): Element {
  const isEmpty = cell.content.length === 0;
  const scope = row === 0 && colSpan > 1 ? 'colgroup' : 'col';
  return h(
    isEmpty ? 'td' : 'th',
    {
      ...(isEmpty ? {} : { scope }),
      ...toSpan('rowSpan', rowSpan),
      ...toSpan('colSpan', colSpan),
      ...classed(...toLook(cell, { align: 'center', valign: 'middle' }, undefined)),
    },
    toContent(cell.content, styles, 'bold'),
  );
}

function toBodyCell(
  { cell, rowSpan, colSpan }: PlacedCell,
  columnAlign: Align | undefined,
  styles: Styles,
): Element {
  return h(
    'td',
    {
      ...toSpan('rowSpan', rowSpan),
      ...toSpan('colSpan', colSpan),
      ...classed(...toLook(cell, { align: 'left', valign: 'top' }, columnAlign)),
    },
    toContent(cell.content, styles, 'regular'),
  );
}

/** What in a cell's look differs from its part's; a cell without text has no look. */
function toLook(
  { content, align, valign }: Cell,
  usual: { readonly align: Align; readonly valign: 'top' | 'middle' },
  columnAlign: Align | undefined,
): string[] {
  if (content.length === 0) return [];
  const look = { align: align ?? columnAlign ?? usual.align, valign: valign ?? usual.valign };
  return [
    ...(look.align === usual.align ? [] : [look.align]),
    ...(look.valign === usual.valign ? [] : [look.valign]),
  ];
}

function toSpan(name: 'rowSpan' | 'colSpan', span: number): Record<string, number> {
  return span === 1 ? {} : { [name]: span };
}

/** A cell's text; a lone paragraph without a look of its own needs no element. */
function toContent(
  content: readonly Paragraph[],
  styles: Styles,
  weight: Weight,
): ReturnType<typeof toParagraphs> {
  // All of a cell's paragraphs share the table's size.
  const sized = content.map(({ fontSize, ...paragraph }): Paragraph => paragraph);
  const [only, ...rest] = sized;
  const isPlain =
    only !== undefined &&
    rest.length === 0 &&
    only.align === undefined &&
    only.label === undefined &&
    (only.level ?? 0) === 0;
  return isPlain ? runsToInline(only.runs, weight) : toParagraphs(sized, styles, weight);
}
