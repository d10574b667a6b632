/** Rule: no abbreviation is one letter off one that the field knows. */
import type { Plan } from '../plan/model.ts';
import type { PrintedText } from '../plan/printed-texts.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { clause, quote } from '../text/phrases.ts';
import { defineRule, textScopes } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample, withKegiatan } from './example-plan.ts';
import { ALSO_KNOWN, GLOSSARY } from './glossary.ts';
import { suspects } from './screen.ts';

/** In capitals throughout, and no piece of a number such as 612/ORT.04-Kpt/05/KPU/XII/2020. */
const ABBREVIATION = letterPattern(
  String.raw`(?=[\p{Lu}]{3})(?<![\p{L}\p{M}\p{N}_]|\d[./-])[\p{Lu}]{3,12}(?![\p{L}\p{M}\p{N}_]|[./-]\d)`,
  'gu',
);

const LETTER = letterPattern(String.raw`[\p{L}]`, 'gu');
const CAPITAL = letterPattern(String.raw`[\p{Lu}]`, 'gu');
const WORD = letterPattern(String.raw`[\p{L}]+`, 'gu');
const CAPITALS = letterPattern(String.raw`[\p{Lu}]+`, 'gu');
const IN_BRACKETS = letterPattern(String.raw`\(([\p{Lu}]{3,12})\)`, 'gu');
const ABBREVIATION_ONLY = letterPattern(String.raw`^[\p{Lu}]{3,}$`, 'u');

const ROMAN = /^[IVXLC]+$/;

export const noUnlikeAbbreviation = defineRule<{ kata: string; maksud: string; arti: string }>({
  code: 'no-unlike-abbreviation',
  severity: 'warning',
  isLanguage: true,
  words: {
    id: {
      summary: 'Singkatan ditulis seperti di glosarium, tidak berbeda satu huruf.',
      why: 'singkatan yang keliru satu huruf luput dari mata, dan menyebut hal lain atau tidak menyebut apa pun',
      message: ({ kata, maksud, arti }) =>
        `singkatan ${quote(kata)} tidak dikenal; maksud Anda ${quote(maksud)} (${clause(arti)})?`,
      how: ({ kata, maksud }) =>
        `tulis ${quote(maksud)}; bila ${quote(kata)} memang singkatan, daftarkan di istilah pada rencana.yaml`,
    },
    en: {
      summary: 'An abbreviation is written as in the glossary, not one letter off.',
      why: 'an abbreviation that is one letter off escapes the eye, and names something else or nothing',
      message: ({ kata, maksud, arti }) =>
        `unknown abbreviation ${quote(kata)}; did you mean ${quote(maksud)} (${clause(arti)})?`,
      how: ({ kata, maksud }) =>
        `write ${quote(maksud)}; if ${quote(kata)} is right, list it under istilah in rencana.yaml`,
    },
  },
  valid: [
    {},
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penilaian WBK/WBBM, PPID dan e-PPID menurut 612/ORT.04-Kpt/05/KPU/XII/2020
    indikator: Laporan Pemutakhiran Perangkat Desa (PPD)
    bulan: 1-12`),
    {
      ...withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip JDH
    indikator: Daftar arsip aktif
    bulan: 1-12`),
      [RENCANA_NAME]: rencanaExample('istilah:\n  JDH: Jurnal Data Harian\n'),
    },
  ],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Pengelolaan JDH satuan kerja
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penguatan SPPI di lingkungan kantor
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penilaian WBK/WBRM
    indikator: Predikat WBBM
    bulan: 1-12`),
    {
      ...withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip pada SIPAK
    bulan: 1-12`),
      [RENCANA_NAME]: rencanaExample(
        'istilah:\n  SIPAKU: Sistem Informasi Pengelolaan Arsip KPU\n',
      ),
    },
  ],
  check: (plan) => {
    const terms = termsOf(plan);
    const isRight = (kata: string): boolean => terms.known.has(kata) || ROMAN.test(kata);
    const seen = suspects(plan, 'capitals').filter(({ written }) => HAS_SMALL.test(written));
    const isSilent = ({ written }: PrintedText): boolean =>
      (written.match(ABBREVIATION(written)) ?? []).every(isRight) || isMostlyCapitals(written);
    if (seen.every(isSilent)) return [];
    const texts = seen.filter(({ written }) => !isMostlyCapitals(written));
    const found = texts.flatMap((text) =>
      abbreviationsIn(text.written).map((word) => ({ text, ...word })),
    );
    const used = new Set(found.map(({ kata }) => kata));
    const introduced = new Set(texts.flatMap(introducedIn));
    const meantBy = new Map<string, string | undefined>();
    for (const { kata } of found) {
      if (isRight(kata) || introduced.has(kata) || meantBy.has(kata)) continue;
      meantBy.set(kata, meant(kata, terms.full, used));
    }
    return found.flatMap(({ text, kata, index }) => {
      const maksud = meantBy.get(kata);
      if (maksud === undefined) return [];
      const facts = { kata, maksud, arti: terms.full.get(maksud) ?? '' };
      const span = text.place(index, index + kata.length);
      return [{ span, facts, scopes: textScopes(text) }];
    });
  },
});

interface Terms {
  /** Full names by abbreviation: what a slip is compared with. */
  readonly full: ReadonlyMap<string, string>;
  /** Everything that is right as it stands, pieces such as the RKA of RKA-KL included. */
  readonly known: ReadonlySet<string>;
}

function termsOf({ rencana: { istilah } }: Plan): Terms {
  if (istilah !== undefined) return toTerms({ ...istilah, ...GLOSSARY });
  usual ??= toTerms(GLOSSARY);
  return usual;
}

/** Of plans without terms of their own, as most are. */
let usual: Terms | undefined;

function toTerms(names: Readonly<Record<string, string>>): Terms {
  const full = new Map(Object.entries(names));
  const pieces = [...full.keys()].flatMap((term) => term.match(CAPITALS(term)) ?? []);
  return { full, known: new Set([...pieces, ...ALSO_KNOWN]) };
}

interface Found {
  readonly kata: string;
  readonly index: number;
}

export function abbreviationsIn(text: string): Found[] {
  return [...text.matchAll(ABBREVIATION(text))].map(({ 0: kata, index }) => ({ kata, index }));
}

/** A text without small letters is set in capitals. */
const HAS_SMALL = /[a-z]|[^\0-\x7f]/;

/** Heads and names are set in capitals: no word of theirs can be told from an abbreviation. */
function isMostlyCapitals(text: string): boolean {
  const letters = text.match(LETTER(text))?.length ?? 0;
  return (text.match(CAPITAL(text))?.length ?? 0) * 2 > letters;
}

/** `Analisis Beban Kerja (ABK)`: the text itself says what the abbreviation stands for. */
function introducedIn({ written }: PrintedText): string[] {
  return [...written.matchAll(IN_BRACKETS(written))].flatMap(({ 1: kata = '', index }) => {
    const before = written.slice(Math.max(0, index - LONGEST_NAME), index);
    const initials = (before.match(WORD(before)) ?? []).map((word) => word.charAt(0).toUpperCase());
    return isSubsequence(kata, initials.join('')) ? [kata] : [];
  });
}

/** Of what an abbreviation stands for, in the text before it. */
const LONGEST_NAME = 150;

function isSubsequence(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}

/**
 * The term that differs from `kata` by one slip. Short abbreviations lie close together, and many
 * that are right stand in no list: where that is likely, the plan must use the term elsewhere.
 */
function meant(kata: string, full: Terms['full'], used: ReadonlySet<string>): string | undefined {
  const near = [...full.keys()].filter((term) => {
    const slip = slipBetween(kata, term);
    if (slip === undefined || !ABBREVIATION_ONLY(term).test(term)) return false;
    if (term.length === 3) return slip === 'swapped' && used.has(term);
    return slip !== 'replaced' || used.has(term);
  });
  return near.find((term) => used.has(term)) ?? near[0];
}

type Slip = 'swapped' | 'missing' | 'added' | 'replaced';

/** The one edit that makes `kata` of `term` (Damerau-Levenshtein distance 1), if there is one. */
export function slipBetween(kata: string, term: string): Slip | undefined {
  let start = 0;
  while (start < kata.length && kata[start] === term[start]) start++;
  const [rest, meantRest] = [kata.slice(start), term.slice(start)];
  if (rest === meantRest) return undefined;
  if (rest === meantRest.slice(1)) return 'missing';
  if (rest.slice(1) === meantRest) return 'added';
  if (rest.slice(1) === meantRest.slice(1)) return 'replaced';
  const isSwapped = rest[0] === meantRest[1] && rest[1] === meantRest[0];
  return isSwapped && rest.slice(2) === meantRest.slice(2) ? 'swapped' : undefined;
}
