/** Bytes become text exactly where a strict decoder of UTF-8 takes them, but for NUL. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../src/source/file-text.ts';

function strictly(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each<[string, Uint8Array, string | undefined]>([
  ['nothing', bytesOf(''), ''],
  ['letters without accents', bytesOf('nomor: 1\r\n'), 'nomor: 1\r\n'],
  ['letters with them', bytesOf('é √ 😀'), 'é √ 😀'],
  ['a byte order mark', bytesOf('\ufeffnomor: 1'), 'nomor: 1'],
  ['a mark and accents', bytesOf('\ufeffé'), 'é'],
  ['only the first of two marks goes', bytesOf('\ufeff\ufeffa'), '\ufeffa'],
  ['a view of something larger', bytesOf('xxé').subarray(2), 'é'],
  ['a wrong byte', Uint8Array.of(0x61, 0xff), undefined],
  ['half a pair, as UTF-8 cannot have it', Uint8Array.of(0xed, 0xa0, 0x80), undefined],
  ['a letter written too long', Uint8Array.of(0xc0, 0xaf), undefined],
  ['a NUL', bytesOf('a\u0000b'), undefined],
])('%s', (_, bytes, expected) => {
  expect(textOf(bytes)).toBe(expected);
});

test('whatever the bytes', () => {
  const some = fc.oneof(
    fc.uint8Array({ min: 1, maxLength: 40 }),
    fc.uint8Array({ min: 0x7e, max: 0xff, maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 40 }).map(bytesOf),
  );
  fc.assert(
    fc.property(some, (bytes) => {
      expect(textOf(bytes)).toBe(strictly(bytes));
    }),
    { numRuns: 2000 },
  );
});
