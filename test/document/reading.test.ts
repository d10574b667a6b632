/** What a document says: the same for every look of the same words. */
import { describe, expect, test } from 'vitest';
import type { Block, Cell, Document, Paragraph } from '../../src/document/document.ts';
import { cellText, onOneSpace, type ReadingItem, toReading } from '../../src/document/reading.ts';

const paragraph = (text: string, label?: string): Paragraph => ({
  kind: 'paragraph',
  runs: [{ text }],
  ...(label === undefined ? {} : { label }),
});

const cell = (text: string, spans: Pick<Cell, 'rowSpan' | 'colSpan'> = {}): Cell => ({
  content: text === '' ? [] : [paragraph(text)],
  ...spans,
});

const itemsOf = (...blocks: readonly Block[]): readonly ReadingItem[] =>
  toReading({ sections: [{ blocks }] }).items;

/** Each item on a line; a covered cell in brackets. */
const show = (items: readonly ReadingItem[]): string[] =>
  items.map((item) =>
    item.kind === 'text'
      ? `${item.label}|${item.text}`
      : `${item.place} ${item.band}: ${item.cells
          .map((each) => (each.covered ? `(${cellText(each)})` : cellText(each)))
          .join(' | ')}`,
  );

describe('texts in their order', () => {
  test.each<[name: string, block: Block, lines: string[]]>([
    ['a heading', { kind: 'heading', level: 1, runs: [{ text: 'KEPUTUSAN' }] }, ['|KEPUTUSAN']],
    [
      'runs in several styles',
      { kind: 'paragraph', runs: [{ text: 'tentang ' }, { text: 'Road Map', italic: true }] },
      ['|tentang Road Map'],
    ],
    ['a number', paragraph('bahwa', 'a.'), ['a.|bahwa']],
    ['white space of any kind', paragraph(' satu\u00a0\u2003dua \n tiga'), ['|satu dua tiga']],
    ['nothing', paragraph('  '), []],
    [
      'a group',
      {
        kind: 'group',
        inset: 0.5,
        keepWithPrevious: true,
        blocks: [paragraph('KETUA,'), { kind: 'signature', height: 50 }, paragraph('NAMA')],
      },
      ['|KETUA,', '|NAMA'],
    ],
    [
      'an entry: its term in front of its first text',
      {
        kind: 'entry',
        term: 'Menimbang',
        indent: 90,
        content: [paragraph('bahwa perlu;', 'a.'), paragraph('bahwa wajib;', 'b.')],
      },
      ['Menimbang : a.|bahwa perlu;', 'b.|bahwa wajib;'],
    ],
    ['what says nothing', { kind: 'rule', weight: 1 }, []],
  ])('%s', (_, block, lines) => {
    expect(show(itemsOf(block))).toEqual(lines);
  });
});

describe('tables', () => {
  const table: Block = {
    kind: 'table',
    columns: ['NO', 'KEGIATAN', '1', '2'].map((title) => ({ title, width: 1 })),
    head: [
      {
        cells: [
          cell('NO', { rowSpan: 2 }),
          cell('KEGIATAN', { rowSpan: 2 }),
          cell('BULAN', { colSpan: 2 }),
        ],
      },
      { cells: [cell('1'), cell('2')] },
    ],
    groups: [
      {
        band: [paragraph('4. Tata Laksana')],
        rows: [
          { cells: [cell('1', { rowSpan: 2 }), cell('Arsip'), cell('√'), cell('')] },
          { cells: [cell('SPBE'), cell(''), cell('√')] },
        ],
      },
    ],
  };

  test('a text for each column; what a merged cell covers says the same', () => {
    expect(show(itemsOf(table))).toEqual([
      'head : NO | KEGIATAN | BULAN | ',
      'head : (NO) | (KEGIATAN) | 1 | 2',
      'band : 4. Tata Laksana |  |  | ',
      'body 4. Tata Laksana: 1 | Arsip | √ | ',
      'body 4. Tata Laksana: (1) | SPBE |  | √',
    ]);
  });

  test('flat titles and the section stand on every row', () => {
    const { items } = toReading({ sections: [{ blocks: [] }, { blocks: [table] }] });
    for (const item of items) {
      expect(item).toMatchObject({ part: 1, columns: ['NO', 'KEGIATAN', '1', '2'] });
    }
  });

  test('spans that do not fit are a bug', () => {
    const broken: Block = {
      ...table,
      groups: [{ rows: [{ cells: [cell('1', { rowSpan: 2 })] }] }],
    };
    expect(() => itemsOf(broken)).toThrow(RangeError);
  });
});

test('page set-up and sizes change nothing', () => {
  const section = (fontSize: number, width: number): Document['sections'][number] => ({
    fontSize,
    page: { width, height: 800, margin: { top: 1, right: 1, bottom: 1, left: 1 } },
    blocks: [paragraph('sama')],
  });
  const [one, other] = [section(10, 500), section(12, 900)].map((each) =>
    show(toReading({ sections: [each] }).items),
  );
  expect(one).toEqual(other);
});

test.each([
  ['e\u0301', '\u00e9'],
  ['satu\tdua', 'satu dua'],
  ['\u202fsatu ', 'satu'],
])('%j on one space is %j', (text, wanted) => {
  expect(onOneSpace(text)).toBe(wanted);
});
