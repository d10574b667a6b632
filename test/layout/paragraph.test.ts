import { describe, expect, test } from 'vitest';
import type { Paragraph, Run } from '../../src/document/document.ts';
import { setParagraphs } from '../../src/layout/paragraph.ts';
import { fake, paragraph } from './fake.ts';

const set = (paragraphs: readonly Paragraph[], width = 200) =>
  setParagraphs(paragraphs, { width, size: 10, align: 'left' }, fake).map((line) => ({
    label: line.label?.text,
    labelX: line.label?.x,
    x: line.pieces[0]?.x,
    text: line.pieces.map((piece) => piece.text).join(''),
  }));

describe('setParagraphs', () => {
  test('hangs a label to the left of all of its lines', () => {
    expect(set([paragraph('satu dua tiga', { label: '1.' })], 63)).toEqual([
      { label: '1. ', labelX: 0, x: 14, text: 'satu dua ' },
      { label: undefined, labelX: undefined, x: 14, text: 'tiga ' },
    ]);
  });

  test('hangs all labels of a level as far as the widest', () => {
    const lines = set([paragraph('satu', { label: '9.' }), paragraph('dua', { label: '10.' })]);
    expect(lines.map((line) => line.x)).toEqual([19, 19]);
  });

  test('sets a deeper level in by the level above it', () => {
    const lines = set([
      paragraph('satu', { label: '1.' }),
      paragraph('dua', { label: 'a)', level: 1 }),
      paragraph('tiga', { label: '', level: 1 }),
      paragraph('empat'),
    ]);
    expect(lines.map(({ labelX, x }) => [labelX, x])).toEqual([
      [0, 14],
      [14, 28],
      [undefined, 28],
      [undefined, 0],
    ]);
  });

  test('leaves half of the width to the text, however deep the level', () => {
    const [line] = set([paragraph('satu', { label: '1.', level: 9 })], 60);
    expect(line).toMatchObject({ labelX: 16, x: 30 });
  });

  test('sets a label that is wider than its room before the text, not over it', () => {
    const lines = set([paragraph('satu', { label: 'Menetapkan :' })], 60);
    expect(lines.map((line) => line.text)).toEqual(['Meneta', 'pkan : ', 'satu ']);
  });

  test.each([
    ['left', 0],
    ['center', 90],
    ['right', 180],
  ] as const)('aligns %s', (align, x) => {
    expect(set([paragraph('satu', { align })])[0]?.x).toBe(x);
  });

  test.each<[name: string, runs: Run[], expected: [string, number][]]>([
    [
      'to both edges, but not its last line',
      [{ text: 'satu dua tiga' }],
      [
        ['satu ', 0],
        ['dua ', 45],
        ['tiga ', 0],
      ],
    ],
    [
      'without a gap where a style changes within a word',
      [{ text: 'sa' }, { text: 'tu', bold: true }, { text: ' dua tiga' }],
      [
        ['sa', 0],
        ['tu ', 10],
        ['dua ', 45],
        ['tiga ', 0],
      ],
    ],
    [
      'without a gap at a no-break space',
      [{ text: 'a b\u00a0c dddddddd' }],
      [
        ['a ', 0],
        ['b\u00a0c ', 45],
        ['dddddddd ', 0],
      ],
    ],
    [
      'a line of one word to the left',
      [{ text: 'satuduatiga empat' }],
      [
        ['satuduatiga ', 0],
        ['empat ', 0],
      ],
    ],
  ])('justifies %s', (_, runs, expected) => {
    const area = { width: 60, size: 10, align: 'justify' } as const;
    const lines = setParagraphs([{ kind: 'paragraph', runs }], area, fake);
    expect(lines.flatMap(({ pieces }) => pieces.map(({ text, x }) => [text, x]))).toEqual(expected);
  });

  test('keeps an empty paragraph as an empty line', () => {
    expect(set([paragraph('')])).toHaveLength(1);
  });
});
