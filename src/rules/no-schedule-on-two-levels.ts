/** Rule: a row's schedule stands on one level: the sub kegiatan, its indikator, or its rincian. */
import type { Baris, Indikator, Rincian } from '../plan/model.ts';
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
  check: ({ area }) =>
    area
      .flatMap(({ program }) => program.flatMap(({ kegiatan }) => kegiatan))
      .flatMap(({ isi }) => isi)
      .flatMap((isi) => {
        const members = isi.kind === 'gabungan' ? isi.anggota : [isi];
        const below = members.flatMap(({ rincian, indikator }) => [...rincian, ...indikator]);
        return doubled(isi.kind === 'gabungan' ? [...below, ...isi.indikator] : below, isi.baris);
      })
      .flatMap(({ lower, upper }) => [
        {
          span: lower.at.span('bulan'),
          facts: { id: upper.id },
          scopes: barisScopes(lower),
          related: upper.at.span('bulan'),
        },
      ]),
});

/** The rows among `nodes` and below them that stand under another row. */
function doubled(
  nodes: readonly (Rincian | Indikator)[],
  upper: Baris | undefined,
): { lower: Baris; upper: Baris }[] {
  return nodes.flatMap((node) => {
    const here = node.baris !== undefined && upper !== undefined;
    const below = 'indikator' in node ? node.indikator : node.rincian;
    return [
      ...(here ? [{ lower: node.baris, upper }] : []),
      ...doubled(below, node.baris ?? upper),
    ];
  });
}
