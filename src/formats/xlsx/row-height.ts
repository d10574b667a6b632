/** How high rows must be: Excel finds no height for merged cells, so the lines are counted here. */
import type { Paragraph, Run } from '../../document/document.ts';
import { setParagraphs } from '../../layout/paragraph.ts';
import { bookman } from '../office/bookman.ts';

/** Points at the left and right of a cell that Excel keeps free. */
const PADDING = 4;

/** Excel's letters are set to whole pixels, and no two machines have quite the same font. */
const CAUTION = 0.94;

/** Line height in shares of the size, and white space in each cell, in points. */
const LINE = 1.25;
const SPARE = 3;

/** The highest row Excel has, in points. */
export const HIGHEST = 409;

/** Height that shows all of the lines in a cell of this width, in points. */
export function textHeight(
  lines: readonly (readonly Run[])[],
  width: number,
  size: number,
  bold: boolean,
): number {
  const room = Math.max(size, (width - PADDING) * CAUTION);
  const paragraphs = lines.map(
    (runs): Paragraph => ({
      kind: 'paragraph',
      runs: bold ? runs.map((run): Run => ({ bold: true, ...run })) : runs,
    }),
  );
  const count = setParagraphs(paragraphs, { width: room, size, align: 'left' }, bookman).length;
  return Math.max(1, count) * LINE * size + SPARE;
}

/** A cell's claim on the rows from `row` to `row + rowSpan - 1`. */
export interface Claim {
  readonly row: number;
  readonly rowSpan: number;
  readonly height: number;
}

/** Heights of `rowCount` rows that meet every claim; what a merged cell lacks, its rows share. */
export function rowHeights(rowCount: number, claims: readonly Claim[], least: number): number[] {
  const heights = new Array<number>(rowCount).fill(least);
  const bySpan = [...claims].sort((a, b) => a.rowSpan - b.rowSpan);
  for (const { row, rowSpan, height } of bySpan) {
    const covered = heights.slice(row, row + rowSpan);
    const lacking = height - covered.reduce((sum, each) => sum + each, 0);
    if (lacking <= 0) continue;
    covered.forEach((each, index) => {
      heights[row + index] = each + lacking / rowSpan;
    });
  }
  return heights;
}
