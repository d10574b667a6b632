/** Reads a workbook back: its sheets by hucre, its parts as XML. */
import type { Sheet, Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { Paragraph } from '../../src/document/document.ts';
import { toXmlText } from '../../src/formats/office/xml-text.ts';
import { letters, readParts, type Slot } from './docx-read.ts';
import { all, type Element } from './docx-xml.ts';

/** With the details of each cell: its kind, its formula, its style. */
export const readBook = (bytes: Uint8Array): Promise<Workbook> =>
  readXlsx(bytes, { readStyles: true });

export async function readSheet(bytes: Uint8Array, index = 0): Promise<Sheet> {
  const { sheets } = await readBook(bytes);
  const sheet = sheets[index];
  if (sheet === undefined) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** The values of a sheet row by row, `''` where a cell has none. */
export const textsOf = ({ rows }: Sheet): string[][] =>
  rows.map((row) => row.map((value) => (value === null ? '' : String(value))));

/** Each row's slots from `first` on: what merged cells cover is `<` in its first row, `^` below. */
export function slotsOf(sheet: Sheet, first: number, columns: number): Slot[][] {
  const slots: Slot[][] = textsOf(sheet).map((row) =>
    Array.from({ length: columns }, (_, column) => row[column] ?? ''),
  );
  for (const { startRow, startCol, endRow, endCol } of sheet.merges ?? []) {
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startCol; column <= endCol; column++) {
        const line = slots[row];
        if (line === undefined || (row === startRow && column === startCol)) continue;
        line[column] = column === startCol ? '^' : '<';
      }
    }
  }
  return slots.slice(first);
}

/** Paragraphs as a cell has them. */
export const linesText = (paragraphs: readonly Paragraph[]): string =>
  paragraphs
    .map(({ label, level = 0, runs }) => {
      const text = runs.map((run) => toXmlText(run.text)).join('');
      return `${'   '.repeat(level)}${label ? `${toXmlText(label)} ` : ''}${text}`;
    })
    .join('\n');

export function sheetXml(bytes: Uint8Array, index = 1): Element {
  const sheet = readParts(bytes).get(`xl/worksheets/sheet${index}.xml`);
  if (sheet === undefined) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** The attributes of the first element of this name. */
export const attributesOf = (element: Element, name: string): Element['attributes'] | undefined =>
  all(element, name)[0]?.attributes;

/** Every text of the workbook, in order. */
export async function allText(bytes: Uint8Array): Promise<string> {
  const { sheets } = await readBook(bytes);
  return letters(sheets.flatMap(textsOf).flat().join(''));
}
