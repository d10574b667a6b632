/** Rule: no word stands twice in a row. */

import { letterPattern } from '../text/letter-pattern.ts';
import { quote } from '../text/phrases.ts';
import { defineRule, textScopes } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample, withKegiatan } from './example-plan.ts';
import { suspects } from './screen.ts';

/** Indonesian writes a doubled word with a hyphen (`lain-lain`): two equal words are a slip. */
const REPEATED = letterPattern(
  String.raw`(?<![\p{L}\p{M}\p{N}_-])([\p{L}]{2,})(\s+)(\1(?:\s+\1)*)(?![\p{L}\p{M}\p{N}_-])`,
  'giu',
);

/** Numbers of lists and chapters, as typed: `II II`. */
const ROMAN = /^[IVX]+$/;

/** Regencies and towns that many write as two words. */
const PLACES: ReadonlySet<string> = new Set(['bau', 'fak', 'muko', 'pak', 'toli']);

export const noRepeatedWord = defineRule<{ kata: string }>({
  code: 'no-repeated-word',
  severity: 'warning',
  isLanguage: true,
  words: {
    id: {
      summary: 'Tidak ada kata yang tertulis dua kali berturut-turut.',
      why: 'kata yang berulang biasanya salah ketik atau salah baca, dan tercetak pula pada Lampiran',
      message: ({ kata }) => `kata ${quote(kata)} tertulis dua kali berturut-turut`,
      how: () =>
        'hapus salah satunya; bila memang kata ulang, tulis dengan tanda hubung seperti "lain-lain"',
    },
    en: {
      summary: 'No word stands twice in a row.',
      why: 'a repeated word is usually a slip of typing or reading, and is printed in the Lampiran',
      message: ({ kata }) => `the word ${quote(kata)} stands twice in a row`,
      how: () =>
        'remove one of them; if the word is meant to be doubled, write it with a hyphen as in "lain-lain"',
    },
  },
  valid: [
    {},
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif, arsip inaktif, dan lain-lain Tahap II
    indikator: Jumlah arsip. Jumlah berkas di Bau Bau 2 2
    bulan: 1-12`),
  ],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Jumlah Jumlah arsip aktif
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: >-
      Penataan arsip aktif yang
      Yang teratur
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    { [RENCANA_NAME]: rencanaExample().replace('PENETAPAN', 'PENETAPAN PENETAPAN') },
  ],
  check: (plan) =>
    suspects(plan, 'repeated-word').flatMap((each) =>
      repeatedWords(each.written).flatMap(({ index, 0: whole, 1: kata = '', 3: again = '' }) => {
        if (ROMAN.test(kata) || PLACES.has(kata.toLowerCase())) return [];
        const end = index + whole.length;
        const span = each.place(end - again.length, end);
        return [{ span, facts: { kata }, scopes: textScopes(each) }];
      }),
    ),
});

export const repeatedWords = (text: string): RegExpExecArray[] => [
  ...text.matchAll(REPEATED(text)),
];
