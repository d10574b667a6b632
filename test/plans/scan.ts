/** The scan's text, and what SUMBER.md says was corrected in it and read from its marks. */
import { readFileSync } from 'node:fs';
import { parseMarkdown, tablesUnder, textOf } from './markdown.ts';
import { REAL_FOLDER } from './real-plan.ts';

/** The scan's lines by their number; the first is 1. */
export type Scan = ReadonlyMap<number, string>;

/** A misreading of the machine, repaired wherever it stands in its line. */
export interface Koreksi {
  readonly line: number;
  readonly from: string;
  readonly to: string;
}

/** What SUMBER.md says about the marks of one row of the plan. */
export interface Tanda {
  readonly line: number;
  readonly id: string;
  readonly count: number;
  /** Tab columns, counted from 0. */
  readonly columns: readonly number[];
  readonly months: readonly number[];
}

export const MARK = '√';

export function readScan(): Scan {
  return toScan(readFileSync(`${REAL_FOLDER}/sumber/keputusan-kubu-raya-2022.ocr.txt`, 'utf8'));
}

export const toScan = (text: string): Scan =>
  new Map(text.split('\n').map((line, index) => [index + 1, line]));

export function lineOf(scan: Scan, line: number): string {
  const text = scan.get(line);
  if (text === undefined) throw new RangeError(`the scan has no line ${line}`);
  return text;
}

export const cellsOf = (scan: Scan, line: number): string[] =>
  lineOf(scan, line)
    .split('\t')
    .map((cell) => cell.trim());

/** Words and numbers, in order. */
export const words = (...texts: readonly string[]): string[] =>
  texts
    .join(' ')
    .split(/\s+/)
    .filter((word) => word !== '');

/** The scan with its misreadings repaired, in the order of the list, and those that found nothing. */
export function applyKoreksi(scan: Scan, all: readonly Koreksi[]) {
  const repaired = new Map(scan);
  const unused: string[] = [];
  for (const { line, from, to } of all) {
    const text = lineOf(repaired, line);
    if (!text.includes(from)) unused.push(`line ${line}: there is no "${from}" to correct`);
    repaired.set(line, text.replaceAll(from, to));
  }
  return { repaired, unused };
}

export function readKoreksi(): Koreksi[] {
  return readTable('Koreksi').map(([line, from = '', to = '']) => ({
    line: Number(line),
    from,
    to,
  }));
}

export function readTanda(): Tanda[] {
  return readTable('Tanda bulan').map(([line, id = '', count, columns = '', months = '']) => ({
    line: Number(line),
    id,
    count: Number(count),
    columns: toNumbers(columns),
    months: toNumbers(months),
  }));
}

/** `4-6, 10` → 4, 5, 6, 10; `-` → nothing. */
function toNumbers(text: string): number[] {
  if (text === '-') return [];
  return text.split(', ').flatMap((part) => {
    const [first = Number.NaN, last = first] = part.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/** The cells, as texts, of the table under a heading of SUMBER.md. */
function readTable(heading: string): string[][] {
  const root = parseMarkdown(readFileSync(`${REAL_FOLDER}/SUMBER.md`, 'utf8'));
  return tablesUnder(root, heading).flatMap((rows) =>
    rows.map((row) => row.map((cell) => textOf(cell))),
  );
}
