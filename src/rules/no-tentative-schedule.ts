/** Rule: every schedule is certain. A row without months says so under `no-unscheduled-row`. */
import { barisScopes, defineRule } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';
import { monthWords } from './month-words.ts';

export const noTentativeSchedule = defineRule<{
  id: string;
  kode: string;
  bulan: readonly number[];
}>({
  code: 'no-tentative-schedule',
  severity: 'warning',
  isOptional: true,
  words: {
    id: {
      summary: 'Tidak ada jadwal yang masih tentatif.',
      why: 'jadwal tentatif ikut dihitung seperti yang pasti, padahal masih menunggu keputusan',
      message: ({ id, kode, bulan }) =>
        `baris ${kode} ${id} masih tentatif (${monthWords(bulan, 'id')})`,
      how: () => 'putuskan bulannya lalu hapus tentatif, atau beri pengecualian dengan alasannya',
    },
    en: {
      summary: 'No schedule is tentative.',
      why: 'a tentative schedule counts like a certain one, while it still waits for a decision',
      message: ({ id, kode, bulan }) =>
        `row ${kode} ${id} is still tentative (${monthWords(bulan, 'en')})`,
      how: () => 'decide on its months and remove tentatif, or waive it with a reason',
    },
  },
  valid: [{}],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 1-12
    tentatif: true`),
  ],
  check: ({ baris }) =>
    baris
      .filter(({ tentatif, bulan }) => tentatif && bulan.length > 0)
      .map((each) => ({
        span: each.at.span('tentatif'),
        facts: { id: each.id, kode: each.kode, bulan: each.bulan },
        scopes: barisScopes(each),
      })),
});
