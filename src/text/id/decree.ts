/**
 * The printed words of the decree and its Lampiran. A decree is in Indonesian whatever language
 * `rb` speaks, so these have no English.
 */
import { months } from './months.ts';

export const decree = {
  parts: { keputusan: 'Keputusan', lampiran: 'Lampiran' },
  columns: {
    no: 'NO',
    area: 'AREA PERUBAHAN',
    kegiatan: 'KEGIATAN',
    subKegiatan: 'SUB KEGIATAN',
    indikator: 'INDIKATOR KEBERHASILAN',
    bulan: 'PELAKSANAAN (BULAN)',
    ket: 'KET',
  },
  check: '√',
  tentatif: 'Tentatif',
  lanjutan: 'lanjutan',
  unreadable: '[tidak terbaca]',
  draft: 'RANCANGAN',
  blank: '. . . . . . . . .',
  lambang: (satker: string) => `Lambang ${satker}`,
  judul: (satker: string) => `KEPUTUSAN ${satker.toUpperCase()}`,
  lampiran: 'LAMPIRAN',
  nomor: (nomor: string) => `NOMOR ${nomor}`,
  nomorKeputusan: (nomor: string) => `NOMOR : ${nomor}`,
  tentang: 'TENTANG',
  menimbang: 'Menimbang',
  mengingat: 'Mengingat',
  memutuskan: 'MEMUTUSKAN :',
  menetapkan: 'Menetapkan',
  menetapkanText: (judul: string, tentang: string) => `${judul} TENTANG ${tentang}.`,
  /** @param index of the diktum, from 0 */
  diktum: (index: number) => `KE${ordinal(index + 1)}`,
  alamat: (alamat: string) => `Alamat : ${alamat}`,
  telepon: (telepon: string) => `Telp. ${telepon}`,
  faks: (faks: string) => `Fax. ${faks}`,
  ditetapkanDi: (tempat: string) => `Ditetapkan di ${tempat}`,
  padaTanggal: (tanggal: string) => `pada tanggal ${tanggal}`,
  /** @param iso 2022-02-11 */
  tanggal: (iso: string) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day} ${months[(month ?? 1) - 1]} ${year}`;
  },
  ttd: 'ttd',
  salinan: 'Salinan sesuai dengan aslinya',
  /** What a screen reader says of the signature field. */
  tandaTangan: (nama: string) => `Tanda tangan ${nama}`,
  sumber: (berkas: string) => `Sumber cetakan ini: ${berkas}`,
  manifest: 'Daftar berkas sumber dengan SHA-256-nya',
  paraf: { title: 'PARAF KOORDINASI', jabatan: 'Jabatan', paraf: 'Paraf', tanggal: 'Tanggal' },
  metaSubject: (nomor: string) => `Keputusan ${nomor}`.trim(),
  metaLampiran: (nomor: string) => `Lampiran keputusan ${nomor}`.trim(),
};

const UNITS = [
  ...['SATU', 'DUA', 'TIGA', 'EMPAT', 'LIMA', 'ENAM', 'TUJUH', 'DELAPAN', 'SEMBILAN', 'SEPULUH'],
  'SEBELAS',
];

/** 1 to 99 in words, as a decree counts its diktum: KESATU … KEDUA PULUH SATU. */
function ordinal(n: number): string {
  const unit = UNITS[n - 1];
  if (unit !== undefined) return unit;
  if (n < 20) return `${UNITS[n - 11]} BELAS`;
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const puluh = `${UNITS[tens - 1]} PULUH`;
  return ones === 0 ? puluh : `${puluh} ${UNITS[ones - 1]}`;
}
