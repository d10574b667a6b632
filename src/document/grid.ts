/** Resolves rows of spanning cells to a regular grid, in which every slot is a cell or covered by one. */
import type { Cell, Row } from './document.ts';

/** A cell with its place in the grid; `row` and `column` count from 0. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/**
 * Places the cells of `rows` in a grid of `columnCount` columns.
 *
 * @returns for each row, for each column, the cell that fills the slot (the same object for every
 *   slot it covers).
 * @throws RangeError when the spans leave a slot empty, overlap or leave the grid: a bug in the
 *   view that made the table, never a user's mistake.
 */
export function toGrid(rows: readonly Row[], columnCount: number): PlacedCell[][] {
  const slots: (PlacedCell | undefined)[][] = rows.map(() =>
    new Array(columnCount).fill(undefined),
  );
  rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row.cells) {
      while (slots[r]?.[c] !== undefined) c++;
      const placed = {
        cell,
        row: r,
        column: c,
        rowSpan: cell.rowSpan ?? 1,
        colSpan: cell.colSpan ?? 1,
      };
      for (let y = r; y < r + placed.rowSpan; y++) {
        for (let x = c; x < c + placed.colSpan; x++) {
          const line = slots[y];
          if (line === undefined || x >= columnCount || line[x] !== undefined) {
            throw new RangeError(`cell at row ${r}, column ${c} does not fit the grid`);
          }
          line[x] = placed;
        }
      }
      c += placed.colSpan;
    }
  });
  return slots.map((line, r) =>
    line.map((slot, c) => {
      if (slot === undefined) throw new RangeError(`row ${r}, column ${c} is empty`);
      return slot;
    }),
  );
}
