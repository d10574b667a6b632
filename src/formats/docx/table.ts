/** A table in Word: fixed columns, repeated head, merged cells, bands that stay with their rows. */

import {
  BorderStyle,
  ShadingType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
  Table as WordTable,
} from 'docx';
import { columnEdges } from '../../document/column-edges.ts';
import type { Row, Paragraph as Source, Table } from '../../document/document.ts';
import { type PlacedCell, toGrid } from '../../document/grid.ts';
import { toEighths, toTwips } from './lengths.ts';
import { type Place, toParagraphs } from './paragraph.ts';

/** Between a cell's border and its text, and the borders' width, in points: as in the PDF. */
const PADDING_X = 3;
const PADDING_Y = 2;
const BORDER = 0.5;
const SHADE = 'E8E8E8';

const EDGE = { style: BorderStyle.SINGLE, size: toEighths(BORDER), color: '000000' };
const BORDERS = {
  top: EDGE,
  bottom: EDGE,
  left: EDGE,
  right: EDGE,
  insideHorizontal: EDGE,
  insideVertical: EDGE,
};

/** What a table's rows are built with. */
interface Setting {
  readonly table: Table;
  /** The columns' edges from the table's left one, in points. */
  readonly edges: readonly number[];
  readonly place: Place;
}

type Part = 'head' | 'band' | 'body';

const EMPTY: readonly Source[] = [{ kind: 'paragraph', runs: [] }];

/**
 * @param place of the whole table; with `keepNext`, its last row stays with what comes after it.
 * @throws RangeError from `toGrid` when the table's spans do not make a grid.
 */
export function toTable(table: Table, place: Place): WordTable {
  const width = place.width * (table.width ?? 1);
  const edges = columnEdges(table, width);
  const { keepNext = false, styles } = place;
  const setting: Setting = {
    table,
    edges,
    place: { left: 0, width, size: table.fontSize ?? place.size, lineSpacing: 1, styles },
  };
  const groups = table.groups.map(({ band, rows }) => ({
    band: band === undefined ? [] : [{ cells: [{ content: band, colSpan: table.columns.length }] }],
    rows,
  }));
  const lastGroup = groups.findLastIndex(({ band, rows }) => band.length + rows.length > 0);
  const rows = groups.flatMap(({ band, rows }, index) => {
    const isKept = keepNext && index === lastGroup;
    return [
      ...toRows(band, 'band', setting, rows.length > 0 || isKept),
      ...toRows(rows, 'body', setting, isKept),
    ];
  });
  return new WordTable({
    rows: [...toRows(table.head, 'head', setting, false), ...rows],
    layout: TableLayoutType.FIXED,
    width: { size: toTwips(width), type: WidthType.DXA },
    indent: { size: toTwips(place.left), type: WidthType.DXA },
    columnWidths: table.columns.map((_, column) => twipsBetween(edges, column, column + 1)),
    borders: BORDERS,
    margins: {
      top: toTwips(PADDING_Y),
      bottom: toTwips(PADDING_Y),
      left: toTwips(PADDING_X),
      right: toTwips(PADDING_X),
      marginUnitType: WidthType.DXA,
    },
  });
}

/** @param keepLast the last row stays with what comes after it */
function toRows(rows: readonly Row[], part: Part, setting: Setting, keepLast: boolean): TableRow[] {
  return toGrid(rows, setting.table.columns.length).map((slots, row) => {
    const isKept = keepLast && row === rows.length - 1;
    // A cell that covers several columns fills as many slots, but is one cell.
    const cells = slots.filter(({ column }, at) => column === at);
    return new TableRow({
      ...(part === 'head' ? { tableHeader: true, cantSplit: true } : {}),
      children: cells.map((placed) => toCell(placed, placed.row === row, part, setting, isKept)),
    });
  });
}

/** @param isStart whether the cell begins in this row; below, Word wants an empty one */
function toCell(
  { cell, column, colSpan, rowSpan }: PlacedCell,
  isStart: boolean,
  part: Part,
  { table, edges, place }: Setting,
  keepNext: boolean,
): TableCell {
  const isHead = part === 'head';
  const inner: Place = {
    ...place,
    width: (edges[column + colSpan] ?? 0) - (edges[column] ?? 0) - 2 * PADDING_X,
    align:
      cell.align ??
      (isHead ? 'center' : part === 'band' ? 'left' : table.columns[column]?.align) ??
      'left',
    ...(isHead ? { bold: true } : {}),
    keepNext,
    ...(part === 'band' ? { outlineLevel: 1 } : {}),
  };
  const merge = isStart ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
  const isMiddle = (cell.valign ?? (isHead ? 'middle' : 'top')) === 'middle';
  const content = isStart && cell.content.length > 0 ? cell.content : EMPTY;
  return new TableCell({
    width: { size: twipsBetween(edges, column, column + colSpan), type: WidthType.DXA },
    ...(colSpan > 1 ? { columnSpan: colSpan } : {}),
    ...(rowSpan > 1 ? { verticalMerge: merge } : {}),
    ...(isMiddle ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
    ...(part === 'band'
      ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: SHADE } }
      : {}),
    children: toParagraphs(content, inner),
  });
}

/** Rounded from edge to edge, so that the columns add up to the table. */
function twipsBetween(edges: readonly number[], from: number, to: number): number {
  return toTwips(edges[to] ?? 0) - toTwips(edges[from] ?? 0);
}
