/**
 * Places a table on pages, in one pass over its rows.
 *
 * A cell stays open from its first row to its last; its last row is as high as its remaining text
 * asks. When a page ends, every open cell is closed with the lines that fit and goes on under the
 * next page's head, where the rest is asked for again: no line is lost, however often a cell is cut.
 */
import { byPlace, type CellPart, closePart, EPSILON, type OpenCell, toBoxes } from './cell-part.ts';
import { type Cursor, turnPage } from './cursor.ts';
import type { Artifact } from './page.ts';
import { begin, decideRow, rowEnd, type TablePlan } from './table-plan.ts';
import { toTitle } from './text-box.ts';

/** The lines a split row leaves to the page of the block it is kept with. */
const KEPT_LINES = 2;

const REPEATED_HEAD: Artifact = { kind: 'artifact', of: 'repeated-head' };

/**
 * Whether the table can begin at `y`, rather than on the next page.
 *
 * @param isLed what leads to it begins at the page's top.
 */
export function canBeginAt(plan: TablePlan, y: number, isLed: boolean, cursor: Cursor): boolean {
  const { rows, setRow } = plan.table;
  const [first] = rows;
  const bodyTop = y + plan.headHeight;
  if (first === undefined) return bodyTop <= cursor.bottom + EPSILON;
  const starting = begin(setRow(first), bodyTop);
  return decideRow(plan, { index: 0, open: [], starting, y: bodyTop, isLed }, cursor) !== 'turn';
}

/**
 * Places the table from the cursor on, and leaves the cursor under it.
 *
 * @param isLed what leads to it begins at the page's top.
 */
export function placeTable(plan: TablePlan, isLed: boolean, cursor: Cursor): void {
  const { metrics, rows, setRow } = plan.table;
  let open: OpenCell[] = [];
  let parts: CellPart[] = [];

  const endPage = (): void => {
    for (const one of open) parts.push(closePart(one, cursor.y, metrics));
    drawParts(plan, parts.sort(byPlace), cursor, 0);
    parts = [];
  };
  const beginPage = (owner?: Artifact): void => {
    drawParts(plan, plan.head, cursor, cursor.y, owner);
    cursor.y += plan.headHeight;
  };

  if (!canBeginAt(plan, cursor.y, isLed, cursor)) turnPage(cursor);
  beginPage();
  rows.forEach((row, index) => {
    const starting = begin(setRow(row), cursor.y);
    for (;;) {
      const at = { index, open, starting, y: cursor.y, isLed: isLed && index === 0 };
      const decision = decideRow(plan, at, cursor);
      if (decision === 'whole') break;
      if (decision === 'split') {
        open.push(...starting.splice(0));
        const end = rowEnd(open, index, cursor.y, metrics);
        const isTooHigh = end > cursor.bottom + EPSILON;
        cursor.y = isTooHigh ? cursor.bottom : end - KEPT_LINES * metrics.lineHeight;
      }
      endPage();
      turnPage(cursor);
      beginPage(REPEATED_HEAD);
      for (const one of [...open, ...starting]) one.top = cursor.y;
    }
    open.push(...starting);
    cursor.y = rowEnd(open, index, cursor.y, metrics);
    for (const one of open) {
      if (one.cell.lastRow === index) parts.push(closePart(one, cursor.y, metrics));
    }
    open = open.filter((one) => one.cell.lastRow !== index);
  });
  endPage();
}

/** Draws parts `dy` lower than they say, as the table's own or as an artifact of the page. */
function drawParts(
  plan: TablePlan,
  parts: readonly CellPart[],
  cursor: Cursor,
  dy: number,
  artifact?: Artifact,
): void {
  const { boxes, landmarks } = cursor.page;
  for (const part of parts) {
    const { cell, first } = part;
    const top = part.top + dy;
    const placed = dy === 0 ? part : { ...part, top, bottom: part.bottom + dy };
    boxes.push(...toBoxes(placed, cursor.left, plan.table.metrics, artifact));
    if (cell.landmark !== undefined && first === 0) {
      const title = toTitle(cell.lines);
      if (title !== '') landmarks.push({ title, level: cell.landmark, y: top });
    }
  }
}
