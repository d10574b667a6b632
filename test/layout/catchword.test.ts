import { expect, test } from 'vitest';
import type { Block, Entry, Row } from '../../src/document/document.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Page, TextBox } from '../../src/layout/page.ts';
import { cell, fake, pageSetup, paragraph, table, textsOf, toDocument } from './fake.ts';

const isCatchword = ({ owner }: TextBox): boolean =>
  owner.kind === 'artifact' && owner.of === 'catchword';
const pagesOf = (blocks: readonly Block[], margin = 20): Page[] => {
  const sides = { top: 20, right: 20, bottom: margin, left: 20 };
  const setup = pageSetup({ catchwords: true, height: 120 + margin, margin: sides });
  return layOut(toDocument(blocks, setup), fake);
};
const catchwordsOf = (pages: readonly Page[]): string[][] =>
  pages.map((page) =>
    textsOf(page)
      .filter(isCatchword)
      .map((box) => box.text.trim()),
  );

/** So many lines that what comes next stands first on the second page. */
const full: Block[] = Array.from({ length: 10 }, (_, i) => paragraph(`p${i}`));
const entry = (term: string, ...content: Entry['content']): Entry => ({
  kind: 'entry',
  term,
  indent: 100,
  content,
});
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, i) => ({ cells: [cell(`r${i} x`), cell('y')] }));

test('stands in the first line under the text, at its right, as an artifact', () => {
  const [first, second] = pagesOf([...full, paragraph('lanjut terus')]);
  expect(first?.boxes.at(-1)).toEqual({
    kind: 'text',
    x: 220,
    y: 128,
    text: 'lanjut . . . ',
    width: 60,
    size: 10,
    bold: false,
    italic: false,
    owner: { kind: 'artifact', of: 'catchword' },
  });
  expect(textsOf(second).filter(isCatchword)).toEqual([]);
});

test.each<[name: string, next: Block, expected: string[]]>([
  [
    'a printed number and a word',
    paragraph('Peraturan Komisi', { label: '4.' }),
    ['4. Peraturan . . .'],
  ],
  ['a word alone', paragraph('Peraturan Komisi'), ['Peraturan . . .']],
  [
    'a word whose style changes within',
    {
      kind: 'paragraph',
      runs: [{ text: 'Per' }, { text: 'aturan', bold: true }, { text: ' baru', italic: true }],
    },
    ['Peraturan . . .'],
  ],
  [
    'words of an entry, not its term',
    entry('KESATU', paragraph('Menetapkan Rencana')),
    ['Menetapkan . . .'],
  ],
  [
    'a number in an entry',
    entry('Menimbang', paragraph('bahwa', { label: 'a.' })),
    ['a. bahwa . . .'],
  ],
  [
    'words under a term too wide for its place',
    entry('Menimbang dan mengingat', paragraph('bahwa')),
    ['bahwa . . .'],
  ],
  [
    'words of a group',
    { kind: 'group', inset: 0.5, keepWithPrevious: false, blocks: [paragraph('Ketua KPU')] },
    ['Ketua . . .'],
  ],
  ["a table's first cell", table(['NO', 'NAMA'], rows(1)), ['NO . . .']],
  [
    'a number alone, without the word of the cell beside it',
    {
      ...table(['A', 'B'], []),
      head: [{ cells: [{ content: [paragraph('', { label: '1.' })] }, cell('x')] }],
    },
    ['1. . . .'],
  ],
  ['no word at all', { kind: 'rule', weight: 1 }, []],
])('is %s', (_, next, expected) => {
  expect(catchwordsOf(pagesOf([...full, next]))).toEqual([expected, []]);
});

test('is the word of a line in the middle of a paragraph', () => {
  const text = Array.from({ length: 12 }, (_, i) => `w${i}`.padEnd(45, '_')).join(' ');
  const [words] = catchwordsOf(pagesOf([paragraph(text, { label: '1.' })]));
  expect(words?.map((word) => word.replaceAll('_', ''))).toEqual(['w10 . . .']);
});

test('passes over the repeated head of a table', () => {
  expect(catchwordsOf(pagesOf([table(['A', 'B'], rows(8))]))).toEqual([['r6 . . .'], []]);
});

test('announces each page but the first of its section', () => {
  const setup = pageSetup({ catchwords: true });
  const section = { page: setup, fontSize: 10, blocks: [...full, paragraph('lanjut')] };
  const document = { ...toDocument([]), sections: [section, section] };
  expect(catchwordsOf(layOut(document, fake))).toEqual([
    ['lanjut . . .'],
    [],
    ['lanjut . . .'],
    [],
  ]);
});

test('is left out where it has no room', () => {
  expect(catchwordsOf(pagesOf([...full, paragraph('lanjut')], 9))).toEqual([[], []]);
  expect(catchwordsOf(pagesOf([...full, paragraph('x'.repeat(50))]))).toEqual([[], []]);
});

test('is not there without being asked for', () => {
  const pages = layOut(toDocument([...full, paragraph('lanjut')]), fake);
  expect(catchwordsOf(pages)).toEqual([[], []]);
});
