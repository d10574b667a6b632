/** The order of file names. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareFileNames } from '../../src/text/order.ts';

test.each([
  [['area-1-x.yaml', 'area-2-x.yaml', 'area-10-x.yaml', 'penugasan.yaml', 'rencana.yaml']],
  [['plans/a-b/1/a', 'plans/A/2022/a', 'plans/a/2022/b', 'plans/a/2023/a', 'plans/b/2023/a']],
  [['realisasi/2021-12.yaml', 'realisasi/2022-01.yaml', 'realisasi/2022-06.yaml']],
  [['', '1', 'a', 'a001', 'a01', 'a1', 'a1-b', 'a1b']],
])('%j is sorted as people read it', (names) => {
  expect([...names].reverse().sort(compareFileNames)).toEqual(names);
});

test('it is an order: of any three names, whichever way they are compared', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', 'B', 'b', '-', '/', '1', '2', '0'),
    maxLength: 6,
  });
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(compareFileNames(a, b))).toBe(0 - Math.sign(compareFileNames(b, a)));
      expect(compareFileNames(a, b) === 0).toBe(a === b);
      if (compareFileNames(a, b) < 0 && compareFileNames(b, c) < 0) {
        expect(compareFileNames(a, c)).toBeLessThan(0);
      }
    }),
    { numRuns: 2000 },
  );
});
