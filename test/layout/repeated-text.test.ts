import { describe, expect, test } from 'vitest';
import type { Cell, Paragraph, Row, Table } from '../../src/document/document.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Page, TextBox } from '../../src/layout/page.ts';
import { repeatText } from '../../src/layout/repeated-text.ts';
import { cell, fake, paragraph, table, textsOf, toDocument } from './fake.ts';

const isRepeated = ({ owner }: TextBox): boolean =>
  owner.kind === 'artifact' && owner.of === 'repeated-text';
const repeatedOn = (page: Page | undefined): TextBox[] => textsOf(page).filter(isRepeated);
const joined = (boxes: readonly TextBox[]): string =>
  boxes
    .map((box) => box.text)
    .join('')
    .trim();

/** A merged cell beside rows of one line: six on the first page, as many as are left on the next. */
function beside(rowCount: number, merged: Partial<Cell>, continued = 'lanjutan'): Table {
  const rows = Array.from({ length: rowCount }, (_, i): Row => {
    const own = [cell(`r${i}`), cell('')];
    return { cells: i === 0 ? [{ ...cell('merged'), rowSpan: rowCount, ...merged }, ...own] : own };
  });
  return { ...table(['A', 'B', 'C'], rows), continued };
}
const pagesOf = (made: Table): Page[] => layOut(toDocument([made]), fake);

describe('the text of a merged cell', () => {
  test('is printed again from the top of its part on the next page, muted, as an artifact', () => {
    const pages = pagesOf(beside(10, {}));
    expect(pages.map((page) => joined(repeatedOn(page)))).toEqual(['', 'merged (lanjutan)']);
    const frame = pages[1]?.boxes.find((box) => box.kind === 'frame' && box.height > 14);
    expect(frame).toMatchObject({ x: 20, y: 34, height: 56, owner: { kind: 'content' } });
    expect(repeatedOn(pages[1])[0]).toMatchObject({ x: 23, y: 44, tone: 'muted' });
  });

  test('is printed again on every page that it does not reach', () => {
    const pages = pagesOf(beside(18, {}));
    expect(pages.map((page) => repeatedOn(page).length)).toEqual([0, 2, 2]);
  });

  test('keeps its number, its hang and its style', () => {
    const content = [paragraph('satu dua tiga', { label: '1.' })];
    const [label, ...lines] = repeatedOn(pagesOf(beside(10, { content }))[1]);
    expect(label).toMatchObject({ text: '1. ', x: 23, tone: 'muted' });
    expect(lines.map(({ x, text }) => [x, text])).toEqual([
      [37, 'satu dua tiga '],
      [37, '(lanjutan) '],
    ]);
    const bold = [{ ...paragraph(''), runs: [{ text: 'tebal', bold: true }] }];
    expect(repeatedOn(pagesOf(beside(10, { content: bold }))[1])[0]?.bold).toBe(true);
  });

  test('stands at the top even where the text itself stands in the middle', () => {
    expect(repeatedOn(pagesOf(beside(10, { valign: 'middle' }))[1])[0]?.y).toBe(44);
  });

  test.each<[name: string, made: Table]>([
    ['where the table does not say so', withoutWord(beside(10, {}))],
    ['in fewer than three lines', beside(8, {})],
    ['where the cell has no text', beside(10, { content: [] })],
    ['where the cell has only an empty line', beside(10, { content: [paragraph(' ')] })],
    ['where lines of the cell itself go on', beside(10, { content: words(11) })],
    ['in a row that is split', { ...beside(1, { content: words(12) }), continued: 'lanjutan' }],
  ])('is not printed again %s', (_, made) => {
    const pages = pagesOf(made);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(repeatedOn)).toEqual([]);
  });

  test('is printed again beside a cell that goes on itself', () => {
    const rows: Row[] = [
      {
        cells: [cell('kiri', { rowSpan: 2 }), { content: words(10), rowSpan: 2 }, cell('x')],
      },
      { cells: [cell('y')] },
    ];
    const pages = pagesOf({ ...table(['A', 'B', 'C'], rows), continued: 'lanjutan' });
    expect(pages.map((page) => joined(repeatedOn(page)))).toEqual(['', '']);
    const more: Row[] = [
      {
        cells: [cell('kiri', { rowSpan: 2 }), { content: words(12), rowSpan: 2 }, cell('x')],
      },
      { cells: [cell('y')] },
    ];
    const next = pagesOf({ ...table(['A', 'B', 'C'], more), continued: 'lanjutan' });
    expect(next.map((page) => joined(repeatedOn(page)))).toEqual(['', 'kiri (lanjutan)']);
  });
});

function withoutWord({ continued: _, ...rest }: Table): Table {
  return rest;
}

/** A word a line. */
function words(count: number): Paragraph[] {
  return Array.from({ length: count }, (_, i) => paragraph(`w${i}`));
}

describe('repeatText', () => {
  const lines = (content: readonly Paragraph[], room: number, characters = 16): string[] =>
    repeatText(
      content,
      'lanjutan',
      room,
      { width: characters * 5, size: 10, align: 'left' },
      fake,
    ).map(({ label, pieces }) =>
      [label, ...pieces]
        .map((piece) => piece?.text ?? '')
        .join('')
        .trim(),
    );
  const long = paragraph('satu dua tiga empat lima enam tujuh');

  test.each<[name: string, content: Paragraph[], room: number, expected: string[]]>([
    ['is whole where it fits', [long], 4, ['satu dua tiga', 'empat lima enam', 'tujuh (lanjutan)']],
    [
      'gives its last words for the mark',
      [paragraph('satu dua tiga empat lima enam delapan')],
      3,
      ['satu dua tiga', 'empat lima', 'enam… (lanjutan)'],
    ],
    ['is cut to the lines that fit', [long], 2, ['satu dua', 'tiga… (lanjutan)']],
    [
      'is cut between paragraphs',
      [paragraph('satu', { label: '1.' }), paragraph('dua tiga empat lima', { label: '2.' })],
      2,
      ['1. satu', '2. … (lanjutan)'],
    ],
    [
      'has its mark on a line of its own behind a long word',
      [paragraph('satu abcdef ghijkl mnopqr stuvwx yz')],
      3,
      ['satu abcdef', 'ghijkl mnopqr', '… (lanjutan)'],
    ],
    [
      'has its mark whole',
      [paragraph(`satu abcdef ${'x'.repeat(40)}`)],
      3,
      ['satu abcdef', '… (lanjutan)'],
    ],
    ['is cut in a word that has no end', [paragraph('x'.repeat(99))], 3, ['… (lanjutan)']],
  ])('%s', (_, content, room, expected) => {
    expect(lines(content, room)).toEqual(expected);
  });

  test('does without the word in a column that is too narrow for it', () => {
    expect(lines([paragraph('12')], 3, 4)).toEqual(['12']);
    expect(lines([paragraph('a b c d e f')], 2, 4)).toEqual(['a b', 'c d…']);
  });

  test('leaves out a paragraph whose number alone is too much', () => {
    const content = [paragraph('ab', { label: '1.' }), paragraph('x', { label: '10.' })];
    expect(lines(content, 5, 3)).toEqual(['1', '.', 'a', 'b', '…']);
    expect(lines(content, 1, 3)).toEqual([]);
  });

  test('keeps the hang of the numbers that it leaves out', () => {
    const content = [
      paragraph('satu', { label: '9.' }),
      paragraph(long.runs[0]?.text ?? '', { label: '10.' }),
    ];
    const area = { width: 100, size: 10, align: 'left' } as const;
    const [first] = repeatText(content, 'lanjutan', 1, area, fake);
    expect(first?.pieces[0]?.x).toBe(19);
  });
});
