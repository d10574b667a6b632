/** Rule: no character that cannot be seen, is broken, or is not the one it looks like. */
import type { Facts } from '../diagnostics/finding.ts';
import type { PrintedText } from '../plan/printed-texts.ts';
import { editsIn, type Replacement } from '../plan/text-in-file.ts';
import { quote } from '../text/phrases.ts';
import { defineRule, type Hit, textScopes } from './define-rule.ts';
import { RENCANA_NAME, rencanaExample, withKegiatan } from './example-plan.ts';
import { ODD_WORDS } from './odd-character-words.ts';
import {
  findOddCharacters,
  isInvisible,
  type OddCharacter,
  type OddKind,
} from './odd-characters.ts';
import { suspects } from './screen.ts';

/** `nothing` is a text in which nothing else stands. */
type Kind = OddKind | 'nothing';

interface OddFacts extends Facts {
  readonly kind: Kind;
  readonly kode: string;
  /** The letter meant, of a look-alike. */
  readonly maksud: string;
  /** The word in which a look-alike stands. */
  readonly kata: string;
  /** How many of the kind stand in the text. */
  readonly kali: number;
}

export const noOddCharacter = defineRule<OddFacts>({
  code: 'no-odd-character',
  severity: 'warning',
  words: {
    id: {
      summary: 'Tidak ada karakter yang tak terlihat, rusak, atau hanya mirip huruf biasa.',
      why: 'karakter seperti ini ikut tersalin dari Word atau PDF; pencarian tidak menemukannya dan huruf cetak belum tentu memilikinya',
      message: ({ kind, kode, maksud, kata, kali }) =>
        ODD_WORDS.id.message[kind](quote(kode), quote(kata), quote(maksud)) +
        (kali > 1 ? `, dan ${kali - 1} lagi seperti itu di teks ini` : ''),
      how: ({ kind, maksud }) => ODD_WORDS.id.how[kind](quote(maksud)),
    },
    en: {
      summary: 'No character is invisible, broken, or merely looks like an ordinary letter.',
      why: 'such characters come along from Word or PDF; a search does not find them and a font may lack them',
      message: ({ kind, kode, maksud, kata, kali }) =>
        ODD_WORDS.en.message[kind](quote(kode), quote(kata), quote(maksud)) +
        (kali > 1 ? `, and ${kali - 1} more like it in this text` : ''),
      how: ({ kind, maksud }) => ODD_WORDS.en.how[kind](quote(maksud)),
    },
  },
  valid: [
    {},
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan “arsip aktif” – tahap I — √ 30 m² pada 27 °C
    indikator: Daftar arsip dinamis dan ‘vital’ … ≥ 90 % µ α
    bulan: 1-12`),
  ],
  invalid: [
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan\u200b arsip aktif
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: "Daftar\\u00a0arsip aktif"
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penаtaan arsip aktif
    indikator: Daftar arsip aktif
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: Daftar ar\uFFFDip aktif
    bulan: 1-12`),
    withKegiatan(`
sub_kegiatan:
  - id: arsip
    nama: Penataan arsip aktif
    indikator: "\\u200b"
    bulan: 1-12`),
    { [RENCANA_NAME]: rencanaExample().replace('Kabupaten', 'Kabu\u00ADpaten') },
  ],
  check: (plan) => suspects(plan, 'not-plain').flatMap(hitsIn),
});

/** One for each kind, however often it stands in the text. */
function hitsIn(text: PrintedText): Hit<OddFacts>[] {
  const found = findOddCharacters(text.written);
  if (found.length === 0) return [];
  const scopes = textScopes(text);
  if (isInvisible(text.written)) {
    const kode = codeOf(found[0]?.character ?? '');
    const facts: OddFacts = { kind: 'nothing', kode, maksud: '', kata: '', kali: 1 };
    return [{ span: text.span, facts, scopes }];
  }
  return [...new Set(found.map(({ kind }) => kind))].flatMap((kind) => {
    const same = found.filter((each) => each.kind === kind);
    const first = same[0];
    if (first === undefined) return [];
    const { character, start, end, kata = '', instead } = first;
    const fix = instead === undefined ? undefined : editsIn(text, same.flatMap(toReplacement));
    const kode = codeOf(character);
    return [
      {
        span: text.place(start, end),
        facts: { kind, kode, maksud: instead ?? '', kata, kali: same.length },
        scopes,
        ...(fix === undefined ? {} : { fix }),
      },
    ];
  });
}

function toReplacement({ start, end, instead }: OddCharacter): Replacement[] {
  return instead === undefined ? [] : [{ start, end, text: instead }];
}

/** Such as `U+00A0`. */
function codeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
