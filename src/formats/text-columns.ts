/** Shares out a line's columns among the columns of a table. */

/** What a column of a table asks for, in columns of the terminal. */
export interface ColumnNeed {
  /** For every cell on one line. */
  readonly full: number;
  /** For its longest word. */
  readonly word: number;
  /** Its part of what is left over, relative to the others'. */
  readonly share: number;
}

/** The least that holds any character. */
const LEAST = 2;

/**
 * The widths of the columns: all they ask for when there is room; else each its longest word, and
 * the rest by shares, to none more than it needs. Their sum is at most `available`, as long as that
 * is two for each.
 */
export function shareWidth(needs: readonly ColumnNeed[], available: number): readonly number[] {
  const full = needs.map((need) => Math.max(need.full, 1));
  if (sum(full) <= available) return full;
  const least = needs.map(({ word }, index) => Math.min(Math.max(word, LEAST), full[index] ?? 1));
  const cap = capFor(least, available);
  const widths = least.map((width) => Math.min(width, cap));
  let rest = available - sum(widths);
  let open = [...needs.keys()].filter((index) => (widths[index] ?? 0) < (full[index] ?? 0));
  while (rest > 0 && open.length > 0) {
    const each = rest / sum(open.map((index) => needs[index]?.share ?? 0));
    for (const index of open) {
      const width = widths[index] ?? 0;
      const offered = Math.max(Math.floor(each * (needs[index]?.share ?? 0)), 1);
      const taken = Math.min(offered, (full[index] ?? 0) - width, rest);
      widths[index] = width + taken;
      rest -= taken;
    }
    open = open.filter((index) => (widths[index] ?? 0) < (full[index] ?? 0));
  }
  return widths;
}

/** The widest that any column may be so that all of them fit. */
function capFor(widths: readonly number[], available: number): number {
  let cap = Math.max(...widths, LEAST);
  while (cap > LEAST && sum(widths.map((width) => Math.min(width, cap))) > available) cap--;
  return cap;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
