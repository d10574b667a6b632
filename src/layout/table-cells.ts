/** Prepares a table for pagination: column places, the grid of its rows, and cells' text set as lines. */
import { columnEdges } from '../document/column-edges.ts';
import type { Cell, Paragraph, Row, Run, Table } from '../document/document.ts';
import { type PlacedCell, toGrid } from '../document/grid.ts';
import type { Measure } from './measure.ts';
import type { CellPath, Content } from './page.ts';
import { type SetLine, setParagraphs, type TextArea } from './paragraph.ts';
import { repeatText } from './repeated-text.ts';

/** Between a cell's border and its text, in points. */
const PADDING_X = 3;
const PADDING_Y = 2;

/** Most cells are empty. */
const NO_LINES: readonly SetLine[] = [];

/** A cell with its lines; `x` from the table's left edge. */
export interface SetCell {
  readonly x: number;
  readonly width: number;
  readonly column: number;
  /** First and last row it covers. */
  readonly row: number;
  readonly lastRow: number;
  readonly lines: readonly SetLine[];
  readonly middle: boolean;
  readonly shaded: boolean;
  /** Level of the landmark at the cell's place, if it is one. */
  readonly landmark: 4 | 5 | undefined;
  readonly owner: Content & { readonly cell: CellPath };
  /** Sets the text once more, in at most so many lines; only a cell that may be continued has it. */
  readonly repeat: ((room: number) => SetLine[]) | undefined;
}

/** The cells whose first row this is, left to right. */
export type SetRow = readonly SetCell[];

/** A row of the table's grid. Bands are rows too: one cell across the table. */
export interface GridRow {
  readonly part: CellPath['part'];
  readonly group: number;
  /** Index in the table of its group's first row. */
  readonly firstRow: number;
  readonly starting: readonly PlacedCell[];
}

export interface SetTable {
  readonly head: readonly SetRow[];
  readonly rows: readonly GridRow[];
  readonly metrics: Metrics;
  /** Sets a row when its turn comes, so that a long table never stands in memory twice. */
  setRow(row: GridRow): SetRow;
}

/** What text measures in all of the table's cells. */
export interface Metrics {
  readonly size: number;
  readonly ascent: number;
  readonly lineHeight: number;
  readonly paddingX: number;
  readonly paddingY: number;
}

/**
 * @param width of the whole table.
 * @param size of the text, unless the table has its own.
 * @param owner what the table's cells belong to.
 * @throws RangeError from `toGrid` when the table's spans do not make a grid.
 */
export function setTable(
  table: Table,
  width: number,
  size: number,
  owner: Content,
  measure: Measure,
): SetTable {
  const metrics = toMetrics(table.fontSize ?? size, measure);
  const edges = columnEdges(table, width);
  const { kind, section, block } = owner;

  const setLines = lineSetter(measure);
  const setCell = (placed: PlacedCell, { part, group, firstRow }: GridRow): SetCell => {
    const { cell, column, colSpan, rowSpan } = placed;
    const x = edges[column] ?? 0;
    const cellWidth = (edges[column + colSpan] ?? width) - x;
    const isHead = part === 'head';
    const area: TextArea = {
      width: cellWidth - 2 * metrics.paddingX,
      size: metrics.size,
      align: cell.align ?? defaultAlign(part, column, table),
    };
    const content = isHead ? cell.content.map(toBold) : cell.content;
    const row = firstRow + placed.row;
    const word = part === 'body' && rowSpan > 1 ? table.continued : undefined;
    return {
      x,
      width: cellWidth,
      column,
      row,
      lastRow: row + rowSpan - 1,
      lines: setLines(content, column, area),
      middle: (cell.valign ?? (isHead ? 'middle' : 'top')) === 'middle',
      shaded: part === 'band',
      landmark: part === 'band' ? 4 : part === 'body' && cell.landmark ? 5 : undefined,
      // Named one by one: spreading is slow, and a table has many cells.
      owner: { kind, section, block, cell: { part, group, row: placed.row, column } },
      repeat: word === undefined ? undefined : repeater(content, word, area, measure),
    };
  };
  const setRow = (row: GridRow): SetRow => row.starting.map((placed) => setCell(placed, row));

  const toGridRows = (
    rows: readonly Row[],
    firstRow: number,
    part: CellPath['part'],
    group: number,
  ): GridRow[] =>
    toGrid(rows, table.columns.length).map((slots, r) => ({
      part,
      group,
      firstRow,
      starting: slots.filter((placed, c) => placed.row === r && placed.column === c),
    }));

  const rows: GridRow[] = [];
  table.groups.forEach(({ band, rows: body }, group) => {
    if (band !== undefined) {
      const cell: Cell = { content: band, colSpan: table.columns.length };
      rows.push(...toGridRows([{ cells: [cell] }], rows.length, 'band', group));
    }
    for (const row of toGridRows(body, rows.length, 'body', group)) rows.push(row);
  });
  const head = toGridRows(table.head, 0, 'head', 0).map(setRow);
  return { head, rows, metrics, setRow };
}

/** Sets contents as lines; one that stands again and again in a column, such as √, only once. */
function lineSetter(
  measure: Measure,
): (content: readonly Paragraph[], column: number, area: TextArea) => readonly SetLine[] {
  const lastIn: {
    readonly content: readonly Paragraph[];
    readonly area: TextArea;
    readonly lines: readonly SetLine[];
  }[] = [];
  return (content, column, area) => {
    if (content.length === 0) return NO_LINES;
    const last = lastIn[column];
    const isSame =
      last?.content === content && last.area.width === area.width && last.area.align === area.align;
    if (isSame) return last.lines;
    const lines = setParagraphs(content, area, measure);
    lastIn[column] = { content, area, lines };
    return lines;
  };
}

function repeater(
  content: readonly Paragraph[],
  word: string,
  area: TextArea,
  measure: Measure,
): SetCell['repeat'] {
  return (room) => repeatText(content, word, room, area, measure);
}

function defaultAlign(part: CellPath['part'], column: number, table: Table): TextArea['align'] {
  if (part === 'head') return 'center';
  return (part === 'band' ? undefined : table.columns[column]?.align) ?? 'left';
}

function toMetrics(size: number, measure: Measure): Metrics {
  return {
    size,
    ascent: measure.ascent(size),
    lineHeight: measure.lineHeight(size),
    paddingX: PADDING_X,
    paddingY: PADDING_Y,
  };
}

/** A head is bold where the view does not say otherwise. */
function toBold(paragraph: Paragraph): Paragraph {
  return { ...paragraph, runs: paragraph.runs.map((run): Run => ({ bold: true, ...run })) };
}
