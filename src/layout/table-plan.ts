/** What a table asks of a page before a row of it is placed. */
import {
  byPlace,
  type CellPart,
  closePart,
  EPSILON,
  endOf,
  heightOnNext,
  type OpenCell,
  partHeight,
} from './cell-part.ts';
import { type Decision, decideBreak } from './row-break.ts';
import type { Metrics, SetRow, SetTable } from './table-cells.ts';

/** Fewer lines than this at a page's foot are not worth splitting a row for. */
const LEAST_LINES = 3;

/** A table with its head laid out, as it is repeated on every page. */
export interface TablePlan {
  readonly table: SetTable;
  /** Places from the head's top. */
  readonly head: readonly CellPart[];
  readonly headHeight: number;
  /** What a page offers under the head. */
  readonly capacity: number;
  /** What must stay free under the last row. */
  readonly reserve: number;
}

/** A row about to be placed, with the cells that are open above it. */
export interface Candidate {
  readonly index: number;
  /** Cells begun by earlier rows, or by an earlier part of this one. */
  readonly open: readonly OpenCell[];
  /** Cells that begin with this row. */
  readonly starting: readonly OpenCell[];
  readonly y: number;
  /** What leads to the table, such as a heading, begins at the page's top and stands above the row. */
  readonly isLed: boolean;
}

/**
 * @param pageHeight of the text area.
 * @param reserve what must stay free under the last row.
 * @throws RangeError when a page has no room for the head and one line under it.
 */
export function planTable(table: SetTable, pageHeight: number, reserve: number): TablePlan {
  const { metrics } = table;
  const head: CellPart[] = [];
  let open: OpenCell[] = [];
  let y = 0;
  table.head.forEach((row, r) => {
    open.push(...begin(row, y));
    y = rowEnd(open, r, y, metrics);
    for (const one of open) if (one.cell.lastRow === r) head.push(closePart(one, y, metrics));
    open = open.filter((one) => one.cell.lastRow !== r);
  });
  const capacity = pageHeight - y;
  if (capacity + EPSILON < partHeight(1, metrics)) {
    throw new RangeError(`a text area ${pageHeight} pt high has no room under a head of ${y} pt`);
  }
  return { table, head: head.sort(byPlace), headHeight: y, capacity, reserve };
}

export function begin(row: SetRow, top: number): OpenCell[] {
  return row.map((cell) => ({ cell, top, next: 0 }));
}

/** Where a row from `y` on ends: where every cell it is the last row of has shown its text. */
export function rowEnd(
  open: readonly OpenCell[],
  row: number,
  y: number,
  metrics: Metrics,
): number {
  let end = y + partHeight(1, metrics);
  for (const one of open) {
    if (one.cell.lastRow === row) end = Math.max(end, endOf(one, metrics));
  }
  return end;
}

/** What a row at `y` would need on the next page, when the cells open above it are cut at `y`. */
function rowHeightOnNext(
  open: readonly OpenCell[],
  row: number,
  y: number,
  metrics: Metrics,
): number {
  let height = partHeight(1, metrics);
  for (const one of open) {
    if (one.cell.lastRow === row) height = Math.max(height, heightOnNext(one, y, metrics));
  }
  return height;
}

/** What becomes of a row at its place in a text area from `top` to `bottom`. */
export function decideRow(
  plan: TablePlan,
  at: Candidate,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Decision {
  const { rows, metrics, setRow } = plan.table;
  const least = partHeight(LEAST_LINES, metrics);
  const bands = keptBands(plan, at.index);
  const index = at.index + bands.count;
  const row = rows[index];
  const y = at.y + bands.height;
  // Under a band no cell is open: it crosses the table.
  const open = bands.count > 0 ? [] : at.open;
  const starting = bands.count > 0 && row !== undefined ? begin(setRow(row), y) : at.starting;
  const decision = decideBreak({
    room: bottom - y,
    need: rowEnd([...open, ...starting], index, y, metrics) - y,
    needOnNext: rowHeightOnNext([...open, ...starting], index, y, metrics),
    capacity: plan.capacity - bands.height,
    reserve: index === rows.length - 1 ? plan.reserve : 0,
    least,
    // A row must not leave its band behind, nor its heading if this page can hold some of it.
    isFresh:
      at.y <= top + plan.headHeight + EPSILON ||
      isKeptBand(plan, at.index - 1) ||
      (at.isLed && bottom - y >= least - EPSILON),
  });
  // What is to be split is the row under the bands, when its turn comes.
  return bands.count > 0 && decision === 'split' ? 'whole' : decision;
}

/** The row is a band that must not be parted from the row after it. */
function isKeptBand(plan: TablePlan, row: number): boolean {
  return keptBands(plan, row).count > 0;
}

/**
 * The bands from a row on, which stand or move together with the row after them; none when no row
 * follows, or when they would leave a page too little room for it.
 */
function keptBands({ table, capacity }: TablePlan, row: number): { count: number; height: number } {
  let count = 0;
  let height = 0;
  for (let band = table.rows[row]; band?.part === 'band'; band = table.rows[row + count]) {
    const [cell] = table.setRow(band);
    height += partHeight(Math.max(1, cell?.lines.length ?? 0), table.metrics);
    count++;
  }
  const isLast = row + count >= table.rows.length;
  const isTooHigh = height + partHeight(LEAST_LINES, table.metrics) > capacity;
  return isLast || isTooHigh ? { count: 0, height: 0 } : { count, height };
}
