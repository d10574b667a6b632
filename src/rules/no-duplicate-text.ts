/** Rule: no row stands twice in a kegiatan. */
import type { Baris, Plan } from '../plan/model.ts';
import { type Visited, walkTexts } from '../plan/walk.ts';
import type { Span } from '../source/source-file.ts';
import { quote } from '../text/phrases.ts';
import { barisScopes, defineRule } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';
import { letterPattern } from './letter-pattern.ts';
import { startsWithLetters } from './screen.ts';

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
    const rows = rowsOf(plan);
    const alike = new Map<number, number>();
    for (const { likeness } of rows) alike.set(likeness, (alike.get(likeness) ?? 0) + 1);
    const first = new Map<string, Row>();
    return rows.flatMap((row) => {
      if (alike.get(row.likeness) === 1) return [];
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
  /** The node that carries the schedule. */
  readonly node: Visited;
  /** Counts the plan's kegiatan. */
  readonly kegiatan: number;
  /** Its texts, with those that head it. */
  readonly texts: Visited[];
  /** Equal for rows that are the same, and for hardly any others. */
  likeness: number;
  /** Whether one of its own texts is lost: then nobody knows what it said. */
  isLost: boolean;
}

/** Every row all of whose texts are there. */
function rowsOf(plan: Plan): Row[] {
  const rows = new Map<Baris, Row>();
  let heading: Visited[] = [];
  let kegiatan = 0;
  for (const node of walkTexts(plan)) {
    const { kind, baris } = node;
    if (kind === 'kegiatan') kegiatan += 1;
    if (kind === 'kegiatan' || kind === 'sub_kegiatan' || kind === 'gabungan') heading = [];
    if (baris === undefined) {
      // A text without a schedule heads the rows under it.
      heading.push(node);
      continue;
    }
    if (node.isBaris) {
      const likeness = heading.reduce(addLikeness, kegiatan);
      rows.set(baris, { baris, node, kegiatan, texts: [...heading], likeness, isLost: false });
    }
    const row = rows.get(baris);
    if (row === undefined) continue;
    row.texts.push(node);
    row.likeness = addLikeness(row.likeness, node);
    row.isLost ||= node.teks.nama === undefined && kind !== 'gabungan';
  }
  return [...rows.values()].filter(({ isLost }) => !isLost);
}

const spanOf = ({ node: { kind, teks } }: Row): Span =>
  teks.at.span(kind === 'gabungan' ? 'gabungan' : 'nama');

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
function addLikeness(likeness: number, { teks: { nama = '' } }: Visited): number {
  // A text that begins with letters begins so when it is compared, too.
  const text = startsWithLetters(nama, 4) ? nama : comparable(nama);
  let sum = likeness;
  for (let at = 0; at < 4; at++) sum = (Math.imul(sum, 31) + (text.charCodeAt(at) & LETTER)) | 0;
  return sum;
}

/** The bits of a letter that do not tell its case. */
const LETTER = 31;
