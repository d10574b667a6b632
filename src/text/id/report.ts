/** Indonesian: the words of the monthly report. */
import { months } from './months.ts';

/** The measure of the other languages. Months are names or 1 to 12; counts are of rows unless said. */
export const report = {
  months,
  /** Three letters each, January first. */
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  title: (year: number, satker: string) => `RENCANA AKSI RB ${year} - ${satker}`,
  subject: (period: string) => `Laporan ${period}`,
  keputusan: (nomor: string) => `Keputusan ${nomor}`,
  keputusanOfYear: (nomor: string, year: number) => `Keputusan ${nomor} Tahun ${year}`,
  draft: 'rancangan, keputusan belum bernomor',
  /** @param iso 2022-06-30 */
  dataDate: (iso: string) => `data per ${iso.split('-').reverse().join('-')}`,
  unreadable: '[tidak terbaca]',
  none: 'Tidak ada.',

  kelompok: { mulai: 'mulai', lanjut: 'lanjut', selesai: 'selesai', sekali: 'sekali' },
  tentatif: 'tentatif',
  perluVerifikasi: 'perlu verifikasi',
  tanpaBulan: 'tanpa bulan',
  among: (what: string) => `di antaranya ${what}`,
  occurrence: (which: string, count: number) => `ke-${which} dari ${count}`,
  barisCount: (count: number) => `${count} baris`,

  columns: {
    measure: 'Ukuran',
    value: 'Nilai',
    explanation: 'Penjelasan',
    number: 'No',
    area: 'Area perubahan',
    total: 'Jml',
    kode: 'Kode',
    nama: 'Uraian',
    kelompok: 'Status',
    note: 'Keterangan',
    rangkaian: 'Jadwal',
    reason: 'Alasan',
  },

  summary: {
    heading: 'RINGKASAN',
    cakupan: 'Cakupan jadwal',
    cakupanBase: (part: number, whole: number) => `${part} dari ${whole} baris`,
    terjadwal: (months: string) => `Terjadwal ${months}`,
    rencana: (month: string) => `Rencana s.d. ${month}`,
    rencanaBase: (part: number, whole: number) => `${part} dari ${whole} baris-bulan`,
    capaian: (month: string) => `Capaian s.d. ${month}`,
    realisasi: {
      'belum diisi': 'realisasi belum diisi',
      'belum dihitung': 'realisasi sudah ada, tetapi belum dihitung oleh rb versi ini',
    },
    perluKeputusan: 'Perlu keputusan',
    perluKeputusanParts: (tanpaBulan: number, tentatif: number) =>
      `tanpa bulan ${tanpaBulan} + tentatif ${tentatif}`,
    perluVerifikasi: 'Perlu verifikasi',
    perluVerifikasiBase: (whole: number) => `dari ${whole} baris`,
  },

  matrix: {
    heading: 'JADWAL PER AREA DAN BULAN',
    legend: (total: number) =>
      `Angka = banyak baris terjadwal; titik = kosong; [ ] = bulan laporan. Jumlah seluruhnya ${total} baris-bulan.`,
    total: 'Jumlah',
    missingArea: (numbers: readonly number[]) =>
      `Area ${numbers.join(', ')} tidak ada dalam rencana ini.`,
  },

  terjadwal: {
    heading: (period: string, count: number) => `TERJADWAL ${period.toUpperCase()}: ${count} baris`,
    legend:
      'mulai = bulan pertama; lanjut = ada bulan sebelum dan sesudahnya; selesai = bulan terakhir; sekali = satu-satunya bulan.',
    occurrenceLegend: 'ke-2 dari 4 = rangkaian bulan yang kedua dari empat.',
  },
  jatuhTempo: {
    heading: (period: string, count: number) =>
      `JATUH TEMPO ${period.toUpperCase()}: ${count} baris`,
    legend: (months: string) =>
      `Rangkaian bulannya berakhir pada ${months}; semuanya juga ada dalam daftar terjadwal.`,
  },
  tentatifList: {
    heading: (count: number) => `TENTATIF: ${count} baris`,
    legend: 'Ikut dihitung dalam semua angka di atas.',
    noMonth: (count: number) =>
      `${count} di antaranya tanpa bulan; dalam "perlu keputusan" dihitung sekali, sebagai tanpa bulan.`,
  },
  tanpaBulanList: {
    heading: (count: number) => `TANPA BULAN: ${count} baris`,
    legend: 'Rencana tidak menyebut bulannya, jadi di luar cakupan jadwal dan tabel bulan.',
  },
  perluVerifikasiList: {
    heading: (count: number) => `PERLU VERIFIKASI: ${count} baris`,
    legend: 'Bacaannya belum pasti; angka di atas memakai bacaan yang tertulis dalam rencana.',
    lostText: 'teksnya tidak terbaca',
  },
};
