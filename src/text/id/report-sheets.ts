/** Indonesian: the words of the report's workbook, calendar and letter. */
import { report } from './report.ts';

/** What the report's other forms say, in the same words. */
const SHARED = {
  months: report.months,
  shortMonths: report.shortMonths,
  keputusan: report.keputusan,
  keputusanOfYear: report.keputusanOfYear,
  draft: report.draft,
  dataDate: report.dataDate,
  unreadable: report.unreadable,
  nobody: report.nobody,
  tentatif: report.tentatif,
  perluVerifikasi: report.perluVerifikasi,
  tanpaBulan: report.tanpaBulan,
  occurrence: report.occurrence,
  sebab: report.sebab,
};

/** The measure of the other languages. Months are 1 to 12. */
export const reportSheets = {
  ...SHARED,
  title: (year: number, satker: string) => `Rencana Aksi RB ${year} - ${satker}`,
  filtered: (part: number, whole: number) => `saringan: ${part} dari ${whole} baris`,

  sheets: {
    rencana: 'Rencana',
    matriks: 'Matriks',
    fakta: 'Fakta',
    realisasi: 'Realisasi',
  },
  page: (page: string, pages: string) => `Halaman ${page} dari ${pages}`,

  /** One letter or sign each, so that the grid is read without colour. */
  mark: { rencana: '√', terlaksana: 'T', terlambat: 'L', batal: 'B', di_luar_jadwal: 'D' },
  markLegend:
    '√ = direncanakan; T = terlaksana; L = terlambat; B = batal; D = dikerjakan di luar jadwal; [ ] = bulan laporan.',
  markLegendPlan: '√ = direncanakan; realisasi belum diisi; [ ] = bulan laporan.',
  matrixLegend:
    'Angka = banyak baris terjadwal; titik = kosong; [ ] = bulan laporan. Capaian = terlaksana dibagi rencana yang bulannya sudah lewat; rencana = terlaksana + terlambat + batal.',
  matrixLegendPlan:
    'Angka = banyak baris terjadwal; titik = kosong; [ ] = bulan laporan; realisasi belum diisi.',
  realisasiLegend: `Setiap isian, dan setiap bulan rencana yang sudah lewat tanpa isian; ${report.kemudianLegend}.`,
  realisasiNone: 'Realisasi belum diisi.',

  columns: {
    number: 'No',
    area: 'Area perubahan',
    kegiatan: 'Kegiatan',
    kode: 'Kode',
    nama: 'Uraian',
    unit: 'Unit',
    ket: 'Keterangan',
    bulan: 'Bulan',
    total: 'Jumlah',
    terlaksana: 'Terlaksana',
    terlambat: 'Terlambat',
    batal: 'Batal',
    rencana: 'Rencana s.d. tanggal data',
    capaian: 'Capaian',
    berjadwal: 'Baris berjadwal',
    baris: 'Baris',
    cakupan: 'Cakupan jadwal',
    keadaan: 'Keadaan',
    tanggal: 'Tanggal',
    hasil: 'Hasil',
    target: 'Target setahun',
    satuan: 'Satuan',
    bukti: 'Bukti',
    sebab: 'Sebab',
    catatanKendala: 'Catatan kendala',
    tindakLanjut: 'Tindak lanjut',
    catatan: 'Catatan',
  },
  total: 'Jumlah',

  keadaan: { ...report.keadaan, tidak_direncanakan: 'bulan tidak direncanakan' },
  late: (keadaan: string) => `terlambat: ${keadaan}`,

  calendar: {
    /** Of a product identifier (RFC 5545 §3.7.3). */
    language: 'ID',
    /** Its name when it is of several plans. */
    many: 'Rencana Aksi RB',
    area: (nomor: number, nama: string) => `Area ${nomor}: ${nama}`,
    kegiatan: (nama: string) => `Kegiatan: ${nama}`,
    unit: (nama: string) => `Unit: ${nama}`,
    schedule: (months: string) => `Jadwal: ${months}`,
    keadaan: (keadaan: string) => `Keadaan: ${keadaan}`,
    perluVerifikasi: (reason: string) => `Perlu verifikasi: ${reason}`,
    ket: (ket: string) => `Keterangan: ${ket}`,
  },

  letter: {
    title: 'LAPORAN PELAKSANAAN',
    /** Place and date of signing, of which at most the place is known. */
    placeAndDate: (tempat: string, tanggal: string) => `${tempat}, ${tanggal}`,
    blank: '. . . . . . . . . . . . . . . .',
    nip: (nip: string) => `NIP ${nip}`,
  },
};
