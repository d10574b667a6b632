/** How people find an item of a reading again: its area, its numbers, the start of its text. */
import { cellText, cellWords, type ReadingItem, type ReadingRow } from '../document/reading.ts';

export interface ItemPlace {
  /** Index of the section. */
  readonly part: number;
  /** The area's name as printed; '' outside the tables' bodies. */
  readonly band: string;
  /** The numbers printed for a row, from the area's on, such as `4.1.2.1`; '' for none. */
  readonly kode: string;
  /** The text by which the item is known. */
  readonly text: string;
  readonly where: 'text' | ReadingRow['place'];
}

/** Columns of months carry their number as title. */
export const isMonth = (title: string): boolean => /^(?:[1-9]|1[0-2])$/.test(title);

/** A cell that holds nothing but a number. */
export const isNumber = (text: string): boolean => /^\d{1,3}[.)]?$/.test(text);

/** The place of each item. */
export function placesOf(items: readonly ReadingItem[]): ItemPlace[] {
  /** The number of the line above its own numbered lines, as `2.` above `1)` and `2)`. */
  let over = '';
  return items.map((item) => {
    const { part } = item;
    if (item.kind === 'text') return { part, band: '', kode: '', text: item.text, where: 'text' };
    const { band, place } = item;
    const text = nameOf(item);
    if (place !== 'body') return { part, band: '', kode: '', text, where: place };
    const { numbers, isHeading, sub } = numbersOf(item);
    if (isHeading) over = sub;
    const isBelow = over !== '' && !isHeading && sub.endsWith(')');
    if (!isBelow && !isHeading) over = '';
    const path = isBelow ? [...numbers.slice(0, -1), digits(over), ...numbers.slice(-1)] : numbers;
    return { part, band, kode: path.join('.'), text, where: place };
  });
}

/** How many columns stand before the months; all where there are no months. */
export function textColumnCount({ columns }: ReadingRow): number {
  const first = columns.findIndex(isMonth);
  return first === -1 ? columns.length : first;
}

/** The text of the row's own smallest part that has one. */
function nameOf(row: ReadingRow): string {
  const texts = row.cells.slice(0, textColumnCount(row));
  const own = texts.slice(-2).filter(({ covered }) => !covered);
  return [...own, ...texts.toReversed()].map(cellText).find((text) => text !== '') ?? '';
}

/** A row's numbers from the area's to that of the sub kegiatan, or of what stands beside it. */
function numbersOf(row: ReadingRow): { numbers: string[]; isHeading: boolean; sub: string } {
  const area = /^\d+/.exec(row.band)?.[0];
  const numbers = area === undefined ? [] : [area];
  const count = textColumnCount(row);
  let isNumbered = false;
  let sub = '';
  row.cells.slice(0, count).forEach((cell, index) => {
    const [first] = cell.content;
    const text = cellWords(cell);
    const isLast = index === count - 1;
    if (isNumber(text)) numbers.push(digits(text));
    else if (first !== undefined && first.label !== '') numbers.push(digits(first.label));
    else if (text !== '' && !isNumbered && !isLast) numbers.push('1');
    isNumbered = isNumber(text);
    if (!isLast) sub = first?.label ?? '';
  });
  const last = row.cells[count - 1];
  const isHeading = count < row.cells.length && last !== undefined && cellText(last) === '';
  return { numbers, isHeading: isHeading && sub !== '', sub };
}

const digits = (label: string): string => label.replace(/[^\p{L}\p{N}]/gu, '');
