/** Rule: no text is cut off. */
import { quote } from '../text/phrases.ts';
import { defineRule, textScopes } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';
import { OPEN_WORDS } from './open-words.ts';
import { suspects } from './screen.ts';

/** "…; dan" leads on to the next text of a list and is sound. */
const LEADS_ON = new RegExp(String.raw`(?<![;,]\s{0,3})\b(?:${OPEN_WORDS.join('|')})$`, 'i');

type Sign = 'bracket' | 'quote' | 'leads-on' | 'open-end' | 'colon';

const WORDS = {
  id: {
    bracket: 'kurungnya tidak ditutup',
    quote: 'tanda kutipnya tidak ditutup',
    'leads-on': 'kata terakhirnya menunggu lanjutan',
    'open-end': 'tanda terakhirnya menunggu lanjutan',
    colon: 'titik dua di akhirnya tidak diikuti rincian',
  },
  en: {
    bracket: 'its bracket is not closed',
    quote: 'its quotation mark is not closed',
    'leads-on': 'its last word leads on to something',
    'open-end': 'its last character leads on to something',
    colon: 'nothing is listed after the colon at its end',
  },
} as const;

export const noCutText = defineRule<{ tanda: Sign; akhir: string }>({
  code: 'no-cut-text',
  severity: 'warning',
  words: {
    id: {
      summary: 'Tidak ada teks yang terpotong.',
      why: 'teks yang terpotong tercetak terpotong pula pada Lampiran',
      message: ({ tanda, akhir }) =>
        `teks ini tampak terpotong: ${WORDS.id[tanda]}, ${quote(akhir)}`,
      how: () =>
        'lengkapi dari naskah asli; bila memang begitu, beri pengecualian dengan alasannya',
    },
    en: {
      summary: 'No text is cut off.',
      why: 'a text that is cut off is printed cut off in the Lampiran',
      message: ({ tanda, akhir }) => `this text looks cut off: ${WORDS.en[tanda]}, ${quote(akhir)}`,
      how: () => 'complete it from the original; if it is as it should be, waive it with a reason',
    },
  },
  valid: [
    {},
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: "Penataan arsip:"
    rincian:
      - arsip aktif; dan
      - arsip inaktif
    indikator: Daftar arsip (aktif dan inaktif)
    bulan: 1-12`),
  ],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip (aktif dan inaktif
    indikator: Daftar arsip
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip
    indikator: Daftar arsip yang
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: "Penataan arsip:"
    indikator: Daftar arsip
    bulan: 1-12`),
  ],
  check: (plan) =>
    suspects(plan, 'open-end').flatMap((each) => {
      // The decree's own texts, and a ket, may end as they like.
      if (each.node === undefined) return [];
      const nama = each.text;
      const tanda = cutSign(nama, each.node.introduces);
      if (tanda === undefined) return [];
      return [
        {
          span: each.span,
          facts: { tanda, akhir: nama.length > 30 ? `…${nama.slice(-29)}` : nama },
          scopes: textScopes(each),
        },
      ];
    }),
});

export function cutSign(nama: string, introduces: boolean): Sign | undefined {
  const count = (mark: string): number => nama.split(mark).length - 1;
  if (count('(') > count(')') || count('[') > count(']')) return 'bracket';
  if (count('"') % 2 === 1 || count('“') > count('”')) return 'quote';
  if (LEADS_ON.test(nama)) return 'leads-on';
  if (/[,(/–—-]$|\.\.\.$|…$/.test(nama)) return 'open-end';
  if (nama.endsWith(':') && !introduces) return 'colon';
  return undefined;
}
