/** The places that titles name. */
import { describe, expect, test } from 'vitest';
import { isSamePlace, type NamedPlace, namedPlaces } from '../../src/plan/named-place.ts';

test.each<[string, string[]]>([
  ['Komisi Pemilihan Umum Kabupaten Kubu Raya', ['Kabupaten Kubu Raya']],
  ['KPU Kab. Kubu Raya', ['Kab. Kubu Raya']],
  ['SEKRETARIAT KPU KABUPATEN KUBU RAYA TAHUN 2022', ['KABUPATEN KUBU RAYA']],
  ['KPU Kabupaten Kubu Raya sebagaimana ditetapkan', ['Kabupaten Kubu Raya']],
  ['KPU KABUPATEN LIMA PULUH KOTA TAHUN 2022', ['KABUPATEN LIMA PULUH KOTA']],
  ['KPU KABUPATEN LIMA PULUH KOTA MASA JABATAN', ['KABUPATEN LIMA PULUH KOTA MASA JABATAN']],
  ['KPU KABUPATEN KOTAWARINGIN BARAT', ['KABUPATEN KOTAWARINGIN BARAT']],
  ['KABUPATEN SOLOK DAN KOTA SOLOK', ['KABUPATEN SOLOK', 'KOTA SOLOK']],
  [
    'KABUPATEN KUBU RAYA PROVINSI KALIMANTAN BARAT',
    ['KABUPATEN KUBU RAYA', 'PROVINSI KALIMANTAN BARAT'],
  ],
  ['KPU PROVINSI DAN KPU KABUPATEN/KOTA SE-KALIMANTAN BARAT', []],
  ['Sekretariat Komisi Pemilihan Umum Kabupaten/ Kota', []],
  ['KOMISI PEMILIHAN UMUM', []],
])('%s', (text, pieces) => {
  expect(namedPlaces(text).map(({ piece }) => piece)).toEqual(pieces);
  for (const { piece, index } of namedPlaces(text)) {
    expect(text.slice(index, index + piece.length)).toBe(piece);
  }
});

const placeOf = (text: string): NamedPlace => {
  const [place] = namedPlaces(text);
  if (place === undefined) throw new Error(`no place in "${text}"`);
  return place;
};

describe('the same place', () => {
  test.each([
    ['Kabupaten Kubu Raya', 'KABUPATEN KUBU RAYA', true],
    ['Kabupaten Kubu Raya', 'Kab. Kubu Raya', true],
    ['Kabupaten Kubu Raya', 'KABUPATEN KUBU RAYA MASA JABATAN', true],
    ['Kabupaten Solok', 'Kota Solok', false],
    ['Kabupaten Solok', 'KABUPATEN SOLOK SELATAN', false],
    ['Kabupaten Solok Selatan', 'KABUPATEN SOLOK', false],
    ['Kabupaten Kubu Raya', 'KABUPATEN KUBURAYA', false],
  ])('%s, %s: %s', (one, other, isSame) => {
    expect(isSamePlace(placeOf(one), placeOf(other))).toBe(isSame);
  });
});
