/** Rule: a decree that has been begun has all that is printed of it. */
import { missingOfBegun } from '../plan/complete-keputusan.ts';
import { list } from '../text/phrases.ts';
import { defineRule, RENCANA_SCOPE } from './define-rule.ts';
import {
  CLOSING_EXAMPLE,
  KEPUTUSAN_EXAMPLE,
  RENCANA_NAME,
  rencanaExample,
  withKeputusan,
} from './example-plan.ts';

export const useCompleteKeputusan = defineRule<{ kurang: readonly string[] }>({
  code: 'use-complete-keputusan',
  severity: 'warning',
  words: {
    id: {
      summary: 'Keputusan yang sudah mulai diisi memuat semua yang akan tercetak.',
      why: 'bagian yang kosong tercetak sebagai titik-titik, atau membuat rb render menolak mencetak Keputusan',
      message: ({ kurang }) => `keputusan belum lengkap: ${list(kurang, 'dan')} belum diisi`,
      how: () =>
        'tambahkan di bawah keputusan: pada rencana.yaml; contohnya ada pada plans/README.md',
    },
    en: {
      summary: 'A decree that has been begun has all that is printed of it.',
      why: 'what is empty is printed as dots, or makes rb render refuse to print the decree',
      message: ({ kurang }) => `keputusan is incomplete: it has no ${list(kurang, 'and')}`,
      how: () => 'add it under keputusan: in rencana.yaml; plans/README.md has an example',
    },
  },
  valid: [
    {},
    withKeputusan(KEPUTUSAN_EXAMPLE),
    withKeputusan(CLOSING_EXAMPLE),
    {
      [RENCANA_NAME]: rencanaExample()
        .replace(/nomor: .*/, 'nomor:')
        .replace(/tanggal: .*/, 'tanggal:'),
    },
  ],
  invalid: [
    withKeputusan(KEPUTUSAN_EXAMPLE.replace(CLOSING_EXAMPLE, '')),
    withKeputusan(`  pejabat: KETUA KOMISI PEMILIHAN UMUM KABUPATEN CONTOH\n${CLOSING_EXAMPLE}`),
    withKeputusan('  tempat: Contoh\n'),
    { [RENCANA_NAME]: rencanaExample().replace(/nomor: .*/, 'nomor:') },
  ],
  check: ({ rencana: { keputusan }, rencanaAt, isRencanaSound }) => {
    // What is missing may stand in what could not be read.
    if (keputusan === undefined || rencanaAt === undefined || !isRencanaSound) return [];
    const kurang = missingOfBegun({ keputusan });
    if (kurang.length === 0) return [];
    return [{ span: rencanaAt.span('keputusan'), facts: { kurang }, scopes: [RENCANA_SCOPE] }];
  },
});
