import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/document/document.ts';
import { breakLines } from '../../src/layout/line-break.ts';
import { fake, kerned } from './fake.ts';

const lines = (runs: readonly Run[], characters: number): string[] =>
  breakLines(runs, characters * 5, 10, fake).map((line) =>
    line.pieces.map((piece) => piece.text).join('|'),
  );

describe('breakLines', () => {
  test.each<[name: string, text: string, characters: number, expected: string[]]>([
    ['keeps a short text on a line', 'satu dua', 8, ['satu dua ']],
    ['fills a line exactly', 'satu dua tiga', 8, ['satu dua ', 'tiga ']],
    ['makes one space of many', '  satu \t dua  ', 20, ['satu dua ']],
    ['makes one empty line of nothing', ' ', 20, ['']],
    ['does not break at a no-break space', 'a b\u00a0c d', 4, ['a ', 'b\u00a0c ', 'd ']],
    ['cuts a word wider than the column', 'abcdefghij', 4, ['abcd', 'efgh', 'ij ']],
    ['goes on behind a cut word', 'abcdef gh', 4, ['abcd', 'ef ', 'gh ']],
    ['begins a cut word on a line of its own', 'a bcdefg', 4, ['a ', 'bcde', 'fg ']],
    ['cuts after a hyphen if it can', 'undang-undangan', 10, ['undang-', 'undangan ']],
    ['cuts after a slash if it can', 'a/bcdef', 5, ['a/', 'bcdef ']],
    ['keeps graphemes whole', 'a\u0301e\u0301i\u0301', 3, ['a\u0301', 'e\u0301', 'i\u0301 ']],
    ['lets a single grapheme stick out', 'ab', 0.5, ['a', 'b ']],
  ])('%s', (_, text, characters, expected) => {
    expect(lines([{ text }], characters)).toEqual(expected);
  });

  test('cuts every letter and sign of the Latin planes where Unicode ends a grapheme', () => {
    const letters = Array.from({ length: 0x2100 }, (_, unit) => String.fromCharCode(unit))
      .filter((letter) => !/\s/.test(letter) && (letter < '\u0250' || letter > '\u1fff'))
      .join('');
    const segments = new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(letters);
    const cut = lines([{ text: letters }], 0.1).map((line) => line.trimEnd());
    expect(cut.length).toBeGreaterThan(700);
    // Some end nothing, such as a joiner: these stay with the letter before.
    expect(cut).toEqual(Array.from(segments, ({ segment }) => segment));
    // Without one of those, the same letters are cut by our own rule.
    const latin = letters.replace(/[^ -~\u00a0-\u024f\u2010-\u2027]/g, '');
    expect(lines([{ text: latin }], 0.1).map((line) => line.trimEnd())).toEqual(
      Array.from(
        new Intl.Segmenter('id', { granularity: 'grapheme' }).segment(latin),
        ({ segment }) => segment,
      ),
    );
  });

  test('sets several styles in one line, each from where the last one ends', () => {
    const [line] = breakLines(
      [{ text: 'satu ' }, { text: 'dua', bold: true }, { text: ' tiga', italic: true }],
      500,
      10,
      fake,
    );
    expect(line?.pieces.map(({ x, text }) => [x, text])).toEqual([
      [0, 'satu '],
      [25, 'dua '],
      [49, 'tiga '],
    ]);
    expect(line?.width).toBe(69);
  });

  test('joins runs of one style, and breaks no word where its style changes', () => {
    expect(lines([{ text: 'sa' }, { text: 'tu dua' }], 20)).toEqual(['satu dua ']);
    expect(lines([{ text: 'a sa' }, { text: 'tu', italic: true }], 5)).toEqual(['a ', 'sa|tu ']);
  });

  test.each([
    ['slices', [{ text: 'aabbccddee' }]],
    ['slices whose style changes', [{ text: 'aabb' }, { text: 'ccddee', bold: true }]],
    ['a word of two runs in one style', [{ text: 'aab' }, { text: 'bcc' }]],
  ])('measures %s as they are drawn', (_, runs) => {
    const made = breakLines(runs, 24, 10, kerned);
    expect(made.length).toBeGreaterThan(1);
    for (const { pieces, width } of made) {
      expect(width).toBeLessThanOrEqual(24);
      for (const piece of pieces) {
        expect(piece.width).toBe(kerned.width(piece.text.trim(), piece.style, 10));
      }
    }
  });

  test('cuts a word that changes its style', () => {
    expect(lines([{ text: 'abc' }, { text: 'def', italic: true }], 4)).toEqual(['abc|d', 'ef ']);
    // What is left behind the hyphen has no room for a wider letter either.
    expect(lines([{ text: '-abc' }, { text: 'DEF', bold: true }], 4)).toEqual(['-', 'abc', 'DEF ']);
  });
});
