/** Places in a text whose lines were mended lead back to the file. */
import { expect, test } from 'vitest';
import { changeLines, toFileOffset, toMendedText } from '../../src/source/mended-text.ts';
import { toSourceFile } from '../../src/source/source-file.ts';

const FILE = 'nama: a\r\n\t\tbulan: 6\r\nket:"b"\r\nid: c';

const mended = changeLines(
  toMendedText(toSourceFile('x.yaml', FILE)),
  new Map([
    [1, '    bulan: 6'],
    [2, 'ket: "b"'],
  ]),
);

test('the other lines and every line end stay', () => {
  expect(mended.mended.text).toBe('nama: a\r\n    bulan: 6\r\nket: "b"\r\nid: c');
});

test.each(['nama', 'a', 'bulan', '6', 'ket', '"b"', 'id', 'c'])('%s is found again', (word) => {
  const offset = mended.mended.text.indexOf(word);
  expect(FILE.slice(toFileOffset(mended, offset))).toMatch(new RegExp(`^${word}`));
});

test('a place in what was put in is where that begins', () => {
  const offset = mended.mended.text.indexOf('    bulan') + 1;
  expect(FILE.slice(toFileOffset(mended, offset))).toMatch(/^\t\tbulan/);
});

test('left as it was, the text is the file', () => {
  const text = toMendedText(toSourceFile('x.yaml', FILE));
  expect(text.mended.text).toBe(FILE);
  expect(toFileOffset(text, 12)).toBe(12);
});
