/** Tables for a terminal: without borders, in aligned columns, each text wrapped under its own. */
import Table from 'cli-table3';
import type { Align, Cell, Table as TableBlock } from '../document/document.ts';
import { type PlacedCell, toGrid } from '../document/grid.ts';
import { textWidth } from '../text/width.ts';
import { type ColumnNeed, shareWidth } from './text-columns.ts';
import { measureParagraph, type Pen, paragraphLines } from './text-lines.ts';

/** With more columns than this, one space between them must do. */
const FEW_COLUMNS = 8;

/** A line of a cell, as it stands in one line of the terminal. */
interface Piece {
  readonly text: string;
  readonly colSpan: number;
  readonly align: Align;
}

/** The lines of a table, each at most `width` columns. */
export function tableLines(table: TableBlock, width: number, pen: Pen): readonly string[] {
  const count = table.columns.length;
  const gap = count > FEW_COLUMNS ? 1 : 2;
  const grids = [table.head, ...table.groups.map(({ rows }) => rows)].map((rows) =>
    toGrid(rows, count),
  );
  const needs = measureColumns(table, grids, pen);
  const widths = shareWidth(needs, width - gap * (count - 1));
  const [head = [], ...bodies] = grids.map((grid) => gridLines(grid, table, widths, gap, pen));
  return [
    ...head,
    ...bodies.flatMap((body, index) => {
      const band = table.groups[index]?.band ?? [];
      const apart = index > 0 && band.length > 0 ? [''] : [];
      const lines = band.flatMap((paragraph) => paragraphLines(paragraph, width, pen));
      return [...apart, ...lines, ...body];
    }),
  ];
}

function measureColumns(
  { columns }: TableBlock,
  grids: readonly (readonly PlacedCell[][])[],
  pen: Pen,
): readonly ColumnNeed[] {
  const cells = grids.flat(2).filter(({ colSpan }) => colSpan === 1);
  return columns.map(({ width }, index) => {
    const own = new Set<Cell>();
    for (const { cell, column } of cells) if (column === index) own.add(cell);
    const needs = [...own].flatMap(({ content }) =>
      content.map((each) => measureParagraph(each, pen)),
    );
    return {
      full: needs.reduce((most, { full }) => Math.max(most, full), 0),
      word: needs.reduce((most, { word }) => Math.max(most, word), 0),
      share: width,
    };
  });
}

/** The rows of a grid; the text of a merged cell flows down its rows. */
function gridLines(
  grid: readonly PlacedCell[][],
  { columns }: TableBlock,
  widths: readonly number[],
  gap: number,
  pen: Pen,
): readonly string[] {
  const spanWidth = ({ column, colSpan }: PlacedCell): number =>
    widths.slice(column, column + colSpan).reduce((sum, each) => sum + each + gap, -gap);
  const wrapped = new Map<PlacedCell, readonly string[]>();
  for (const placed of new Set(grid.flat())) {
    const toLines = placed.cell.content.map((each) => paragraphLines(each, spanWidth(placed), pen));
    wrapped.set(placed, toLines.flat());
  }
  const heights = rowHeights(grid.length, wrapped);
  return grid.flatMap((slots, row) => {
    const cells = slots.filter((placed, column) => placed.column === column);
    return Array.from({ length: heights[row] ?? 0 }, (_, line) => {
      const pieces = cells.map((placed): Piece => {
        const above = heights.slice(placed.row, row).reduce((sum, each) => sum + each, 0);
        return {
          text: wrapped.get(placed)?.[above + line] ?? '',
          colSpan: placed.colSpan,
          align: placed.cell.align ?? columns[placed.column]?.align ?? 'left',
        };
      });
      return drawLine(pieces, widths, gap);
    });
  });
}

/** Lines of each row: as many as its own cells need; the last row of a merged cell makes up the rest. */
function rowHeights(count: number, wrapped: ReadonlyMap<PlacedCell, readonly string[]>): number[] {
  const heights = new Array<number>(count).fill(1);
  const bySpan = [...wrapped].sort(([a], [b]) => a.rowSpan - b.rowSpan);
  for (const [{ row, rowSpan }, lines] of bySpan) {
    const last = row + rowSpan - 1;
    const before = heights.slice(row, last).reduce((sum, each) => sum + each, 0);
    heights[last] = Math.max(heights[last] ?? 1, lines.length - before);
  }
  return heights;
}

const BORDERS = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left'],
  ...['bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid'],
];
const CHARS = { ...Object.fromEntries(BORDERS.map((name) => [name, ''])), middle: ' ' };

/** The first and the rest of what stands for a text: characters for private use, one column each. */
const STAND_IN = 0xe000;
const FILLER = '\uf8ff';

/**
 * One line drawn by cli-table3. It measures text by an older Unicode than ours and would cut what
 * it takes for too wide, so each text goes in as a stand-in of its width and comes back afterwards.
 */
function drawLine(pieces: readonly Piece[], widths: readonly number[], gap: number): string {
  const standIn = ({ text }: Piece, index: number): string =>
    text === '' ? '' : String.fromCharCode(STAND_IN + index).padEnd(textWidth(text), FILLER);
  const table = new Table({
    chars: CHARS,
    style: { 'padding-left': 0, 'padding-right': 0, border: [], head: [], compact: true },
    colWidths: widths.map((width, index) => (index === 0 ? width : width + gap - 1)),
  });
  table.push(
    pieces.map((piece, index) => ({
      content: standIn(piece, index),
      colSpan: piece.colSpan,
      hAlign: piece.align,
      style: { 'padding-left': index === 0 ? 0 : gap - 1 },
    })),
  );
  return table
    .toString()
    .replace(/[\ue000-\uf8fe]\uf8ff*/g, (mark) => pieces[mark.charCodeAt(0) - STAND_IN]?.text ?? '')
    .trimEnd();
}
