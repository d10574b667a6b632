/** Reads a laid-out table back: which cell a box belongs to, and what each cell should show. */
import type { Cell, Document, PageSetup, Paragraph, Table } from '../../src/document/document.ts';
import type { Box, CellPath, FrameBox, Page, TextBox } from '../../src/layout/page.ts';
import { textsOf } from './fake.ts';

export const SLACK = 1e-6;

/** Where no cell is: the place of a frame that is an artifact. */
export const NOWHERE: CellPath = { part: 'head', group: -1, row: -1, column: -1 };

export const framesOf = (page: Page): FrameBox[] =>
  page.boxes.filter((box) => box.kind === 'frame');
export const pathOf = ({ owner }: Box): CellPath | undefined =>
  owner.kind === 'content' ? owner.cell : undefined;
export const keyOf = (path: CellPath): string =>
  `${path.part} ${path.group} ${path.row} ${path.column}`;
/** The place of the box's cell; nowhere for an artifact. */
export const homeOf = (box: Box): string => keyOf(pathOf(box) ?? NOWHERE);
export const bodyOf = (page: Page): FrameBox[] =>
  framesOf(page).filter((frame) => pathOf(frame)?.part === 'body');
export const repeatedOn = (page: Page | undefined): TextBox[] =>
  textsOf(page).filter(({ owner }) => owner.kind === 'artifact' && owner.of === 'repeated-text');

export function setupOf(document: Document): PageSetup {
  const [section] = document.sections;
  if (section === undefined) throw new Error('no section');
  return section.page;
}

export function tableOf(document: Document): Table {
  const table = document.sections[0]?.blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

/** The table's cells by their place, a band as a cell. */
export function cellsOf(document: Document): Map<string, Cell> {
  const found = new Map<string, Cell>();
  const table = tableOf(document);
  const addRows = (part: CellPath['part'], group: number, rows: Table['head']): void => {
    const open = new Array<number>(table.columns.length).fill(0);
    rows.forEach(({ cells }, row) => {
      let column = 0;
      for (const cell of cells) {
        const { colSpan = 1, rowSpan = 1 } = cell;
        while ((open[column] ?? 0) > row) column++;
        found.set(keyOf({ part, group, row, column }), cell);
        open.fill(row + rowSpan, column, column + colSpan);
        column += colSpan;
      }
    });
  };
  addRows('head', 0, table.head);
  table.groups.forEach(({ band, rows }, group) => {
    const path: CellPath = { part: 'band', group, row: 0, column: 0 };
    if (band) found.set(keyOf(path), { content: band });
    addRows('body', group, rows);
  });
  return found;
}

/** What the paragraphs should read as. */
export function wordsIn(content: readonly Paragraph[]): string {
  return content
    .map(({ label = '', runs }) => `${label} ${runs.map((run) => run.text).join('')}`.trim())
    .join(' ')
    .trim();
}

/** The texts of boxes, joined. */
export function joined(boxes: readonly TextBox[]): string {
  return boxes
    .map((box) => box.text)
    .join('')
    .trim();
}

type Rectangle = Pick<FrameBox, 'x' | 'y' | 'width' | 'height'>;

export function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x - SLACK &&
    inner.y >= outer.y - SLACK &&
    inner.x + inner.width <= outer.x + outer.width + SLACK &&
    inner.y + inner.height <= outer.y + outer.height + SLACK
  );
}

export function isOverlapping(a: Rectangle, b: Rectangle): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > SLACK && down > SLACK;
}

/** The text area of every page. */
export function areaOf({ margin, width, height }: PageSetup): Rectangle {
  return {
    x: margin.left,
    y: margin.top,
    width: width - margin.left - margin.right,
    height: height - margin.top - margin.bottom,
  };
}

/** The line that a text stands in, as high as the fake measure says. */
export function bodyOfText({ x, y, width, size }: TextBox): Rectangle {
  return { x, y: y - size * 0.8, width, height: size };
}
