/** Rule: no text is lost. */
import { walk } from '../plan/walk.ts';
import { clause } from '../text/phrases.ts';
import { areaScope, barisScopes, defineRule, RENCANA_SCOPE } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';

export const noUnreadableText = defineRule<{ hilang: string }>({
  code: 'no-unreadable-text',
  severity: 'warning',
  words: {
    id: {
      summary: 'Tidak ada teks yang hilang (tidak_terbaca).',
      why: 'teks yang hilang tercetak kosong pada Lampiran',
      message: ({ hilang }) => `teks tidak terbaca: ${clause(hilang)}`,
      how: () => 'cari naskah aslinya, lalu ganti tidak_terbaca dengan nama',
    },
    en: {
      summary: 'No text is lost (tidak_terbaca).',
      why: 'a lost text is printed blank in the Lampiran',
      message: ({ hilang }) => `unreadable text: ${clause(hilang)}`,
      how: () => 'find the original, then replace tidak_terbaca by nama',
    },
  },
  valid: [{}],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    tidak_terbaca: nama sub kegiatan, tepi halaman robek
    indikator: Daftar arsip aktif
    bulan: 1-12`),
  ],
  check: (plan) => {
    const hilang = plan.rencana.keputusan?.salinan?.tidak_terbaca;
    const { rencanaAt } = plan;
    const signatory =
      hilang === undefined || rencanaAt === undefined
        ? []
        : [
            {
              span: rencanaAt.span('keputusan', 'salinan', 'tidak_terbaca'),
              facts: { hilang },
              scopes: [RENCANA_SCOPE],
            },
          ];
    const texts = walk(plan)
      .doubted.filter(({ teks }) => teks.tidakTerbaca !== undefined)
      .map(({ teks, area, baris }) => ({
        span: teks.at.span('tidak_terbaca'),
        facts: { hilang: teks.tidakTerbaca ?? '' },
        scopes: baris === undefined ? [areaScope(area.nomor)] : barisScopes(baris),
      }));
    return [...signatory, ...texts];
  },
});
