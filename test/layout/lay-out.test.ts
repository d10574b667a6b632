import { describe, expect, test } from 'vitest';
import type { Block, Group, Heading, Space } from '../../src/document/document.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Page } from '../../src/layout/page.ts';
import { cell, fake, pageSetup, paragraph, table, textsOf, toDocument, wordsOf } from './fake.ts';

/** Pages of ten lines. */
const pagesOf = (blocks: readonly Block[]): Page[] => layOut(toDocument(blocks), fake);
const linesOf = (count: number) => Array.from({ length: count }, (_, i) => paragraph(`p${i}`));
const heading = (text: string): Heading => ({ kind: 'heading', level: 2, runs: [{ text }] });
const space = (height: number): Space => ({ kind: 'space', height });
const group = (lineCount: number, rest: Partial<Group> = {}): Group => ({
  kind: 'group',
  inset: 0.5,
  keepWithPrevious: true,
  blocks: Array.from({ length: lineCount }, (_, i) => paragraph(`g${i}`)),
  ...rest,
});
/** A paragraph of `count` lines. */
const long = (name: string, count: number) =>
  paragraph(Array.from({ length: count }, (_, i) => `${name}${i}`.padEnd(50, '_')).join(' '));
const short = (page: Page | undefined): string => wordsOf(page).replaceAll('_', '');

describe('a page', () => {
  test('is filled from its top margin to its bottom margin', () => {
    const pages = pagesOf(linesOf(12));
    expect(pages.map(wordsOf)).toEqual(['p0 p1 p2 p3 p4 p5 p6 p7 p8 p9', 'p10 p11']);
    expect(textsOf(pages[0]).at(0)).toMatchObject({ x: 20, y: 28 });
    expect(textsOf(pages[0]).at(-1)).toMatchObject({ x: 20, y: 118 });
  });

  test('exists for a section without blocks', () => {
    expect(pagesOf([])).toEqual([{ width: 300, height: 140, boxes: [], landmarks: [] }]);
  });

  test('drops white space at its top, and no space makes a page', () => {
    const blocks = [...linesOf(9), space(15), paragraph('x'), ...linesOf(8), space(50)];
    const pages = pagesOf(blocks);
    expect(pages).toHaveLength(2);
    expect(textsOf(pages[1])[0]).toMatchObject({ text: 'x ', y: 28 });
    const moved = pagesOf([...linesOf(9), space(5), group(2, { keepWithPrevious: false })]);
    expect(textsOf(moved[1])[0]).toMatchObject({ text: 'g0 ', y: 28 });
  });

  test('keeps the white space at the top of a section', () => {
    expect(textsOf(pagesOf([space(15), paragraph('x')])[0])[0]?.y).toBe(43);
  });

  test('has its number in the middle of the top margin, from the page that is to show it', () => {
    const numbered = (onFirstPage: boolean): (string | undefined)[] => {
      const page = pageSetup({ pageNumber: { first: 3, onFirstPage } });
      return layOut(toDocument(linesOf(11), page), fake).map((made) => textsOf(made)[0]?.text);
    };
    expect(numbered(true)).toEqual(['- 3 - ', '- 4 - ']);
    expect(numbered(false)).toEqual(['p0 ', '- 4 - ']);
    const page = pageSetup({ pageNumber: { first: 1, onFirstPage: true } });
    expect(textsOf(layOut(toDocument([], page), fake)[0])[0]).toMatchObject({ x: 137.5, y: 13 });
  });

  test("has its section's line spacing outside tables", () => {
    const entry: Block = { kind: 'entry', term: 'T', indent: 50, content: linesOf(2) };
    const grid = table(['A'], [{ cells: [{ content: linesOf(2) }] }]);
    const [section] = toDocument([paragraph('x'), entry, grid]).sections;
    if (section === undefined) throw new Error('no section');
    const sections = [{ ...section, lineSpacing: 1.5 }];
    const [page] = layOut({ ...toDocument([]), sections }, fake);
    const places = textsOf(page).map(({ text, y }) => `${text}${y}`);
    expect(places).toEqual(['x 28', 'T 43', ': 43', 'p0 43', 'p1 58', 'A 75', 'p0 89', 'p1 99']);
  });

  test('has a number that goes on from the section before, numbered or not', () => {
    const section = (first?: number | 'continued') => ({
      page: pageSetup(first === undefined ? {} : { pageNumber: { first, onFirstPage: true } }),
      fontSize: 10,
      blocks: linesOf(11),
    });
    const sections = [section(3), section('continued'), section(), section('continued')];
    const pages = layOut({ ...toDocument([]), sections }, fake);
    expect(pages.map((page) => textsOf(page)[0]?.text.trim())).toEqual([
      ...['- 3 -', '- 4 -', '- 5 -', '- 6 -'],
      ...['p0', 'p10', '- 9 -', '- 10 -'],
    ]);
  });

  test('has its watermark on the diagonal, its middle in the middle', () => {
    const [page] = layOut(toDocument([], pageSetup({ watermark: 'RANCANGAN' })), fake);
    const [mark] = textsOf(page);
    if (mark?.angle === undefined) throw new Error('no watermark');
    const angle = (mark.angle * Math.PI) / 180;
    expect(Math.tan(angle)).toBeCloseTo(140 / 300);
    const drop = 0.35 * mark.size;
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
    expect(mark.x + (cos * mark.width) / 2 - sin * drop).toBeCloseTo(150);
    expect(mark.y - (sin * mark.width) / 2 - cos * drop).toBeCloseTo(70);
    expect(mark.owner).toEqual({ kind: 'artifact', of: 'watermark' });
  });
});

describe('what is kept together', () => {
  test.each<[name: string, blocks: Block[], expected: string[]]>([
    [
      'a heading goes with the paragraph after it',
      [...linesOf(9), heading('H'), paragraph('x')],
      ['p0 p1 p2 p3 p4 p5 p6 p7 p8', 'H x'],
    ],
    [
      'a heading goes with the first row of a table',
      [...linesOf(6), heading('H'), table(['A'], [{ cells: [cell('x')] }, { cells: [cell('y')] }])],
      ['p0 p1 p2 p3 p4 p5 H A x', 'A y'],
    ],
    [
      'a heading leaves the page with its table',
      [...linesOf(7), heading('H'), table(['A'], [{ cells: [cell('x')] }])],
      ['p0 p1 p2 p3 p4 p5 p6', 'H A x'],
    ],
    [
      'a note goes with its table, and their heading with it',
      [
        ...linesOf(4),
        heading('H'),
        { ...long('a', 2), keepWithNext: true },
        table(['A'], [{ cells: [cell('x')] }, { cells: [cell('y')] }]),
      ],
      ['p0 p1 p2 p3 H a0 a1 A x', 'A y'],
    ],
    [
      'a note leaves the page with its table, and their heading with it',
      [
        ...linesOf(5),
        heading('H'),
        { ...long('a', 2), keepWithNext: true },
        table(['A'], [{ cells: [cell('x')] }]),
      ],
      ['p0 p1 p2 p3 p4', 'H a0 a1 A x'],
    ],
    [
      'a paragraph leaves no line alone at the foot',
      [...linesOf(9), long('a', 3)],
      ['p0 p1 p2 p3 p4 p5 p6 p7 p8', 'a0 a1 a2'],
    ],
    [
      'a paragraph leaves no line alone at the top',
      [...linesOf(6), long('a', 5)],
      ['p0 p1 p2 p3 p4 p5 a0 a1 a2', 'a3 a4'],
    ],
    [
      'a group stays on one page',
      [...linesOf(8), group(3, { keepWithPrevious: false })],
      ['p0 p1 p2 p3 p4 p5 p6 p7', 'g0 g1 g2'],
    ],
    [
      'a group brings the line before it along, over white space',
      [...linesOf(8), space(5), group(3)],
      ['p0 p1 p2 p3 p4 p5 p6', 'p7 g0 g1 g2'],
    ],
    [
      'a group brings the last row along',
      [
        table(
          ['A'],
          ['r0', 'r1', 'r2', 'r3'].map((text) => ({ cells: [cell(text)] })),
        ),
        group(4),
      ],
      ['A r0 r1 r2', 'A r3 g0 g1 g2 g3'],
    ],
    [
      'a group brings the last lines of a row that is too tall to move',
      [table(['A'], [{ cells: [{ content: linesOf(8) }] }]), group(3)],
      ['A p0 p1 p2 p3 p4 p5', 'A p6 p7 g0 g1 g2'],
    ],
    [
      'a group higher than a page flows',
      [paragraph('x'), group(12)],
      ['x g0 g1 g2 g3 g4 g5 g6 g7 g8', 'g9 g10 g11'],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(pagesOf(blocks).map(short)).toEqual(expected);
  });
});

describe('a box', () => {
  test('of a group stands in from the left by its inset', () => {
    const [box] = textsOf(pagesOf([group(1)])[0]);
    expect(box).toMatchObject({ x: 150, owner: { section: 0, block: 0, inner: 0 } });
  });

  test('of a rule runs across the text width', () => {
    const [page] = pagesOf([{ kind: 'rule', weight: 2 }]);
    expect(page?.boxes).toMatchObject([{ kind: 'rule', x: 20, y: 21, width: 260, weight: 2 }]);
  });

  test('says which block, cell and paragraph it belongs to', () => {
    const content = [paragraph('satu'), paragraph('dua', { label: '1.' })];
    const [page] = pagesOf([paragraph('x'), table(['A'], [{ cells: [{ content }] }])]);
    const path = { part: 'body', group: 0, row: 0, column: 0 };
    const inTable = { kind: 'content', section: 0, block: 1, cell: path };
    expect(textsOf(page).map((box) => [box.text, box.owner])).toEqual([
      ['x ', { kind: 'content', section: 0, block: 0 }],
      ['A ', { ...inTable, cell: { ...path, part: 'head' }, paragraph: 0 }],
      ['satu ', { ...inTable, paragraph: 0 }],
      ['1. ', { ...inTable, paragraph: 1, label: true }],
      ['dua ', { ...inTable, paragraph: 1 }],
    ]);
  });

  test('of a heading is bold and a landmark', () => {
    const [page] = pagesOf([paragraph('x'), heading('Judul panjang')]);
    expect(textsOf(page).at(-1)?.bold).toBe(true);
    expect(page?.landmarks).toEqual([{ title: 'Judul panjang', level: 2, y: 30 }]);
  });
});

test('the lines of a centred heading are about equally long, and in the middle', () => {
  const words = Array.from({ length: 10 }, () => 'empat').join(' ');
  const heading: Heading = { kind: 'heading', level: 1, runs: [{ text: words }], align: 'center' };
  const boxes = textsOf(layOut(toDocument([heading]), fake)[0]);
  expect(boxes.map(({ text }) => text.trim().split(' ').length)).toEqual([5, 5]);
  for (const { x, width } of boxes) expect(x + width / 2).toBeCloseTo(150);
});
