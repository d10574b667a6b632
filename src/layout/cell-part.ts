/** Cells under way: how a cell grows over rows, and how it is cut into one part a page. */
import type { Artifact, Box, Content } from './page.ts';
import type { SetLine } from './paragraph.ts';
import type { Metrics, SetCell } from './table-cells.ts';
import { toTextBoxes } from './text-box.ts';

/** With less room a text is not printed again. */
const LEAST_REPEATED = 3;

const REPEATED_TEXT: Artifact = { kind: 'artifact', of: 'repeated-text' };

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

/** How many lines a part of the given height holds. */
function linesIn(height: number, { lineHeight, paddingY }: Metrics): number {
  return Math.max(0, Math.floor((height - 2 * paddingY) / lineHeight + EPSILON));
}

/** How many of its remaining lines an open cell could show if its part ended at `bottom`. */
function linesAbove(open: OpenCell, bottom: number, metrics: Metrics): number {
  return Math.min(linesIn(bottom - open.top, metrics), open.cell.lines.length - open.next);
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
 * @param artifact what the boxes are, if they are not the table's own.
 */
export function toBoxes(
  part: CellPart,
  left: number,
  metrics: Metrics,
  artifact?: Artifact,
): Box[] {
  const { cell, top, bottom, first, count } = part;
  const x = left + cell.x;
  const height = bottom - top;
  const owner = artifact ?? cell.owner;
  const boxes: Box[] = [
    { kind: 'frame', x, y: top, width: cell.width, height, shaded: cell.shaded, owner },
  ];
  // Only a text that stands whole in one part can stand in the middle of its cell.
  const isWhole = count === cell.lines.length;
  const spare = cell.middle && isWhole ? (height - partHeight(count, metrics)) / 2 : 0;
  const textX = x + metrics.paddingX;
  const baseline = top + metrics.paddingY + spare + metrics.ascent;
  let lineOwner: Content | Artifact = owner;
  let paragraph = -1;
  for (let i = first; i < first + count; i++) {
    const line = cell.lines[i];
    if (line === undefined) break;
    // A paragraph's lines share their owner: a table has many.
    if (owner.kind === 'content' && line.paragraph !== paragraph) {
      paragraph = line.paragraph;
      const { kind, section, block, cell: path } = cell.owner;
      lineOwner = { kind, section, block, cell: path, paragraph };
    }
    const y = baseline + (i - first) * metrics.lineHeight;
    boxes.push(...toTextBoxes(line, textX, y, metrics.size, lineOwner));
  }
  repeatedLines(part, metrics).forEach((line, i) => {
    const y = baseline + i * metrics.lineHeight;
    boxes.push(...toTextBoxes(line, textX, y, metrics.size, REPEATED_TEXT));
  });
  return boxes;
}

/** The cell's text once more, where the part stands behind its end. */
function repeatedLines(
  { cell, top, bottom, first }: CellPart,
  metrics: Metrics,
): readonly SetLine[] {
  if (cell.repeat === undefined || first < cell.lines.length || isBlank(cell.lines)) return [];
  const room = linesIn(bottom - top, metrics);
  return room < LEAST_REPEATED ? [] : cell.repeat(room);
}

function isBlank(lines: readonly SetLine[]): boolean {
  return lines.every(({ pieces, label }) => pieces.length === 0 && label === undefined);
}
