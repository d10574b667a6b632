/** Merged cells whose text is longer than their rows, over page ends: no line is lost or moved. */
import { expect, test } from 'vitest';
import type { Block, Cell, Row } from '../../src/document/document.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Page } from '../../src/layout/page.ts';
import { fake, pageSetup, paragraph, table, textsOf, toDocument } from './fake.ts';

/** A cell of `count` lines `a0 a1 …`. */
const tall = (name: string, count: number, rowSpan = 1): Cell => ({
  content: Array.from({ length: count }, (_, i) => paragraph(`${name}${i}`)),
  rowSpan,
});
const row = (...cells: Cell[]): Row => ({ cells });
const closing = (count: number): Block => ({
  kind: 'group',
  inset: 0,
  keepWithPrevious: true,
  blocks: tall('g', count).content,
});

/** A page's lines of each name, such as `a0-7 b0`, its head aside. */
function linesOn(page: Page): string {
  const byName = new Map<string, number[]>();
  for (const { text } of textsOf(page)) {
    const [, name = '', number = ''] = /^([a-z])(\d+) $/.exec(text) ?? [];
    if (name !== '') byName.set(name, [...(byName.get(name) ?? []), Number(number)]);
  }
  return [...byName]
    .map(([name, numbers]) => {
      const [first = 0, last = first] = [numbers.at(0), numbers.at(-1)];
      // Lines that are not in a row without a gap are shown one by one.
      const isRun = numbers.every((number, i) => number === first + i);
      return `${name}${isRun ? (first === last ? first : `${first}-${last}`) : numbers.join()}`;
    })
    .sort()
    .join(' ');
}

/** Under its head a page holds a cell of eight lines, or six rows of one. */
test.each<[name: string, rows: Row[], after: Block[], expected: string[]]>([
  [
    'several cells that end on the same row',
    [row(tall('a', 12, 2), tall('b', 10, 2), tall('c', 1)), row(tall('d', 1))],
    [],
    ['a0-7 b0-7 c0 d0', 'a8-11 b8-9'],
  ],
  [
    'several cells that end on the same row, which has lines of its own',
    [row(tall('a', 12, 2), tall('b', 3, 2), tall('c', 7)), row(tall('d', 6))],
    [],
    ['a0-6 b0-2 c0-6', 'a7-11 d0-5'],
  ],
  [
    'nested cells that end on different rows',
    [
      row(tall('a', 14, 4), tall('b', 7, 2), tall('c', 1)),
      row(tall('d', 1)),
      row(tall('e', 6, 2), tall('f', 1)),
      row(tall('h', 1)),
    ],
    [],
    ['a0-6 b0-6 c0 d0', 'a7-13 e0-5 f0 h0'],
  ],
  [
    'a cell longer than all of its rows, over four pages',
    [
      row(tall('a', 30, 3), tall('b', 1), tall('c', 1)),
      row(tall('d', 1), tall('e', 1)),
      row(tall('f', 1), tall('h', 1)),
    ],
    [],
    ['a0-7 b0 c0 d0 e0 f0 h0', 'a8-15', 'a16-23', 'a24-29'],
  ],
  [
    'a long cell over rows that fill pages themselves',
    [
      row(tall('a', 26, 3), tall('b', 8), tall('c', 1)),
      row(tall('d', 8), tall('e', 1)),
      row(tall('f', 8), tall('h', 1)),
    ],
    [],
    ['a0-7 b0-7 c0', 'a8-15 d0-7 e0', 'a16-23 f0-7 h0', 'a24-25'],
  ],
  [
    'a cell that is cut by a row it does not end on',
    [
      row(tall('a', 8, 3), tall('b', 5), tall('c', 1)),
      row(tall('d', 5), tall('e', 1)),
      row(tall('f', 1), tall('h', 1)),
    ],
    [],
    ['a0-4 b0-4 c0', 'a5-7 d0-4 e0 f0 h0'],
  ],
  [
    'a cell that ends on the last row, which goes with the closing block',
    [row(tall('a', 5, 2), tall('b', 3), tall('c', 1)), row(tall('d', 3), tall('e', 1))],
    [closing(4)],
    ['a0-2 b0-2 c0', 'a3-4 d0-2 e0 g0-3'],
  ],
  [
    'a cell that leaves its last lines to the closing block',
    [row(tall('a', 8, 2), tall('b', 1), tall('c', 1)), row(tall('d', 1), tall('e', 1))],
    [closing(3)],
    ['a0-5 b0 c0 d0 e0', 'a6-7 g0-2'],
  ],
  [
    'a cell over pages that leaves its last lines to the closing block',
    [row(tall('a', 23, 2), tall('b', 1), tall('c', 1)), row(tall('d', 1), tall('e', 1))],
    [closing(5)],
    ['a0-7 b0 c0 d0 e0', 'a8-15', 'a16-20', 'a21-22 g0-4'],
  ],
])('%s', (_, rows, after, expected) => {
  const pages = layOut(toDocument([table(['A', 'B', 'C'], rows), ...after]), fake);
  expect(pages.map(linesOn)).toEqual(expected);
});

test('a cell is cut here when the next page would not hold the rest of it', () => {
  // Cut after fifteen rows the cell would show 20 lines; the other 29 are more than a page holds.
  const rows = Array.from({ length: 16 }, (_, i) =>
    i === 0 ? row(tall('a', 49, 16), tall('b', 1)) : row(tall('b', 1)),
  );
  const pages = layOut(toDocument([table(['A', 'B'], rows)], pageSetup({ height: 340 })), fake);
  const counts = pages.map((page) => textsOf(page).filter(({ text }) => /^a/.test(text)).length);
  expect(counts).toEqual([28, 21]);
});
