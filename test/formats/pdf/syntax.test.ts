import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  toByteString,
  toDateString,
  toName,
  toNumber,
  toTextString,
} from '../../../src/formats/pdf/syntax.ts';

test.each<[written: string, expected: string]>([
  [toNumber(8.5), '8.5'],
  [toNumber(-0.004), '0'],
  [toNumber(1 / 3), '0.33'],
  [toNumber(1e-9), '0'],
  [toName('text/yaml'), '/text#2fyaml'],
  [toName('a b(é)'), '/a#20b#28#c3#a9#29'],
  [toByteString('(a)\\\r\n'), '(\\(a\\)\\\\\\r\n)'],
  [toTextString('Rencana (1)'), '(Rencana \\(1\\))'],
  [toTextString(''), '()'],
  [toTextString('√'), '<feff221a>'],
  [toTextString('\u{1f511}'), '<feffd83ddd11>'],
  [toTextString('a\ud83d'), '<feff0061fffd>'],
  [toDateString('2022-02-11'), '(D:20220211000000Z)'],
  [toDateString('2022-02-11T23:59:59+07:00'), '(D:20220211000000Z)'],
])('%s', (written, expected) => {
  expect(written).toBe(expected);
});

test('any text is read back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const written = toTextString(text);
      const inner = written.slice(1, -1);
      const read = written.startsWith('<') ? PDFHexString.of(inner) : PDFString.of(inner);
      expect(read.decodeText()).toBe(text);
    }),
  );
});
