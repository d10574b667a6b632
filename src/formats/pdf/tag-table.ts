/** Tags of a table: a regular grid of heads and data, in which empty cells have their place too. */
import type { Cell, Paragraph, Row, Table } from '../../document/document.ts';
import { toGrid } from '../../document/grid.ts';
import type { Content } from '../../layout/page.ts';
import { addKid, addTag, openTag, type Tag } from './tag.ts';
import { type ParagraphTags, tagContent } from './tag-list.ts';

/** A head, or data. */
type CellRole = 'TH' | 'TD';

/** The tags of a row's cells, by their columns; empty cells have none. */
type RowTags = readonly (readonly ParagraphTags[] | undefined)[];

/**
 * @param table the element that stands for it.
 * @returns what finds the tag of a box in a cell.
 */
export function tagTable(
  { columns, head, groups }: Table,
  table: Tag,
): (owner: Content) => Tag | undefined {
  const toRows = (rows: readonly Row[], parent: Tag, role: CellRole): RowTags[] =>
    toGrid(rows, columns.length).map((slots, r) => {
      const tags: (readonly ParagraphTags[] | undefined)[] = [];
      if (isCovered(rows[r])) return tags;
      const row = addTag(parent, 'TR');
      slots.forEach((placed, column) => {
        if (placed.row !== r || placed.column !== column) return;
        const { cell, colSpan, rowSpan } = placed;
        const covered = rowSpan === 1 ? 0 : rows.slice(r, r + rowSpan).filter(isCovered).length;
        const entries = toAttributes(role, rowSpan - covered, colSpan);
        tags[column] = tagCell(cell, role, entries, row);
      });
      return tags;
    });

  const headRows = head.length === 0 ? [] : toRows(head, addTag(table, 'THead'), 'TH');
  const groupRows = groups.map(({ band, rows }) => {
    if (band === undefined && rows.length === 0) return { band: [], body: [] };
    const body = addTag(table, 'TBody');
    const bandRow = { cells: [{ content: band ?? [], colSpan: columns.length }] };
    return {
      band: band === undefined ? [] : toRows([bandRow], body, 'TH'),
      body: toRows(rows, body, 'TD'),
    };
  });

  return ({ cell, paragraph = 0, label }) => {
    if (cell === undefined) return undefined;
    const { part, group, row, column } = cell;
    const rows = part === 'head' ? headRows : groupRows[group]?.[part];
    const tags = rows?.[row]?.[column]?.[paragraph];
    return label ? tags?.label : tags?.text;
  };
}

/** No cell begins in the row: in the tree it is no row, for a row there must have cells. */
function isCovered(row: Row | undefined): boolean {
  return row?.cells.length === 0;
}

/** @returns the tags of its paragraphs; undefined for an empty cell */
function tagCell(
  cell: Cell,
  role: CellRole,
  entries: string,
  row: Tag,
): readonly ParagraphTags[] | undefined {
  if (!cell.content.some(isPrinted)) {
    addKid(row, `/${role}${entries}`);
    return undefined;
  }
  const tag = openTag(role, entries);
  addKid(row, tag);
  return tagContent(cell.content, tag);
}

/** What a head speaks for must be said (ISO 14289-1, 7.5): here always for what stands under it. */
function toAttributes(role: CellRole, rowSpan: number, colSpan: number): string {
  const scope = role === 'TH' ? '/Scope/Column' : '';
  const rows = rowSpan > 1 ? `/RowSpan ${rowSpan}` : '';
  const columns = colSpan > 1 ? `/ColSpan ${colSpan}` : '';
  const attributes = scope + rows + columns;
  return attributes === '' ? '' : `/A<</O/Table${attributes}>>`;
}

function isPrinted({ label, runs }: Paragraph): boolean {
  return (
    (label !== undefined && label !== '') || runs.some(({ text }) => /[^ \t\r\n\f\v]/.test(text))
  );
}
