/** Rule: numbers are not typed into texts, because `rb` prints them. */

import { walkTexts } from '../plan/walk.ts';
import type { Span } from '../source/source-file.ts';
import { quote } from '../text/phrases.ts';
import { areaScope, barisScopes, defineRule, RENCANA_SCOPE } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample, withKegiatan } from './example-plan.ts';

/** `1. `, `2) `, `(3) `, `a. `, `- `, `• ` at the start of a text; a dash also without its space. */
const TYPED = /^(?:(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|[-–—•*·])\s+(?=\S)|[-–—•·](?=\p{L}))/u;

/** `KESATU :` at the start of a diktum. */
const DIKTUM = /^KE[A-Z]+(?:\s+BELAS)?\s*:\s*/;

export const noTypedNumber = defineRule<{ nomor: string }>({
  code: 'no-typed-number',
  severity: 'error',
  words: {
    id: {
      summary: 'Nomor tidak diketik di dalam teks; rb yang memberi nomor.',
      why: 'nomor yang diketik tercetak dua kali dan keliru begitu urutannya berubah',
      message: ({ nomor }) => `nomor ${quote(nomor)} diketik di awal teks`,
      how: ({ nomor }) => `hapus ${quote(nomor)}; rb mencetak nomornya sendiri`,
    },
    en: {
      summary: 'Numbers are not typed into texts; rb numbers them.',
      why: 'a typed number is printed twice and goes wrong when the order changes',
      message: ({ nomor }) => `the number ${quote(nomor)} is typed at the start of the text`,
      how: ({ nomor }) => `remove ${quote(nomor)}; rb prints the number itself`,
    },
  },
  valid: [
    {},
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: 2 (dua) kali penataan arsip aktif
    indikator: 100% arsip aktif terdaftar
    bulan: 6`),
  ],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: 1. Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 6`),
    {
      [RENCANA_NAME]: rencanaExample().replace(
        '  tanggal:',
        '  menimbang:\n    - a. bahwa rencana perlu ditetapkan;\n  tanggal:',
      ),
    },
  ],
  check: (plan) => {
    const { keputusan } = plan.rencana;
    const decree = (['menimbang', 'mengingat', 'diktum'] as const).flatMap((key) =>
      (keputusan?.[key] ?? []).flatMap((nama, index) => {
        const span = plan.rencanaAt?.span('keputusan', key, index);
        const pattern = key === 'diktum' ? DIKTUM : TYPED;
        const typed = pattern.exec(nama.trim());
        if (span === undefined || typed === null) return [];
        return [toHit(span, typed[0], [RENCANA_SCOPE])];
      }),
    );
    const texts = [...walkTexts(plan)].flatMap(({ teks, area, baris }) => {
      const typed = TYPED.exec(teks.nama ?? '');
      if (typed === null) return [];
      const scopes = baris === undefined ? [areaScope(area.nomor)] : barisScopes(baris);
      return [toHit(teks.at.span('nama'), typed[0], scopes)];
    });
    return [...decree, ...texts];
  },
});

/** The number itself, where the text starts on the line of its span (folded texts start below it). */
function toHit(span: Span, typed: string, scopes: readonly string[]) {
  const at = span.file.text.indexOf(typed.trim(), span.start);
  const start = at >= span.start && at < span.end ? at : span.start;
  const nomor = typed.trim();
  return { span: { ...span, start, end: start + nomor.length }, facts: { nomor }, scopes };
}
