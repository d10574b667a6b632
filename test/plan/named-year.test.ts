/** The years that titles name. */
import { expect, test } from 'vitest';
import { namedYears } from '../../src/plan/named-year.ts';

test.each<[string, [string, number, number][]]>([
  ['RENCANA AKSI TAHUN 2022', [['TAHUN 2022', 2022, 2022]]],
  ['Rencana Aksi Tahun Anggaran 2022.', [['Tahun Anggaran 2022', 2022, 2022]]],
  ['ROAD MAP TAHUN 2020-2024', [['TAHUN 2020-2024', 2020, 2024]]],
  ['ROAD MAP TAHUN 2020 s.d. 2024', [['TAHUN 2020 s.d. 2024', 2020, 2024]]],
  ['ROAD MAP TAHUN 2020 SAMPAI DENGAN 2024', [['TAHUN 2020 SAMPAI DENGAN 2024', 2020, 2024]]],
  [
    'PERUBAHAN ATAS KEPUTUSAN NOMOR 4 TAHUN 2021 TENTANG RENCANA AKSI TAHUN 2022',
    [['TAHUN 2022', 2022, 2022]],
  ],
  ['KEPUTUSAN NOMOR : 4/ORT.07/2021 TAHUN 2021', []],
  ['RENCANA AKSI TAHUN 20221', []],
  ['RENCANA AKSI', []],
])('%s', (text, years) => {
  const found = namedYears(text);
  expect(found.map(({ piece, first, last }) => [piece, first, last])).toEqual(years);
  for (const { piece, index } of found) {
    expect(text.slice(index, index + piece.length)).toBe(piece);
  }
});
