/** The checks of the real plan can fail: each notices a slip in the plan, the scan or SUMBER.md. */
import { expect, test } from 'vitest';
import { bodyDifferences } from './body-differences.ts';
import { realPlan, type Slip, slipIn } from './real-plan.ts';
import { applyKoreksi, readKoreksi, readScan, readTanda, toScan } from './scan.ts';
import { unclaimed } from './scan-table.ts';
import { columnDifferences, markDifferences, wordDifferences } from './table-differences.ts';

const raw = readScan();
const scanText = [...raw.values()].join('\n');
const koreksi = readKoreksi();
const tanda = readTanda();
const { repaired } = applyKoreksi(raw, koreksi);

/** What each check says first; absent where it should be silent. */
interface Said {
  readonly columns?: string;
  readonly words?: string;
  readonly marks?: string;
  readonly body?: string;
}

test.each<{ slip: Slip; says: Said }>([
  {
    slip: { file: 'area-4', from: 'Maklumat Layanan/', to: 'Maklumat Pelayanan/' },
    says: { columns: '4.1.2 subKegiatan', words: '"Pelayanan/" only in the plan' },
  },
  {
    slip: { file: 'area-1', from: 'nama: Manajemen', to: 'nama: Penataan' },
    says: { columns: 'bands, word 2', words: '"Penataan" only in the plan' },
  },
  {
    slip: { file: 'area-6', from: '  - nama: Penguatan A', to: '  - nama: A' },
    says: { columns: 'program 6.1, word 2', words: '"Penguatan" only in the scan' },
  },
  {
    slip: {
      file: 'area-3',
      from: '- nama: Evaluasi Organisasi',
      to: '- nama: Organisasi Evaluasi',
    },
    says: { columns: '3.1.1 kegiatan, word 2' },
  },
  {
    slip: { file: 'area-5', from: '- Data Promosi', to: '- Data Promosi\n              - Baru' },
    says: { columns: '5.1.1 indikator', words: '"Baru" only in the plan' },
  },
  {
    slip: { file: 'area-7', from: '\n            bentuk_nomor_indikator: "1)"', to: '' },
    says: { columns: '7.1.1 indikator' },
  },
  {
    slip: { file: 'area-4', from: 'penomoran_indikator: kegiatan', to: 'perlu_verifikasi: ragu' },
    says: { columns: '4.1.2 indikator, word 1' },
  },
  {
    slip: { file: 'area-2', from: 'bulan: 1-12', to: 'bulan: 1-11' },
    says: { marks: 'line 102, data-perundang-undangan: bulan [1,2,3,4,5,6,7,8,9,10,11]' },
  },
  {
    slip: { file: 'area-3', from: 'tentatif: true', to: 'tentatif: false' },
    says: { marks: 'line 108, penyusunan-sotk: tentatif false is not true' },
  },
  {
    slip: { file: 'area-2', from: 'id: jdih', to: 'id: jdih-baru' },
    says: { marks: 'rows, word' },
  },
  {
    slip: { file: 'rencana', from: 'KARYADI', to: 'KARYADI, S.H.' },
    says: { body: 'lines 59' },
  },
  {
    slip: { file: 'rencana', from: '2022-02-11', to: '2022-02-12' },
    says: { body: 'lines 52, word 3' },
  },
  {
    slip: { file: 'rencana', from: 'menetapkan: >-', to: 'menetapkan: >-\n    bahwa' },
    says: { body: 'lines 34, 35, word 1' },
  },
  {
    slip: { file: 'rencana', from: '  mengingat:', to: '    - bahwa perlu;\n  mengingat:' },
    says: { body: 'the scan does not say "bahwa perlu;"' },
  },
])('in $slip.file: "$slip.from" written "$slip.to"', async ({ slip, says }) => {
  const plan = await realPlan(slip);
  const found = {
    columns: columnDifferences(plan, repaired),
    words: wordDifferences(plan, repaired),
    marks: markDifferences(plan, repaired, tanda),
    body: bodyDifferences(plan.rencana, repaired),
  };
  for (const check of ['columns', 'words', 'marks', 'body'] as const) {
    const expected = says[check];
    if (expected === undefined) expect(found[check], check).toEqual([]);
    else expect(found[check].join('\n'), check).toContain(expected);
  }
});

const plan = await realPlan();
const columns = (scan: typeof raw): string[] => columnDifferences(plan, scan);
const wordsOf = (scan: typeof raw): string[] => wordDifferences(plan, scan);
const marks = (scan: typeof raw): string[] => markDifferences(plan, scan, tanda);
const body = (scan: typeof raw): string[] => bodyDifferences(plan.rencana, scan);

test.each([
  ['a mark lost', 'eksternal;\t\t\t\t√\t', 'eksternal;\t\t\t\t\t', marks],
  ['a mark one column on', 'eksternal;\t\t\t\t√\t', 'eksternal;\t\t\t\t\t√', marks],
  ['a mark on a line that has none', '\t5\t6\t', '\t5\t√\t', marks],
  ['a KET lost', '\tTertatif\n', '\t\n', marks],
  ['a KET more', 'termutakhir\t', 'termutakhir\tTentatif', marks],
  ['a word more in a cell', 'Tim Pengarah;', 'Tim Pengarah dan;', columns],
  ['a word less in a cell', 'konsisten dan', 'konsisten', wordsOf],
  ['a band otherwise', '7. Pengawasan', '8. Pengawasan', columns],
  ['a program otherwise', '1. Penguatan Pengawasan', '2. Penguatan Pengawasan', columns],
  ['a text past the last column', 'ASN;\t\t', 'ASN;\tcatatan\t', unclaimed],
  ['a text in an empty column', '\n\t\t\t4.', '\nbaru\t\t\t4.', unclaimed],
  ['a line at the end', '\tTentatif\n', '\tTentatif\nArea 8', unclaimed],
  ['a page head that is text', 'No\tAREA', 'No\tREFORMASI', unclaimed],
  ['a line more in the body', 'ttd\n\n', 'ttd\nANGGOTA\n', body],
  ['a word less in the body', 'sejak tanggal', 'tanggal', body],
  ['a catchword otherwise', '4. Peraturan . . .', '5. Peraturan . . .', body],
] as const)('in the scan: %s', (_, from, to, problemsOf) => {
  const scan = applyKoreksi(toScan(slipIn(scanText, { from, to })), koreksi).repaired;
  expect(problemsOf(scan)).not.toEqual([]);
});

test('in SUMBER.md: a correction that corrects nothing', () => {
  const again = applyKoreksi(raw, [...koreksi, { line: 102, from: 'Setuan', to: 'Satuan' }]);
  expect(again.unused).toEqual(['line 102: there is no "Setuan" to correct']);
});
