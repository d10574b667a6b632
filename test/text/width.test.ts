/** The width of a text, which is counted without Unicode's rules where it can be. */
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { textWidth } from '../../src/text/width.ts';

test('of every single character it is what string-width says', () => {
  const characters = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));
  expect(characters.filter((each) => textWidth(each) !== stringWidth(each))).toEqual([]);
});

test.each([
  ['Rencana Aksi', 12],
  ['“Jum’at” – √ é', 14],
  ['Jum\u0301at', 5],
  ['選挙', 4],
  ['\u001b[31mgalat\u001b[39m', 5],
  ['👩‍👩‍👧', 2],
])('%s takes %d columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});
