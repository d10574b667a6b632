/**
 * Column widths that suit the texts: those that make a table low, so that it takes few pages.
 *
 * Texts are measured by their letters alone, so that every format gets the same widths whatever
 * font it is set in.
 */
import type { Paragraph, RowGroup } from './document.ts';
import { toGrid } from './grid.ts';

/** A column whose width is fixed, or to be found and at least `least`. */
export type ColumnWidth = { readonly fixed: number } | { readonly least: number };

export interface FitOptions {
  /** Of the whole table. All lengths are in one unit, whichever. */
  readonly width: number;
  /** Of an average letter. */
  readonly letter: number;
  /** Between a column's two edges and its text, together. */
  readonly padding: number;
}

/** What a cell in a column to be fitted needs. */
interface Need {
  /** Widths of its paragraphs on one line, each with the indent that takes from every line. */
  readonly paragraphs: readonly { readonly width: number; readonly indent: number }[];
  /** Width of its longest word. */
  readonly word: number;
  readonly column: number;
  readonly row: number;
  readonly lastRow: number;
}

/** Steps by which width is moved from one column to another, as shares of the table's width. */
const STEPS = [0.04, 0.02, 0.01, 0.005];

/** Letters of a label with the gap behind it, for each level. */
const LABEL_LETTERS = 3;

/** Letters that a line loses on average because its next word does not fit: half a word. */
const LOST_LETTERS = 3.5;

/** Wide letters make a word wider than its count of letters says; a cut word is worse than a little room. */
const WORD_ALLOWANCE = 1.15;

/** No word claims more than this share of the table for its column: a longer one is cut. */
const LARGEST_WORD = 0.2;

/**
 * A width for each column, adding up to `width`. Where the fixed and least widths alone are more
 * than that, they are returned as they are: only their shares count.
 */
export function fitColumns(
  columns: readonly ColumnWidth[],
  groups: readonly Pick<RowGroup, 'rows'>[],
  { width, letter, padding }: FitOptions,
): number[] {
  // What every line of a cell loses besides its paragraph's own indent.
  const lost = padding + LOST_LETTERS * letter;
  const needs = toNeeds(columns, groups, letter);
  const least = columns.map((column) => ('fixed' in column ? column.fixed : column.least));
  for (const { column, word } of needs) {
    const wanted = Math.min(word + padding, LARGEST_WORD * width);
    least[column] = Math.max(least[column] ?? 0, wanted);
  }
  const free = columns.flatMap((column, c) => ('fixed' in column ? [] : [c]));
  const spare = width - least.reduce((sum, each) => sum + each, 0);
  if (spare <= 0 || free.length === 0) return least;

  // Start from shares by amount of text, then move width about as long as the table gets lower.
  const amounts = free.map((c) => Math.sqrt(amountOf(needs, c)));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const widths = [...least];
  free.forEach((c, i) => {
    widths[c] =
      (least[c] ?? 0) + spare * (total === 0 ? 1 / free.length : (amounts[i] ?? 0) / total);
  });
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  const heightOf = (): number => tableHeight(needs, rows, widths, lost);
  let height = heightOf();
  const move = (from: number, to: number, step: number): boolean => {
    if ((widths[from] ?? 0) - step < (least[from] ?? 0)) return false;
    widths[from] = (widths[from] ?? 0) - step;
    widths[to] = (widths[to] ?? 0) + step;
    const lower = heightOf();
    if (lower < height) {
      height = lower;
      return true;
    }
    widths[from] = (widths[from] ?? 0) + step;
    widths[to] = (widths[to] ?? 0) - step;
    return false;
  };
  for (const share of STEPS) {
    const step = share * width;
    for (let isBetter = true; isBetter; ) {
      isBetter = free.some((from) => free.some((to) => from !== to && move(from, to, step)));
    }
  }
  return widths;
}

/** The cells that stand in one column to be fitted, low ones first; rows are counted over all groups. */
function toNeeds(
  columns: readonly ColumnWidth[],
  groups: readonly Pick<RowGroup, 'rows'>[],
  letter: number,
): Need[] {
  const needs: Need[] = [];
  let first = 0;
  for (const { rows } of groups) {
    toGrid(rows, columns.length).forEach((slots, r) => {
      slots.forEach((placed, c) => {
        const { row, column, rowSpan, colSpan, cell } = placed;
        const isFitted = columns[c] !== undefined && 'least' in columns[c];
        if (row !== r || column !== c || colSpan > 1 || !isFitted || cell.content.length === 0)
          return;
        needs.push({
          paragraphs: cell.content.map((paragraph) => toWidths(paragraph, letter)),
          word: Math.max(...cell.content.map((paragraph) => wordWidth(paragraph, letter))),
          column,
          row: first + row,
          lastRow: first + row + rowSpan - 1,
        });
      });
    });
    first += rows.length;
  }
  return needs.sort((a, b) => a.lastRow - a.row - (b.lastRow - b.row));
}

function toWidths(paragraph: Paragraph, letter: number): { width: number; indent: number } {
  const { label, level = 0 } = paragraph;
  const levels = label === undefined ? level : level + 1;
  return { width: textOf(paragraph).length * letter, indent: levels * LABEL_LETTERS * letter };
}

/** Of the longest piece that a line break would cut, with its indent. */
function wordWidth(paragraph: Paragraph, letter: number): number {
  const longest = textOf(paragraph)
    .split(/[\s/-]+/)
    .reduce((most, { length }) => Math.max(most, length), 0);
  return longest * letter * WORD_ALLOWANCE + toWidths(paragraph, letter).indent;
}

function textOf({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('');
}

function amountOf(needs: readonly Need[], column: number): number {
  return needs
    .filter((need) => need.column === column)
    .flatMap(({ paragraphs }) => paragraphs)
    .reduce((sum, { width }) => sum + width, 0);
}

/** Lines of the whole table: a row is as high as its highest cell, a merged cell's last row makes up the rest. */
function tableHeight(
  needs: readonly Need[],
  rows: number,
  widths: readonly number[],
  lost: number,
): number {
  const heights = new Array<number>(rows).fill(1);
  for (const { paragraphs, column, row, lastRow } of needs) {
    const room = (widths[column] ?? 0) - lost;
    let lines = 0;
    for (const { width, indent } of paragraphs) {
      lines += Math.ceil(width / Math.max(room - indent, room / 2));
    }
    for (let above = row; above < lastRow; above++) lines -= heights[above] ?? 1;
    heights[lastRow] = Math.max(heights[lastRow] ?? 1, lines);
  }
  let sum = 0;
  for (const height of heights) sum += height;
  return sum;
}
