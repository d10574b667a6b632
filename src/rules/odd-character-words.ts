/** What `no-odd-character` says of each kind of character. */
import type { InEachLang } from '../text/lang.ts';
import type { OddKind } from './odd-characters.ts';

type Kind = OddKind | 'nothing';

interface OddWords {
  /** All three are quoted already; `kata` and `maksud` are for a look-alike. */
  readonly message: Readonly<Record<Kind, (kode: string, kata: string, maksud: string) => string>>;
  readonly how: Readonly<Record<Kind, (maksud: string) => string>>;
}

export const ODD_WORDS: InEachLang<OddWords> = {
  id: {
    message: {
      control: (kode) => `karakter kendali ${kode} di dalam teks`,
      invisible: (kode) => `karakter tak terlihat ${kode} di dalam teks`,
      space: (kode) => `spasi yang bukan spasi biasa, ${kode}`,
      broken: (kode) => `karakter rusak ${kode}: huruf aslinya hilang`,
      'look-alike': (kode, kata, maksud) =>
        `huruf ${kode} di dalam ${kata} bukan huruf Latin ${maksud}, hanya mirip`,
      joined: (kode, _, maksud) => `karakter ${kode} bukan huruf ${maksud} biasa`,
      nothing: (kode) => `teks ini hanya berisi karakter tak terlihat ${kode}`,
    },
    how: {
      control: () => 'hapus karakter itu',
      invisible: () => 'hapus karakter itu',
      space: () => 'ganti dengan spasi biasa',
      broken: () => 'tulis hurufnya menurut naskah asli',
      'look-alike': (maksud) => `ketik ${maksud}`,
      joined: (maksud) => `ketik ${maksud}`,
      nothing: () => 'tulis teksnya; bila memang hilang, tulis tidak_terbaca di tempat nama',
    },
  },
  en: {
    message: {
      control: (kode) => `the control character ${kode} inside the text`,
      invisible: (kode) => `the invisible character ${kode} inside the text`,
      space: (kode) => `a space that is no ordinary space, ${kode}`,
      broken: (kode) => `the broken character ${kode}: the letter is lost`,
      'look-alike': (kode, kata, maksud) =>
        `the letter ${kode} in ${kata} is not the Latin letter ${maksud}, it only looks like it`,
      joined: (kode, _, maksud) => `the character ${kode} is not the ordinary ${maksud}`,
      nothing: (kode) => `nothing but the invisible character ${kode} in this text`,
    },
    how: {
      control: () => 'remove the character',
      invisible: () => 'remove the character',
      space: () => 'replace it by an ordinary space',
      broken: () => 'write the letter as in the original',
      'look-alike': (maksud) => `type ${maksud}`,
      joined: (maksud) => `type ${maksud}`,
      nothing: () => 'write the text; if it is lost, write tidak_terbaca instead of nama',
    },
  },
};
