/** Text from a file shows what it is and steers nothing. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toJsonText, visible } from '../../src/text/visible.ts';

const UNSAFE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

test.each([
  ['plain text, é, 語, 👍 and √', 'plain text, é, 語, 👍 and √'],
  ['a\tb', 'a  b'],
  ['a\nb', 'a<U+000A>b'],
  ['\u001b[31m', '<U+001B>[31m'],
  ['\u009b', '<U+009B>'],
  ['\u202eab', '<U+202E>ab'],
  ['a\u200bb\u00ad', 'a<U+200B>b<U+00AD>'],
  ['\ufeffa', '<U+FEFF>a'],
  ['\u2028', '<U+2028>'],
  ['\ud800a', '<U+D800>a'],
  ['\u{e0041}', '<U+E0041>'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('a character stands as it is, unless its category is unsafe', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));
  const changed = characters.filter((each) => visible(each) !== each);
  expect(changed).toEqual(characters.filter((each) => UNSAFE.test(each)));
});

test('JSON text holds nothing unsafe and reads back the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = toJsonText({ text });
      expect(json.replaceAll('\n', '')).not.toMatch(UNSAFE);
      expect(JSON.parse(json)).toEqual({ text });
    }),
  );
});
