/** Rule: no row is scheduled only for months that were over when the decree was signed. */
import { barisScopes, defineRule } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample, withKegiatan } from './example-plan.ts';
import { dateWords, monthWords } from './month-words.ts';

export const noPastSchedule = defineRule<{
  id: string;
  kode: string;
  bulan: readonly number[];
  tanggal: string;
}>({
  code: 'no-past-schedule',
  severity: 'note',
  words: {
    id: {
      summary: 'Tidak ada baris yang semua bulannya sudah lewat saat keputusan ditetapkan.',
      why: 'bulan yang lewat sebelum keputusan ada tidak dapat lagi dikerjakan menurut keputusan itu',
      message: ({ id, kode, bulan, tanggal }) =>
        `baris ${kode} ${id} hanya dijadwalkan ${monthWords(bulan, 'id')}, padahal keputusan baru ditetapkan ${dateWords(tanggal, 'id')}`,
      how: () =>
        'pastikan pekerjaannya memang sudah dilaksanakan; bila belum, jadwalkan bulan sesudah keputusan',
      related: () => 'tanggal keputusan',
    },
    en: {
      summary: 'No row has only months that were over when the decree was signed.',
      why: 'months that were over before there was a decree cannot be worked in as it says',
      message: ({ id, kode, bulan, tanggal }) =>
        `row ${kode} ${id} is scheduled for ${monthWords(bulan, 'en')} only, and the decree is of ${dateWords(tanggal, 'en')}`,
      how: () => 'make sure that the work was done; if not, schedule it after the decree',
      related: () => 'the date of the decree',
    },
  },
  valid: [
    {},
    // In the month of the decree there was still time.
    withKegiatan(`
sub_kegiatan:
  - id: tim-arsip
    nama: Pembentukan tim arsip
    indikator: Surat Keputusan
    bulan: 1
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 1-12`),
  ],
  invalid: [
    {
      [RENCANA_NAME]: rencanaExample().replace('2023-01-16', '2023-03-16'),
      ...withKegiatan(`
sub_kegiatan:
  - id: tim-arsip
    nama: Pembentukan tim arsip
    indikator: Surat Keputusan
    bulan: 1-2
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    },
  ],
  check: ({ rencana: { tahun, keputusan }, rencanaAt, baris }) => {
    const tanggal = keputusan?.tanggal ?? '';
    const [year, month = 0] = tanggal.split('-').map(Number);
    if (rencanaAt === undefined || year !== tahun) return [];
    return baris
      .filter(({ bulan }) => (bulan.at(-1) ?? month) < month)
      .map((each) => ({
        span: each.at.span('bulan'),
        facts: { id: each.id, kode: each.kode, bulan: each.bulan, tanggal },
        scopes: barisScopes(each),
        related: rencanaAt.span('keputusan', 'tanggal'),
      }));
  },
});
