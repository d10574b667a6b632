/**
 * The printed words of the Lampiran. A decree is in Indonesian whatever language `rb` speaks, so
 * these have no English.
 */
import { months } from './months.ts';

export const lampiran = {
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
  unreadable: '[tidak terbaca]',
  draft: 'RANCANGAN',
  blank: '. . . . . . . . .',
  lampiran: 'LAMPIRAN',
  nomor: (nomor: string) => `NOMOR ${nomor}`,
  tentang: 'TENTANG',
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
  metaSubject: 'Lampiran keputusan',
};
