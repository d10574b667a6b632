/** Room to sign, pictures and headings: what must not be parted from what comes after it. */
import { describe, expect, test } from 'vitest';
import type { Block, Group, Picture, Signature, SmallBlock } from '../../src/document/document.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Page } from '../../src/layout/page.ts';
import { cell, fake, pageSetup, paragraph, table, toDocument } from './fake.ts';

/** Pages of ten lines. */
const pagesOf = (blocks: readonly Block[]): Page[] => layOut(toDocument(blocks), fake);
const linesOf = (count: number) => Array.from({ length: count }, (_, i) => paragraph(`p${i}`));
const signature = (height: number): Signature => ({ kind: 'signature', height, field: 'ketua' });
const space = (height: number): Block & SmallBlock => ({ kind: 'space', height });
const heading = (text: string): Block & SmallBlock => ({
  kind: 'heading',
  level: 2,
  runs: [{ text }],
});
const picture = (rest: Partial<Picture> = {}): Picture => ({
  kind: 'picture',
  bytes: new Uint8Array(),
  type: 'png',
  width: 40,
  height: 30,
  alt: 'lambang',
  ...rest,
});
const group = (...blocks: SmallBlock[]): Group => ({
  kind: 'group',
  inset: 0.5,
  keepWithPrevious: false,
  blocks,
});

/** Every box but frames as its word or kind, and its top or baseline. */
const placesOn = ({ boxes }: Page): string[] =>
  boxes
    .filter((box) => box.kind !== 'frame')
    .map((box) => `${box.kind === 'text' ? box.text : box.kind} ${box.y}`.replaceAll('  ', ' '));
/** Without the lines that only fill the page. */
const shown = (blocks: readonly Block[]): string[][] =>
  pagesOf(blocks).map((page) =>
    placesOn(page).filter((place) => !place.startsWith('p') || place.startsWith('pic')),
  );

describe('room to sign', () => {
  test.each<[name: string, blocks: Block[], expected: string[][]]>([
    [
      'has its height between the lines',
      [paragraph('Ketua'), signature(30), paragraph('nama')],
      [['Ketua 28', 'signature 30', 'nama 68']],
    ],
    [
      'goes with the name to the next page and is not dropped at its top',
      [...linesOf(7), signature(30), paragraph('nama')],
      [[], ['signature 20', 'nama 58']],
    ],
    [
      'goes with the name over white space',
      [...linesOf(6), signature(30), space(5), paragraph('nama')],
      [[], ['signature 20', 'nama 63']],
    ],
    [
      'stays in its group on one page',
      [...linesOf(6), group(paragraph('Ketua'), signature(30), paragraph('nama'))],
      [[], ['Ketua 28', 'signature 30', 'nama 68']],
    ],
    [
      'stays with the name in a group that is higher than a page',
      [group(...linesOf(8), signature(30), paragraph('nama'))],
      [[], ['signature 20', 'nama 58']],
    ],
    [
      'stands at the end of a section',
      [paragraph('Ketua'), signature(30)],
      [['Ketua 28', 'signature 30']],
    ],
  ])('%s', (_, blocks, expected) => {
    expect(shown(blocks)).toEqual(expected);
  });

  test('keeps its height without a field, and shows nothing', () => {
    const blank: Signature = { kind: 'signature', height: 30 };
    const blocks = [...linesOf(7), blank, paragraph('nama')];
    expect(shown(blocks)).toEqual([[], ['nama 58']]);
  });

  test('has a box that says its field, as wide as its group', () => {
    const [page] = pagesOf([group(signature(30))]);
    expect(page?.boxes).toEqual([
      {
        kind: 'signature',
        x: 150,
        y: 20,
        width: 130,
        height: 30,
        field: 'ketua',
        owner: { kind: 'content', section: 0, block: 0, inner: 0 },
      },
    ]);
  });
});

describe('a picture', () => {
  test.each([
    ['left', 20],
    ['center', 130],
    ['right', 240],
  ] as const)('stands at the %s', (align, x) => {
    const made = picture({ align });
    expect(pagesOf([made])[0]?.boxes).toEqual([
      {
        kind: 'picture',
        x,
        y: 20,
        width: 40,
        height: 30,
        picture: made,
        owner: { kind: 'content', section: 0, block: 0 },
      },
    ]);
  });

  test('stays with what it stands over', () => {
    expect(shown([...linesOf(7), picture(), paragraph('kop')])).toEqual([
      [],
      ['picture 20', 'kop 58'],
    ]);
  });

  test('stands in the middle of its group', () => {
    const [page] = pagesOf([group(picture({ align: 'center' }), paragraph('kop'))]);
    expect(page?.boxes[0]).toMatchObject({ x: 195, owner: { block: 0, inner: 0 } });
  });
});

describe('a heading', () => {
  const rows = ['x', 'y'].map((text) => ({ cells: [cell(text)] }));

  test('goes with what it heads over white space', () => {
    expect(shown([...linesOf(8), heading('H'), space(5), paragraph('x')])).toEqual([
      [],
      ['H 28', 'x 43'],
    ]);
    expect(shown([...linesOf(6), heading('H'), space(5), table(['A'], rows)])).toEqual([
      [],
      ['H 28', 'A 45', 'x 59', 'y 73'],
    ]);
  });

  test('that leaves a table little of a page keeps the beginning of its first row', () => {
    const tall = Array.from({ length: 6 }, (_, i) => paragraph(`r${i}`));
    const headings = ['H0', 'H1', 'H2', 'H3', 'H4'].map(heading);
    const pages = shown([
      ...linesOf(1),
      ...headings,
      table(['A'], [{ cells: [{ content: tall }] }]),
    ]);
    expect(pages.map((page) => page.map((place) => place.split(' ')[0]).join(' '))).toEqual([
      '',
      'H0 H1 H2 H3 H4 A r0 r1 r2',
      'A r3 r4 r5',
    ]);
  });

  test('that leaves a table a third of a page does not stay alone there either', () => {
    const title: Block = { kind: 'heading', level: 1, runs: [{ text: 'H' }], fontSize: 200 };
    const tall = Array.from({ length: 12 }, (_, i) => paragraph(`r${i}`));
    const rows = [{ cells: [{ content: tall }] }];
    const pages = layOut(toDocument([title, table(['A'], rows)], pageSetup({ height: 340 })), fake);
    expect(pages.map((page) => placesOn(page).length)).toEqual([10, 5]);
  });

  test('in a group is a landmark at its place', () => {
    const [page] = pagesOf([paragraph('x'), group(paragraph('y'), heading('H'))]);
    expect(page?.landmarks).toEqual([{ title: 'H', level: 2, y: 40 }]);
  });

  test('in the middle cuts no word to make its lines equally long', () => {
    const long = 'a'.repeat(45);
    const words = `${long} satu dua tiga empat`;
    const centred: Block = { kind: 'paragraph', runs: [{ text: words }], align: 'center' };
    expect(pagesOf([centred]).flatMap(placesOn)).toEqual([`${long} 28`, 'satu dua tiga empat 38']);
  });
});
