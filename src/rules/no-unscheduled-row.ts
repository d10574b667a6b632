/** Rule: every row has a month. */
import { clause } from '../text/phrases.ts';
import { barisScopes, defineRule } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';

export const noUnscheduledRow = defineRule<{ id: string; kode: string; alasan: string }>({
  code: 'no-unscheduled-row',
  severity: 'warning',
  words: {
    id: {
      summary: 'Setiap baris punya bulan pelaksanaan.',
      why: 'baris tanpa bulan tidak pernah jatuh tempo, sehingga mudah terlewat',
      message: ({ id, kode, alasan }) =>
        alasan === ''
          ? `baris ${kode} ${id} tanpa bulan`
          : `baris ${kode} ${id} tanpa bulan dan perlu diverifikasi: ${clause(alasan)}`,
      how: () => 'putuskan bulannya, atau beri pengecualian dengan alasannya',
    },
    en: {
      summary: 'Every row has a month.',
      why: 'a row without a month never falls due and is easily forgotten',
      message: ({ id, kode, alasan }) =>
        alasan === ''
          ? `row ${kode} ${id} has no month`
          : `row ${kode} ${id} has no month and is to be verified: ${clause(alasan)}`,
      how: () => 'decide on its months, or waive it with a reason',
    },
  },
  valid: [{}],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: []`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: []
    perlu_verifikasi: Tanda pada pindaian tidak terbaca.`),
  ],
  check: ({ baris }) =>
    baris
      .filter(({ bulan }) => bulan.length === 0)
      .map((each) => ({
        span: each.at.span('bulan'),
        facts: { id: each.id, kode: each.kode, alasan: each.perluVerifikasi ?? '' },
        scopes: barisScopes(each),
      })),
});
