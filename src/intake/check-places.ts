/** Checks that what the structure calls a cell or a paragraph is drawn where a reader sees it as such. */
import type { DrawnPage, DrawnText } from './drawn-page.ts';
import type { DrawnProblem, DrawnReason } from './drawn-problem.ts';
import {
  type ColumnEdges,
  drawnColumn,
  edgesAround,
  firstLine,
  isAbove,
  isInside,
  isSameLine,
  type Line,
  type PlacedRow,
  type PlacedTable,
} from './table-places.ts';
import { drawnOf, isPrinted, type TaggedText } from './tagged.ts';

/** How far the edges of neighbouring columns may lie apart, in points. */
const TOUCHING = 1;

/** Text beside, under or over the page, and text that something was drawn over. */
export function checkVisible(pages: readonly DrawnPage[]): DrawnProblem[] {
  return pages.flatMap(({ width, height, texts }) =>
    texts.filter(isPrinted).flatMap((text) => {
      const isOnPage =
        text.isTurned || (text.x >= 0 && text.right <= width && text.y >= 0 && text.y <= height);
      return [
        ...(isOnPage ? [] : [problem('outside', text)]),
        ...(text.isCovered ? [problem('covered', text)] : []),
      ];
    }),
  );
}

/** Every cell in its columns, every row on its line, the rows one under the other. */
export function checkTable(table: PlacedTable, pages: readonly DrawnPage[]): DrawnProblem[] {
  const { columns, rows } = table;
  const problems = checkHead(table);
  let last: Line | undefined;
  rows.forEach((row, index) => {
    const { line, cells } = row;
    if (line !== undefined && last !== undefined && !isAbove(last, line)) {
      const [text] = cells.flatMap(({ cell }) => drawnOf(cell));
      if (text !== undefined) problems.push(problem('order', text));
    }
    last = line ?? last;
    for (const { cell, column } of cells) {
      const drawn = drawnOf(cell);
      const [from, to] = [columns[column], columns[column + cell.colSpan - 1]];
      const isPlaced = from !== undefined && to !== undefined;
      // What stands wholly in another column is read there: see `drawnColumn`.
      const isElsewhere = drawnColumn(cell, column, columns) !== column;
      const misplaced = isPlaced ? drawn.find((text) => !isInside(text, from, to)) : drawn[0];
      const outside = isElsewhere ? undefined : misplaced;
      if (outside !== undefined) problems.push(problem(isPlaced ? 'column' : 'table', outside));
      const [first] = drawn;
      if (first !== undefined && isPlaced && !isElsewhere && !isFramed(first, from, to, pages)) {
        problems.push(problem('table', first));
      }
      const astray = cell.rowSpan === 1 ? offLine(drawn[0], line) : undefined;
      const next = firstLine(rows, index + cell.rowSpan);
      const wrong = astray ?? drawn.find((text) => !isBetween(text, line, next));
      if (wrong !== undefined) problems.push(problem('line', wrong));
      problems.push(...checkTexts(cell.texts));
    }
  });
  return problems;
}

/** Whether the table's lines beside a text are those of its columns. */
function isFramed(
  text: DrawnText,
  from: ColumnEdges,
  to: ColumnEdges,
  pages: readonly DrawnPage[],
): boolean {
  const edges = edgesAround(text, pages[text.page]);
  return (
    edges !== undefined &&
    Math.abs(edges.left - from.left) < TOUCHING &&
    Math.abs(edges.right - to.right) < TOUCHING
  );
}

/** Titles over their own columns, and the columns side by side. */
function checkHead({ columns, head }: PlacedTable): DrawnProblem[] {
  return head.flatMap(({ cells }) =>
    cells.flatMap(({ cell, column }) => {
      const [from, to] = [columns[column], columns[column + cell.colSpan - 1]];
      const next = columns[column + cell.colSpan];
      const [text] = drawnOf(cell);
      if (text === undefined) return [];
      if (from === undefined || to === undefined) return [problem('table', text)];
      const isBeside = next === undefined || Math.abs(to.right - next.left) < TOUCHING;
      return isBeside && isInside(text, from, to) ? [] : [problem('column', text)];
    }),
  );
}

function offLine(text: DrawnText | undefined, line: PlacedRow['line']): DrawnText | undefined {
  return text !== undefined && line !== undefined && !isSameLine(text, line) ? text : undefined;
}

/** On the row's first line or below it, and over the row behind the cell. */
const isBetween = (text: DrawnText, line: Line | undefined, next: Line | undefined): boolean =>
  (line === undefined || !isAbove(text, line)) && (next === undefined || isAbove(text, next));

/** Every text below the one before it, and its number beside it. */
export function checkTexts(texts: readonly TaggedText[]): DrawnProblem[] {
  const problems: DrawnProblem[] = [];
  let last: DrawnText | undefined;
  for (const { drawnLabel, drawn } of texts) {
    const [label, text] = [drawnLabel.find(isPrinted), drawn.find(isPrinted)];
    if (label !== undefined && text !== undefined) {
      if (!isSameLine(label, text) || label.x > text.x) problems.push(problem('order', label));
    }
    for (const each of drawn.filter(isPrinted)) {
      if (last !== undefined && !comesAfter(last, each)) problems.push(problem('order', each));
      last = each;
    }
  }
  return problems;
}

const comesAfter = (one: DrawnText, other: DrawnText): boolean =>
  isSameLine(one, other) ? one.x <= other.x : isAbove(one, other);

export function problem(reason: DrawnReason, { page, text }: DrawnText): DrawnProblem {
  return { reason, page: page + 1, text: text.trim() };
}
