/** Rule: no row stands twice in a kegiatan. */
import type { Baris, Plan, Teks } from '../plan/model.ts';
import { type Visited, walkTexts } from '../plan/walk.ts';
import type { Span } from '../source/source-file.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { quote } from '../text/phrases.ts';
import { barisScopes, defineRule } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';
import { isLetter } from './screen.ts';

export const noDuplicateText = defineRule<{ nama: string }>({
  code: 'no-duplicate-text',
  severity: 'warning',
  words: {
    id: {
      summary: 'Tidak ada baris yang sama dua kali dalam satu kegiatan.',
      why: 'baris yang sama dihitung dua kali dan tercetak dua kali',
      message: ({ nama }) => `baris ${quote(nama)} sudah ada di kegiatan ini`,
      how: () => 'hapus salah satunya dan satukan bulannya, atau bedakan teksnya',
      related: () => 'baris yang sama ada di sini',
    },
    en: {
      summary: 'No row stands twice in a kegiatan.',
      why: 'the same row is counted twice and printed twice',
      message: ({ nama }) => `the row ${quote(nama)} stands in this kegiatan already`,
      how: () => 'remove one of them and put their months together, or tell their texts apart',
      related: () => 'the same row is here',
    },
  },
  valid: [
    {},
    withKegiatan(`
sub_kegiatan:
  - id: arsip-aktif
    nama: Penataan arsip
    indikator: Daftar arsip aktif
    bulan: 1-6
  - id: arsip-inaktif
    nama: Penataan arsip
    indikator: Daftar arsip inaktif
    bulan: 7-12`),
  ],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 1-6
  - id: arsip-2
    nama: penataan Arsip aktif;
    indikator: Daftar arsip aktif.
    bulan: 7-12`),
    withKegiatan(`
sub_kegiatan:
  - nama: Penataan arsip aktif
    indikator:
      - id: arsip
        nama: Daftar arsip aktif
        bulan: 1-6
      - id: arsip-2
        nama: Daftar arsip aktif;
        bulan: 7-12`),
  ],
  check: (plan) => {
    const first = new Map<string, Row>();
    return similarRows(plan).flatMap((row) => {
      const key = keyOf(row);
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, row);
        return [];
      }
      const { nama } = row.baris;
      return [
        {
          span: spanOf(row),
          facts: { nama: nama.length > LONGEST ? `${nama.slice(0, LONGEST)}…` : nama },
          scopes: barisScopes(row.baris),
          related: spanOf(earlier),
        },
      ];
    });
  },
});

/** Of the row's name in the message. */
const LONGEST = 60;

interface Row {
  readonly baris: Baris;
  /** Counts the plan's kegiatan. */
  readonly kegiatan: number;
  /** Its texts, with those that head it. */
  readonly texts: readonly Visited[];
}

/** The rows that are like another one, all of whose texts are there. */
function similarRows(plan: Plan): Row[] {
  const likeness: number[] = [];
  eachTextOfRows(plan, (row, { teks }, kegiatan) => {
    likeness[row] = addLikeness(likeness[row] ?? kegiatan, teks, FIRST_LETTERS);
  });
  const repeated = repeatedIn(likeness);
  if (repeated.size === 0) return [];
  const rows = new Map<number, Row & { readonly texts: Visited[] }>();
  eachTextOfRows(plan, (row, node, kegiatan, baris) => {
    if (!repeated.has(likeness[row] ?? 0)) return;
    const texts = rows.get(row)?.texts;
    if (texts === undefined) rows.set(row, { baris, kegiatan, texts: [node] });
    else texts.push(node);
  });
  const sound = [...rows.values()].filter((row) => !isLost(row));
  const closer = sound.map(({ kegiatan, texts }) =>
    texts.reduce((sum, { teks }) => addLikeness(sum, teks, FIRST_WORDS), kegiatan),
  );
  const closest = repeatedIn(closer);
  return sound.filter((_, index) => closest.has(closer[index] ?? 0));
}

/**
 * Calls back for each text of each row: for those that head it, then for its own.
 *
 * @param found gets the count of rows before the text's row
 */
function eachTextOfRows(
  plan: Plan,
  found: (row: number, node: Visited, kegiatan: number, baris: Baris) => void,
): void {
  const rows: Baris[] = [];
  // Most rows have none: an empty list for each kegiatan and sub kegiatan would be dear.
  let heading: Visited[] | undefined;
  let kegiatan = 0;
  for (const node of walkTexts(plan)) {
    const { kind, baris } = node;
    if (kind === 'kegiatan') kegiatan += 1;
    if (kind === 'kegiatan' || kind === 'sub_kegiatan' || kind === 'gabungan') heading = undefined;
    if (baris === undefined) {
      // A text without a schedule heads the rows under it.
      if (heading === undefined) heading = [node];
      else heading.push(node);
      continue;
    }
    if (node.isBaris) {
      for (const head of heading ?? []) found(rows.length, head, kegiatan, baris);
      rows.push(baris);
    }
    const last = rows.length - 1;
    found(rows[last] === baris ? last : rows.lastIndexOf(baris), node, kegiatan, baris);
  }
}

function repeatedIn(numbers: Iterable<number>): ReadonlySet<number> {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const number of numbers) (seen.has(number) ? repeated : seen).add(number);
  return repeated;
}

/** Whether one of its own texts is lost: then nobody knows what it said. */
const isLost = ({ baris, texts }: Row): boolean =>
  texts.some(
    (node) => node.baris === baris && node.teks.nama === undefined && node.kind !== 'gabungan',
  );

function spanOf({ baris, texts }: Row): Span {
  const node = texts.find((each) => each.isBaris && each.baris === baris);
  return node?.kind === 'gabungan' ? baris.at.span('gabungan') : baris.at.span('nama');
}

/** The same for rows of the same kegiatan and the same texts. */
function keyOf({ kegiatan, texts }: Row): string {
  const said = texts.map(({ kind, teks }) => `${kind} ${comparable(teks.nama ?? '')}`);
  return [kegiatan, ...said].join('\n');
}

const UNHEARD = letterPattern(String.raw`[^\p{L}\p{N}%]+`, 'gu');

/** Without what nobody hears: capitals, spaces, punctuation. */
function comparable(text: string): string {
  return text.toLowerCase().replace(UNHEARD(text), ' ').trim();
}

/** Comparing whole texts is dear: how they begin tells nearly all of them apart. */
function addLikeness(likeness: number, { nama = '' }: Teks, count: number): number {
  const text = startsWithWords(nama, count) ? nama : comparable(nama);
  const end = Math.min(text.length, count);
  let sum = likeness;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    // The space after the last word may be gone when texts are compared.
    if (code !== SPACE) sum = (Math.imul(sum, 31) + (code & LETTER)) | 0;
  }
  return sum;
}

/** How much of each text tells most rows apart, and how much nearly all of the others. */
const FIRST_LETTERS = 4;
const FIRST_WORDS = 32;

/** Whether a text begins with letters of ASCII and single spaces: then it begins so when it is compared, too. */
function startsWithWords(text: string, count: number): boolean {
  const end = Math.min(text.length, count);
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== SPACE && !isLetter(code)) return false;
  }
  return true;
}

const SPACE = 32;
/** The bits of a letter that do not tell its case. */
const LETTER = 31;
