/** A pattern of ASCII letters finds in a text without others what the one of every script finds. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterPattern } from '../../src/text/letter-pattern.ts';

const SOURCES: readonly (readonly [source: string, flags: string])[] = [
  [
    String.raw`(?<![\p{L}\p{M}\p{N}_-])([\p{L}]{2,})(\s+)(\1(?:\s+\1)*)(?![\p{L}\p{M}\p{N}_-])`,
    'giu',
  ],
  [String.raw`(?<![\p{L}\p{M}\p{N}_]|\d[./-])[\p{Lu}]{3,12}(?![\p{L}\p{M}\p{N}_]|[./-]\d)`, 'gu'],
  [String.raw`[^\p{L}\p{N}%]+`, 'gu'],
];

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom('ab', 'AB', 'Ab', 'ABC', ' ', '  ', '_', '-', '1', '.', '/', '“', '–', '…'),
      fc.constantFrom('é', '\u212a', 'ſ', 'а', '\u0301', '²', '\u00a0', '\u2009'),
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
  )
  .map((parts) => parts.join(''));

test.each(SOURCES)('%s', (source, flags) => {
  const pattern = letterPattern(source, flags);
  const all = (regExp: RegExp, each: string) =>
    [...each.matchAll(regExp)].map((match) => [match.index, ...match]);
  fc.assert(
    fc.property(text, (each) => {
      expect(all(pattern(each), each)).toEqual(all(new RegExp(source, flags), each));
    }),
    { numRuns: 2000 },
  );
});

test('only a text with letters of other scripts takes the slow one', () => {
  const pattern = letterPattern(String.raw`[\p{L}]+`, 'gu');
  expect(pattern('Penataan “arsip” – aktif').source).toBe('[A-Za-z]+');
  expect(pattern('Café').source).toBe(String.raw`[\p{L}]+`);
});
