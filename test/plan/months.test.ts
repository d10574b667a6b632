/** Months: what may be written, what a Word person writes, and that printing and reading agree. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthByName, parseBulan, printBulan, rangkaian } from '../../src/plan/months.ts';

test.each([
  [6, [6]],
  ['1-12', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  [
    [3, 6, 9],
    [3, 6, 9],
  ],
  [
    ['1-3', 9],
    [1, 2, 3, 9],
  ],
  [
    [9, 3],
    [3, 9],
  ],
  ['4-4', [4]],
  [[], []],
])('%j reads as %j', (value, months) => {
  expect(parseBulan(value)).toEqual({ months });
});

test.each([
  [13, 'out-of-range', undefined],
  [0, 'out-of-range', undefined],
  [1.5, 'out-of-range', undefined],
  ['1-13', 'out-of-range', undefined],
  ['12-1', 'reversed', undefined],
  ['1–3', 'typed-as-text', '1-3'],
  ['1 - 3', 'typed-as-text', '1-3'],
  ['1 s.d. 3', 'typed-as-text', '1-3'],
  ['1 s/d 3', 'typed-as-text', '1-3'],
  ['1 sd 3', 'typed-as-text', '1-3'],
  ['1 s. d. 3', 'typed-as-text', '1-3'],
  ['1‐3', 'typed-as-text', '1-3'],
  ['Desember', 'typed-as-text', '12'],
  ['1, 2, 3', 'typed-as-text', '1-3'],
  ['3 dan 6', 'typed-as-text', '[3, 6]'],
  ['Juni', 'typed-as-text', '6'],
  ['Januari sampai Maret', 'typed-as-text', '1-3'],
  ['Jan-Mar, Sep', 'typed-as-text', '[1-3, 9]'],
  ['6', 'typed-as-text', '6'],
  ['Junni', 'not-a-month', undefined],
  ['TW I', 'not-a-month', undefined],
  [true, 'not-a-month', undefined],
  [null, 'empty', undefined],
  ['', 'empty', undefined],
])('%j is refused as %s, with %j instead', (value, kind, instead) => {
  const parsed = parseBulan(value);
  expect('problem' in parsed && parsed.problem.kind).toBe(kind);
  expect('problem' in parsed && parsed.problem.instead).toBe(instead);
});

describe('in a list', () => {
  test('the item at fault is named', () => {
    expect(parseBulan([6, 13])).toEqual({
      problem: { kind: 'out-of-range', value: '13', index: 1 },
    });
  });

  test('the whole list is corrected', () => {
    expect(parseBulan([1, '3–5'])).toEqual({
      problem: { kind: 'typed-as-text', value: '3–5', index: 1, instead: '[1, 3-5]' },
    });
  });

  test('a repeated month is a problem, with the list without it', () => {
    expect(parseBulan([3, '1-4'])).toEqual({
      problem: { kind: 'repeated', value: '3', index: 1, instead: '1-4' },
    });
  });

  test('what else is typed as text goes into the corrected list', () => {
    expect(parseBulan([3, 3, '5–6'])).toEqual({
      problem: { kind: 'repeated', value: '3', index: 1, instead: '[3, 5-6]' },
    });
  });

  test.each([[[3, 3, 13]], [[3, 3, 'Junni']], [['1–3', 13]]])(
    'no list is proposed instead of %j, part of which nobody can read',
    (value) => {
      const parsed = parseBulan(value);
      expect('problem' in parsed && parsed.problem).not.toHaveProperty('instead');
    },
  );
});

test.each([
  ['juni', 6],
  ['Agustus', 8],
  ['nopember', 11],
  ['Des.', 12],
  ['6', 6],
  ['13', undefined],
  ['bulan', undefined],
])('monthByName(%j) is %j', (word, month) => {
  expect(monthByName(word)).toBe(month);
});

const anyMonths = fc
  .uniqueArray(fc.integer({ min: 1, max: 12 }))
  .map((months) => months.sort((a, b) => a - b));

test('what is printed reads back the same', () => {
  fc.assert(
    fc.property(anyMonths, (months) => {
      const printed = printBulan(months);
      const inner = printed.replace(/^\[|\]$/g, '');
      const value = printed.startsWith('[')
        ? inner.split(', ').filter((part) => part !== '')
        : printed;
      const asYaml = (part: string) => (/^\d+$/.test(part) ? Number(part) : part);
      const read = parseBulan(Array.isArray(value) ? value.map(asYaml) : asYaml(value));
      expect(read).toEqual({ months });
    }),
  );
});

test('runs cover the months, each once, with a gap between any two', () => {
  fc.assert(
    fc.property(anyMonths, (months) => {
      const runs = rangkaian(months);
      const covered = runs.flatMap(([first, last]) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(covered).toEqual(months);
      runs.slice(1).forEach(([first], index) => {
        expect(first).toBeGreaterThan((runs[index]?.[1] ?? 0) + 1);
      });
    }),
  );
});

test('no value of YAML makes it throw', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const parsed = parseBulan(value);
      expect('months' in parsed || parsed.problem.kind.length > 0).toBe(true);
    }),
  );
});

test.each([
  ['Junni', 'Juni', '6'],
  ['Agusts', 'Agustus', '8'],
  ['Agust', 'Agustus', '8'],
  ['Juni-Agusts', 'Juni-Agustus', '6-8'],
  [['Junni', 9], 'Juni', '[6, 9]'],
  [['Junni', 'x'], 'Juni', undefined],
  ['TW I', undefined, undefined],
  ['bulanan', undefined, undefined],
  ['Ju', undefined, undefined],
])('%j was probably meant as %j, and the whole as %j', (value, meant, guess) => {
  const parsed = parseBulan(value);
  expect('problem' in parsed && parsed.problem).toMatchObject({
    kind: 'not-a-month',
    ...(meant === undefined ? {} : { meant }),
    ...(guess === undefined ? {} : { guess }),
  });
  expect('problem' in parsed && [parsed.problem.meant, parsed.problem.guess]).toEqual([
    meant,
    guess,
  ]);
  expect('problem' in parsed && parsed.problem.instead).toBeUndefined();
});
