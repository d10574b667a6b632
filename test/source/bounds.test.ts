/** Where a file has too much of something, and where it has not. */
import { expect, test } from 'vitest';
import { countMarks, DEEPEST, hasTooManyMarks, MOST_MARKS } from '../../src/source/bounds.ts';
import { isTooDeep } from '../../src/source/yaml-depth.ts';

test.each([
  ['nama: Rapat koordinasi\n', 2],
  ['- "a, b"\r\n', 6],
  ['“a” – b — c … √ é 語', 0],
  ['a\u00a0b\u200bc\u00add\ufeffe\u2028f\u0085g\u0000', 7],
])('%j has %i marks', (text, marks) => {
  expect(countMarks(text)).toBe(marks);
});

test('a mark too many', () => {
  expect(hasTooManyMarks('a\n'.repeat(MOST_MARKS))).toBe(false);
  expect(hasTooManyMarks('a\n'.repeat(MOST_MARKS + 1))).toBe(true);
  expect(hasTooManyMarks('a'.repeat(4_000_000))).toBe(false);
});

const stairs = (levels: number, unit: string): string =>
  Array.from({ length: levels }, (_, depth) => ' '.repeat(depth) + unit).join('\n');

test.each<[string, (levels: number) => string]>([
  ['mappings', (levels) => stairs(levels, 'a:')],
  ['lists', (levels) => stairs(levels, '-')],
  ['lists, with blank lines and comments between', (levels) => stairs(levels, '-\n\n# x')],
  ['lists on one line', (levels) => '- '.repeat(levels)],
  ['lists on several lines', (levels) => `-\n${' '.repeat(2)}${'- '.repeat(levels - 1)}`],
  ['keys', (levels) => '? '.repeat(levels)],
  ['brackets', (levels) => `a: ${'['.repeat(levels)}`],
  ['braces with texts between that close some', (levels) => `${'{"}": "]", a: '.repeat(levels)}`],
])('%s', (_, make) => {
  expect(isTooDeep(make(DEEPEST))).toBe(false);
  expect(isTooDeep(make(DEEPEST + 1))).toBe(true);
});

test.each([
  ['lists one after the other', '- - a\n'.repeat(1000)],
  ['brackets in texts', 'a: x [\n'.repeat(1000)],
  ['brackets in quotes', 'a: "["\n'.repeat(1000)],
  ['dashes in a text', `a: ${'- '.repeat(1000)}`],
])('%s are not deep', (_, text) => {
  expect(isTooDeep(text)).toBe(false);
});
