/** Percentages never round up, never hide a small share, never divide by nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printPersen, toShare } from '../../src/schedule/share.ts';

test.each([
  [58, 62, '93%'],
  [61, 62, '98%'],
  [199, 200, '99%'],
  [62, 62, '100%'],
  [0, 62, '0%'],
  [1, 200, '<1%'],
  [1, 100, '1%'],
  [0, 0, '-'],
])('%i of %i is %s', (part, whole, printed) => {
  expect(printPersen(toShare(part, whole))).toBe(printed);
});

test('100% only when complete, 0% only when nothing', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1 }), (part, rest) => {
      const printed = printPersen(toShare(part, part + rest));
      expect(printed).not.toBe('100%');
      expect(printed === '0%').toBe(part === 0);
    }),
  );
});
