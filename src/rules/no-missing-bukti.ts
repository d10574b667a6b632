/** Rule: a file named as bukti is there, below the plan's folder. No link is fetched. */
import type { BuktiFault } from '../plan/realisasi.ts';
import { quote } from '../text/phrases.ts';
import { defineRule, RENCANA_SCOPE } from './define-rule.ts';
import { realisasiExample } from './example-plan.ts';

const entry = (bukti: string) =>
  realisasiExample(`status: terlaksana\ntanggal: 2023-06-20\nbukti:\n  - ${bukti}`);

export const noMissingBukti = defineRule<{
  fault: BuktiFault['kind'];
  bukti: string;
  meant: string;
}>({
  code: 'no-missing-bukti',
  severity: 'warning',
  words: {
    id: {
      summary: 'Berkas bukti ada di bawah folder rencana.',
      why: 'bukti yang hanya ada di komputer seseorang, atau sudah berpindah, tidak dapat ditunjukkan kepada siapa pun',
      message: ({ fault, bukti, meant }) => {
        if (fault === 'outside') return `berkas bukti ${quote(bukti)} di luar folder rencana`;
        if (fault === 'folder') return `bukti ${quote(bukti)} adalah folder, bukan berkas`;
        return `berkas bukti ${quote(bukti)} tidak ada di folder rencana${
          meant === '' ? '' : `; maksud Anda ${quote(meant)}?`
        }`;
      },
      how: ({ fault }) =>
        fault === 'folder'
          ? 'sebutkan berkas-berkas di dalamnya satu per satu'
          : 'salin berkasnya ke folder rencana dan tulis namanya dari folder itu, misalnya bukti/arsip.pdf; tautan ditulis lengkap dengan https://',
    },
    en: {
      summary: "A file named as bukti is there, below the plan's folder.",
      why: "what is on one person's computer only, or has been moved away, can be shown to nobody",
      message: ({ fault, bukti, meant }) => {
        if (fault === 'outside') return `the bukti ${quote(bukti)} lies outside the plan's folder`;
        if (fault === 'folder') return `the bukti ${quote(bukti)} is a folder, not a file`;
        return `there is no file ${quote(bukti)} in the plan's folder${
          meant === '' ? '' : `; did you mean ${quote(meant)}?`
        }`;
      },
      how: ({ fault }) =>
        fault === 'folder'
          ? 'name the files in it one by one'
          : "copy the file into the plan's folder and write its name from there, for example bukti/arsip.pdf; a link begins with https://",
    },
  },
  valid: [entry('https://contoh.go.id/arsip.pdf')],
  invalid: [entry('bukti/arsip.pdf'), entry('../arsip.pdf'), entry('C:\\Users\\ani\\arsip.pdf')],
  check: ({ realisasi, missingBukti }) =>
    realisasi.flatMap(({ id, bukti: named, at }) =>
      named.flatMap((bukti, index) => {
        const fault = missingBukti.get(bukti);
        if (fault === undefined) return [];
        return [
          {
            span: at.span('bukti', index),
            facts: { fault: fault.kind, bukti, meant: fault.meant ?? '' },
            scopes: [id, RENCANA_SCOPE],
          },
        ];
      }),
    ),
});
