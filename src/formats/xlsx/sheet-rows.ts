/** A sheet as rows of cells over its grid lines, and how it becomes hucre's. */
import type { Cell, MergeRange, RowDef } from 'hucre';
import type { Picture } from '../../document/document.ts';
import type { GridLines } from './grid-lines.ts';
import { HIGHEST } from './row-height.ts';

/** A cell from one grid line to another. */
export interface SheetCell {
  readonly from: number;
  readonly to: number;
  /** Default 1. */
  readonly rowSpan?: number;
  readonly cell: Partial<Cell>;
}

export interface SheetRow {
  /** In points. */
  readonly height: number;
  readonly cells: readonly SheetCell[];
  /** A picture in the row, `x` from the left edge in points. */
  readonly picture?: { readonly x: number; readonly picture: Picture };
}

/** The most rows Excel has. */
const MOST_ROWS = 1_048_576;

export interface SheetContent {
  readonly cells: Map<string, Partial<Cell>>;
  readonly merges: MergeRange[];
  readonly rowDefs: Map<number, RowDef>;
  readonly rowCount: number;
}

/**
 * For each row its first one in Excel, and behind the last one their number. A row that is too
 * high for Excel becomes several, over which its cells are merged.
 *
 * @throws RangeError when Excel has not as many rows.
 */
export function toFirstRows(rows: readonly SheetRow[]): number[] {
  const first = [0];
  let next = 0;
  for (const { height } of rows) {
    next += countOf(height);
    first.push(next);
  }
  if (next > MOST_ROWS) {
    throw new RangeError(`a sheet of a workbook has at most ${MOST_ROWS} rows, not ${next}`);
  }
  return first;
}

const countOf = (height: number): number => Math.max(1, Math.ceil(height / HIGHEST));

/** @param first from `toFirstRows` */
export function toSheetContent(rows: readonly SheetRow[], first: readonly number[]): SheetContent {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const rowDefs = new Map<number, RowDef>();
  rows.forEach((row, index) => {
    const startRow = first[index] ?? 0;
    const count = countOf(row.height);
    for (let part = 0; part < count; part++) {
      rowDefs.set(startRow + part, { height: Math.round((row.height / count) * 100) / 100 });
    }
    for (const { from, to, rowSpan = 1, cell } of row.cells) {
      const endRow = (first[index + rowSpan] ?? startRow + 1) - 1;
      const endCol = to - 1;
      // Each slot of a merged cell draws its own share of the border.
      for (let y = startRow; y <= endRow; y++) {
        for (let x = from; x <= endCol; x++) {
          const isStart = y === startRow && x === from;
          cells.set(`${y},${x}`, isStart ? cell : covered(cell));
        }
      }
      if (endRow > startRow || endCol > from) {
        merges.push({ startRow, startCol: from, endRow, endCol });
      }
    }
  });
  return { cells, merges, rowDefs, rowCount: first.at(-1) ?? 0 };
}

function covered({ style }: Partial<Cell>): Partial<Cell> {
  return { value: null, ...(style === undefined ? {} : { style }) };
}

/**
 * The workbook's own font, in which no cell is set: column widths are counted in its digits. Its
 * widths are the same on every system, and at this size nearly whole pixels.
 */
export const UNIT_FONT = { name: 'Arial', size: 11 } as const;
const PIXELS_OF_UNIT = 8;

/** Widths of the columns between the grid lines, in Excel's unit. */
export function columnWidths(lines: GridLines): number[] {
  return lines.slice(1).map((line, index) => {
    const pixels = ((line - (lines[index] ?? 0)) * 96) / 72;
    return Math.round((pixels / PIXELS_OF_UNIT) * 100) / 100;
  });
}
