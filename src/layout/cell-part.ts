/** Cells under way: how a cell grows over rows, and how it is cut into one part a page. */
import type { Box, Owner } from './page.ts';
import type { Metrics, SetCell } from './table-cells.ts';
import { toTextBoxes } from './text-box.ts';

/** A cell that has begun and not ended. */
export interface OpenCell {
  readonly cell: SetCell;
  /** Where its part on this page begins. */
  top: number;
  /** The first of its lines that is not in a part yet. */
  next: number;
}

/** What one page shows of a cell: a stretch of its height with `count` lines from `first` on. */
export interface CellPart {
  readonly cell: SetCell;
  readonly top: number;
  readonly bottom: number;
  readonly first: number;
  readonly count: number;
}

/** Lengths nearer than this are equal: sums of heights carry rounding errors. */
export const EPSILON = 1e-6;

/** Height of a part that holds `lines` lines. */
export function partHeight(lines: number, metrics: Metrics): number {
  return lines * metrics.lineHeight + 2 * metrics.paddingY;
}

/** How many of its remaining lines an open cell could show if its part ended at `bottom`. */
function linesAbove(open: OpenCell, bottom: number, metrics: Metrics): number {
  const room = bottom - open.top - 2 * metrics.paddingY;
  const fitting = Math.floor(room / metrics.lineHeight + EPSILON);
  return Math.min(Math.max(0, fitting), open.cell.lines.length - open.next);
}

/** Where an open cell's part must end to show all of its remaining lines. */
export function endOf(open: OpenCell, metrics: Metrics): number {
  return open.top + partHeight(open.cell.lines.length - open.next, metrics);
}

/** How high the cell's part on the next page must be, if its part on this one ends at `bottom`. */
export function heightOnNext(open: OpenCell, bottom: number, metrics: Metrics): number {
  const shown = open.next + linesAbove(open, bottom, metrics);
  return partHeight(open.cell.lines.length - shown, metrics);
}

/** Ends the cell's part on this page; the lines that found no room stay open. */
export function closePart(open: OpenCell, bottom: number, metrics: Metrics): CellPart {
  const count = linesAbove(open, bottom, metrics);
  const part = { cell: open.cell, top: open.top, bottom, first: open.next, count };
  open.next += count;
  return part;
}

/** Reading order: by the row a cell begins in, then from left to right. */
export function byPlace(a: CellPart, b: CellPart): number {
  return a.cell.row - b.cell.row || a.cell.column - b.cell.column;
}

/**
 * Boxes of a part: its frame, then its text.
 *
 * @param left the table's left edge.
 * @param owner what the cell's boxes belong to.
 */
export function toBoxes(part: CellPart, left: number, metrics: Metrics, owner: Owner): Box[] {
  const { cell, top, bottom, first, count } = part;
  const x = left + cell.x;
  const height = bottom - top;
  const boxes: Box[] = [
    { kind: 'frame', x, y: top, width: cell.width, height, shaded: cell.shaded, owner },
  ];
  // Only a text that stands whole in one part can stand in the middle of its cell.
  const isWhole = count === cell.lines.length;
  const spare = cell.middle && isWhole ? (height - partHeight(count, metrics)) / 2 : 0;
  const baseline = top + metrics.paddingY + spare + metrics.ascent;
  cell.lines.slice(first, first + count).forEach((line, i) => {
    const lineOwner: Owner =
      owner.kind === 'content' ? { ...owner, paragraph: line.paragraph } : owner;
    const y = baseline + i * metrics.lineHeight;
    boxes.push(...toTextBoxes(line, x + metrics.paddingX, y, metrics.size, lineOwner));
  });
  return boxes;
}
