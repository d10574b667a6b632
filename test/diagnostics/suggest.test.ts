/** "maksud Anda …?" proposes what is near, and nothing else. */
import { expect, test } from 'vitest';
import { suggest } from '../../src/diagnostics/suggest.ts';

const KEYS = ['id', 'nama', 'bulan', 'indikator', 'sub_kegiatan', 'tentatif', 'ket'];

test.each([
  ['bulann', 'bulan'],
  ['bulna', 'bulan'],
  ['Bulan', 'bulan'],
  ['indicator', 'indikator'],
  ['sub-kegiatan', 'sub_kegiatan'],
  ['subkegiatan', 'sub_kegiatan'],
  ['tentative', 'tentatif'],
  ['nam', 'nama'],
  ['bln', 'bulan'],
  ['sub', 'sub_kegiatan'],
  ['keterangan', 'ket'],
  ['tanggal', undefined],
  ['n', undefined],
  ['kt', 'ket'],
  ['xyz', undefined],
  ['', undefined],
])('%s → %s', (word, expected) => {
  expect(suggest(word, KEYS)).toBe(expected);
});
