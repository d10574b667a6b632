/** Where the columns and rows of a drawn table lie. */
import type { Cell, Row } from '../document/document.ts';
import { toGrid } from '../document/grid.ts';
import { type DrawnPage, type DrawnText, middleOf } from './drawn-page.ts';
import { drawnOf, type TaggedCell, type TaggedRow, type TaggedTable } from './tagged.ts';

/** A table of tags with the places of its cells. */
export interface PlacedTable {
  /** Undefined where the table's lines do not tell. */
  readonly columns: readonly (ColumnEdges | undefined)[];
  readonly head: readonly PlacedRow[];
  /** Of each group. */
  readonly groups: readonly (readonly PlacedRow[])[];
  /** Of all groups, under each other. */
  readonly rows: readonly PlacedRow[];
}

export interface ColumnEdges {
  readonly left: number;
  readonly right: number;
}

export interface PlacedRow {
  readonly row: TaggedRow;
  /** A line across the whole table. */
  readonly isBand: boolean;
  /** The cells that begin here, with their columns. */
  readonly cells: readonly PlacedTag[];
  /** The line on which its cells begin; undefined where none tells. */
  readonly line: Line | undefined;
}

export interface PlacedTag {
  readonly cell: TaggedCell;
  readonly column: number;
}

/** A line of a page: its baseline. */
export interface Line {
  readonly page: number;
  readonly y: number;
}

/** Two baselines no further apart than this, in points, are one line. */
const SAME_LINE = 1;

/** More columns or rows than any table of a decree. */
const LARGEST_TABLE = 200_000;

/** Undefined when the spans of the table's cells do not fit. */
export function placeTable(
  table: TaggedTable,
  pages: readonly DrawnPage[],
): PlacedTable | undefined {
  const columnCount = countColumns(table);
  const head = placeRows(table.head, columnCount);
  const placed = table.groups.map((rows) => placeRows(rows, columnCount));
  const groups = placed.filter((rows) => rows !== undefined);
  if (head === undefined || groups.length < placed.length) return undefined;
  const columns = columnEdges(head.at(-1)?.cells ?? [], columnCount, pages);
  return { columns, head, groups, rows: groups.flat() };
}

/** The columns of the widest row of the head, or else of the body. */
function countColumns({ head, groups }: TaggedTable): number {
  const [first = { cells: [] }] = [...head, ...groups.flat()];
  return first.cells.reduce((sum, { colSpan }) => sum + colSpan, 0);
}

function placeRows(rows: readonly TaggedRow[], columnCount: number): PlacedRow[] | undefined {
  if (rows.length * columnCount > LARGEST_TABLE) return undefined;
  const origins = new Map<Cell, TaggedCell>();
  const neutral = rows.map(
    ({ cells }): Row => ({
      cells: cells.map((each) => {
        const cell: Cell = { content: [], rowSpan: each.rowSpan, colSpan: each.colSpan };
        origins.set(cell, each);
        return cell;
      }),
    }),
  );
  try {
    return toGrid(neutral, columnCount).map((slots, index): PlacedRow => {
      const starting = slots.filter((slot, at) => slot.row === index && slot.column === at);
      const cells = starting.flatMap(({ cell, column }) => {
        const origin = origins.get(cell);
        return origin === undefined ? [] : [{ cell: origin, column }];
      });
      const row = rows[index] ?? { cells: [] };
      const isBand = columnCount > 1 && row.cells[0]?.colSpan === columnCount;
      return { row, isBand, cells, line: lineOf(cells) };
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The line on which most of the row's own cells begin; of two as frequent, the one to the left. */
function lineOf(cells: readonly PlacedTag[]): Line | undefined {
  const firsts = cells
    .filter(({ cell }) => cell.rowSpan === 1)
    .flatMap(({ cell }) => drawnOf(cell).slice(0, 1));
  const counted = firsts.map((line) => ({
    line,
    count: firsts.filter((other) => isSameLine(line, other)).length,
  }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return counted.find(({ count }) => count === most)?.line;
}

export const isSameLine = (one: Line, other: Line): boolean =>
  one.page === other.page && Math.abs(one.y - other.y) < SAME_LINE;

/** Whether `one` stands over `other`, on the same page or on an earlier one. */
export const isAbove = (one: Line, other: Line): boolean =>
  one.page < other.page || (one.page === other.page && one.y < other.y - SAME_LINE);

/** The first row's line at or behind `start` that is known. */
export function firstLine(rows: readonly PlacedRow[], start: number): Line | undefined {
  for (let index = start; index < rows.length; index++) {
    const line = rows[index]?.line;
    if (line !== undefined) return line;
  }
  return undefined;
}

/** The lines left and right of each title in the head's last row. */
function columnEdges(
  titles: readonly PlacedTag[],
  columnCount: number,
  pages: readonly DrawnPage[],
): (ColumnEdges | undefined)[] {
  return Array.from({ length: columnCount }, (_, index) => {
    const title = titles.find(({ column, cell }) => column === index && cell.colSpan === 1);
    const [drawn] = title === undefined ? [] : drawnOf(title.cell);
    return drawn === undefined ? undefined : edgesAround(drawn, pages[drawn.page]);
  });
}

/** The upright lines next to a text, on its left and right. */
export function edgesAround(text: DrawnText, page: DrawnPage | undefined): ColumnEdges | undefined {
  const { x, y } = middleOf(text);
  const near = (page?.uprights ?? []).filter(({ top, bottom }) => top < y && y < bottom);
  const left = Math.max(...near.filter((each) => each.x <= x).map((each) => each.x));
  const right = Math.min(...near.filter((each) => each.x > x).map((each) => each.x));
  return Number.isFinite(left) && Number.isFinite(right) ? { left, right } : undefined;
}

/** How far a letter may reach over its column's line, in points. */
const OVERHANG = 0.75;

/** The column in which the whole of a cell is drawn; its own where that is not one single column. */
export function drawnColumn(
  cell: TaggedCell,
  column: number,
  columns: PlacedTable['columns'],
): number {
  const drawn = drawnOf(cell);
  if (cell.colSpan > 1 || drawn.length === 0) return column;
  const own = columns[column];
  if (own !== undefined && drawn.every((text) => isInside(text, own))) return column;
  const found = columns.findIndex(
    (edges) => edges !== undefined && drawn.every((text) => isInside(text, edges)),
  );
  return found === -1 ? column : found;
}

export const isInside = ({ x, right }: DrawnText, from: ColumnEdges, to = from): boolean =>
  x >= from.left - OVERHANG && right <= to.right + OVERHANG;
