/** Rule: no reading is left in doubt. A row without months says so under `no-unscheduled-row`. */
import { walk } from '../plan/walk.ts';
import { clause } from '../text/phrases.ts';
import { areaScope, barisScopes, defineRule, RENCANA_SCOPE } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';

const KEY = 'perlu_verifikasi';

export const noUnverifiedRow = defineRule<{ alasan: string }>({
  code: 'no-unverified-row',
  severity: 'warning',
  words: {
    id: {
      summary: 'Tidak ada bacaan yang masih diragukan (perlu_verifikasi).',
      why: 'angka dan cetakan memakai bacaan ini seolah-olah sudah pasti',
      message: ({ alasan }) => `perlu diverifikasi: ${clause(alasan)}`,
      how: () => 'cocokkan dengan naskah asli, perbaiki bila perlu, lalu hapus perlu_verifikasi',
    },
    en: {
      summary: 'No reading is left in doubt (perlu_verifikasi).',
      why: 'numbers and print use this reading as if it were certain',
      message: ({ alasan }) => `to be verified: ${clause(alasan)}`,
      how: () =>
        'compare it with the original, correct it if need be, then remove perlu_verifikasi',
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
    perlu_verifikasi: Bulan pada pindaian kabur.`),
    withKegiatan(`
perlu_verifikasi: Nama kegiatan ini terpotong pada pindaian.
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 1-12`),
  ],
  check: (plan) => {
    const { rencana, rencanaAt } = plan;
    const identity = [
      { alasan: rencana.perlu_verifikasi, keys: [KEY] },
      { alasan: rencana.keputusan?.perlu_verifikasi, keys: ['keputusan', KEY] },
    ].flatMap(({ alasan, keys }) =>
      alasan === undefined || rencanaAt === undefined
        ? []
        : [{ span: rencanaAt.span(...keys), facts: { alasan }, scopes: [RENCANA_SCOPE] }],
    );
    const texts = walk(plan)
      .doubted.filter(({ teks }) => teks.perluVerifikasi !== undefined)
      .filter(({ isBaris, baris }) => !(isBaris && baris?.bulan.length === 0))
      .map(({ teks, area, baris }) => ({
        span: teks.at.span(KEY),
        facts: { alasan: teks.perluVerifikasi ?? '' },
        scopes: baris === undefined ? [areaScope(area.nomor)] : barisScopes(baris),
      }));
    return [...identity, ...texts];
  },
});
