/** Where the decree's table stands in the scan, as `/plans/kpu-kubu-raya/2022/SUMBER.md` reads it. */
import { cellsOf, lineOf, MARK, type Scan, words } from './scan.ts';

/** Lines on which each kegiatan stands, first and last. Heads of pages within them are left out. */
export const KEGIATAN_LINES: Readonly<Record<string, readonly [number, number]>> = {
  '1.1.1': [88, 90],
  '1.1.2': [91, 100],
  '2.1.1': [102, 102],
  '2.1.2': [103, 103],
  '2.1.3': [104, 104],
  '2.1.4': [105, 105],
  '3.1.1': [107, 107],
  '3.1.2': [108, 109],
  '4.1.1': [111, 119],
  '4.1.2': [120, 127],
  '4.1.3': [128, 147],
  '4.1.4': [148, 148],
  '5.1.1': [150, 156],
  '5.1.2': [157, 157],
  '6.1.1': [160, 166],
  '6.1.2': [167, 169],
  '7.1.1': [172, 180],
  '7.1.2': [181, 181],
  '7.1.3': [182, 182],
  '7.1.4': [183, 183],
  '7.1.5': [184, 185],
};

/** The band of each area, on a line of its own, in the first column. */
export const BAND_LINES: Readonly<Record<string, number>> = {
  1: 87,
  2: 101,
  3: 106,
  4: 110,
  5: 149,
  6: 158,
  7: 170,
};

/** Where NO and AREA PERUBAHAN of each program stand: the line, and how many first cells it has. */
export const PROGRAM_CELLS: Readonly<Record<string, readonly [line: number, cells: number]>> = {
  '1.1': [88, 1],
  '2.1': [102, 2],
  '3.1': [107, 2],
  '4.1': [111, 2],
  '5.1': [150, 2],
  '6.1': [159, 1],
  '7.1': [171, 1],
};

/** By how many columns a line stands to the right of the table's head; to the left where negative. */
const SHIFT: Readonly<Record<number, number>> = {
  88: -1,
  89: 1,
  90: 1,
  91: -1,
  92: -1,
  93: -1,
  94: -2,
  182: 1,
  183: 1,
  184: 1,
};

/** Page heads, with the empty lines round them. */
const HEAD_LINES: readonly (readonly [number, number])[] = [
  [83, 86],
  [95, 99],
  [115, 118],
  [142, 146],
  [151, 154],
  [174, 177],
];

/** Tab columns under the table's head. */
export const COLUMN = { kegiatan: 2, subKegiatan: 3, indikator: 4, january: 5 } as const;

const FIRST_TABLE_LINE = 83;
const LAST_TABLE_LINE = 185;

const isHeadLine = (line: number): boolean =>
  HEAD_LINES.some(([first, last]) => line >= first && line <= last);

/** The lines of a stretch, without page heads. */
export function textLines([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (line) => !isHeadLine(line),
  );
}

export const columnAt = (line: number, column: number): number => column + (SHIFT[line] ?? 0);

/** The words of a column on some lines, wherever the lines are shifted to. */
export function columnWords(scan: Scan, lines: readonly number[], column: number): string[] {
  return lines.flatMap((line) => words(cellsOf(scan, line)[columnAt(line, column)] ?? ''));
}

/** Tab columns of the marks on a line. */
export const markColumns = (scan: Scan, line: number): number[] =>
  cellsOf(scan, line).flatMap((cell, column) => (cell === MARK ? [column] : []));

/** Every line with text that no table above claims, and every cell of claimed lines that none does. */
export function unclaimed(scan: Scan): string[] {
  const problems: string[] = [];
  const bands = Object.values(BAND_LINES);
  const kegiatan = Object.values(KEGIATAN_LINES).flatMap(textLines);
  for (const line of textLines([FIRST_TABLE_LINE, LAST_TABLE_LINE])) {
    const programCells = Object.values(PROGRAM_CELLS).find(([at]) => at === line)?.[1] ?? 0;
    const isTable = kegiatan.includes(line);
    cellsOf(scan, line).forEach((cell, column) => {
      const own = column - (SHIFT[line] ?? 0);
      const claimed =
        cell === '' ||
        (bands.includes(line) && column === 0) ||
        column < programCells ||
        (isTable && own >= COLUMN.kegiatan && own <= COLUMN.indikator) ||
        (isTable && own > COLUMN.indikator && (cell === MARK || cell === 'Tentatif'));
      if (!claimed) problems.push(`line ${line}, column ${column}: "${cell}"`);
    });
  }
  for (const line of [...scan.keys()].filter((at) => at > LAST_TABLE_LINE)) {
    if (lineOf(scan, line).trim() !== '') problems.push(`line ${line}: ${lineOf(scan, line)}`);
  }
  for (const [first, last] of HEAD_LINES) {
    for (let line = first; line <= last; line++) {
      const odd = cellsOf(scan, line).find((cell) => !HEAD_CELL.test(cell));
      if (odd !== undefined) problems.push(`line ${line} is no page head: "${odd}"`);
    }
  }
  return problems;
}

const HEAD_CELL =
  /^(|\d+|No|AREA PERUBAHAN|(SUB )?KEGIATAN|INDIKATOR KEBERHASILAN|PELAKSANAAN \(BULAN\)|KET)$/;
