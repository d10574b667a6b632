/** Properties of tables over page ends, on random tables: what is lost, moved or parted is a bug. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Page } from '../../src/layout/page.ts';
import {
  areaOf,
  bodyOf,
  bodyOfText,
  cellsOf,
  framesOf,
  homeOf,
  isOverlapping,
  isWithin,
  NOWHERE,
  pathOf,
  SLACK,
  setupOf,
  tableOf,
  wordsIn,
} from './drawn-table.ts';
import { fake, textsOf } from './fake.ts';
import { randomDocument } from './random-table.ts';

const RUNS = 1000;
const check = (property: (document: Document, pages: Page[]) => void): void => {
  fc.assert(
    fc.property(randomDocument, (document) => property(document, layOut(document, fake))),
    { numRuns: RUNS },
  );
};

test('every word of every cell is drawn once, in order', () => {
  check((document, pages) => {
    const cells = cellsOf(document);
    const drawn = new Map([...cells.keys()].map((key) => [key, '']));
    for (const box of pages.flatMap(textsOf)) {
      if (pathOf(box)) drawn.set(homeOf(box), `${drawn.get(homeOf(box))}${box.text}`);
    }
    const trimmed = [...drawn].map(([key, text]) => [key, text.trim()]);
    expect(trimmed).toEqual([...cells].map(([key, { content }]) => [key, wordsIn(content)]));
  });
});

test('every word outside the table is drawn once, in order', () => {
  check((document, pages) => {
    const drawn = pages
      .flatMap(textsOf)
      .filter((box) => box.owner.kind === 'content' && !box.owner.cell)
      .map((box) => box.text)
      .join('');
    const [first] = document.sections[0]?.blocks ?? [];
    const lead = first?.kind === 'paragraph' ? first.runs.map((run) => run.text) : [];
    expect(drawn.trim()).toBe([...lead, 'judul', ...closingOf(document)].join(' '));
  });
});

test('no box leaves the margins, and no text its cell', () => {
  check((document, pages) => {
    const area = areaOf(setupOf(document));
    const straying = pages.flatMap((page) => {
      const frames = new Map(framesOf(page).map((frame) => [homeOf(frame), frame]));
      return page.boxes.filter((box) => {
        if (box.kind === 'frame') return !isWithin(box, area);
        if (box.kind !== 'text') return false;
        const home = pathOf(box) ? frames.get(homeOf(box)) : area;
        const body = bodyOfText(box);
        return home === undefined || !isWithin(body, home) || !isWithin(body, area);
      });
    });
    expect(straying).toEqual([]);
  });
});

test('the boxes of a page stand in reading order', () => {
  check((_, pages) => {
    const order = ['head', 'band', 'body'];
    for (const page of pages) {
      const ranks = page.boxes
        .map((box) => pathOf(box))
        .filter((path) => path !== undefined)
        .map(({ part, group, row, column }) => {
          const inGroup = part === 'head' ? -1 : group;
          return [inGroup, order.indexOf(part), row, column] as const;
        });
      expect(ranks).toEqual(
        ranks.toSorted(
          (a, b) => a.map((rank, i) => rank - (b[i] ?? 0)).find((by) => by !== 0) ?? 0,
        ),
      );
    }
  });
});

test('a cell has one frame on every page from its first to its last', () => {
  check((_, pages) => {
    const pagesOfCell = new Map<string, number[]>();
    pages.forEach((page, i) => {
      for (const frame of bodyOf(page)) {
        const key = homeOf(frame);
        pagesOfCell.set(key, [...(pagesOfCell.get(key) ?? []), i]);
      }
    });
    for (const found of pagesOfCell.values()) {
      expect(found).toEqual(found.map((_, i) => (found[0] ?? 0) + i));
    }
  });
});

test('the parts of a page cover its table without overlap or hole, head first', () => {
  check((document, pages) => {
    const headCount = tableOf(document).head.reduce((sum, row) => sum + row.cells.length, 0);
    const { width } = areaOf(setupOf(document));
    for (const page of pages) {
      const frames = framesOf(page);
      if (frames.length === 0) continue;
      const overlapping = frames.filter((a, i) =>
        frames.slice(i + 1).some((b) => isOverlapping(a, b)),
      );
      expect(overlapping).toEqual([]);
      const top = Math.min(...frames.map((frame) => frame.y));
      const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
      const covered = frames.reduce((sum, frame) => sum + frame.width * frame.height, 0);
      expect(covered).toBeCloseTo((bottom - top) * width, 3);

      const heads = frames.filter((frame) => (pathOf(frame)?.part ?? 'head') === 'head');
      expect(heads).toHaveLength(headCount);
      const headBottom = Math.max(...heads.map((frame) => frame.y + frame.height));
      const others = frames.filter((frame) => !heads.includes(frame));
      expect(others.filter((frame) => frame.y < headBottom - SLACK)).toEqual([]);
      // A head never stands on a page for itself.
      expect(others.length).toBeGreaterThan(0);
    }
  });
});

test('rows keep their order over all pages', () => {
  check((_, pages) => {
    const places = pages.flatMap((page) =>
      bodyOf(page).map((frame) => {
        const path = pathOf(frame) ?? NOWHERE;
        return path.group * 1000 + path.row;
      }),
    );
    const firsts = places.filter((place, i) => places.indexOf(place) === i);
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });
});

test('a band is followed by its row on the same page, and stands there whole', () => {
  check((document, pages) => {
    const bands = pages.flatMap((page) =>
      framesOf(page)
        .filter((frame) => pathOf(frame)?.part === 'band')
        .map((band) => ({ band, page })),
    );
    const expected = tableOf(document).groups.filter((group) => group.band).length;
    expect(bands).toHaveLength(expected);
    for (const { band, page } of bands) {
      const under = bodyOf(page).filter(
        (frame) => Math.abs(frame.y - band.y - band.height) < SLACK,
      );
      expect(under.map((frame) => pathOf(frame)?.group)).toContain(pathOf(band)?.group);
    }
  });
});

test('the closing block stands on one page, with something of the last row', () => {
  check((document, pages) => {
    const closing = closingOf(document);
    const holding = pages.filter((page) =>
      textsOf(page).some((box) => closing.includes(box.text.trim())),
    );
    expect(holding).toEqual([pages.at(-1)]);
    expect(holding.flatMap(bodyOf).length).toBeGreaterThan(0);
  });
});

test('no page is left with a large hole, unless the rest is kept together', () => {
  check((document, pages) => {
    const setup = setupOf(document);
    const foot = setup.height - setup.margin.bottom;
    // The last page ends where it ends; the one before may have given its last row away.
    for (const page of pages.slice(0, -2)) {
      const frames = framesOf(page);
      if (frames.length === 0) continue;
      const heads = frames.filter((frame) => (pathOf(frame)?.part ?? 'head') === 'head');
      const headHeight =
        Math.max(...heads.map((frame) => frame.y + frame.height)) -
        Math.min(...heads.map((frame) => frame.y));
      const capacity = foot - setup.margin.top - headHeight;
      const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
      // A band moves with its row: its height adds to the hole.
      expect(foot - bottom).toBeLessThanOrEqual(Math.max(capacity / 3, 31) + 13 + SLACK);
    }
  });
});

/** The words of the closing block. */
function closingOf(document: Document): string[] {
  const last = document.sections[0]?.blocks.at(-1);
  const blocks = last?.kind === 'group' ? last.blocks : [];
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [wordsIn([block])] : []));
}
