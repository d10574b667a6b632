import { describe, expect, test } from 'vitest';
import type { Cell, Row, Table } from '../../src/document/document.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { FrameBox, Page } from '../../src/layout/page.ts';
import { cell, fake, pageSetup, paragraph, table, textsOf, toDocument, wordsOf } from './fake.ts';

/** `count` words, each a line of its own in a third of the text width. */
const tall = (name: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${name}${i}-------`).join(' ');

const row = (...texts: string[]): Row => ({ cells: texts.map((text) => cell(text)) });

/** Frames as [x, y, width, height]. */
const frames = (page: Page | undefined): number[][] =>
  (page?.boxes ?? [])
    .filter((box): box is FrameBox => box.kind === 'frame')
    .map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));

const pagesOf = (...blocks: Parameters<typeof toDocument>[0][number][]): Page[] =>
  layOut(toDocument(blocks), fake);

describe('a table', () => {
  test('stands in a grid over the text width, each cell as high as its row', () => {
    const [page] = pagesOf(table(['A', 'B', 'C'], [row(tall('a', 2), 'b', 'c')]));
    expect(frames(page)).toEqual([
      [20, 20, 87, 14],
      [107, 20, 87, 14],
      [193, 20, 87, 14],
      [20, 34, 87, 24],
      [107, 34, 87, 24],
      [193, 34, 87, 24],
    ]);
  });

  test('repeats its head, as an artifact, on every page', () => {
    const rows = Array.from({ length: 12 }, (_, i) => row(`r${i}`));
    const pages = pagesOf(table(['A'], rows));
    expect(pages.map(wordsOf)).toEqual(['A r0 r1 r2 r3 r4 r5', 'A r6 r7 r8 r9 r10 r11']);
    expect(pages.map((page) => textsOf(page)[0]?.owner.kind)).toEqual(['content', 'artifact']);
  });

  test('sets a head bold, centred and in the middle', () => {
    const head: Row[] = [{ cells: [cell('A B C'), cell('D')] }];
    const columns = [
      { title: 'A', width: 1 },
      { title: 'D', width: 9 },
    ];
    const [page] = pagesOf({ kind: 'table', columns, head, groups: [] });
    const texts = textsOf(page);
    expect(texts.every((box) => box.bold)).toBe(true);
    // "A B" and "C" stand under each other in 26 points; D is in the middle of the other 234.
    expect(texts.map(({ text, x, y }) => [text, x, y])).toEqual([
      ['A B ', 24, 30],
      ['C ', 30, 40],
      ['D ', 160, 35],
    ]);
  });

  test('grows the last row of a merged cell whose text needs more', () => {
    const rows: Row[] = [
      { cells: [cell(tall('a', 5), { rowSpan: 2 }), cell('b'), cell('c')] },
      row('d', 'e'),
    ];
    const [page] = pagesOf(table(['A', 'B', 'C'], rows));
    expect(frames(page).slice(3)).toEqual([
      [20, 34, 87, 54],
      [107, 34, 87, 14],
      [193, 34, 87, 14],
      [107, 48, 87, 40],
      [193, 48, 87, 40],
    ]);
  });

  test('closes a merged cell at the foot, prints its text once, and goes on with what did not fit', () => {
    const rows: Row[] = [
      {
        cells: [cell('x', { rowSpan: 2 }), cell(tall('m', 7), { rowSpan: 2 }), cell(tall('b', 5))],
      },
      { cells: [cell(tall('c', 5))] },
    ];
    const pages = pagesOf(table(['A', 'B', 'C'], rows));
    expect(pages).toHaveLength(2);
    expect(frames(pages[0]).slice(3)).toEqual([
      [20, 34, 87, 54],
      [107, 34, 87, 54],
      [193, 34, 87, 54],
    ]);
    expect(frames(pages[1]).slice(3)).toEqual([
      [20, 34, 87, 54],
      [107, 34, 87, 54],
      [193, 34, 87, 54],
    ]);
    expect(wordsOf(pages[0])).toBe(`A B C x ${tall('m', 5)} ${tall('b', 5)}`);
    expect(wordsOf(pages[1])).toMatch(/^A B C m5-+ m6-+ c0/);
  });

  test('flows a cell over as many pages as it needs', () => {
    const pages = pagesOf(table(['A', 'B', 'C'], [row('x', tall('m', 20), 'y')]));
    expect(pages.map((page) => textsOf(page).filter((box) => /^m/.test(box.text)).length)).toEqual([
      8, 8, 4,
    ]);
  });

  test('never leaves a band last on a page', () => {
    const rows = ['r0', 'r1', 'r2', 'r3', 'r4'].map((text) => row(text));
    const banded: Table = {
      ...table(['A'], []),
      groups: [{ rows }, { band: [paragraph('BAND')], rows: [row('s0')] }],
    };
    expect(pagesOf(banded).map(wordsOf)).toEqual(['A r0 r1 r2 r3 r4', 'A BAND s0']);
    expect(pagesOf(banded)[1]?.landmarks).toEqual([{ title: 'BAND', level: 4, y: 34 }]);
  });

  test('splits the row under a band rather than leave the band behind', () => {
    // Under the band 76 points are left; a fresh page would hold the row, but not with its band.
    const rows = Array.from({ length: 15 }, (_, i) => row('x', `r${i}`, 'z'));
    const banded: Table = {
      ...table(['A', 'B', 'C'], []),
      groups: [{ rows }, { band: [paragraph('BAND')], rows: [row('x', tall('s', 29), 'z')] }],
    };
    const pages = layOut(toDocument([banded], pageSetup({ height: 354 })), fake);
    expect(pages.map((page) => textsOf(page).filter((box) => /^s/.test(box.text)).length)).toEqual([
      7, 22,
    ]);
    expect(pages.map((page) => page.landmarks.length)).toEqual([1, 0]);
  });

  test('splits a row between its lines, as many as the page holds', () => {
    const pages = pagesOf(
      table(['A', 'B', 'C'], [row(tall('a', 5), 'b', 'c'), row(tall('d', 8), 'e', 'f')]),
    );
    expect(frames(pages[0]).slice(3)).toEqual([
      [20, 34, 87, 54],
      [107, 34, 87, 54],
      [193, 34, 87, 54],
    ]);
    const split = pagesOf(
      table(['A', 'B', 'C'], [row(tall('a', 4), 'b', 'c'), row(tall('d', 8), 'e', 'f')]),
    );
    expect(split.map((page) => textsOf(page).filter((box) => /^d/.test(box.text)).length)).toEqual([
      3, 5,
    ]);
    expect(split.map((page) => frames(page).at(-1))).toEqual([
      [193, 78, 87, 42],
      [193, 34, 87, 54],
    ]);
  });

  test('hangs the numbers of each level in its cells under each other', () => {
    const content = [
      paragraph('satu', { label: '9.' }),
      paragraph('dua', { label: 'a.', level: 1 }),
      paragraph('tiga', { label: '(1)', level: 2 }),
      paragraph('empat', { label: '10.' }),
    ];
    const [page] = pagesOf(table(['A', 'B'], [{ cells: [{ content }, cell('x')] }]));
    expect(
      textsOf(page)
        .slice(2, -1)
        .map(({ text, x, y }) => [text, x, y]),
    ).toEqual([
      ['9. ', 23, 44],
      ['satu ', 42, 44],
      ['a. ', 42, 54],
      ['dua ', 56, 54],
      ['(1) ', 56, 64],
      ['tiga ', 75, 64],
      ['10. ', 23, 74],
      ['empat ', 42, 74],
    ]);
  });

  test('takes its share of the text width', () => {
    const [page] = pagesOf({ ...table(['A', 'B'], []), width: 0.5 });
    expect(frames(page)).toEqual([
      [20, 20, 65, 14],
      [85, 20, 65, 14],
    ]);
  });

  test('has landmarks at its bands and at the cells that ask for it, in reading order', () => {
    const mark = (text: string, rest: Partial<Cell> = {}): Cell =>
      cell(text, { landmark: true, ...rest });
    const rows: Row[] = [
      { cells: [cell('x'), mark('P1', { rowSpan: 6 }), mark('K1', { rowSpan: 4 })] },
      ...['r1', 'r2', 'r3'].map((text) => row(text)),
      { cells: [cell('r4'), mark('K2')] },
      { cells: [cell('r5'), mark('')] },
    ];
    const more: Row[] = [{ cells: [cell('y'), mark('P2'), cell('z')] }];
    const banded: Table = {
      ...table(['A', 'B', 'C'], []),
      groups: [
        { band: [paragraph('SATU', { label: '1.' })], rows },
        { band: [paragraph('DUA')], rows: more },
      ],
    };
    expect(pagesOf(banded).map((page) => page.landmarks)).toEqual([
      [
        { title: '1. SATU', level: 4, y: 34 },
        { title: 'P1', level: 5, y: 48 },
        { title: 'K1', level: 5, y: 48 },
        { title: 'K2', level: 5, y: 104 },
      ],
      [
        { title: 'DUA', level: 4, y: 48 },
        { title: 'P2', level: 5, y: 62 },
      ],
    ]);
  });

  test('throws when a page has no room under the head', () => {
    expect(() => pagesOf(table([tall('kepala', 30)], []))).toThrow(RangeError);
  });
});
