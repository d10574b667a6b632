import { expect, test } from 'vitest';
import type { Block, Entry, Paragraph } from '../../src/document/document.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Page, TextBox } from '../../src/layout/page.ts';
import { fake, paragraph, textsOf, toDocument } from './fake.ts';

const pagesOf = (...blocks: Block[]): Page[] => layOut(toDocument(blocks), fake);
const entry = (term: string, ...content: Paragraph[]): Entry => ({
  kind: 'entry',
  term,
  indent: 100,
  content,
});
/** A line of nearly the whole width beside the term. */
const wide = (name: string): string => name.padEnd(30, '_');
const places = (page: Page | undefined): [text: string, x: number, y: number][] =>
  textsOf(page).map(({ text, x, y }) => [text.replaceAll('_', ''), x, y]);

test('a term stands beside the first line of its content, behind it a colon', () => {
  const text = `${wide('a')} ${wide('b')}`;
  expect(places(pagesOf(entry('Menimbang', paragraph(text)))[0])).toEqual([
    ['Menimbang ', 20, 28],
    [': ', 110, 28],
    ['a ', 120, 28],
    ['b ', 120, 38],
  ]);
});

test('the numbers of its content hang in one line under each other', () => {
  const content = [
    paragraph('satu', { label: '1.' }),
    paragraph('dua', { label: 'a.', level: 1 }),
    paragraph('tiga', { label: '10.' }),
  ];
  expect(places(pagesOf(entry('Mengingat', ...content))[0]).slice(2)).toEqual([
    ['1. ', 120, 28],
    ['satu ', 139, 28],
    ['a. ', 139, 38],
    ['dua ', 153, 38],
    ['10. ', 120, 48],
    ['tiga ', 139, 48],
  ]);
});

test('term and content say what they are', () => {
  const [page] = pagesOf(entry('KESATU', paragraph('satu'), paragraph('dua', { label: '1.' })));
  const content = { kind: 'content', section: 0, block: 0 };
  expect(textsOf(page).map((box) => [box.text, box.owner])).toEqual([
    ['KESATU ', { ...content, term: true }],
    [': ', { ...content, term: true }],
    ['satu ', { ...content, paragraph: 0 }],
    ['1. ', { ...content, paragraph: 1, label: true }],
    ['dua ', { ...content, paragraph: 1 }],
  ]);
});

test('a term too wide for its place stands above its content and stays with it', () => {
  const lines = Array.from({ length: 9 }, (_, i) => paragraph(`p${i}`));
  const pages = pagesOf(...lines, entry('Menimbang dan mengingat', paragraph('satu')));
  expect(places(pages[1])).toEqual([
    ['Menimbang dan mengingat ', 20, 28],
    [': ', 110, 38],
    ['satu ', 120, 38],
  ]);
});

test('a term stands on the baseline of a content in another size', () => {
  const [page] = pagesOf(entry('KESATU', paragraph('satu', { fontSize: 20 })));
  expect(new Set(textsOf(page).map((box) => box.y))).toEqual(new Set([36]));
});

test('a term without content has a line of its own', () => {
  expect(places(pagesOf(entry('KESATU'), paragraph('x'))[0])).toEqual([
    ['KESATU ', 20, 28],
    [': ', 110, 28],
    ['x ', 20, 38],
  ]);
});

test('the content flows over pages, and leaves no line alone', () => {
  const text = Array.from({ length: 11 }, (_, i) => wide(`w${i}`)).join(' ');
  const pages = pagesOf(entry('Menimbang', paragraph(text)));
  expect(pages.map((page) => textsOf(page).filter(isContent).length)).toEqual([9, 2]);
});

test('justified lines of the content end at the right edge, but for the last', () => {
  const words = Array.from({ length: 13 }, () => 'empat').join(' ');
  const [page] = pagesOf(entry('Menimbang', paragraph(words, { align: 'justify' })));
  const boxes = textsOf(page).filter(isContent);
  const ends = [28, 38, 48].map((y) => boxes.filter((box) => box.y === y).at(-1));
  expect(ends.map((box) => (box?.x ?? 0) + (box?.width ?? 0))).toEqual([280, 280, 205]);
  expect(boxes.filter((box) => box.y === 28).map((box) => box.x)).toEqual([
    120, 153.75, 187.5, 221.25, 255,
  ]);
});

function isContent({ owner }: TextBox): boolean {
  return owner.kind === 'content' && owner.term === undefined;
}
