import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document, PageSetup, Paragraph, Table } from '../../src/document/document.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { CellPath, FrameBox, Page, TextBox } from '../../src/layout/page.ts';
import { fake, textsOf } from './fake.ts';
import { CLOSING, randomDocument } from './random-table.ts';

const RUNS = 1000;
const SLACK = 1e-6;
const check = (property: (document: Document, pages: Page[]) => void): void => {
  fc.assert(
    fc.property(randomDocument, (document) => property(document, layOut(document, fake))),
    { numRuns: RUNS },
  );
};

const framesOf = (page: Page): FrameBox[] => page.boxes.filter((box) => box.kind === 'frame');
const pathOf = ({ owner }: FrameBox | TextBox): CellPath | undefined =>
  owner.kind === 'content' ? owner.cell : undefined;
const keyOf = (path: CellPath): string => `${path.part} ${path.group} ${path.row} ${path.column}`;
const bodyOf = (page: Page): FrameBox[] =>
  framesOf(page).filter((frame) => pathOf(frame)?.part === 'body');

/** Where no cell is: the place of a frame that is an artifact. */
const NOWHERE: CellPath = { part: 'head', group: -1, row: -1, column: -1 };

/** The table's cells as the texts they should show, by their place. */
function expectedTexts(document: Document): Map<string, string> {
  const texts = new Map<string, string>();
  const table = tableOf(document);
  const wordsOf = (content: readonly Paragraph[]): string =>
    content
      .map(({ label = '', runs }) => `${label} ${runs.map((run) => run.text).join('')}`.trim())
      .join(' ');
  const addRows = (part: CellPath['part'], group: number, rows: Table['head']): void => {
    const open = new Array<number>(table.columns.length).fill(0);
    rows.forEach(({ cells }, row) => {
      let column = 0;
      for (const { content, colSpan = 1, rowSpan = 1 } of cells) {
        while ((open[column] ?? 0) > row) column++;
        texts.set(keyOf({ part, group, row, column }), wordsOf(content));
        open.fill(row + rowSpan, column, column + colSpan);
        column += colSpan;
      }
    });
  };
  addRows('head', 0, table.head);
  table.groups.forEach(({ band, rows }, group) => {
    if (band) texts.set(keyOf({ part: 'band', group, row: 0, column: 0 }), wordsOf(band));
    addRows('body', group, rows);
  });
  return texts;
}

function setupOf(document: Document): PageSetup {
  const [section] = document.sections;
  if (section === undefined) throw new Error('no section');
  return section.page;
}

function tableOf(document: Document): Table {
  const table = document.sections[0]?.blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

test('every word of every cell is drawn once, in order', () => {
  check((document, pages) => {
    const drawn = new Map([...expectedTexts(document).keys()].map((key) => [key, '']));
    for (const box of pages.flatMap(textsOf)) {
      const path = pathOf(box);
      if (path) drawn.set(keyOf(path), `${drawn.get(keyOf(path))}${box.text}`);
    }
    const trimmed = new Map([...drawn].map(([key, text]) => [key, text.trim()]));
    expect(trimmed).toEqual(expectedTexts(document));
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
    expect(drawn.trim()).toBe([...lead, 'judul', ...CLOSING].join(' '));
  });
});

test('no box leaves the margins, and no text its cell', () => {
  check((document, pages) => {
    const { margin, width, height } = setupOf(document);
    const area = {
      x: margin.left,
      y: margin.top,
      width: width - margin.left - margin.right,
      height: height - margin.top - margin.bottom,
    };
    const straying = pages.flatMap((page) => {
      const frames = new Map(
        framesOf(page).map((frame) => [keyOf(pathOf(frame) ?? NOWHERE), frame] as const),
      );
      return page.boxes.filter((box) => {
        if (box.kind === 'rule') return false;
        if (box.kind !== 'text') return !isWithin(box, area);
        const path = pathOf(box);
        const home = path ? frames.get(keyOf(path)) : area;
        const top = box.y - fake.ascent(box.size);
        const { x, width, size } = box;
        const body = { x, y: top, width, height: fake.lineHeight(size) };
        return home === undefined || !isWithin(body, home) || !isWithin(body, area);
      });
    });
    expect(straying).toEqual([]);
  });
});

type Rectangle = Pick<FrameBox, 'x' | 'y' | 'width' | 'height'>;

function isWithin(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x - SLACK &&
    inner.y >= outer.y - SLACK &&
    inner.x + inner.width <= outer.x + outer.width + SLACK &&
    inner.y + inner.height <= outer.y + outer.height + SLACK
  );
}

function isOverlapping(a: Rectangle, b: Rectangle): boolean {
  const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return across > SLACK && down > SLACK;
}

test('the parts of a page cover its table without overlap or hole, head first', () => {
  check((document, pages) => {
    const headCount = tableOf(document).head.reduce((sum, row) => sum + row.cells.length, 0);
    for (const page of pages) {
      const frames = framesOf(page);
      if (frames.length === 0) continue;
      const overlapping = frames.filter((a, i) =>
        frames.slice(i + 1).some((b) => isOverlapping(a, b)),
      );
      expect(overlapping).toEqual([]);
      const top = Math.min(...frames.map((frame) => frame.y));
      const bottom = Math.max(...frames.map((frame) => frame.y + frame.height));
      const area = frames.reduce((sum, frame) => sum + frame.width * frame.height, 0);
      expect(area).toBeCloseTo((bottom - top) * 400, 3);

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
  check((_, pages) => {
    const holding = pages.filter((page) =>
      textsOf(page).some((box) => CLOSING.includes(box.text.trim())),
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

test('at least three tables in ten have a merged cell that crosses a page', () => {
  let crossing = 0;
  check((document, pages) => {
    const table = tableOf(document);
    const merged = new Map<string, number>();
    for (const frame of pages.flatMap(bodyOf)) {
      const key = keyOf(pathOf(frame) ?? NOWHERE);
      merged.set(key, (merged.get(key) ?? 0) + 1);
    }
    if (crossesPage(table, merged)) crossing++;
  });
  console.log(`${crossing} of ${RUNS} random tables have a merged cell that crosses a page`);
  expect(crossing / RUNS).toBeGreaterThanOrEqual(0.3);
});

/** @param parts how many parts the cell at each place has. */
function crossesPage(table: Table, parts: ReadonlyMap<string, number>): boolean {
  return table.groups.some(({ rows }, group) =>
    rows.some(({ cells }, row) => {
      const columns = [...Array(table.columns.length).keys()].filter((column) =>
        parts.has(keyOf({ part: 'body', group, row, column })),
      );
      return cells.some((cell, i) => {
        const path: CellPath = { part: 'body', group, row, column: columns[i] ?? -1 };
        return (cell.rowSpan ?? 1) > 1 && (parts.get(keyOf(path)) ?? 0) > 1;
      });
    }),
  );
}
