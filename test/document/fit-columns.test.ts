/** Column widths that suit the texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paragraph, Row, Table } from '../../src/document/document.ts';
import { type ColumnWidth, fitColumns } from '../../src/document/fit-columns.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { fake, pageSetup, toDocument } from '../layout/fake.ts';

const OPTIONS = { width: 200, letter: 5, padding: 6 };
const LEAST: ColumnWidth = { least: 30 };

const rowOf = (...texts: readonly string[]): Row => ({
  cells: texts.map((text) => ({
    content: text === '' ? [] : [{ kind: 'paragraph', runs: [{ text }] } satisfies Paragraph],
  })),
});

const widthsOf = (columns: readonly ColumnWidth[], ...rows: readonly Row[]): number[] =>
  fitColumns(columns, [{ rows }], OPTIONS).map((width) => Math.round(width));

const LONG = 'satu dua tiga lima enam tujuh delapan sembilan sepuluh sebelas';

describe('columns', () => {
  test.each<[string, readonly ColumnWidth[], Row, (widths: number[]) => boolean]>([
    ['share alike when nothing stands in them', [LEAST, LEAST], rowOf('', ''), ([a, b]) => a === b],
    ['are wider for more text', [LEAST, LEAST], rowOf(LONG, 'satu'), ([a = 0, b = 0]) => a > 2 * b],
    ['keep a fixed width', [{ fixed: 80 }, LEAST], rowOf('', LONG), ([a]) => a === 80],
    [
      'are no narrower than their longest word, indent and all',
      [LEAST, LEAST],
      rowOf('pemerintah', LONG),
      ([a = 0]) => a >= 'pemerintah'.length * OPTIONS.letter + OPTIONS.padding - 20,
    ],
    [
      'are at least as wide as asked',
      [{ least: 90 }, LEAST],
      rowOf('a', LONG),
      ([a = 0]) => a >= 90,
    ],
    [
      'are returned as asked when that is too much already',
      [{ fixed: 150 }, { fixed: 150 }],
      rowOf('a', 'b'),
      ([a, b]) => a === 150 && b === 150,
    ],
  ])('%s', (_, columns, row, isRight) => {
    const widths = widthsOf(columns, row);
    expect(isRight(widths), widths.join(' ')).toBe(true);
  });

  test('a merged cell asks less than a cell of one row', () => {
    const merged: Row = {
      cells: rowOf(LONG, 'satu').cells.map((cell, c) => (c === 0 ? { ...cell, rowSpan: 4 } : cell)),
    };
    const rows = [merged, ...Array.from({ length: 3 }, () => rowOf(LONG))];
    const [alone = 0] = widthsOf([LEAST, LEAST], rowOf(LONG, 'satu'));
    const [shared = 0] = widthsOf([LEAST, LEAST], ...rows);
    expect(shared).toBeLessThan(alone);
  });

  const text = (most: number) =>
    fc
      .array(fc.integer({ min: 1, max: 9 }), { maxLength: most })
      .map((words) => words.map((length) => 'x'.repeat(length)).join(' '));
  const rows = fc.array(fc.tuple(text(25), text(3), text(10)), { minLength: 1, maxLength: 8 });

  test('add up to the width, and none falls below its least', () => {
    fc.assert(
      fc.property(rows, (texts) => {
        const widths = fitColumns(
          [LEAST, LEAST, LEAST],
          [{ rows: texts.map((row) => rowOf(...row)) }],
          OPTIONS,
        );
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(OPTIONS.width, 6);
        for (const width of widths) expect(width).toBeGreaterThanOrEqual(30 - 1e-9);
      }),
    );
  });

  test('make tables lower than equal columns do, all in all', () => {
    const heightOf = (texts: readonly (readonly string[])[], widths: readonly number[]): number => {
      const table: Table = {
        kind: 'table',
        columns: widths.map((width) => ({ title: '', width })),
        head: [],
        groups: [{ rows: texts.map((row) => rowOf(...row)) }],
        fontSize: 10,
      };
      const page = pageSetup({ width: OPTIONS.width + 40, height: 100_000 });
      const boxes = layOut(toDocument([table], page), fake).flatMap((each) => each.boxes);
      return Math.max(...boxes.map((box) => box.y + (box.kind === 'frame' ? box.height : 0)));
    };
    let fitted = 0;
    let equal = 0;
    for (const texts of fc.sample(rows, 200)) {
      const own = texts.map((row) => rowOf(...row));
      fitted += heightOf(texts, fitColumns([LEAST, LEAST, LEAST], [{ rows: own }], OPTIONS));
      equal += heightOf(texts, [1, 1, 1]);
    }
    expect(fitted).toBeLessThan(0.9 * equal);
  });
});
