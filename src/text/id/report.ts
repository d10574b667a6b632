/** Indonesian: the words of the report and of its command. */
import { list, quote } from '../phrases.ts';
import { visible } from '../visible.ts';
import { months } from './months.ts';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

const didYouMean = (meant: string | undefined): string =>
  meant === undefined ? '' : `; maksud Anda ${quote(meant)}?`;

/** The measure of the other languages. Months are names or 1 to 12; counts are of rows unless said. */
export const report = {
  months,
  /** Three letters each, January first. */
  shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'],
  title: (year: number, satker: string) => `RENCANA AKSI RB ${year} - ${satker}`,
  subject: (period: string) => `Laporan ${period}`,
  /** @param nomor 1 to 4, 1 to 2 */
  triwulan: (nomor: number) => `Triwulan ${ROMAN[nomor - 1] ?? nomor}`,
  semester: (nomor: number) => `Semester ${ROMAN[nomor - 1] ?? nomor}`,
  tahun: 'Tahun',
  /** After a measure: `Terjadwal setahun`. */
  setahun: 'setahun',
  keputusan: (nomor: string) => `Keputusan ${nomor}`,
  keputusanOfYear: (nomor: string, year: number) => `Keputusan ${nomor} Tahun ${year}`,
  draft: 'rancangan, keputusan belum bernomor',
  /** @param iso 2022-06-30 */
  date: (iso: string) => iso.split('-').reverse().join('-'),
  dataDate: (iso: string) => `data per ${iso.split('-').reverse().join('-')}`,
  unreadable: '[tidak terbaca]',
  none: 'Tidak ada.',
  nobody: '(tanpa unit)',

  kelompok: { mulai: 'mulai', lanjut: 'lanjut', selesai: 'selesai', sekali: 'sekali' },
  keadaan: {
    direncanakan: 'direncanakan',
    terlaksana: 'terlaksana',
    batal: 'batal',
    belum_diisi: 'belum diisi',
    belum: 'belum',
    sebagian: 'sebagian',
    kemudian: 'menyusul',
    tanpa_tanggal: 'tanpa tanggal',
    batal_tanpa_catatan: 'batal tanpa catatan',
    di_luar_jadwal: 'di luar jadwal',
  },
  status: { terlaksana: 'terlaksana', sebagian: 'sebagian', belum: 'belum', batal: 'batal' },
  kemudianLegend: 'menyusul = bertanggal sesudah tanggal data',
  sebab: {
    anggaran: 'anggaran',
    sdm: 'SDM',
    prioritas: 'prioritas',
    persetujuan: 'persetujuan',
    bergantung: 'bergantung',
    lain: 'lain',
  },
  kurang: {
    isian: 'isian',
    tanggal: 'tanggal',
    bukti: 'bukti',
    berkas: 'berkas bukti tidak ada',
    hasil: 'hasil',
    catatan: 'catatan',
    kendala: 'kendala',
  },
  only: {
    due: 'jatuh tempo',
    tentative: 'tentatif',
    unscheduled: 'tanpa bulan',
    unverified: 'perlu verifikasi',
    late: 'terlambat',
    evidence: 'bukti dukung',
  },
  tentatif: 'tentatif',
  perluVerifikasi: 'perlu verifikasi',
  tanpaBulan: 'tanpa bulan',
  among: (what: string) => `di antaranya ${what}`,
  occurrence: (which: string, count: number) => `ke-${which} dari ${count}`,
  barisCount: (count: number) => `${count} baris`,
  share: (part: number, whole: number) => `${part} dari ${whole}`,

  filter: {
    area: (numbers: readonly number[]) => `area ${list(numbers.map(String), 'dan')}`,
    unit: (names: readonly string[]) => `unit ${list(names, 'dan')}`,
    only: (kind: string) => `hanya ${kind}`,
    line: (what: string, part: number, whole: number) =>
      `Saringan: ${what}; semua angka dari ${part} di antara ${whole} baris`,
  },
  /** Under a shortened list. */
  more: (count: number) => `... dan ${count} baris lagi`,
  howToSeeAll:
    'Daftar dipendekkan; seluruhnya, juga yang terjadwal: --all. Satu daftar saja: --only due, late, tentative, unscheduled, unverified, atau evidence.',

  columns: {
    measure: 'Ukuran',
    value: 'Nilai',
    explanation: 'Penjelasan',
    number: 'No',
    area: 'Area perubahan',
    unitMatrix: 'Unit',
    total: 'Jml',
    kode: 'Kode',
    nama: 'Uraian',
    unit: 'Unit',
    kelompok: 'Status',
    mulai: 'Mulai',
    jadwal: 'Jadwal',
    keadaan: 'Keadaan',
    bukti: 'Bukti',
    sejak: 'Sejak',
    lewat: 'Lewat',
    terbuka: 'Bulan terlambat',
    sebab: 'Sebab',
    alasan: 'Alasan',
    bulan: 'Bulan',
    kurang: 'Kurang',
    hasil: 'Hasil',
    persen: '%',
    isian: 'Isian',
    rencana: 'Rencana',
    folder: 'Folder',
    cakupan: 'Cakupan',
    sampai: 'Rencana s.d.',
    capaian: 'Capaian',
    terlambat: 'Terlambat',
    /** The same over a narrow column, a part a line. */
    terlambatNarrow: 'Ter- lambat',
    tanpaBulan: 'Tanpa bulan',
    tentatif: 'Tentatif',
    jatuhTempo: 'Jatuh tempo',
  },

  summary: {
    heading: 'RINGKASAN',
    cakupan: 'Cakupan jadwal',
    cakupanBase: (part: number, whole: number) => `${part} dari ${whole} baris`,
    terjadwal: (months: string) => `Terjadwal ${months}`,
    rencana: (month: string) => `Rencana s.d. ${month}`,
    rencanaBase: (part: number, whole: number) => `${part} dari ${whole} baris-bulan`,
    capaian: (month: string) => `Capaian s.d. ${month}`,
    capaianPeriod: (months: string) => `Capaian ${months}`,
    /** While nothing has been entered, or no month has passed. */
    capaianPlain: 'Capaian',
    capaianBase: (part: number, whole: number, berbukti: number) =>
      `${part} dari ${whole} baris-bulan; ${berbukti} berbukti`,
    capaianParts: (whole: number, terlaksana: number, terlambat: number, batal: number) =>
      `${whole} = terlaksana ${terlaksana} + terlambat ${terlambat} + batal ${batal}`,
    early: (count: number) => `belum dihitung: ${count} terlaksana lebih awal`,
    belumDiisi: 'realisasi belum diisi',
    nothingPassed: 'belum ada bulan rencana yang lewat',
    terlambat: 'Terlambat',
    terlambatBase: (barisBulan: number) => `baris, ${barisBulan} baris-bulan`,
    bukti: (months: string) => `Bukti dukung ${months}`,
    buktiBase: (part: number, whole: number) => `${part} dari ${whole} isian lengkap`,
    diLuarJadwal: 'Di luar jadwal',
    diLuarJadwalBase: 'baris tanpa bulan yang sudah ada isiannya',
    perluKeputusan: 'Perlu keputusan',
    perluKeputusanParts: (tanpaBulan: number, tentatif: number) =>
      `tanpa bulan ${tanpaBulan} + tentatif ${tentatif}`,
    perluVerifikasi: 'Perlu verifikasi',
    perluVerifikasiBase: (whole: number) => `dari ${whole} baris`,
  },

  matrix: {
    heading: { area: 'JADWAL PER AREA DAN BULAN', unit: 'JADWAL PER UNIT DAN BULAN' },
    legend: (total: number) =>
      `Angka = banyak baris terjadwal; titik = kosong; [ ] = bulan laporan. Jumlah seluruhnya ${total} baris-bulan.`,
    total: 'Jumlah',
    terlaksana: 'terlaksana',
    terlambat: 'terlambat',
    batal: 'batal',
    missingArea: (numbers: readonly number[]) =>
      `Area ${numbers.join(', ')} tidak ada dalam rencana ini.`,
  },

  terjadwal: {
    heading: (period: string, count: number) => `TERJADWAL ${period.toUpperCase()}: ${count} baris`,
    legend:
      'mulai = bulan pertama; lanjut = ada bulan sebelum dan sesudahnya; selesai = bulan terakhir; sekali = satu-satunya bulan.',
    legendOfPeriod:
      'mulai = tidak ada bulan sebelumnya; selesai = tidak ada bulan sesudahnya; lanjut = ada keduanya; sekali = hanya dalam masa ini.',
    occurrenceLegend: 'ke-2 dari 4 = rangkaian bulan yang kedua dari empat.',
  },
  jatuhTempo: {
    heading: (period: string, count: number) =>
      `JATUH TEMPO ${period.toUpperCase()}: ${count} baris`,
    legend: (period: string) => `Rangkaian bulannya berakhir dalam ${period}.`,
  },
  terlambat: {
    heading: (baris: number, barisBulan: number) =>
      `TERLAMBAT: ${baris} baris, ${barisBulan} baris-bulan`,
    legend: (parts: string) =>
      `Bulannya sudah lewat, tetapi belum terlaksana dan tidak batal: ${parts}.`,
    lewat: (months: number) => (months === 0 ? '<1 bln' : `${months} bln`),
    tindakLanjut: (what: string) => `tindak lanjut: ${what}`,
    both: (baris: number, barisBulan: number) => `${baris} baris, ${barisBulan} baris-bulan`,
    belumDiisi: 'Realisasi belum diisi, jadi yang terlambat belum diketahui.',
  },
  perluKeputusan: {
    heading: (count: number, tanpaBulan: number, tentatif: number) =>
      `PERLU KEPUTUSAN: ${count} = tanpa bulan ${tanpaBulan} + tentatif ${tentatif}`,
    legend:
      'x = rencana tidak menyebut bulannya; ? = tentatif. Tiap baris sekali; yang tentatif ikut dihitung dalam semua angka.',
  },
  perluVerifikasiList: {
    heading: (count: number) => `PERLU VERIFIKASI: ${count} baris`,
    legend: 'Bacaannya belum pasti; angka di atas memakai bacaan yang tertulis dalam rencana.',
    lostText: 'teksnya tidak terbaca',
  },
  buktiDukung: {
    heading: (period: string, part: number, whole: number) =>
      `BUKTI DUKUNG ${period.toUpperCase()}: ${part} dari ${whole} isian lengkap`,
    legend: 'Tiap bulan satu isian; yang bulannya belum lewat dan belum diisi tidak dihitung.',
    belumDiisi: 'Realisasi belum diisi, jadi belum ada bukti dukung.',
    complete: 'lengkap',
  },
  hasil: {
    heading: (count: number) => `HASIL DAN TARGET: ${count} baris`,
    legend: 'Jumlah hasil s.d. tanggal data dibanding target setahun.',
    amount: (jumlah: string, target: string, satuan: string) =>
      `${jumlah} dari ${target} ${satuan}`,
    other: (amounts: string) => `di luar itu ${amounts}`,
  },
  diLuarJadwal: {
    heading: (count: number) => `DI LUAR JADWAL: ${count} baris`,
    legend: 'Baris tanpa bulan yang sudah ada isiannya; di luar capaian.',
    bukti: (count: number) => `${count} bukti`,
  },

  many: {
    title: (count: number) => `RENCANA AKSI RB - ${count} rencana`,
    dataDates: 'data per akhir masa laporan tiap rencana',
    heading: 'RENCANA',
    legend:
      'Urut menurut terlambat, lalu tanpa bulan, lalu nama. Terlambat dan tanpa bulan dalam baris, capaian dalam baris-bulan.',
    filled: (part: number, whole: number) =>
      `Realisasi sudah diisi pada ${part} dari ${whole} rencana.`,
    total: 'Jumlah',
    belumDiisi: 'belum diisi',
    more: (count: number) => `... dan ${count} rencana lagi; seluruhnya dengan --all`,
    how: (command: string) => `Satu rencana: ${command}`,
  },

  brief: {
    list: (name: string, count: number) => `${name} (${count}):`,
    more: (count: number) => `- dan ${count} lagi`,
    late: (baris: number, barisBulan: number) =>
      `terlambat ${baris} baris (${barisBulan} baris-bulan)`,
    undated: (count: number) => `tanpa bulan ${count}`,
    jatuhTempo: 'Jatuh tempo',
  },

  /** What the command says of how it was called. */
  usage: {
    unknownExtension: (path: string, known: readonly string[]) =>
      `akhiran berkas ${quote(path)} tidak dikenal; pakai ${list(known, 'atau')}, atau tambahkan --format`,
    openNeedsHtml:
      '--open membuka halaman HTML di peramban; pakai --format html atau tanpa --format',
    binaryToTerminal: (file: string) =>
      `bentuk ini tidak dapat ditampilkan di terminal; tulis ke berkas, misalnya: rb report -o ${file}`,
    cannotOpen: (file: string) =>
      `peramban tidak dapat dibuka dari sini; buka sendiri berkas ${visible(file)}`,
    reversed: (value: string, instead: string) =>
      `bulan ${quote(value)} terbalik; tulis --month ${instead}`,
    unknownQuarter: (value: string) => `triwulan ${quote(value)} tidak ada; tulis 1, 2, 3, atau 4`,
    unknownSemester: (value: string) => `semester ${quote(value)} tidak ada; tulis 1 atau 2`,
    unknownYear: (value: string, year: number) =>
      `tahun ${quote(value)} tidak terbaca; tulis --year saja, atau --year ${year}`,
    otherYearAsOf: (date: string, month: string, year: number) =>
      `data per ${date}; laporan memakai ${month} ${year}. Pilih bulan dengan --month.`,
    unknownArea: (value: string, known: readonly number[]) =>
      `area ${quote(value)} tidak ada dalam rencana ini; yang ada: ${list(known.map(String), 'dan')}`,
    unknownUnit: (value: string, meant: string | undefined, known: readonly string[]) =>
      `unit ${quote(value)} tidak ada dalam penugasan.yaml${didYouMean(meant)}; yang ada: ${list(known.map(visible), 'dan')}; - untuk baris tanpa unit`,
    noUnitsHere: 'rencana ini belum punya unit (penugasan.yaml)',
    noUnits: (folder: string) =>
      [
        `rencana ini belum punya unit; buat ${visible(folder)}/penugasan.yaml, misalnya:`,
        '  unit:',
        '    - Subbagian Hukum dan SDM',
        '  baris:',
        '    id-baris:',
        '      unit: Subbagian Hukum dan SDM',
        'id tiap baris ada dalam berkas areanya; lihat plans/README.md.',
      ].join('\n'),
    brokenPlan: (folder: string) =>
      `${visible(folder)} masih ada galat, jadi tidak ikut; lihat: rb validate ${visible(folder)}`,
    otherPlans: (count: number, folder: string, why: string) =>
      `${count} rencana tidak ikut, misalnya ${visible(folder)}: ${why}`,
  },
};
