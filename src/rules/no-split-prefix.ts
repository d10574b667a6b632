/** Rule: the prefix di- is joined to its verb, the prepositions di and ke stand apart. */

import { letterPattern } from '../text/letter-pattern.ts';
import { quote } from '../text/phrases.ts';
import { defineRule, textScopes } from './define-rule.ts';
import { KEPUTUSAN_EXAMPLE, withKegiatan, withKeputusan } from './example-plan.ts';
import {
  AUXILIARIES,
  NOT_VERBS,
  ORDINALS,
  PASSIVE_VERBS,
  PLACES,
  VERBS_AFTER_AUXILIARY,
} from './passive-verbs.ts';
import { suspects } from './screen.ts';

/** `split`: a verb torn from its prefix; `joined`: a place stuck to its preposition. */
type Fault = 'split' | 'joined' | 'ordinal';

const START = String.raw`(?<![\p{L}\p{M}\p{N}_-])`;
const END = String.raw`(?![\p{L}\p{M}\p{N}_-])`;

const SPLIT = letterPattern(
  `${START}(di)\\s+(tindak\\s+lanjuti|tanda\\s+tangani|[\\p{L}]+)${END}`,
  'giu',
);
const JOINED = letterPattern(
  `${START}(?:(di)(${[...PLACES.di].join('|')})|(ke)(${[...PLACES.ke].join('|')}))(nya)?${END}`,
  'giu',
);
/** `tahap ke dua`; elsewhere `ke dua tempat` may be right. */
const ORDINAL = letterPattern(
  `${START}(?<=\\b(?:yang|tahap|triwulan|semester|periode|gelombang|putaran|tahun|bulan|minggu)\\s{1,20})(ke)\\s+(${[...ORDINALS].join('|')})${END}`,
  'giu',
);

export const noSplitPrefix = defineRule<{ fault: Fault; kata: string; maksud: string }>({
  code: 'no-split-prefix',
  severity: 'warning',
  isLanguage: true,
  words: {
    id: {
      summary: 'Awalan di- dan ke- ditulis serangkai; kata depan di dan ke ditulis terpisah.',
      why: 'ejaan yang keliru ikut tercetak pada Lampiran, dan pencarian tidak menemukan katanya',
      message: ({ fault, kata, maksud }) =>
        fault === 'joined'
          ? `kata depan tertulis serangkai: ${quote(kata)}, seharusnya ${quote(maksud)}`
          : `awalan tertulis terpisah: ${quote(kata)}, seharusnya ${quote(maksud)}`,
      how: ({ maksud }) => `tulis ${quote(maksud)}`,
    },
    en: {
      summary: 'The prefixes di- and ke- are joined; the prepositions di and ke stand apart.',
      why: 'a misspelling is printed in the Lampiran, and a search does not find the word',
      message: ({ fault, kata, maksud }) =>
        fault === 'joined'
          ? `the preposition is joined: ${quote(kata)}, it should be ${quote(maksud)}`
          : `the prefix stands apart: ${quote(kata)}, it should be ${quote(maksud)}`,
      how: ({ maksud }) => `write ${quote(maksud)}`,
    },
  },
  valid: [
    {},
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip di lingkungan kantor, di atas meja, dan di bidang arsip yang ditetapkan
    indikator: Arsip di pendidikan dasar, di evaluasi kedua, di Bangun Purba, dikirim ke dua tempat
    bulan: 1-12`),
  ],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip yang di tetapkan
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip yang sudah di Revisi
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip dilingkungan kantor
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip tahap ke dua
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    withKeputusan(
      KEPUTUSAN_EXAMPLE.replace(
        '- Menetapkan Rencana Aksi',
        '- >-\n      Rencana Aksi di\n      tetapkan',
      ),
    ),
  ],
  check: (plan) =>
    suspects(plan, 'prefix').flatMap((each) =>
      prefixFaults(each.written).map(({ fault, start, end, maksud }) => ({
        span: each.place(start, end),
        facts: { fault, kata: each.written.slice(start, end).replace(/\s+/g, ' '), maksud },
        scopes: textScopes(each),
      })),
    ),
});

interface Found {
  readonly fault: Fault;
  readonly start: number;
  readonly end: number;
  readonly maksud: string;
}

export function prefixFaults(written: string): Found[] {
  const split = matches(written, /di\s/i, SPLIT).flatMap(
    ({ index, 0: whole, 1: di = '', 2: verb = '' }) => {
      const start = index;
      const after = written
        .slice(Math.max(0, start - LONGEST_AUXILIARY), start)
        .trim()
        .split(/\s+/);
      const isExpected = AUXILIARIES.has((after.at(-1) ?? '').toLowerCase());
      if (!isVerb(verb.replace(/\s+/g, ''), isExpected)) return [];
      const joined = verb.replace(/\s+/g, '');
      const maksud = di + (di === 'DI' ? joined : joined.toLowerCase());
      return [{ fault: 'split' as const, start, end: start + whole.length, maksud }];
    },
  );
  const joined = matches(written, /di|[k\u212a]e/i, JOINED).map(({ index, 0: whole }) => ({
    fault: 'joined' as const,
    start: index,
    end: index + whole.length,
    maksud: `${whole.slice(0, 2)} ${whole.slice(2)}`,
  }));
  const ordinal = matches(written, /ke\s/i, ORDINAL).map(({ index, 0: whole }) => ({
    fault: 'ordinal' as const,
    start: index,
    end: index + whole.length,
    maksud: whole.replace(/\s+/g, ''),
  }));
  return [...split, ...joined, ...ordinal];
}

/** @param hint what every match holds: soon looked for, where the pattern looks round each letter */
function matches(text: string, hint: RegExp, pattern: typeof SPLIT): RegExpExecArray[] {
  return hint.test(text) ? [...text.matchAll(pattern(text))] : [];
}

/** The word before `di`, with the space between them. */
const LONGEST_AUXILIARY = 12;

function isVerb(word: string, isExpected: boolean): boolean {
  const small = word.toLowerCase();
  const isSmall = word === small;
  if (isExpected && (VERBS_AFTER_AUXILIARY.has(small) || PASSIVE_VERBS.has(small))) return true;
  if (isExpected && isSmall && /^(?!pe|ke)\p{L}{3,}kan$/u.test(small)) return !NOT_VERBS.has(small);
  // A village may be called Bangun; none is called Tetapkan.
  return PASSIVE_VERBS.has(small) && (isSmall || /(?:kan|i)$/.test(small));
}
