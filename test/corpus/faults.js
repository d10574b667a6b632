/** The faults that some files of the corpus have: each an edit of a sound file's text. */

const swap = (from, to) => (text) => text.replace(from, to);

/**
 * What goes wrong in an area file: `kind` → `{ code, edit }`, `code` being that of the finding.
 * Each spoils its own file only.
 */
const AREA_FAULTS = {
  'a month 13': { code: 'schema/bulan', edit: swap(/bulan: .*/, 'bulan: 13') },
  'months typed with a dash': { code: 'schema/bulan', edit: swap(/bulan: .*/, 'bulan: 1–12') },
  'months left empty': { code: 'schema/bulan', edit: swap(/bulan: .*/, 'bulan:') },
  'a misspelt key': { code: 'schema/kunci', edit: swap('indikator:', 'indikatr:') },
  'a name left out': { code: 'schema/nama', edit: swap(/^nama: .*\n/m, '') },
  'an id with a capital': { code: 'schema/id', edit: swap(/\bid: (.)/, 'id: X$1') },
  'an id used twice': { code: 'no-duplicate-id', edit: repeatId },
  'a row in doubt': {
    code: 'no-unverified-row',
    edit: swap(/( +)bulan: .*/, '$&\n$1perlu_verifikasi: kolom tidak jelas'),
  },
  'a row without months': {
    code: 'no-unscheduled-row',
    edit: swap(/bulan: .*(?=\n(?: +tentatif: true\n)?$)/, 'bulan: []'),
  },
  'a number typed into a text': {
    code: 'no-typed-number',
    edit: swap(/^( +- nama: )(?=\p{Lu})/mu, '$11. '),
  },
  'a quote left open': { code: 'yaml/unclosed-quote', edit: swap(/^nama: (.*)/m, 'nama: "$1') },
  'a tab for spaces': {
    code: 'yaml/tab-as-indent',
    edit: swap(/^ +sub_kegiatan:/m, '\tsub_kegiatan:'),
  },
  'a key written twice': { code: 'yaml/duplicate-key', edit: swap(/^nama: .*/m, '$&\n$&') },
  'a merge left undone': {
    code: 'yaml/merge-conflict',
    edit: swap(/^nama: .*/m, '<<<<<<< HEAD\n$&\n=======\n$&\n>>>>>>> cabang'),
  },
};

const RENCANA_FAULTS = {
  'a year in words': { code: 'schema/tahun', edit: swap(/^tahun: .*/m, 'tahun: dua ribu') },
  'a date that there is not': {
    code: 'schema/tanggal',
    edit: swap(/tanggal: .*/, 'tanggal: 2023-02-30'),
  },
  'an unknown paper': { code: 'schema/kertas', edit: swap('kertas: F4', 'kertas: F5') },
  'a waiver of a rule that there is not': {
    code: 'use-known-rule',
    edit: (text) => `${text}pengecualian:\n  - aturan: no-such-rule\n    alasan: Salah ketik.\n`,
  },
};

/** Every kind of fault, by the schema of the file that it is made in. */
export const FAULTS = { area: AREA_FAULTS, rencana: RENCANA_FAULTS };

function repeatId(text) {
  const [first, second] = [...text.matchAll(/\bid: (\S+)/g)].map(([, id]) => id);
  return text.replace(`id: ${second}\n`, `id: ${first}\n`);
}
