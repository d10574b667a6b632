/** Indonesian: what `rb init` says of a new plan. */
import { quote } from '../phrases.ts';

export const init = {
  made: (tahun: number, folder: string, files: number) =>
    `rencana ${tahun} dibuat di ${folder}: ${files} berkas`,
  toLookAt: 'Yang perlu dilihat:',
  next: (folder: string) => `Berikutnya: rb validate ${folder}`,
  unknownYear: (folder: string) =>
    `tahun rencana tidak terbaca dari nama folder ${quote(folder)}; tambahkan --year, misalnya --year 2027`,
  badYear: (value: string) =>
    `tahun ${quote(value)} tidak dapat dipakai; tahun rencana antara 2000 dan 2100, dari nama folder atau --year`,
  present: (files: readonly string[]) =>
    `folder itu sudah memuat ${files.map(quote).join(', ')}; rb init tidak menimpa berkas. Sebutkan folder lain.`,
  refused: (folder: string) =>
    `Windows tidak menerima folder bernama ${quote(folder)}, sehingga rencana ini tidak dapat dibuka di sana; beri nama lain`,
  blank: {
    satker: 'nama satuan kerja pada satker.nama, serta judul dan tentang',
    keputusan: 'nomor dan tanggal keputusan: kosong sampai ditetapkan',
    contoh: 'baris contoh pada setiap area: ganti dengan baris yang benar',
  },
  keputusan: 'nomor dan tanggal keputusan dikosongkan',
  mengingat: 'dasar hukum pada mengingat: periksa apakah masih berlaku',
  penandaTangan: (nama: string) => `penanda tangan: ${quote(nama)}`,
  salinan: 'pengesah salinan',
  pengecualian: (aturan: string) => `pengecualian ${aturan} ikut dari rencana lama`,
  tahunLama: (tahun: number) => `masih menyebut tahun ${tahun}`,
  tentatif: (kode: string) => `baris ${kode} tentatif: putuskan jadwalnya`,
  verifikasi: (kode: string | undefined) =>
    `${kode === undefined ? '' : `baris ${kode} `}perlu diverifikasi: putuskan`,
  tanpaBulan: (kode: string) => `baris ${kode} tanpa bulan`,
  hilang: 'teksnya hilang (tidak_terbaca)',
  notCopied: (file: string) =>
    `berkas ${quote(file)} tidak ikut disalin: ada di luar folder rencana`,
};
