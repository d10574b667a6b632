/** The rules on texts: the exact span, what they leave alone, what their fixes do. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printedTexts } from '../../src/plan/printed-texts.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';
import { RENCANA_NAME, rencanaExample, withKegiatan } from '../../src/rules/example-plan.ts';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { loadOf } from '../support/plan-of.ts';

const CODES: ReadonlySet<string> = new Set([
  'no-repeated-word',
  'no-split-prefix',
  'no-odd-character',
  'no-untrimmed-text',
  'no-unlike-abbreviation',
  'no-duplicate-text',
]);

/** A plan with one sub kegiatan whose indikator is written so. */
const withIndikator = (indikator: string, more = '') => ({
  ...withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan berkas kantor
    indikator: ${indikator}
    bulan: 1-12`),
  [RENCANA_NAME]: rencanaExample(more),
});

function findingsOf(files: ReturnType<typeof withIndikator>) {
  const { plan, findings } = loadOf(files);
  return [...findings, ...checkPlan(plan, { asOf: '2023-06-30' }).findings].filter(
    ({ code }) => CODES.has(code) || code.includes('/'),
  );
}

/** What each finding marks, without the indent of further lines. */
const seen = (indikator: string, more = '') =>
  findingsOf(withIndikator(indikator, more)).map(
    ({ code, span }) =>
      [code, span.file.text.slice(span.start, span.end).replace(/\n\s*/g, '\n')] as const,
  );

describe('the fault itself is marked', () => {
  test.each([
    ['Jumlah Jumlah arsip', 'no-repeated-word', 'Jumlah'],
    ['arsip yang yang yang rapi', 'no-repeated-word', 'yang yang'],
    ['>-\n      Daftar arsip\n      Arsip rapi', 'no-repeated-word', 'Arsip'],
    ['"Daftar arsip \\\n      arsip rapi"', 'no-repeated-word', 'arsip'],
    ['Arsip yang di tetapkan', 'no-split-prefix', 'di tetapkan'],
    ['Arsip yang di tindak lanjuti', 'no-split-prefix', 'di tindak lanjuti'],
    ['>-\n      Arsip yang di\n      tetapkan', 'no-split-prefix', 'di\ntetapkan'],
    ['Arsip sudah di legalikan', 'no-split-prefix', 'di legalikan'],
    ['Di Tetapkan dalam rapat', 'no-split-prefix', 'Di Tetapkan'],
    ['Arsip diantaranya rapi', 'no-split-prefix', 'diantaranya'],
    ['Arsip masuk kedalam lemari', 'no-split-prefix', 'kedalam'],
    ['Triwulan ke empat', 'no-split-prefix', 'ke empat'],
    ['Arsip\u200b rapi', 'no-odd-character', '\u200b'],
    ['"Arsip\\u00adrapi"', 'no-odd-character', '\\u00ad'],
    ['"Arsip\\brapi"', 'no-odd-character', '\\b'],
    ['Arsip\ufeffrapi', 'no-odd-character', '\ufeff'],
    ['Arsip \u202erapi', 'no-odd-character', '\u202e'],
    ['Arsip\u00a0rapi', 'no-odd-character', '\u00a0'],
    ['Arsip rapi\u00a0', 'no-odd-character', '\u00a0'],
    ['Arsip \uf0b7 rapi', 'no-odd-character', '\uf0b7'],
    ['Arsip \ufffd rapi', 'no-odd-character', '\ufffd'],
    ['Veri\ufb01kasi arsip', 'no-odd-character', '\ufb01'],
    ['Daftаr arsip', 'no-odd-character', 'а'],
    ['Daftar СОР kantor', 'no-odd-character', 'С'],
    ['"\\u200b\\u200b"', 'no-odd-character', '"\\u200b\\u200b"'],
    ['"Arsip rapi "', 'no-untrimmed-text', ' '],
    ["'  Arsip rapi'", 'no-untrimmed-text', '  '],
    ['Arsip   rapi', 'no-untrimmed-text', '   '],
    ['"Arsip\\nrapi"', 'no-untrimmed-text', '\\n'],
    ['"Arsip\\trapi"', 'no-untrimmed-text', '\\t'],
    ['>-\n      Arsip\n\n      rapi', 'no-untrimmed-text', '\n'],
    ['|\n      Arsip\n      rapi', 'no-untrimmed-text', '\n'],
    ['Pengelolaan JDH kantor', 'no-unlike-abbreviation', 'JDH'],
    ['Pengelolaan e-PPD kantor', 'no-unlike-abbreviation', 'PPD'],
    ['Penguatan (SPPI) kantor', 'no-unlike-abbreviation', 'SPPI'],
    ['Penilaian WBK/WBBMM kantor', 'no-unlike-abbreviation', 'WBBMM'],
    ['>-\n      Pengisian\n      LHKPM dan LHKPN kantor', 'no-unlike-abbreviation', 'LHKPM'],
  ])('%j', (indikator, code, span) => {
    expect(seen(indikator)).toEqual([[code, span]]);
  });
});

describe('what is right is left alone', () => {
  test.each([
    'Lain-lain, arsip lain lain-lain; Bab II II; 2 2; a a; Kota Bau Bau',
    'Arsip arsip-arsip. Arsip',
    'Arsip di lingkungan, di atas, di bidang, di antara, di Undang-Undang, di undang-undang',
    'Arsip ditempatkan, dipusatkan, didalami, diluaskan, keluar, kedua, ke dua tempat',
    'Layanan di pendidikan, di perbaikan, di evaluasi kedua, di Bangun, di Tempel, di tindakan',
    'Sudah di Pekanbaru, akan di Tarakan, telah di pekan kedua, sudah di kebun, belum di rekan kerja',
    '“Arsip” – ‘rapi’ — 27 °C, 30 m², √ 5 µm, α dan β, naïve, café, §, • ☎️ 👨‍👩‍👧',
    '>\n      Arsip\n      rapi\n',
    '|\n      Arsip rapi\n',
    '"Arsip\n      rapi"',
    'Arsip\n      rapi',
    'Nilai WBK dan WBBM, KPK, KPU RI, PPID, e-PPID, RKA-KL, SPIP, SPP, SPI, APIP, KIP, DPA',
    'Keputusan 612/ORT.04-Kpt/05/KPU/XII/2020 dan BUKU STOK TIDAK SAKIT pada laki-laki (LAKI)',
    'PENGELOLAAN JDH SATUAN KERJA',
    'Pusat Pelayanan Daerah (PPD) dan layanan PPD',
  ])('%j', (indikator) => {
    expect(seen(indikator)).toEqual([]);
  });
});

test('istilah of the plan are known, and are what a slip is compared with', () => {
  const istilah =
    'istilah:\n  SIPAKU: Sistem Informasi Pengelolaan Arsip KPU\n  JDH: Jurnal Data Harian\n';
  expect(seen('Aplikasi SIPAKU dan JDH kantor', istilah)).toEqual([]);
  expect(seen('Aplikasi SIPAUK kantor', istilah)).toEqual([['no-unlike-abbreviation', 'SIPAUK']]);
});

test('a text of which every space is odd is one finding, and one fix', () => {
  const files = withIndikator('Daftar\u00a0arsip\u00a0aktif\u00a0\u00a0 kantor');
  const [finding, ...others] = findingsOf(files);
  expect(others).toEqual([]);
  expect(finding?.facts['kali']).toBe(4);
  expect(finding?.fix?.map(({ text }) => text)).toEqual([' ', ' ', '', '']);
});

const parts = fc.array(
  fc.constantFrom(
    ...[
      'arsip',
      'Daftаr',
      'rapi',
      ' ',
      '  ',
      '\u00a0',
      '\u200b',
      '\u00ad',
      '\\t',
      '\\n',
      '\\u2009',
      '\ufb01',
    ],
    ...[': ', ' #', '(', ')', '\ufffd', '😀'],
  ),
  { minLength: 1, maxLength: 12 },
);

test('a fix cures its finding, and changes no more than white space and odd characters', () => {
  const shown = (files: ReturnType<typeof withIndikator>) =>
    [...printedTexts(loadOf(files).plan)].map(({ text }) =>
      text
        .replace(/[\s\u00ad\u200b\ufeff]+/g, '')
        .replaceAll('а', 'a')
        .normalize('NFKC'),
    );
  let cured = 0;
  fc.assert(
    fc.property(parts, fc.constantFrom('"', ''), (words, mark) => {
      const files = withIndikator(`${mark}x${words.join('')}y${mark}`);
      const fixable = findingsOf(files).filter(({ fix }) => fix !== undefined);
      for (const { code, facts, fix = [], span } of fixable) {
        const mended = { ...files };
        for (const name of Object.keys(files) as (keyof typeof files)[]) {
          if (!span.file.path.endsWith(name)) continue;
          mended[name] = applyEdits(span.file.text, [fix]).text;
        }
        expect(shown(mended)).toEqual(shown(files));
        const left = findingsOf(mended).filter((each) => each.code === code);
        expect(left.filter((each) => each.facts['kind'] === facts['kind'])).toEqual([]);
        cured++;
      }
    }),
  );
  expect(cured).toBeGreaterThan(50);
});
