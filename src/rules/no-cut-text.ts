/** Rule: no text is cut off. */
import { walkTexts } from '../plan/walk.ts';
import { quote } from '../text/phrases.ts';
import { areaScope, barisScopes, defineRule } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';

/** Words that no sentence ends with; "…; dan" leads on to the next text of a list and is sound. */
const LEADS_ON =
  /(?<![;,]\s{0,3})\b(?:dan|atau|serta|di|ke|dari|untuk|yang|pada|dalam|dengan|oleh|terhadap|atas|bagi|tentang|sebagai|bahwa)$/i;

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
    [...walkTexts(plan)].flatMap(({ teks, introduces, area, baris }) => {
      const nama = teks.nama ?? '';
      const tanda = cutSign(nama, introduces);
      if (tanda === undefined) return [];
      return [
        {
          span: teks.at.span('nama'),
          facts: { tanda, akhir: nama.length > 30 ? `…${nama.slice(-29)}` : nama },
          scopes: baris === undefined ? [areaScope(area.nomor)] : barisScopes(baris),
        },
      ];
    }),
});

function cutSign(nama: string, introduces: boolean): Sign | undefined {
  const count = (mark: string): number => nama.split(mark).length - 1;
  if (count('(') > count(')') || count('[') > count(']')) return 'bracket';
  if (count('"') % 2 === 1 || count('“') > count('”')) return 'quote';
  if (LEADS_ON.test(nama)) return 'leads-on';
  if (/[,(/–—-]$|\.\.\.$|…$/.test(nama)) return 'open-end';
  if (nama.endsWith(':') && !introduces) return 'colon';
  return undefined;
}
