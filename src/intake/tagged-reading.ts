/** What tagged pages say, as a reading: every text in the column in which it is drawn. */
import type { Block, Cell, Column, Paragraph, Row, RowGroup, Table } from '../document/document.ts';
import { type Reading, toReading } from '../document/reading.ts';
import { drawnColumn, type PlacedRow, type PlacedTable } from './table-places.ts';
import { drawnOf, type Tagged, type TaggedTable, type TaggedText } from './tagged.ts';

export interface PagesReading {
  readonly reading: Reading;
  /** The page, from 1, on which an item of the reading begins, by what the item is `of`. */
  readonly pageOf: ReadonlyMap<object, number>;
}

/** @param placed the tables whose spans fit; others say nothing */
export function readTagged(
  { sections }: Tagged,
  placed: ReadonlyMap<TaggedTable, PlacedTable>,
): PagesReading {
  const pageOf = new Map<object, number>();
  const toBlocks = (block: Tagged['sections'][number]['blocks'][number]): Block[] => {
    if (block.kind === 'text') {
      const paragraph = toParagraph(block);
      const [first] = [...block.drawn, ...block.drawnLabel];
      if (first !== undefined) pageOf.set(paragraph, first.page + 1);
      return [paragraph];
    }
    const table = placed.get(block);
    return table === undefined ? [] : [toTable(table, pageOf)];
  };
  const blocks = sections.map((section) => ({ blocks: section.blocks.flatMap(toBlocks) }));
  return { reading: toReading({ sections: blocks }), pageOf };
}

function toParagraph({ label, text }: TaggedText): Paragraph {
  return { kind: 'paragraph', runs: [{ text }], ...(label === '' ? {} : { label }) };
}

function toTable(table: PlacedTable, pageOf: Map<object, number>): Table {
  const columns = table.columns.map((): Column => ({ title: '', width: 1 }));
  const convert = (placed: PlacedRow): Row => {
    const row: Row = { cells: toCells(placed, table.columns) };
    const own = placed.line ?? placed.cells.flatMap(({ cell }) => drawnOf(cell))[0];
    if (own !== undefined) pageOf.set(row, own.page + 1);
    return row;
  };
  return {
    kind: 'table',
    columns,
    head: table.head.map(convert),
    groups: table.groups.map((rows): RowGroup => {
      const [first, ...rest] = rows;
      if (first?.isBand !== true) return { rows: rows.map(convert) };
      const band = first.cells.flatMap(({ cell }) => cell.texts.map(toParagraph));
      return { band, rows: rest.map(convert) };
    }),
  };
}

/** The row's cells, each with the texts that are drawn in its column. */
function toCells({ cells }: PlacedRow, columns: PlacedTable['columns']): Cell[] {
  const at = cells.map(({ cell, column }) => drawnColumn(cell, column, columns));
  return cells.map(({ cell, column }, own): Cell => {
    const texts = cells.flatMap((other, index) => {
      const target = at[index];
      // A column whose slot is covered here takes no text: it stays where it belongs.
      const isLost = !cells.some((each) => each.column === target);
      return (isLost ? index === own : target === column) ? other.cell.texts : [];
    });
    return {
      content: texts.map(toParagraph),
      rowSpan: cell.rowSpan,
      colSpan: cell.colSpan,
    };
  });
}
