/** Properties of merged cells' texts printed again, and how many of the random tables have such cells. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { FrameBox, Page } from '../../src/layout/page.ts';
import {
  bodyOf,
  bodyOfText,
  cellsOf,
  homeOf,
  isWithin,
  joined,
  repeatedOn,
  tableOf,
  wordsIn,
} from './drawn-table.ts';
import { fake, textsOf } from './fake.ts';
import { randomDocument } from './random-table.ts';

const RUNS = 1000;

/** A part of a merged cell behind the page it began on. */
interface Part {
  readonly frame: FrameBox;
  /** What the cell reads as. */
  readonly text: string;
  readonly ownOnPage: string;
  readonly repeatedOnPage: string;
}

/** The parts by which merged cells of the table are continued, page by page. */
function continuedParts(document: Document, pages: readonly Page[]): Part[] {
  const cells = cellsOf(document);
  const begun = new Set<string>();
  return pages.flatMap((page) => {
    const parts = bodyOf(page)
      .filter((frame) => begun.has(homeOf(frame)))
      .map((frame) => ({
        frame,
        text: wordsIn(cells.get(homeOf(frame))?.content ?? []),
        ownOnPage: joined(textsOf(page).filter((box) => homeOf(box) === homeOf(frame))),
        repeatedOnPage: joined(repeatedOn(page).filter((box) => isWithin(bodyOfText(box), frame))),
      }));
    for (const frame of bodyOf(page)) {
      if ((cells.get(homeOf(frame))?.rowSpan ?? 1) > 1) begun.add(homeOf(frame));
    }
    return parts;
  });
}

/** Lines of nine points between two paddings of two. */
const roomIn = ({ height }: FrameBox): number => Math.floor((height - 4) / 9 + 1e-6);

test('a text is printed again exactly where a part has no lines of its own and room for three', () => {
  let crossing = 0;
  let repeated = 0;
  fc.assert(
    fc.property(randomDocument, (document) => {
      const pages = layOut(document, fake);
      const parts = continuedParts(document, pages);
      const isRepeating = tableOf(document).continued !== undefined;
      for (const { frame, text, ownOnPage, repeatedOnPage } of parts) {
        const isDue = isRepeating && text !== '' && ownOnPage === '' && roomIn(frame) >= 3;
        expect(repeatedOnPage !== '', text).toBe(isDue);
        if (isDue) expect(isRepetition(repeatedOnPage, text), repeatedOnPage).toBe(true);
      }
      // Nothing is printed again outside of such parts.
      const shown = parts.filter((part) => part.repeatedOnPage !== '');
      const all = pages.flatMap(repeatedOn).map((box) => box.text);
      expect(joinedLength(shown.map((part) => part.repeatedOnPage))).toBe(joinedLength(all));
      if (parts.length > 0) crossing++;
      if (shown.length > 0) repeated++;
    }),
    { numRuns: RUNS },
  );
  console.log(`of ${RUNS} random tables ${crossing} have a merged cell that crosses a page,`);
  console.log(`and ${repeated} one whose text is printed again`);
  expect(crossing / RUNS).toBeGreaterThanOrEqual(0.3);
  expect(repeated / RUNS).toBeGreaterThanOrEqual(0.1);
});

/** The whole text or its beginning, with or without the word behind it. */
function isRepetition(printed: string, text: string): boolean {
  const [shown = '', mark] = printed.split(/ ?\(lanjutan\)$/);
  if (mark === undefined && !printed.includes('…')) return printed === text;
  return shown.endsWith('…') ? text.startsWith(shown.slice(0, -1).trim()) : shown === text;
}

function joinedLength(texts: readonly string[]): number {
  return texts.join('').replaceAll(' ', '').length;
}
