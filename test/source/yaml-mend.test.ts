/** A slip in a long file, of which only a part is parsed to judge a repair, is told as in a short one. */
import { expect, test } from 'vitest';
import { parsePlanYaml } from '../../src/plan/build-plan.ts';
import { areaExample } from '../../src/rules/example-plan.ts';
import { toSourceFile } from '../../src/source/source-file.ts';

const row = (index: number): string =>
  `  - id: baris-${index}\n    nama: Penataan arsip ${index}\n    indikator: Daftar\n    bulan: 6\n`;

/** @param spoil changes the rows at these places, of which there are so many */
function told(count: number, places: readonly number[], spoil: (row: string) => string): string[] {
  const rows = Array.from({ length: count }, (_, index) =>
    places.includes(index) ? spoil(row(index)) : row(index),
  );
  const { problems } = parsePlanYaml(
    toSourceFile('area.yaml', areaExample(`sub_kegiatan:\n${rows.join('')}`)),
  );
  return problems.map(({ code, span: { start, end } }) => `${code} ${start} ${end}`);
}

const SLIPS: readonly (readonly [string, string | RegExp, string])[] = [
  ['no colon', 'nama:', 'nama'],
  ['no space', 'nama: ', 'nama:'],
  ['no dash', '  - ', '    '],
  ['a bullet', '- ', '• '],
  ['a tab', '    nama', '\tnama'],
  ['a column too few', '    nama', '   nama'],
  ['a column too many', '    nama', '     nama'],
  ['a dash too far in', '  - ', '   - '],
  ['an open quote', 'nama: ', 'nama: "'],
  ['an open quote of the other kind', 'nama: ', "nama: '"],
  ['text behind a quote', 'nama: Penataan', 'nama: "Penataan" x'],
  ['an open bracket', 'bulan: 6', 'bulan: [6'],
  ['an open brace', 'bulan: 6', 'bulan: {6'],
  ['a colon in a text', 'Penataan', 'Penataan: x'],
  ['a colon in the next line', 'Penataan', 'Penataan\n      x: y'],
  ['a sign', 'nama: ', 'nama: > '],
  ['a sign that nothing starts with', 'nama: ', 'nama: @'],
  ['a key twice', /( {4}nama: .*\n)/, '$1$1'],
  ['a conflict', /^(.*)$/s, '<<<<<<< HEAD\n$1=======\n$1>>>>>>> x\n'],
  ['a conflict without its end', /^(.*)$/s, '<<<<<<< HEAD\n$1=======\n'],
  ['a line that is nothing', /$/, 'bukan apa-apa\n'],
  ['a document that begins', /$/, '---\n'],
];

test.each(SLIPS)('%s', (_, from, to) => {
  const spoil = (text: string): string => text.replace(from, to);
  const short = told(12, [5], spoil);
  expect(short).not.toEqual([]);
  expect(told(150, [5], spoil)).toEqual(short);
  const twice = told(12, [5, 8], spoil);
  expect(told(150, [5, 8], spoil)).toEqual(twice);
});
