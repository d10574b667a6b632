/** English: what `rb init` says of a new plan. */
import type { init as inIndonesian } from '../id/init.ts';
import { quote } from '../phrases.ts';

export const init: typeof inIndonesian = {
  made: (tahun, folder, files) => `plan ${tahun} made in ${folder}: ${files} files`,
  toLookAt: 'To look at:',
  next: (folder) => `Next: rb validate ${folder}`,
  unknownYear: (folder) =>
    `the name of the folder ${quote(folder)} does not tell the year; add --year, such as --year 2027`,
  badYear: (value) =>
    `the year ${quote(value)} cannot be used; a plan is of 2000 to 2100, by the name of its folder or --year`,
  present: (files) =>
    `that folder already holds ${files.map(quote).join(', ')}; rb init overwrites no file. Name another folder.`,
  refused: (folder) =>
    `Windows has no folder named ${quote(folder)}, so this plan could not be opened there; take another name`,
  blank: {
    satker: 'the name of the office at satker.nama, and judul and tentang',
    keputusan: 'number and date of the keputusan: empty until it is decreed',
    contoh: 'the example row in every area: put the real rows there',
  },
  keputusan: 'number and date of the keputusan are emptied',
  mengingat: 'the laws in mengingat: check that they are still in force',
  penandaTangan: (nama) => `signed by: ${quote(nama)}`,
  salinan: 'who certifies copies',
  pengecualian: (aturan) => `waiver of ${aturan}, taken over from the old plan`,
  tahunLama: (tahun) => `still mentions the year ${tahun}`,
  tentatif: (kode) => `row ${kode} is tentative: decide its schedule`,
  verifikasi: (kode) => `${kode === undefined ? '' : `row ${kode} `}to be verified: decide`,
  tanpaBulan: (kode) => `row ${kode} has no month`,
  hilang: 'the text is lost (tidak_terbaca)',
  notCopied: (file) => `the file ${quote(file)} is not copied: it lies outside the plan's folder`,
};
