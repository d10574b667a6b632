/** Rule: every area has something to do in every month. */
import { hasAllRows } from '../plan/known-rows.ts';
import { ALL_MONTHS } from '../plan/months.ts';
import { areaScope, defineRule } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';
import { monthWords } from './month-words.ts';

export const noIdleMonth = defineRule<{ nomor: number; bulan: readonly number[] }>({
  code: 'no-idle-month',
  severity: 'note',
  words: {
    id: {
      summary: 'Setiap area mempunyai pekerjaan pada setiap bulan.',
      why: 'pada bulan yang kosong area ini tidak muncul di rapat bulanan, dan jadwal yang terlewat tidak tampak',
      message: ({ nomor, bulan }) =>
        `area ${nomor} tidak mempunyai jadwal pada ${monthWords(bulan, 'id')}`,
      how: () =>
        'periksa apakah ada jadwal yang terlewat; bila memang kosong, beri pengecualian dengan alasannya',
    },
    en: {
      summary: 'Every area has something to do in every month.',
      why: 'in a month with nothing the area is not on the monthly table, and a forgotten schedule goes unseen',
      message: ({ nomor, bulan }) =>
        `area ${nomor} has nothing scheduled in ${monthWords(bulan, 'en')}`,
      how: () => 'look for a forgotten schedule; if there is none, waive it with a reason',
    },
  },
  valid: [
    {},
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 1-9
  - id: arsip-inaktif
    nama: Pemindahan arsip inaktif
    indikator: Berita acara pemindahan
    bulan: [6, 10-12]`),
  ],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: [1, 3-6]
  - id: arsip-inaktif
    nama: Pemindahan arsip inaktif
    indikator: Berita acara pemindahan
    bulan: 8`),
  ],
  check: ({ area, baris }) => {
    const busy = new Map<number, Set<number>>(area.map(({ nomor }) => [nomor, new Set()]));
    for (const { nomorArea, bulan } of baris) {
      const months = busy.get(nomorArea);
      if (months === undefined || months.size === ALL_MONTHS.length) continue;
      for (const month of bulan) months.add(month);
    }
    return area.flatMap((each) => {
      const { nomor, at } = each;
      const months = busy.get(nomor);
      // Rows without any month say so themselves; the months of a broken row nobody knows.
      if (months === undefined || months.size === 0 || months.size === ALL_MONTHS.length) return [];
      if (!hasAllRows(each)) return [];
      const idle = ALL_MONTHS.filter((month) => !months.has(month));
      return [{ span: at.span('nama'), facts: { nomor, bulan: idle }, scopes: [areaScope(nomor)] }];
    });
  },
});
