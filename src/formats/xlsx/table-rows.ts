/** A table as rows of a sheet: merged cells, borders, bands, heights. */
import type { CellStyle } from 'hucre';
import type { Row, Table } from '../../document/document.ts';
import { type PlacedCell, toGrid } from '../../document/grid.ts';
import { type TextLook, toLines, toTextCell } from './cell-text.ts';
import { type GridLines, snapEdges, tableEdges } from './grid-lines.ts';
import { type Claim, rowHeights, textHeight } from './row-height.ts';
import type { SheetCell, SheetRow } from './sheet-rows.ts';

type Part = 'head' | 'band' | 'body';

const EDGE = { style: 'thin', color: { rgb: '000000' } } as const;
const BORDER = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };
const SHADE: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8E8E8' } },
};

/** What a table's rows are built with. */
interface Setting {
  readonly table: Table;
  readonly lines: GridLines;
  /** The grid line of each of the columns' edges. */
  readonly edges: readonly number[];
  readonly size: number;
}

/**
 * @param fontSize of the section
 * @throws RangeError when the table's spans do not make a grid, or a text is too long for Excel.
 */
export function tableRows(table: Table, lines: GridLines, fontSize: number): SheetRow[] {
  const setting: Setting = {
    table,
    lines,
    edges: snapEdges(lines, tableEdges(table, lines.at(-1) ?? 0)),
    size: table.fontSize ?? fontSize,
  };
  const colSpan = table.columns.length;
  return [
    ...toRows(table.head, 'head', setting),
    ...table.groups.flatMap(({ band, rows }) => [
      ...(band === undefined
        ? []
        : toRows([{ cells: [{ content: band, colSpan }] }], 'band', setting)),
      ...toRows(rows, 'body', setting),
    ]),
  ];
}

function toRows(rows: readonly Row[], part: Part, setting: Setting): SheetRow[] {
  const claims: Claim[] = [];
  const cells = toGrid(rows, setting.table.columns.length).map((slots, row) =>
    slots
      .filter((placed, column) => placed.row === row && placed.column === column)
      .map((placed) => {
        const { cell, height } = toCell(placed, part, setting);
        claims.push({ row, rowSpan: placed.rowSpan, height });
        return cell;
      }),
  );
  const heights = rowHeights(rows.length, claims, 0);
  return cells.map((each, row) => ({ height: heights[row] ?? 0, cells: each }));
}

function toCell(
  { cell, column, rowSpan, colSpan }: PlacedCell,
  part: Part,
  { table, lines, edges, size }: Setting,
): { cell: SheetCell; height: number } {
  const isHead = part === 'head';
  const from = edges[column] ?? 0;
  const to = edges[column + colSpan] ?? from + 1;
  const align =
    cell.content[0]?.align ??
    cell.align ??
    (isHead ? 'center' : part === 'band' ? 'left' : table.columns[column]?.align) ??
    'left';
  const isMiddle = (cell.valign ?? (isHead ? 'middle' : 'top')) === 'middle';
  const style: CellStyle = {
    border: BORDER,
    alignment: { horizontal: align, vertical: isMiddle ? 'center' : 'top', wrapText: true },
    ...(part === 'band' ? SHADE : {}),
  };
  const look: TextLook = { size, ...(isHead ? { bold: true } : {}) };
  const texts = toLines(cell.content);
  const width = (lines[to] ?? 0) - (lines[from] ?? 0);
  return {
    cell: { from, to, rowSpan, cell: toTextCell(texts, look, style) },
    height: textHeight(texts, width, size, isHead),
  };
}
