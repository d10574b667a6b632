/** Bytes of a filled form → its cells by column, and what its hidden sheet remembers. Judges no value. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { CellValue, Sheet } from 'hucre';
import { colToLetter, readXlsx } from 'hucre/xlsx';
import { onOneLine } from '../plan/raw.ts';
import {
  FORM_COLUMNS,
  type FormColumn,
  type FormRow,
  type FormSubject,
  HIDDEN_SHEET,
  readHiddenRows,
} from '../plan/realisasi-form.ts';
import { LARGEST_UNPACKED_FORM } from '../source/bounds.ts';
import { recordWords } from '../text/catalogue.ts';
import { LANGS } from '../text/lang.ts';

/** A row of the sheet, as somebody filled it in. */
export interface SheetRow {
  /** As Excel counts, from 1. */
  readonly number: number;
  readonly cells: Readonly<Record<FormColumn, CellValue>>;
}

export interface FormSheet {
  readonly subject: FormSubject;
  /** The rows as they were when the form was made. */
  readonly made: readonly FormRow[];
  /** Those that say anything. */
  readonly rows: readonly SheetRow[];
  /** `Isian!H7`: where a column's cell stands in a row. */
  readonly place: (column: FormColumn, row: number) => string;
}

export type ReadSheet =
  | { readonly sheet: FormSheet }
  | { readonly problem: 'not-xlsx' | 'not-form' }
  | { readonly problem: 'column-gone'; readonly column: FormColumn };

/** Rows of a sheet that are looked at: many more than a plan has. */
const MOST_ROWS = 20_000;

/** Bytes of all that the zip says is in it, without unpacking any. */
function unpackedSize(bytes: Uint8Array): number {
  let size = 0;
  const add = ({ originalSize }: UnzipFileInfo): boolean => {
    size += originalSize;
    return false;
  };
  unzipSync(bytes, { filter: add });
  return size;
}

export async function readFormSheet(bytes: Uint8Array): Promise<ReadSheet> {
  let sheets: readonly Sheet[];
  try {
    if (unpackedSize(bytes) > LARGEST_UNPACKED_FORM) return { problem: 'not-xlsx' };
    ({ sheets } = await readXlsx(bytes, { maxRows: MOST_ROWS }));
  } catch {
    return { problem: 'not-xlsx' };
  }
  const hidden = sheets.find(({ name }) => name === HIDDEN_SHEET);
  const memory = readHiddenRows(hidden?.rows.map((row) => row.map(toText)) ?? []);
  if (memory === undefined) return { problem: 'not-form' };
  for (const { name, rows } of sheets) {
    const head = rows.findIndex(
      (row) => row.filter((cell) => titled(cell) !== undefined).length > 5,
    );
    if (head === -1) continue;
    const at = new Map<FormColumn, number>();
    rows[head]?.forEach((cell, index) => {
      const column = titled(cell);
      if (column !== undefined && !at.has(column)) at.set(column, index);
    });
    const gone = FORM_COLUMNS.find((column) => !at.has(column));
    if (gone !== undefined) return { problem: 'column-gone', column: gone };
    const filled = rows.slice(head + 1).map((row, index): SheetRow => {
      const cells = FORM_COLUMNS.map((column) => [column, row[at.get(column) ?? -1] ?? null]);
      return { number: head + index + 2, cells: Object.fromEntries(cells) };
    });
    const place = (column: FormColumn, row: number): string =>
      `${name}!${colToLetter(at.get(column) ?? 0)}${row}`;
    const rowsFilled = filled.filter(({ cells }) =>
      Object.values(cells).some((cell) => toText(cell) !== ''),
    );
    return { sheet: { subject: memory.subject, made: memory.rows, rows: rowsFilled, place } };
  }
  return { problem: 'not-form' };
}

/** A cell as people see it, a day as ISO; line ends stay. */
export function toText(cell: CellValue): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return toDay(cell) ?? '';
  return String(cell).trim();
}

/** The day of a date cell, ISO; undefined for one that is none. */
export function toDay(date: Date): string | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
}

/** The column whose title this is, in either language. */
function titled(cell: CellValue): FormColumn | undefined {
  if (typeof cell !== 'string') return undefined;
  const title = onOneLine(cell).toLowerCase();
  return FORM_COLUMNS.find((column) =>
    LANGS.some((lang) => recordWords[lang].form.columns[column].toLowerCase() === title),
  );
}
