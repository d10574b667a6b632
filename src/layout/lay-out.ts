/** The whole layout: a document's sections as pages of boxes. Knows no domain and draws nothing. */
import type { Block, Document, Section } from '../document/document.ts';
import { EPSILON } from './cell-part.ts';
import { type Chain, type Item, toChains } from './chain.ts';
import { type Cursor, isAtTop, openCursor, turnPage } from './cursor.ts';
import { furnish } from './furniture.ts';
import { cachedMeasure, type Measure } from './measure.ts';
import type { Content, Page } from './page.ts';
import { type Frame, heightOf, type Strip } from './strip.ts';
import { canBeginAt, placeTable } from './table.ts';
import { setTable } from './table-cells.ts';
import { planTable } from './table-plan.ts';
import { type StripBlock, toStrips } from './to-strips.ts';

/**
 * Pages of `document`, every section beginning on a new one; a section without blocks is one page.
 *
 * @throws RangeError when a page has no room for its table's head and a line under it, or a table's
 *   spans do not make a grid: mistakes of the view or its settings, not of the texts.
 */
export function layOut(document: Document, measure: Measure): Page[] {
  const cached = cachedMeasure(measure);
  const pages: Page[] = [];
  let last = 0;
  document.sections.forEach((section, i) => {
    const { first = 'continued' } = section.page.pageNumber ?? {};
    const number = first === 'continued' ? last + 1 : first;
    const own = layOutSection(section, i, number, cached);
    last = number + own.length - 1;
    pages.push(...own);
  });
  return pages;
}

/** @param first the number of the section's first page. */
function layOutSection(section: Section, index: number, first: number, measure: Measure): Page[] {
  const { page: setup, fontSize } = section;
  const cursor = openCursor(setup);
  const frame: Frame = {
    x: cursor.left,
    width: cursor.width,
    size: fontSize,
    pageHeight: cursor.bottom - cursor.top,
  };
  for (const chain of toChains(toItems(section.blocks, index, frame, measure))) {
    placeChain(chain, cursor);
  }
  return cursor.pages.map(({ boxes, landmarks }, i) => ({
    width: setup.width,
    height: setup.height,
    boxes: [...furnish(setup, i, first + i, fontSize, measure), ...boxes],
    landmarks,
  }));
}

function toItems(
  blocks: readonly Block[],
  section: number,
  frame: Frame,
  measure: Measure,
): Item[] {
  const items: Item[] = [];
  let run: StripBlock[] = [];
  const toOwner = (block: number): Content => ({ kind: 'content', section, block });
  const endRun = (end: number): void => {
    const start = end - run.length;
    items.push(...toStrips(run, frame, (i) => toOwner(start + i), measure));
    run = [];
  };
  blocks.forEach((block, i) => {
    if (block.kind === 'table') {
      endRun(i);
      items.push(
        setTable(block, frame.width * (block.width ?? 1), frame.size, toOwner(i), measure),
      );
    } else {
      run.push(block);
    }
  });
  endRun(blocks.length);
  return items;
}

function placeChain({ strips, table, reserve }: Chain, cursor: Cursor): void {
  const { top, bottom } = cursor;
  const height = heightOf(strips);
  const plan = table && planTable(table, bottom - top, reserve);
  const canStandAt = (y: number): boolean =>
    y + height <= bottom + EPSILON && (plan === undefined || canBeginAt(plan, y + height, cursor));
  // A chain that no page holds is cut where it happens to end.
  const isOnlySpace = plan === undefined && strips.every((strip) => strip.isSpace);
  if (!isOnlySpace && !canStandAt(cursor.y) && height <= bottom - top && !isAtTop(cursor)) {
    turnPage(cursor);
  }
  for (const strip of strips) placeStrip(strip, cursor);
  if (plan !== undefined) placeTable(plan, cursor);
}

function placeStrip(strip: Strip, cursor: Cursor): void {
  if (strip.isSpace) {
    const isAfterBreak = cursor.pages.length > 1 && isAtTop(cursor);
    if (!isAfterBreak) cursor.y = Math.min(cursor.y + strip.height, cursor.bottom);
    return;
  }
  if (cursor.y + strip.height > cursor.bottom + EPSILON && !isAtTop(cursor)) turnPage(cursor);
  const { boxes, landmarks } = cursor.page;
  if (strip.landmark) landmarks.push({ ...strip.landmark, y: cursor.y });
  boxes.push(...strip.boxesAt(cursor.y));
  cursor.y += strip.height;
}
