/** The Lampiran's table as it is read off the document: texts with their printed numbers. */
import type { Cell, Document, Paragraph, Table } from '../../src/document/document.ts';
import { type PlacedCell, toGrid } from '../../src/document/grid.ts';

/** The texts of one line of the table, merged cells standing on each line that they cover. */
export interface PrintedRow {
  /** Which kegiatan it belongs to, counted in the table: area.program.kegiatan. */
  readonly kegiatan: string;
  readonly slots: readonly PlacedCell[];
  readonly months: readonly number[];
  readonly ket: string;
}

export interface PrintedArea {
  readonly band: string;
  readonly rows: readonly PrintedRow[];
}

export const COLUMNS = 18;
/** Columns of the printed table, counted from 0. */
export const PRINTED = { no: 0, area: 1, kegiatan: 2, subKegiatan: 3, indikator: 4, ket: 17 };
const JANUARY = 5;

export function tableOf({ sections }: Document): Table {
  const tables = sections.flatMap(({ blocks }) => blocks).filter((each) => each.kind === 'table');
  const [table] = tables;
  if (table === undefined || tables.length > 1) throw new Error(`${tables.length} tables`);
  return table;
}

export const paragraphText = ({ label = '', runs }: Paragraph): string =>
  `${label} ${runs.map(({ text }) => text).join('')}`.trim();

export const cellText = ({ content }: Pick<Cell, 'content'>): string =>
  content.map(paragraphText).join(' ');

export function printedAreas(table: Table): PrintedArea[] {
  return table.groups.map(({ band = [], rows }) => {
    const bandText = band.map(paragraphText).join(' ');
    let [program, kegiatan] = [0, 0];
    const grid = toGrid(rows, COLUMNS);
    return {
      band: bandText,
      rows: grid.map((slots, row) => {
        const starts = (column: number): boolean => slots[column]?.row === row;
        if (starts(PRINTED.area)) [program, kegiatan] = [program + 1, 0];
        if (starts(PRINTED.kegiatan)) kegiatan++;
        const text = (column: number): string => slotText(slots, column);
        return {
          kegiatan: `${Number.parseInt(bandText, 10)}.${program}.${kegiatan}`,
          slots,
          months: slots.flatMap(({ cell, column }) =>
            column >= JANUARY && column < PRINTED.ket && cellText(cell) === '√'
              ? [column - JANUARY + 1]
              : [],
          ),
          ket: text(PRINTED.ket),
        };
      }),
    };
  });
}

export function slotText(slots: readonly PlacedCell[], column: number): string {
  const slot = slots[column];
  return slot === undefined ? '' : cellText(slot.cell);
}

/** The texts of a column on some rows, each merged cell once. */
export function columnTexts(rows: readonly PrintedRow[], column: number): string[] {
  const cells = new Set(rows.flatMap(({ slots }) => slots[column] ?? []));
  return [...cells].map(({ cell }) => cellText(cell));
}
