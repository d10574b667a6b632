/** Fills in a form as somebody would in Excel. */
import type { CellValue } from 'hucre';
import { openXlsx, saveXlsx } from 'hucre/xlsx';

/** A cell by its name on the first sheet (`G4`) → what somebody types there. */
export type Typed = Readonly<Record<string, CellValue>>;

export async function fillForm(bytes: Uint8Array, typed: Typed): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  const [sheet] = book.sheets;
  for (const [name, value] of Object.entries(typed)) {
    const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(name) ?? [];
    const column = letter.charCodeAt(0) - 'A'.charCodeAt(0);
    const row = Number(number) - 1;
    if (sheet === undefined) throw new Error('no sheet');
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const cells = sheet.rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = value;
    const key = `${row},${column}`;
    const cell = sheet.cells?.get(key);
    if (cell !== undefined) {
      const { richText: _, ...rest } = cell;
      sheet.cells?.set(key, { ...rest, value });
    }
  }
  return saveXlsx(book);
}
