/** A table of a report for paper: columns that suit its texts, in the largest letters that cut no word. */
import type { RowGroup, Table } from '../document/document.ts';
import { type ColumnWidth, fitColumns } from '../document/fit-columns.ts';
import { toGrid } from '../document/grid.ts';

/** Points below the table's own size, tried in turn. */
const SMALLER = [0, 0.5, 1, 1.5, 2, 2.5, 3];

/** An average letter in shares of its size, and a cell's padding in points: both a little large. */
const LETTER = 0.56;
const PADDING = 7;

/** A column whose longest text has no more letters is as wide as that; the others share what is left. */
const SHORT = 12;

/** Capitals and bold letters are wider than the average, and a short word may have no narrow ones. */
const ALLOWANCE = 1.15;
const SPARE_LETTERS = 0.5;

/**
 * The table with widths in points; where its words do not fit even in the smallest letters, in those.
 *
 * @param width of the whole table, in points
 * @param fontSize of a table that has none of its own, in points
 */
export function fitTable(table: Table, width: number, fontSize: number): Table {
  const own = table.fontSize ?? fontSize;
  const groups = [{ rows: table.head }, ...table.groups];
  const longest = longestTexts(groups, table.columns.length);
  let fitted = table;
  for (const less of SMALLER) {
    const size = own - less;
    const letter = LETTER * size;
    const columns = longest.map(
      (length): ColumnWidth =>
        length > SHORT
          ? { least: 0 }
          : { fixed: (length * ALLOWANCE + SPARE_LETTERS) * letter + PADDING },
    );
    const widths = fitColumns(columns, groups, { width, letter, padding: PADDING });
    fitted = {
      ...table,
      columns: table.columns.map((column, index) => ({ ...column, width: widths[index] ?? 0 })),
      fontSize: size,
    };
    if (widths.reduce((sum, each) => sum + each, 0) <= width + 0.01) break;
  }
  return fitted;
}

/** How much wider than the average these are: all the width that a word as short as `May` has. */
const WIDE = /[MWmw%]/g;
const WIDER = 0.8;

/** Of each column, in average letters; cells over several columns aside. */
function longestTexts(groups: readonly Pick<RowGroup, 'rows'>[], columns: number): number[] {
  const longest = new Array<number>(columns).fill(0);
  for (const { rows } of groups) {
    for (const { column, colSpan, cell } of toGrid(rows, columns).flat()) {
      if (colSpan > 1) continue;
      for (const { runs } of cell.content) {
        const text = runs.map((run) => run.text).join('');
        const length = text.length + WIDER * (text.match(WIDE)?.length ?? 0);
        longest[column] = Math.max(longest[column] ?? 0, length);
      }
    }
  }
  return longest;
}
