/** Realisasi files: what is sound is taken, the rest is left. */
import { describe, expect, test } from 'vitest';
import { buildRealisasi, realisasiMonth } from '../../src/plan/build-realisasi.ts';
import { toSourceFile } from '../../src/source/source-file.ts';
import { parseYaml } from '../../src/source/yaml-file.ts';

const read = (text: string, path = 'plans/contoh/2023/realisasi/2023-06.yaml') =>
  buildRealisasi(parseYaml(toSourceFile(path, text), () => false));

test.each([
  ['realisasi/2023-06.yaml', { tahun: 2023, bulan: 6 }],
  ['2023-12.yml', { tahun: 2023, bulan: 12 }],
  ['realisasi/2023-13.yaml', undefined],
  ['realisasi/2023-6.yaml', undefined],
  ['realisasi/juni.yaml', undefined],
  ['realisasi/2023-06.yaml.bak', undefined],
])('%s', (path, month) => {
  expect(realisasiMonth(path)).toEqual(month);
});

test('an entry in full, its texts on one line, and where it stands', () => {
  const [entry] = read(`arsip:
  status: sebagian
  tanggal: 2023-06-20
  hasil:
    jumlah: 2.5
    satuan: dokumen
  bukti:
    - https://contoh.go.id
    - bukti/a.pdf
  kendala:
    sebab: lain
    catatan: >
      dua
      baris
    tindak_lanjut: rapat
  catatan: lihat notula
`);
  const { at, ...data } = entry ?? { at: undefined };
  expect(data).toEqual({
    id: 'arsip',
    tahun: 2023,
    bulan: 6,
    status: 'sebagian',
    tanggal: '2023-06-20',
    hasil: { jumlah: 2.5, satuan: 'dokumen' },
    bukti: ['https://contoh.go.id', 'bukti/a.pdf'],
    kendala: { sebab: 'lain', catatan: 'dua baris', tindakLanjut: 'rapat' },
    catatan: 'lihat notula',
  });
  const { start = -1, end = -1, file } = at?.span('bukti', 1) ?? {};
  expect(file?.text.slice(start, end)).toBe('bukti/a.pdf');
  expect(at?.key().start).toBe(0);
});

describe('what is broken is absent, and takes nothing else along', () => {
  test.each([
    ['a: {}', []],
    ['a:\n  status: selesai', []],
    ['- a', []],
    ['a: terlaksana', []],
    ['', []],
    ['a:\n  status: belum\n  tanggal: 2023-02-30', [{ status: 'belum', bukti: [] }]],
    ['a:\n  status: belum\n  hasil: 3', [{ status: 'belum', bukti: [] }]],
    ['a:\n  status: belum\n  kendala:\n    sebab: cuaca', [{ status: 'belum', bukti: [] }]],
    ['a:\n  status: belum\n  bukti: satu', [{ status: 'belum', bukti: ['satu'] }]],
    ['a:\n  status: belum\n  bukti:\n    - 7\n    - dua', [{ status: 'belum', bukti: ['dua'] }]],
    [
      'a:\n  status: selesai\nb:\n  status: batal\n  catatan: "  "',
      [{ id: 'b', status: 'batal', bukti: [] }],
    ],
  ])('%j', (text, expected) => {
    const entries = read(text).map(({ at, tahun, bulan, unread, ...data }) => data);
    expect(entries).toEqual(expected.map((each) => ({ id: 'a', ...each })));
  });

  test('a file whose name gives no month has no entries', () => {
    expect(read('a:\n  status: belum', 'realisasi/juni.yaml')).toEqual([]);
  });
});

test.each([
  ['a:\n  status: belum\n', []],
  ['a:\n  status: terlaksana\n  tanggal: 20-06-2023\n', ['tanggal']],
  ['a:\n  status: terlaksana\n  tanggal:\n  catatan: ya\n', ['tanggal']],
  ['a:\n  status: belum\n  bukti:\n    - 7\n    - dua\n', ['bukti']],
  ['a:\n  status: belum\n  kendala:\n    sebab: uang\n', ['kendala']],
])('what stands there and cannot be read is known not to be lacking: %j', (text, unread) => {
  expect(read(text).flatMap((entry) => [...(entry.unread ?? [])])).toEqual(unread);
});
