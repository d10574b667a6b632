/** Indonesian: `rb record`: what is entered, what changes, and the form. */
import { list, quote } from '../phrases.ts';

export const record = {
  /** @param nama the row in words */
  entry: (kode: string, id: string, nama: string) => `${kode} ${id}  ${nama}`,
  entryIsNew: 'isian baru',
  changed: (field: string, from: string, to: string) => `${field}: ${from} -> ${to}`,
  set: (field: string, to: string) => `${field}: ${to}`,
  removed: (field: string, from: string) => `${field}: dihapus (tadinya ${from})`,
  nothing: 'tidak ada yang berubah',
  empty: 'kosong',
  dryRun: 'tidak ditulis (--dry-run)',
  written: (path: string) => `ditulis: ${path}`,
  refused: (path: string) =>
    `tidak ada yang ditulis: dengan isian ini ${quote(path)} atau rencananya masih ada galat`,
  changedSince: (path: string) =>
    `${quote(path)} berubah sejak dibaca, jadi tidak ditulis; jalankan rb record lagi`,

  needsId: 'sebutkan id barisnya, atau pakai --form atau --from',
  needsField: 'sebutkan yang diisi, misalnya --status terlaksana',
  needsStatus: (id: string) =>
    `${quote(id)} belum punya isian untuk bulan itu; tambahkan --status, misalnya --status terlaksana`,
  needsMonth: (id: string, months: string) =>
    months === ''
      ? `${quote(id)} tanpa bulan rencana; sebutkan bulan pengerjaannya dengan --month`
      : `sebutkan bulan rencananya dengan --month; ${quote(id)} direncanakan ${months}`,
  formNeedsMonth: 'sebutkan bulannya, misalnya: rb record --form --month 6 -o isian.xlsx',
  oneMonth: (value: string) => `--month ${quote(value)} lebih dari satu bulan; sebutkan satu`,
  unknownRow: (id: string, meant: string | undefined) =>
    `tidak ada baris dengan id ${quote(id)}${
      meant === undefined
        ? '; id tertulis pada berkas area dan di rb report --format csv'
        : `; maksud Anda ${quote(meant)}?`
    }`,
  unplanned: (id: string, month: string, months: string) =>
    `${quote(id)} tidak direncanakan untuk ${month}; bulannya ${months}. Kapan dikerjakan ditulis dengan --tanggal.`,
  onlyWith: (option: string, other: string) => `${option} hanya dipakai bersama ${other}`,
  badDate: (value: string) =>
    `--tanggal ${quote(value)} bukan tanggal; tulis tahun-bulan-hari, misalnya 2022-06-30`,
  badNumber: (value: string) =>
    `--jumlah ${quote(value)} bukan bilangan; tulis misalnya 3, 1250, atau 2,5`,
  needsHasil: '--satuan memerlukan --jumlah',
  needsKendala: '--tindak-lanjut memerlukan --kendala, misalnya --kendala anggaran',
  badBukti: (bukti: string, fault: 'missing' | 'folder' | 'outside', meant: string | undefined) => {
    const what = {
      missing: `berkas bukti ${quote(bukti)} tidak ada${meant === undefined ? '' : `; maksud Anda ${quote(meant)}?`}`,
      folder: `bukti ${quote(bukti)} adalah folder; sebutkan berkasnya`,
      outside: `berkas bukti ${quote(bukti)} di luar folder rencana; salin dahulu ke sana`,
    };
    return what[fault];
  },

  noUnits: (plan: string) =>
    `rencana ini belum membagi baris kepada unit; buat ${quote(`${plan}/penugasan.yaml`)}, misalnya:
unit:
  - Subbagian Hukum
baris:
  id-baris:
    unit: Subbagian Hukum`,
  unknownUnit: (unit: string, meant: string | undefined, known: readonly string[]) =>
    `--unit ${quote(unit)} tidak dikenal${meant === undefined ? '' : `; maksud Anda ${quote(meant)}?`}; unit: ${list(known.map(quote), 'atau')}`,
  formNeedsOutput: 'sebutkan berkas formulir, misalnya: rb record --form --month 6 -o isian.xlsx',
  noRows: (month: string) => `tidak ada baris yang direncanakan untuk ${month}`,

  form: {
    sheet: 'Isian',
    help: 'Petunjuk',
    title: (month: string, year: number) => `Realisasi ${month} ${year}`,
    subject: (satker: string, unit: string) => (unit === '' ? satker : `${satker} | ${unit}`),
    nobody: 'tanpa unit',
    unreadable: '[tidak terbaca]',
    columns: {
      id: 'Id',
      kode: 'Kode',
      uraian: 'Uraian',
      indikator: 'Indikator',
      unit: 'Unit',
      target: 'Target',
      status: 'Status',
      tanggal: 'Tanggal',
      jumlah: 'Hasil',
      satuan: 'Satuan',
      bukti: 'Bukti',
      sebab: 'Kendala',
      catatanKendala: 'Catatan kendala',
      tindakLanjut: 'Tindak lanjut',
      catatan: 'Catatan',
    },
    hints: {
      status: 'terlaksana, sebagian, belum, atau batal',
      tanggal: 'Tanggal pelaksanaan, misalnya 20-06-2022',
      jumlah: 'Bilangan, misalnya 3 atau 2,5',
      sebab: 'anggaran, sdm, prioritas, persetujuan, bergantung, atau lain',
    },
    badValue: 'Isian tidak sesuai',
    instructions: (file: string) => [
      'Cara mengisi',
      '1. Isi hanya kolom yang putih; kolom kelabu terkunci karena rb mengenali baris dari sana.',
      '2. Status: terlaksana, sebagian, belum, atau batal. Baris yang belum ada kabarnya biarkan kosong.',
      '3. Tanggal: hari pelaksanaan. Yang terlaksana tanpa tanggal tetap terhitung terlambat.',
      '4. Hasil dan Satuan: untuk baris yang punya target.',
      '5. Bukti: tautan, atau nama berkas di bawah folder rencana; beberapa bukti dipisahkan titik koma (;) atau baris baru.',
      '6. Kendala: bila status sebagian atau belum. Kendala "lain" dijelaskan dalam Catatan kendala.',
      '7. Catatan: bebas; wajib bila batal.',
      '8. Simpan sebagai .xlsx, lalu kirim kembali. Sekretariat membacanya dengan:',
      `   rb record --from ${file}`,
    ],
  },

  from: {
    notXlsx: (path: string) => `${quote(path)} bukan berkas Excel (.xlsx) yang dapat dibaca`,
    notForm: (path: string) =>
      `${quote(path)} bukan formulir dari rb record --form, atau lembar tersembunyinya hilang; buat formulir baru dan salin isinya ke sana`,
    tooLarge: (path: string) => `${quote(path)} terlalu besar untuk sebuah formulir`,
    otherYear: (year: number, planYear: number) =>
      `formulir ini untuk tahun ${year}, sedangkan rencananya tahun ${planYear}; pilih rencananya dengan --plan`,
    otherOffice: (office: string, planOffice: string) =>
      `formulir ini untuk ${quote(office)}, sedangkan rencananya milik ${quote(planOffice)}; pilih rencananya dengan --plan`,
    read: (month: string, year: number, rows: number) =>
      `formulir ${month} ${year}: ${rows} baris berubah`,
    refused: (count: number) =>
      `tidak ada yang ditulis: ${count} sel perlu dibetulkan; betulkan di formulirnya, lalu jalankan lagi`,
    problem: (cell: string, value: string, expected: string) =>
      value === '' ? `${cell}: kosong; ${expected}` : `${cell}: ${quote(value)}; ${expected}`,
    columnGone: (title: string) => `kolom ${quote(title)} harus ada dengan judul itu`,
    rowsGone: (ids: readonly string[]) =>
      `baris yang tidak ada lagi di formulir dibiarkan seperti semula: ${list(ids, 'dan')}`,
    expected: {
      id: 'id baris seperti pada formulir asli; baris tambahan tidak dibaca',
      idTwice: 'baris ini sudah ada di atas; hapus salah satu',
      kode: (kode: string) => `kunci baris berubah; kodenya ${quote(kode)}`,
      status: 'isi terlaksana, sebagian, belum, atau batal',
      statusGone: 'isian yang sudah ada tidak dapat dikosongkan dari formulir; pilih statusnya',
      tanggal: 'tulis tanggal, misalnya 20-06-2022',
      jumlah: 'tulis bilangan, misalnya 3, 1250, atau 2,5',
      jumlahMissing: 'ada satuannya, jadi isi juga hasilnya',
      sebab: 'pilih anggaran, sdm, prioritas, persetujuan, bergantung, atau lain',
      sebabMissing: 'ada catatan kendala atau tindak lanjutnya, jadi pilih juga kendalanya',
      text: 'tulis sebagai teks',
      conflict: (now: string) =>
        `sudah diubah menjadi ${now} sejak formulir dibuat; samakan, atau buat formulir baru`,
    },
  },
};
