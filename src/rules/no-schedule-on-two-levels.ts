/** Rule: a row's schedule stands on one level: the sub kegiatan, its indikator, or its rincian. */
import { walk } from '../plan/walk.ts';
import { barisScopes, defineRule } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';

export const noScheduleOnTwoLevels = defineRule<{ id: string }>({
  code: 'no-schedule-on-two-levels',
  severity: 'error',
  words: {
    id: {
      summary: 'Jadwal ada pada satu tingkat: sub kegiatan, indikator, atau rinciannya.',
      why: 'dua jadwal untuk pekerjaan yang sama membuat hitungan dan cetakan berbeda',
      message: ({ id }) => `bulan sudah ada di tingkat atasnya, pada baris ${id}`,
      how: () => 'hapus bulan pada salah satu tingkat, beserta id dan tentatif di sana',
      related: () => 'jadwal di tingkat atas',
    },
    en: {
      summary: 'A schedule stands on one level: the sub kegiatan, its indikator, or its rincian.',
      why: 'two schedules for the same work make counts and print differ',
      message: ({ id }) => `a level above already has bulan, on row ${id}`,
      how: () => 'remove bulan on one of the levels, with the id and tentatif that go with it',
      related: () => 'the schedule above',
    },
  },
  valid: [{}],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    bulan: 1-12
    indikator:
      - id: daftar-arsip
        nama: Daftar arsip aktif
        bulan: 1-12`),
  ],
  check: (plan) =>
    walk(plan).nested.flatMap(({ baris, above }) => {
      if (baris === undefined || above === undefined) return [];
      return [
        {
          span: baris.at.span('bulan'),
          facts: { id: above.id },
          scopes: barisScopes(baris),
          related: above.at.span('bulan'),
        },
      ];
    }),
});
