/** Rule: every row's id is used once in a plan. */
import type { Baris } from '../plan/model.ts';
import { quote } from '../text/phrases.ts';
import { barisScopes, defineRule, type Hit } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';

export const noDuplicateId = defineRule<{ id: string }>({
  code: 'no-duplicate-id',
  severity: 'error',
  words: {
    id: {
      summary: 'Setiap id dipakai satu kali dalam satu rencana.',
      why: 'realisasi, penugasan, dan perbandingan antarversi menunjuk baris lewat id-nya',
      message: ({ id }) => `id ${quote(id)} sudah dipakai baris lain`,
      how: () => 'beri salah satu baris id lain',
      related: () => 'pertama kali dipakai di sini',
    },
    en: {
      summary: 'Every id is used once in a plan.',
      why: 'realisasi, penugasan and comparisons refer to a row by its id',
      message: ({ id }) => `the id ${quote(id)} is already used by another row`,
      how: () => 'give one of the rows another id',
      related: () => 'first used here',
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
  - id: arsip
    nama: Pemindahan arsip inaktif
    indikator: Berita acara pemindahan
    bulan: 9`),
  ],
  check: ({ baris }) => {
    if (new Set(baris.map(({ id }) => id)).size === baris.length) return [];
    const first = new Map<string, Baris>();
    const hits: Hit<{ id: string }>[] = [];
    for (const each of baris) {
      const earlier = first.get(each.id);
      if (earlier === undefined) {
        first.set(each.id, each);
        continue;
      }
      // A copied area file is one finding of its own, not one for each of its rows.
      if (earlier.nomorArea === each.nomorArea && earlier.at.file !== each.at.file) continue;
      hits.push({
        span: each.at.span('id'),
        facts: { id: each.id },
        scopes: barisScopes(each),
        related: earlier.at.span('id'),
      });
    }
    return hits;
  },
});
