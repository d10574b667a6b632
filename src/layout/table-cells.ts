/** Prepares a table for pagination: column places, and every cell's text set once as lines. */
import type { Cell, Paragraph, Row, Run, Table } from '../document/document.ts';
import { type PlacedCell, toGrid } from '../document/grid.ts';
import type { Measure } from './measure.ts';
import type { CellPath, Content } from './page.ts';
import { type SetLine, setParagraphs } from './paragraph.ts';

/** Between a cell's border and its text, in points. */
const PADDING_X = 3;
const PADDING_Y = 2;

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
  readonly path: CellPath;
}

export interface SetRow {
  /** The cells whose first row this is, left to right. */
  readonly starting: readonly SetCell[];
  /** A band: it stays with the row after it. */
  readonly isBand: boolean;
}

/** Bands are rows too: one cell across the table. */
export interface SetTable {
  readonly head: readonly SetRow[];
  readonly rows: readonly SetRow[];
  readonly metrics: Metrics;
  readonly owner: Content;
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

  const setCell = (placed: PlacedCell, firstRow: number, path: CellPath): SetCell => {
    const { cell, column, colSpan } = placed;
    const x = edges[column] ?? 0;
    const cellWidth = (edges[column + colSpan] ?? width) - x;
    const isHead = path.part === 'head';
    const area = {
      width: cellWidth - 2 * metrics.paddingX,
      size: metrics.size,
      align:
        cell.align ??
        (isHead ? 'center' : path.part === 'band' ? 'left' : table.columns[column]?.align) ??
        'left',
    };
    const content = isHead ? cell.content.map(toBold) : cell.content;
    const row = firstRow + placed.row;
    return {
      x,
      width: cellWidth,
      column,
      row,
      lastRow: row + placed.rowSpan - 1,
      lines: setParagraphs(content, area, measure),
      middle: (cell.valign ?? (isHead ? 'middle' : 'top')) === 'middle',
      shaded: path.part === 'band',
      path,
    };
  };
  const setRows = (
    rows: readonly Row[],
    firstRow: number,
    part: CellPath['part'],
    group: number,
  ): SetRow[] =>
    toGrid(rows, table.columns.length).map((slots, r) => ({
      isBand: part === 'band',
      starting: slots
        .filter((placed, c) => placed.row === r && placed.column === c)
        .map((placed) => setCell(placed, firstRow, { part, group, row: r, column: placed.column })),
    }));

  const rows: SetRow[] = [];
  table.groups.forEach(({ band, rows: body }, group) => {
    if (band !== undefined) {
      const cell: Cell = { content: band, colSpan: table.columns.length };
      rows.push(...setRows([{ cells: [cell] }], rows.length, 'band', group));
    }
    for (const row of setRows(body, rows.length, 'body', group)) rows.push(row);
  });
  return { head: setRows(table.head, 0, 'head', 0), rows, metrics, owner };
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

/** The x of every column's left edge, and of the last one's right. */
function columnEdges(table: Table, width: number): number[] {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0);
  let share = 0;
  const edges = [0];
  for (const column of table.columns) {
    share += column.width;
    edges.push((share / total) * width);
  }
  return edges;
}

/** A head is bold where the view does not say otherwise. */
function toBold(paragraph: Paragraph): Paragraph {
  return { ...paragraph, runs: paragraph.runs.map((run): Run => ({ bold: true, ...run })) };
}
