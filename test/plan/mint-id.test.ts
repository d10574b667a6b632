/** Minted ids: short and readable, sound for the schema and for YAML, each used once in the plan. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { idsNamed, slugOf } from '../../src/plan/mint-id.ts';
import { id as idSchema } from '../../src/plan/schema/fields.ts';
import { areaExample, rencanaExample } from '../../src/rules/example-plan.ts';
import { loadOf, planFolderOf } from '../support/plan-of.ts';

const AREA = 'area-1-penataan-tata-laksana.yaml';

describe('the id of a text', () => {
  test.each([
    ['Penataan arsip aktif', 'penataan-arsip-aktif'],
    ['Pengelolaan PPID dan e-PPID di lingkungan satuan kerja;', 'pengelolaan-ppid-e-ppid'],
    ['Di lingkungan kantor', 'lingkungan-kantor'],
    [
      'Penyusunan revisi naskah dinas pengaturan dan atau penetapan',
      'penyusunan-revisi-naskah-dinas',
    ],
    ['Sosialisasi', 'sosialisasi'],
    ['1. Penataan arsip', 'penataan-arsip'],
    ['a) Penataan arsip', 'penataan-arsip'],
    ['2 (dua) kali penataan arsip', 'dua-kali-penataan-arsip'],
    ['100% arsip terdaftar', 'arsip-terdaftar'],
    ['Rapat Jum’at', 'rapat-jumat'],
    ['Évaluasi pe\u00adna\u00adtaan', 'evaluasi-penataan'],
    ['dan lain-lain', 'lain-lain'],
    ['yang dan di', 'yang-dan-di'],
    ['x'.repeat(60), 'x'.repeat(40)],
    ['2022', 'baris-2022'],
    ['true', 'baris-true'],
    ['Rencana', 'baris-rencana'],
    ['Area 4', 'baris-area-4'],
    ['…', 'baris'],
    ['', 'baris'],
  ])('%j is %s', (teks, id) => {
    expect(slugOf(teks)).toBe(id);
  });

  test('is sound for the schema, and a text for YAML, whatever the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.constantFrom('1.', '1e3', '0x1f', 'null', 'dan', 'arsip', 'Ñ', '-'))
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(anyText, (teks) => {
        const id = slugOf(teks);
        expect(idSchema.safeParse(id).success).toBe(true);
        expect(id.length).toBeLessThanOrEqual('baris-'.length + 40);
        expect(parse(`id: ${id}`)).toEqual({ id });
      }),
    );
  });
});

test('ids are found wherever a file has or names one, also in a broken file', () => {
  const folder = planFolderOf({
    'rencana.yaml': rencanaExample('pengecualian:\n  - aturan: x\n    di: "dikecualikan"\n'),
    [AREA]: '- id: satu\n  id:   "dua"\n\t- {id: tiga, nama: [\n  "id": empat\r\n',
    'penugasan.yaml': 'unit: [Hukum]\nbaris:\n  ditugaskan:\n    unit: Hukum\n',
    'realisasi/2023-06.yaml': '"terlaksana":\n  status: x\n',
  });
  const named = idsNamed(folder);
  for (const id of ['dikecualikan', 'satu', 'dua', 'tiga', 'empat', 'ditugaskan', 'terlaksana']) {
    expect(named).toContain(id);
  }
});

/** What `--fix` would write for each finding about an id, by the finding's place. */
function mintedIn(files: Readonly<Record<string, string>>): (string | undefined)[] {
  return loadOf(files)
    .findings.filter(({ code }) => code === 'schema/id')
    .map(({ fix }) => fix?.[0]?.text);
}

const rows = (...texts: string[]): string =>
  `sub_kegiatan:\n${texts.map((text) => `  - nama: ${text}\n    indikator: Ada\n    bulan: 6`).join('\n')}`;

describe('the ids of a plan', () => {
  test('are told apart by a number, in the whole plan', () => {
    expect(
      mintedIn({
        'rencana.yaml': rencanaExample().replace('jumlah_area: 1', 'jumlah_area: 2'),
        [AREA]: areaExample(rows('Rapat kerja', 'Rapat kerja')),
        'area-2-lain.yaml': areaExample(rows('Rapat kerja'), 2),
        'penugasan.yaml': 'unit: [Hukum]\nbaris:\n  rapat-kerja:\n    unit: Hukum\n',
      }).map((text) => text?.trim()),
    ).toEqual(['id: rapat-kerja-2', 'id: rapat-kerja-3', 'id: rapat-kerja-4']);
  });

  test.each([
    [
      'of a bundle by its first member',
      'gabungan:\n    - Rapat satu\n    - nama: Rapat dua',
      'rapat-satu',
    ],
    ['of a lost text by its indikator', 'tidak_terbaca: sub kegiatan kedua', 'ada'],
  ])('%s', (_, own, id) => {
    const area = areaExample(`sub_kegiatan:\n  - ${own}\n    indikator: Ada\n    bulan: 6`);
    expect(mintedIn({ [AREA]: area.replaceAll('\n            - ', '\n              - ') })).toEqual(
      [`id: ${id}\n            `],
    );
  });
});

describe('no id is minted', () => {
  test.each([
    ['for a row in braces', '  - {nama: Rapat, indikator: Ada, bulan: 6}'],
    ['behind an explicit key', '  - ? nama\n    : Rapat\n    indikator: Ada\n    bulan: 6'],
    ['for a row that is no list item', '  nama: Rapat\n  indikator: Ada\n  bulan: 6'],
    [
      'for an id that is there',
      '  - id: Rapat Kerja\n    nama: Rapat\n    indikator: Ada\n    bulan: 6',
    ],
  ])('%s', (_, lines) => {
    const minted = mintedIn({ [AREA]: areaExample(`sub_kegiatan:\n${lines}`) });
    expect(minted.filter((text) => text !== undefined)).toEqual([]);
  });

  test('in a realisasi file whose row is called id', () => {
    expect(mintedIn({ 'realisasi/2023-06.yaml': 'id:\n' })).toEqual([undefined]);
  });
});
