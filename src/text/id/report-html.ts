/** Indonesian: the words of the report's HTML page. */
import { months } from './months.ts';
import { report } from './report.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/** The measure of the other languages. Months are 1 to 12, dates ISO; counts are of rows unless said. */
export const reportHtml = {
  months,
  /** Three letters each, January first. */
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  /** @param iso 2022-06-30 */
  date: (iso: string) => {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day} ${months[(month ?? 1) - 1]} ${year}`;
  },
  decimal: (value: number) => String(value).replace('.', ','),

  title: (year: number) => `Rencana Aksi Reformasi Birokrasi ${year}`,
  subject: (period: string) => `Laporan ${period}`,
  period: {
    triwulan: (nomor: number, year: number) => `Triwulan ${ROMAN[nomor - 1]} ${year}`,
    semester: (nomor: number, year: number) => `Semester ${ROMAN[nomor - 1]} ${year}`,
    tahun: (year: number) => `Tahun ${year}`,
  },
  keputusan: (nomor: string) => `Keputusan Nomor ${nomor}`,
  keputusanOfYear: (nomor: string, year: number) => `Keputusan Nomor ${nomor} Tahun ${year}`,
  about: (tentang: string) => `tentang ${tentang}`,
  draft: 'Rancangan, keputusan belum bernomor',
  dataDate: (date: string) => `Data per ${date}`,
  page: 'Halaman',

  unreadable: '[tidak terbaca]',
  nobody: 'belum ada unit',
  none: 'Tidak ada.',
  nothing: '-',
  baris: (count: number) => `${count} baris`,
  barisBulan: (count: number) => `${count} baris-bulan`,
  of: (part: number, whole: string) => `${part} dari ${whole}`,
  among: (parts: string) => `di antaranya ${parts}`,
  andBetween: ', ',
  tentatif: 'tentatif',
  perluVerifikasi: 'perlu verifikasi',
  tanpaBulan: 'tanpa bulan',
  countOf: (what: string, count: number) => `${what} ${count}`,
  run: (months: string, ke: number, jumlah: number) => `${months} (ke-${ke} dari ${jumlah})`,
  monthsLate: (count: number) => `${count} bulan`,

  skip: 'Langsung ke isi',
  contents: 'Isi halaman',
  saringan: {
    label: 'Laporan ini hanya memuat',
    area: (numbers: string) => `area ${numbers}`,
    unit: (names: string) => `unit ${names}`,
    hanya: {
      due: 'jatuh tempo dalam periode',
      tentative: 'tentatif',
      unscheduled: 'tanpa bulan',
      unverified: 'perlu verifikasi',
      late: 'terlambat',
      evidence: 'yang memerlukan bukti dukung',
    },
  },
  filter: {
    label: 'Saring Gantt dan daftar',
    note: 'Penyaring berlaku untuk Gantt dan daftar. Ringkasan, peta jadwal, dan kurva tetap menghitung seluruhnya.',
    text: 'Cari teks',
    area: 'Area',
    unit: 'Unit',
    all: 'Semua',
    reset: 'Hapus saringan',
    /** The page's script puts numbers in place of the braces. */
    shown: 'Tampil {n} dari {m} baris',
    noMatch: 'Tidak ada baris yang cocok dengan saringan.',
    sort: 'Urutkan menurut',
  },

  summary: {
    heading: 'Ringkasan',
    cakupan: 'Cakupan jadwal',
    terjadwal: (months: string) => `Terjadwal ${months}`,
    kelompok: { mulai: 'mulai', lanjut: 'lanjut', selesai: 'selesai', sekali: 'sekali' },
    rencana: (month: string) => `Rencana s.d. ${month}`,
    capaian: (month: string) => `Capaian s.d. ${month}`,
    capaianPeriode: (months: string) => `Capaian ${months}`,
    capaianParts: (terlaksana: number, terlambat: number, batal: number) =>
      `terlaksana ${terlaksana} + terlambat ${terlambat} + batal ${batal}`,
    berbukti: (part: number, whole: number) => `berbukti ${part} dari ${whole}`,
    lebihAwal: (count: number) => `lebih awal dari bulannya: ${count} baris-bulan`,
    belumDiisi: 'Realisasi belum diisi',
    belumDiisiNote: 'Capaian dan keterlambatan baru dapat dihitung setelah realisasi diisi.',
    belumLewat: 'belum ada bulan yang lewat',
    jatuhTempo: (months: string) => `Jatuh tempo ${months}`,
    terlambat: 'Terlambat',
    perluKeputusan: 'Perlu keputusan',
    perluKeputusanParts: (tanpaBulan: number, tentatif: number) =>
      `tanpa bulan ${tanpaBulan} + tentatif ${tentatif}`,
    perluVerifikasi: 'Perlu verifikasi',
    bukti: (months: string) => `Bukti dukung ${months}`,
    buktiComplete: (part: string) => `lengkap ${part}`,
  },

  matrix: {
    byArea: 'Peta jadwal: area dan bulan',
    byUnit: 'Peta jadwal: unit dan bulan',
    legend:
      'Angka = banyak baris terjadwal pada bulan itu; makin banyak, makin pekat; titik = kosong.',
    period: (months: string) => `Bergaris tebal = ${months}, periode laporan.`,
    realisasi: 'Di bawah angka: ✓ terlaksana, ! terlambat, ✕ batal.',
    area: 'Area perubahan',
    unit: 'Unit',
    total: 'Jumlah',
    cakupan: 'Terjadwal',
    capaian: 'Capaian',
    inPeriod: 'periode laporan',
    terlaksana: (count: number) => `terlaksana ${count}`,
    terlambat: (count: number) => `terlambat ${count}`,
    batal: (count: number) => `batal ${count}`,
    missingArea: (numbers: string) => `Area ${numbers} tidak ada dalam rencana ini.`,
  },

  curve: {
    heading: 'Kurva S',
    legend: (total: string) => `Baris-bulan yang dijumlahkan sejak Januari; seluruhnya ${total}.`,
    realisasiLegend:
      'Realisasi dihitung menurut tanggal pelaksanaan, jadi pekerjaan yang terlambat menaikkan kurva pada bulan dikerjakan.',
    rencana: 'Rencana',
    realisasi: 'Realisasi',
    gap: 'Selisih',
    axis: 'baris-bulan',
    picture: (rencana: string, realisasi: string | null) =>
      `Kurva rencana, ${rencana}${realisasi === null ? '' : `; realisasi, ${realisasi}`}. Angkanya ada dalam tabel di bawah.`,
    upTo: (month: string, part: string) => `s.d. ${month} ${part}`,
    afterYear: (count: number) => `Setelah tahun rencana masih dilaksanakan ${count} baris-bulan.`,
  },

  gantt: {
    heading: 'Gantt rencana dan realisasi',
    planOnly: 'Gantt rencana',
    marks: 'Tanda',
    late: (keadaan: string) => `terlambat, ${keadaan}`,
    more: (entry: { tanggal: string | null; bukti: number; sebab: string | null }) =>
      [
        ...(entry.tanggal === null ? [] : [entry.tanggal]),
        ...(entry.bukti === 0 ? [] : [`${entry.bukti} bukti`]),
        ...(entry.sebab === null ? [] : [`kendala ${entry.sebab}`]),
      ].join(', '),
    tentatifMark: 'baris tentatif (bergaris putus)',
  },
  // The words of the other forms.
  keadaan: report.keadaan,
  sebab: report.sebab,
  kurang: report.kurang,

  columns: {
    kode: 'Kode',
    nama: 'Uraian',
    unit: 'Unit',
    kelompok: 'Status',
    jadwal: 'Jadwal',
    keadaan: 'Keadaan',
    bukti: 'Bukti',
    sejak: 'Sejak',
    lewat: 'Lewat',
    terbuka: 'Bulan terbuka',
    kendala: 'Kendala',
    ket: 'Keterangan',
    sebab: 'Alasan',
    target: 'Hasil dari target',
    bulan: 'Bulan',
    kurang: 'Kurang',
  },
  tindakLanjut: (text: string) => `Tindak lanjut: ${text}`,
  targetOf: (jumlah: string, target: string, satuan: string) =>
    `${jumlah} dari ${target} ${satuan}`,
  otherUnit: (jumlah: string, satuan: string, month: string) =>
    `${jumlah} ${satuan} (${month}) tidak dijumlahkan`,

  lists: {
    terjadwal: {
      heading: (months: string) => `Terjadwal ${months}`,
      legend:
        'mulai = bulan pertama; lanjut = ada bulan sebelum dan sesudahnya; selesai = bulan terakhir; sekali = satu-satunya.',
    },
    jatuhTempo: {
      heading: (months: string) => `Jatuh tempo ${months}`,
      legend: (months: string) => `Rangkaian bulannya berakhir pada ${months}.`,
    },
    terlambat: {
      heading: 'Terlambat',
      legend: (date: string) =>
        `Bulannya sudah lewat per ${date}, tetapi belum terlaksana dan tidak batal; yang paling lama di atas; ${report.kemudianLegend}.`,
      unknown: 'Tidak dapat dihitung: realisasi belum diisi.',
    },
    tentatif: {
      heading: 'Tentatif',
      legend: 'Ikut dihitung dalam semua angka di atas.',
    },
    tanpaBulan: {
      heading: 'Tanpa bulan',
      legend: 'Rencana tidak menyebut bulannya, jadi di luar cakupan jadwal, peta, dan kurva.',
    },
    perluVerifikasi: {
      heading: 'Perlu verifikasi',
      legend: 'Bacaannya belum pasti; angka di atas memakai bacaan yang tertulis dalam rencana.',
      lostText: 'teksnya tidak terbaca',
    },
    diLuarJadwal: {
      heading: 'Di luar jadwal',
      legend: 'Baris tanpa bulan yang sudah dikerjakan; tidak masuk capaian.',
    },
    hasil: {
      heading: 'Hasil terhadap target',
      legend: (date: string) => `Jumlah hasil yang dilaporkan per ${date}.`,
    },
    bukti: {
      heading: (months: string) => `Bukti dukung ${months}`,
      legend: 'Setiap bulan terjadwal dalam periode, dan apa yang masih kurang.',
      complete: 'lengkap',
      notYet: 'belum waktunya',
    },
  },
};
