import { expect, test } from 'vitest';
import { isRightToLeft, toVisualOrder } from '../../../src/formats/pdf/visual-order.ts';

const [alif, ba, ta] = ['\u0627', '\u0628', '\u062a'];

test.each<[line: string, expected: string]>([
  ['satu dua tiga ', 'satu dua tiga '],
  [`${alif} ${ba} ${ta} `, `${ta} ${ba} ${alif} `],
  [`satu ${alif} ${ba} dua ${ta}`, `satu ${ba} ${alif} dua ${ta}`],
  [`satu ${alif} 12 - ${ba} 3`, `satu ${ba} - 12 ${alif} 3`],
  [`satu (${alif}, ${ba}), dua`, `satu (${ba} ,${alif}), dua`],
  ['\u0628\u200d\u062a \u0661\u0662 x', '\u0628\u200d\u062a \u0661\u0662 x'],
])('%j is drawn in the order of %j', (line, expected) => {
  expect(toVisualOrder(line).join('')).toBe(expected);
});

test.each([
  ['Menimbang', false],
  ['√', false],
  ['12', false],
  ['\u0661\u0662', false],
  ['\u05e9\u05dc', true],
  ['\ufedf', true],
  ['(\u0628)', true],
])('%j runs from right to left: %j', (word, expected) => {
  expect(isRightToLeft(word)).toBe(expected);
});
