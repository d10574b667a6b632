/** Checks what a table prints again on its later pages: its head, and texts of merged cells. */
import { onOneSpace, withLabel } from '../document/reading.ts';
import type { Checked } from './check-artifacts.ts';
import { problem } from './check-places.ts';
import type { DrawnText } from './drawn-page.ts';
import type { DrawnProblem } from './drawn-problem.ts';
import { firstLine, isInside, type PlacedTable } from './table-places.ts';
import { drawnOf, type TaggedCell } from './tagged.ts';

/** Texts of a repeated head lie no further from the first one's, in points. */
const NEAR = 0.6;

/** A cell over several rows that may reach from its first page to others. */
interface Merged {
  readonly column: number;
  /** Letters of its text. */
  readonly letters: string;
  /** Indexes of the pages on which its first row and the row behind it begin. */
  readonly from: number;
  readonly to: number;
}

/**
 * @param continued the word behind a text that is printed again
 * @returns a check of a page's decorations
 */
export function openRepeatCheck(
  table: PlacedTable,
  continued: string,
): (page: number, artifacts: readonly DrawnText[]) => Checked {
  const titles = table.head.flatMap(({ cells }) => cells.flatMap(({ cell }) => drawnOf(cell)));
  const merged = mergedCells(table.rows);
  const pages = new Set(
    [...table.head, ...table.rows].flatMap(({ cells }) =>
      cells.flatMap(({ cell }) => drawnOf(cell).map(({ page }) => page)),
    ),
  );
  return (page, artifacts) => {
    if (!pages.has(page)) return { problems: [], rest: artifacts };
    const head = checkHead(titles, page, artifacts);
    // What stands over the table belongs to the page, even where it is over a column.
    const isBelow = ({ y }: DrawnText): boolean => y > head.bottom;
    const texts = checkTexts(table, merged, page, continued, head.rest.filter(isBelow));
    return {
      problems: [...head.problems, ...texts.problems],
      rest: [...head.rest.filter((text) => !isBelow(text)), ...texts.rest],
    };
  };
}

/** The head as on the table's first page, letter by letter and place by place. */
function checkHead(
  titles: readonly DrawnText[],
  page: number,
  artifacts: readonly DrawnText[],
): Checked & {
  /** The head's last line on the page. */
  readonly bottom: number;
} {
  const [first] = titles;
  const lowest = Math.max(...titles.map(({ y }) => y));
  if (first === undefined || first.page >= page) {
    return { problems: [], rest: artifacts, bottom: lowest };
  }
  const isTitle = (title: DrawnText, drop: number, text: DrawnText): boolean =>
    text.text.trim() === title.text.trim() &&
    Math.abs(text.x - title.x) < NEAR &&
    Math.abs(text.y - title.y - drop) < NEAR;
  // How far down the head stands as a whole, by the first of its titles that is found.
  const drop = titles
    .flatMap((title) =>
      artifacts
        .filter((text) => isTitle(title, text.y - title.y, text))
        .map((text) => text.y - title.y),
    )
    .at(0);
  const taken = new Set<DrawnText>();
  const missing = titles.filter((title) => {
    const found = artifacts.find((text) => !taken.has(text) && isTitle(title, drop ?? 0, text));
    if (found !== undefined) taken.add(found);
    return found === undefined;
  });
  const problems = missing
    .slice(0, 1)
    .map(
      ({ text }): DrawnProblem => ({ reason: 'repeated-head', page: page + 1, text: text.trim() }),
    );
  const rest = artifacts.filter((text) => !taken.has(text));
  return { problems, rest, bottom: lowest + (drop ?? 0) };
}

/** Texts printed again in the columns of merged cells that began on an earlier page. */
function checkTexts(
  { columns }: PlacedTable,
  merged: readonly Merged[],
  page: number,
  continued: string,
  artifacts: readonly DrawnText[],
): Checked {
  const problems: DrawnProblem[] = [];
  const taken = new Set<DrawnText>();
  columns.forEach((edges, column) => {
    const texts = edges === undefined ? [] : artifacts.filter((text) => isInside(text, edges));
    const [first] = texts;
    if (first === undefined) return;
    for (const text of texts) taken.add(text);
    const shown = stripMark(onOneSpace(texts.map(({ text }) => text).join('')), continued);
    const isKnown = merged.some(
      (each) =>
        each.column === column &&
        each.from < page &&
        page <= each.to &&
        each.letters.startsWith(toLetters(shown)),
    );
    if (!isKnown) problems.push(problem('repeated-text', { ...first, text: shown }));
  });
  return { problems, rest: artifacts.filter((text) => !taken.has(text)) };
}

function mergedCells(rows: PlacedTable['rows']): Merged[] {
  return rows.flatMap(({ cells, line }, index) => {
    if (line === undefined) return [];
    return cells.flatMap(({ cell, column }): Merged[] => {
      if (cell.rowSpan === 1) return [];
      // Its last row may begin before a page and go on there.
      const next = firstLine(rows, index + cell.rowSpan);
      const to = next?.page ?? Number.POSITIVE_INFINITY;
      return [{ column, letters: toLetters(textOf(cell)), from: line.page, to }];
    });
  });
}

const textOf = ({ texts }: TaggedCell): string => texts.map(withLabel).join(' ');

/** Without the marks of what was left out and of what goes on. */
function stripMark(text: string, continued: string): string {
  const mark = `(${continued})`;
  const whole = text.endsWith(mark) ? text.slice(0, -mark.length) : text;
  return whole.trimEnd().replace(/…$/, '').trimEnd();
}

/** Lines of a text are joined without knowing whether a word ends there: only letters count. */
const toLetters = (text: string): string => text.replace(/\s+/gu, '');
