/** Rule: no row stands twice in a kegiatan. */
import type { Baris, Plan } from '../plan/model.ts';
import { walkTexts } from '../plan/walk.ts';
import type { Span } from '../source/source-file.ts';
import { quote } from '../text/phrases.ts';
import { barisScopes, defineRule } from './define-rule.ts';
import { withKegiatan } from './example-plan.ts';

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
    const first = new Map<string, Span>();
    return rowsOf(plan).flatMap(({ key, nama, span, scopes }) => {
      const related = first.get(key);
      if (related === undefined) first.set(key, span);
      return related === undefined ? [] : [{ span, facts: { nama }, scopes, related }];
    });
  },
});

interface Row {
  /** The same for rows of the same kegiatan and the same texts. */
  readonly key: string;
  readonly nama: string;
  readonly span: Span;
  readonly scopes: readonly string[];
}

/** Every row all of whose texts are there: of one that is lost in part nobody knows what it said. */
function rowsOf(plan: Plan): Row[] {
  const rows = new Map<Baris, { span: Span; texts: string[]; isLost: boolean }>();
  let heading: string[] = [];
  let nomor = 0;
  for (const { kind, teks, baris, isBaris } of walkTexts(plan)) {
    const said = `${kind} ${comparable(teks.nama ?? '')}`;
    if (kind === 'kegiatan') nomor += 1;
    if (kind === 'kegiatan' || kind === 'sub_kegiatan' || kind === 'gabungan') heading = [];
    if (baris === undefined) {
      // A text without a schedule heads the rows under it.
      heading.push(said);
      continue;
    }
    if (isBaris) {
      const span = teks.at.span(kind === 'gabungan' ? 'gabungan' : 'nama');
      rows.set(baris, { span, texts: [String(nomor), ...heading], isLost: false });
    }
    const row = rows.get(baris);
    if (row === undefined) continue;
    row.texts.push(said);
    row.isLost ||= teks.nama === undefined && kind !== 'gabungan';
  }
  return [...rows].flatMap(([baris, { span, texts, isLost }]) => {
    const nama = baris.nama.length > LONGEST ? `${baris.nama.slice(0, LONGEST)}…` : baris.nama;
    return isLost ? [] : [{ key: texts.join('\n'), nama, span, scopes: barisScopes(baris) }];
  });
}

/** Of the row's name in the message. */
const LONGEST = 60;

/** Without what nobody hears: capitals, spaces, punctuation. */
function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
