/** Rule: between words stands one space, and none at the ends of a text. */
import type { PrintedText } from '../plan/printed-texts.ts';
import { editsIn, type Replacement } from '../plan/text-in-file.ts';
import { quote } from '../text/phrases.ts';
import { defineRule, textScopes } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample, withKegiatan } from './example-plan.ts';
import { suspects } from './screen.ts';

type Fault = 'start' | 'end' | 'break' | 'tab' | 'double';

/** White space that folding leaves in a text only where its writer put it there. */
const TOO_MUCH = /^[ \t\r\n]+|[ \t\r\n]+$|[ \t\r\n]*[\t\r\n][ \t\r\n]*| {2,}/g;

const WORDS = {
  id: {
    start: (kata: string) => `teks diawali spasi, sebelum ${kata}`,
    end: (kata: string) => `teks diakhiri spasi, sesudah ${kata}`,
    break: (kata: string) => `ganti baris di dalam teks, sesudah ${kata}`,
    tab: (kata: string) => `tabulasi di dalam teks, sesudah ${kata}`,
    double: (kata: string) => `beberapa spasi berturut-turut sesudah ${kata}`,
  },
  en: {
    start: (kata: string) => `the text starts with white space, before ${kata}`,
    end: (kata: string) => `the text ends with white space, after ${kata}`,
    break: (kata: string) => `a line break inside the text, after ${kata}`,
    tab: (kata: string) => `a tab inside the text, after ${kata}`,
    double: (kata: string) => `several spaces in a row after ${kata}`,
  },
} as const;

export const noUntrimmedText = defineRule<{ fault: Fault; kata: string; kali: number }>({
  code: 'no-untrimmed-text',
  severity: 'warning',
  words: {
    id: {
      summary: 'Teks tidak diawali atau diakhiri spasi, dan antarkata ada satu spasi.',
      why: 'rb mencetak satu spasi antarkata; spasi lain dan ganti baris tidak tampak pada Lampiran',
      message: ({ fault, kata, kali }) =>
        WORDS.id[fault](quote(kata)) + (kali > 1 ? `, dan ${kali - 1} lagi di teks ini` : ''),
      how: ({ fault }) =>
        fault === 'break'
          ? 'sambung menjadi satu teks; bila memang daftar, tulis sebagai butir-butir'
          : fault === 'start' || fault === 'end'
            ? 'hapus spasinya'
            : 'sisakan satu spasi',
    },
    en: {
      summary: 'A text has no white space at its ends, and one space between words.',
      why: 'rb prints one space between words; other spaces and line breaks do not show in the Lampiran',
      message: ({ fault, kata, kali }) =>
        WORDS.en[fault](quote(kata)) + (kali > 1 ? `, and ${kali - 1} more in this text` : ''),
      how: ({ fault }) =>
        fault === 'break'
          ? 'make it one text; if it is a list, write it as items'
          : fault === 'start' || fault === 'end'
            ? 'remove the white space'
            : 'leave one space',
    },
  },
  valid: [
    {},
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
      dan arsip inaktif
    indikator:
      - >
        Daftar arsip aktif
        dan arsip inaktif
      - |
        Daftar arsip vital
      - "Daftar arsip
        statis"
    bulan: 1-12`),
  ],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: "Penataan arsip aktif "
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan  arsip  aktif
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: |-
      Daftar arsip aktif
      Daftar arsip inaktif
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 1-12
    ket: "Menunggu\\tarsip daerah"`),
    {
      [RENCANA_NAME]: rencanaExample()
        .replace('judul: RENCANA', "judul: ' RENCANA")
        .replace('2023\nsatker', "2023'\nsatker"),
    },
  ],
  check: (plan) =>
    suspects(plan, 'not-plain').flatMap((each) => {
      const faults = faultsOf(each);
      const first = faults[0];
      if (first === undefined) return [];
      // Lines may be meant as a list: only a person can tell.
      const isList = faults.some(
        ({ start, end, text }) => text !== '' && /[\r\n]/.test(each.written.slice(start, end)),
      );
      const fix = isList ? undefined : editsIn(each, faults);
      return [
        {
          span: each.place(first.start, first.end),
          facts: { ...nameFault(each.written, first), kali: faults.length },
          scopes: textScopes(each),
          ...(fix === undefined ? {} : { fix }),
        },
      ];
    }),
});

function faultsOf({ written, span }: PrintedText): Replacement[] {
  const isBlock = /[|>]/.test(span.file.text.charAt(span.start));
  const body = isBlock ? withoutLastBreaks(written) : written;
  return tooMuchSpace(body).flatMap(({ index, 0: run }) => {
    if (isBlock && index === 0) return [];
    const end = index + run.length;
    return [{ start: index, end, text: index === 0 || end === body.length ? '' : ' ' }];
  });
}

export const tooMuchSpace = (text: string): RegExpExecArray[] => [...text.matchAll(TOO_MUCH)];

/** A block ends with line breaks as a matter of course. */
function withoutLastBreaks(written: string): string {
  let end = written.length;
  while (written[end - 1] === '\n') end--;
  return written.slice(0, end);
}

function nameFault(written: string, { start, end }: Replacement): { fault: Fault; kata: string } {
  const run = written.slice(start, end);
  const before = written.slice(0, start);
  if (before.trim() === '') return { fault: 'start', kata: /\S{1,40}/.exec(written)?.[0] ?? '' };
  const kata = before.slice(-LONGEST_WORD).split(/\s/).at(-1) ?? '';
  if (written.slice(end).trim() === '') return { fault: 'end', kata };
  if (/[\r\n]/.test(run)) return { fault: 'break', kata };
  return { fault: run.includes('\t') ? 'tab' : 'double', kata };
}

/** Of the word that is quoted. */
const LONGEST_WORD = 40;
