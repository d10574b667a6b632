/** Rule: the plan has all its areas, 1 to `jumlah_area`. A wrong number is its own rule's to report. */
import { areaCount, misnumberedAreas } from '../plan/missing-area.ts';
import { areaScope, defineRule, RENCANA_SCOPE } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample } from './example-plan.ts';

export const noMissingArea = defineRule<{ nomor: number; jumlah: number }>({
  code: 'no-missing-area',
  severity: 'error',
  words: {
    id: {
      summary: 'Rencana memuat semua area, dari 1 sampai jumlah_area.',
      why: 'area yang tertinggal tidak ikut tercetak pada Lampiran',
      message: ({ nomor, jumlah }) => `area ${nomor} dari ${jumlah} belum ada`,
      how: ({ nomor }) =>
        `tambahkan berkas area-${nomor}-….yaml, sesuaikan jumlah_area, atau beri pengecualian dengan alasannya`,
    },
    en: {
      summary: 'The plan has all its areas, from 1 to jumlah_area.',
      why: 'an area left out is not printed in the Lampiran',
      message: ({ nomor, jumlah }) => `area ${nomor} of ${jumlah} is missing`,
      how: ({ nomor }) =>
        `add a file area-${nomor}-….yaml, change jumlah_area, or waive it with a reason`,
    },
  },
  valid: [
    {},
    {
      [RENCANA_NAME]: rencanaExample(`pengecualian:
  - aturan: no-missing-area
    di: area-2
    alasan: Halaman area 2 hilang.`).replace('jumlah_area: 1', 'jumlah_area: 2'),
    },
  ],
  invalid: [{ [RENCANA_NAME]: rencanaExample().replace('jumlah_area: 1', 'jumlah_area: 2') }],
  check: (plan) => {
    const { rencanaAt, areaFiles } = plan;
    // A file whose number nobody can read may be the one that seems to be missing.
    const isUnknown = areaFiles.some(({ nomor, stray }) => nomor === undefined && !stray);
    if (rencanaAt === undefined || isUnknown || !plan.hasSoundAreaCount) return [];
    return misnumberedAreas(plan).unexplained.map((nomor) => ({
      span: rencanaAt.span('jumlah_area'),
      facts: { nomor, jumlah: areaCount(plan) },
      scopes: [areaScope(nomor), RENCANA_SCOPE],
    }));
  },
});
