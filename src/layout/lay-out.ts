/** The whole layout: a document's sections as pages of boxes. Knows no domain and draws nothing. */
import type { Document, Section } from '../document/document.ts';
import { catchword } from './catchword.ts';
import { EPSILON } from './cell-part.ts';
import { type Chain, type Item, toChains } from './chain.ts';
import { type Cursor, isAtTop, openCursor, turnPage } from './cursor.ts';
import { furnish } from './furniture.ts';
import { cachedMeasure, type Measure, spacedMeasure } from './measure.ts';
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
  for (const chain of toChains(toItems(section, index, frame, measure))) {
    placeChain(chain, cursor);
  }
  return cursor.pages.map(({ boxes, landmarks }, i) => {
    const next = setup.catchwords ? (cursor.pages[i + 1]?.boxes ?? []) : [];
    return {
      width: setup.width,
      height: setup.height,
      boxes: [
        ...furnish(setup, i, first + i, fontSize, measure),
        ...boxes,
        ...catchword(setup, next, fontSize, measure),
      ],
      landmarks,
    };
  });
}

function toItems(
  { blocks, lineSpacing = 1 }: Section,
  section: number,
  frame: Frame,
  measure: Measure,
): Item[] {
  const spaced = spacedMeasure(measure, lineSpacing);
  const items: Item[] = [];
  let run: StripBlock[] = [];
  const toOwner = (block: number): Content => ({ kind: 'content', section, block });
  const endRun = (end: number): void => {
    const start = end - run.length;
    items.push(...toStrips(run, frame, (i) => toOwner(start + i), spaced));
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
  const isLedFrom = (y: number): boolean => y === top && strips.length > 0;
  const canStandAt = (y: number): boolean =>
    y + height <= bottom + EPSILON &&
    (plan === undefined || canBeginAt(plan, y + height, isLedFrom(y), cursor));
  // A chain that no page holds is cut where it happens to end.
  const isOnlySpace = plan === undefined && strips.every((strip) => strip.isSpace);
  if (!isOnlySpace && !canStandAt(cursor.y) && height <= bottom - top && !isAtTop(cursor)) {
    turnPage(cursor);
  }
  const isLed = isLedFrom(cursor.y);
  for (const strip of strips) placeStrip(strip, cursor);
  if (plan !== undefined) placeTable(plan, isLed, cursor);
}

function placeStrip(strip: Strip, cursor: Cursor): void {
  if (strip.isSpace) {
    const isAfterBreak = cursor.pages.length > 1 && isAtTop(cursor);
    if (!isAfterBreak) cursor.y = Math.min(cursor.y + strip.height, cursor.bottom);
    return;
  }
  if (cursor.y + strip.height > cursor.bottom + EPSILON && !isAtTop(cursor)) turnPage(cursor);
  const { boxes, landmarks } = cursor.page;
  for (const mark of strip.landmarks ?? []) landmarks.push({ ...mark, y: cursor.y + mark.y });
  boxes.push(...strip.boxesAt(cursor.y));
  cursor.y += strip.height;
}
