/** Indonesian: the words of `rb verify` and `rb extract`. */
import { list, quote } from '../phrases.ts';

/** Why a PDF cannot be read back. */
const unreadable = {
  'too-large': 'berkas ini atau isinya terlalu besar untuk sebuah keputusan (paling besar 64 MB)',
  'not-pdf': 'berkas ini bukan PDF',
  encrypted: 'PDF ini dikunci dengan kata sandi; buka kuncinya dahulu',
  damaged: 'PDF ini rusak atau terpotong; minta salinan yang utuh',
  'no-attachment':
    'PDF ini tidak memuat berkas sumber: bukan buatan rb, buatan rb yang lama, atau sudah disimpan ulang oleh program lain',
  'no-manifest':
    'PDF ini memuat lampiran berkas, tetapi tidak ada manifest.json dari rb: bukan buatan rb, atau sudah diubah',
  'bad-manifest': 'manifest.json di dalam PDF ini tidak dapat dibaca: PDF sudah diubah atau rusak',
  'newer-manifest': 'PDF ini dibuat oleh rb yang lebih baru; perbarui rb untuk membacanya',
  untagged:
    'halaman PDF ini tidak bertanda struktur: bukan buatan rb, atau sudah dicetak ulang oleh program lain',
};

const fileProblem = {
  missing: (name: string) => `${name} tercatat pada manifest, tetapi tidak ada di dalam PDF`,
  extra: (name: string) => `${name} ada di dalam PDF, tetapi tidak tercatat pada manifest`,
  duplicate: (name: string) => `${name} ada lebih dari sekali di dalam PDF`,
  changed: (name: string) =>
    `${name} di dalam PDF sudah diubah: sidik SHA-256-nya lain dari manifest`,
  unreadable: (name: string) => `${name} di dalam PDF tidak dapat dibaca`,
  'bad-name': (name: string) => `${name} bukan nama berkas rencana; tidak dibaca`,
};

/** @param text quoted; '' where there is none */
const drawnProblem = {
  stray: (text: string) => `teks yang tidak ada dalam sumber: ${text}`,
  column: (text: string) => `tercetak di luar kolomnya: ${text}`,
  line: (text: string) => `tercetak di luar barisnya: ${text}`,
  order: (text: string) => `tercetak tidak menurut urutannya: ${text}`,
  outside: (text: string) => `tercetak di luar kertas: ${text}`,
  covered: (text: string) => `tertutup gambar atau bidang: ${text}`,
  image: (_text: string) => 'gambar yang tidak ada dalam sumber',
  table: (text: string) => `garis atau sel tabel tidak utuh pada ${text}`,
  'repeated-head': (text: string) => `kepala tabel yang diulang berbeda pada ${text}`,
  'repeated-text': (text: string) => `teks lanjutan yang bukan teks selnya: ${text}`,
  'page-number': (text: string) => `nomor halaman tidak sesuai: ${text}`,
  'no-page-number': (text: string) => `nomor halaman ${text} tidak tercetak`,
  catchword: (text: string) => `kata penyambung bukan awal halaman berikutnya: ${text}`,
  watermark: (text: string) => `tanda melintang yang tidak semestinya: ${text}`,
  'no-watermark': (text: string) => `tanda melintang ${text} tidak tercetak`,
  annotation: (text: string) =>
    `tambahan di atas halaman (catatan, cap, atau isian)${text === '' ? '' : `: ${text}`}`,
};

export const verify = {
  unreadable: (path: string, reason: keyof typeof unreadable) =>
    `${quote(path)}: ${unreadable[reason]}`,
  same: 'sama',
  different: (count: number) => `berbeda: ${count} perbedaan`,
  counted: (rows: number, checks: number, texts: number, files: number) =>
    [
      ...(rows === 0 ? [`${texts} teks`] : [`${rows} baris`, `${checks} √`]),
      `${files} berkas sumber`,
    ].join(', '),
  compared: (sides: readonly string[]) => `dibandingkan: ${list(sides, 'dan')}`,
  sides: { pages: 'halaman PDF', attached: 'YAML di dalam PDF', plan: 'rencana' },
  planIn: (folder: string) => `rencana ${folder}`,
  pdf: (path: string, part: string, pages: number) => `PDF: ${path} (${part}, ${pages} halaman)`,
  parts: { lampiran: 'Lampiran', keputusan: 'Keputusan', all: 'Keputusan dan Lampiran' },
  draft: 'rancangan',
  signedCopy: 'salinan',
  labels: { pages: 'halaman PDF', attached: 'di dalam PDF', plan: 'rencana' },
  none: '(tidak ada)',
  empty: '(kosong)',
  noMonth: '(tanpa √)',
  checks: '√',
  page: (page: number) => `halaman ${page}`,
  head: 'kepala tabel',
  column: (title: string) => `kolom ${title}`,
  number: 'penomoran',
  row: 'baris',
  text: 'teks',
  to: 's.d.',
  fileProblem,
  drawnProblem,
  notPlan: (names: readonly string[]) =>
    `berkas di dalam PDF bukan rencana yang utuh${names.length === 0 ? '' : `: ${list(names, 'dan')}`}`,
  incomplete: (keys: readonly string[]) =>
    `rencana di dalam PDF tidak memuat ${list(keys, 'dan')}, padahal harus tercetak`,
  incompletePlan: (keys: readonly string[]) =>
    `rencana di folder tidak memuat ${list(keys, 'dan')}, padahal harus tercetak`,
  renumbered: (count: number) => `penomoran ikut berubah pada ${count} tempat sesudahnya`,
  more: (count: number) => `dan ${count} perbedaan lagi; semuanya dengan --format json`,
  andMore: (count: number) => ` (dan ${count} lagi)`,
  notes: 'catatan:',
  printsSame: (name: string) =>
    `${name} di folder lain dari yang di dalam PDF, tetapi yang tercetak sama`,
  fileDiffers: (name: string) => `${name} di folder lain dari yang di dalam PDF`,
  onlyInPlan: (name: string) => `${name} hanya ada di folder`,
  onlyInPdf: (name: string) => `${name} hanya ada di dalam PDF`,
  notPrinted: (names: readonly string[]) =>
    `tidak dibandingkan karena tidak tercetak: ${list(names, 'dan')}`,
  logo: (name: string) => `gambar kop (${name}) tidak dibandingkan`,
  signed: (count: number) =>
    `PDF ini memuat ${count} tanda tangan elektronik; keabsahannya tidak diperiksa`,
  signedPages: (pages: readonly number[]) =>
    `tampilan tanda tangan pada halaman ${list(pages.map(String), 'dan')} tidak dibandingkan`,
  otherVersion: (printed: string, now: string) =>
    `PDF ini dicetak dengan rb ${printed}, diperiksa dengan rb ${now}`,
  addPlan: (command: string) => `bandingkan juga dengan rencana di folder:\n${command}`,

  wrote: (name: string) => `ditulis: ${name}`,
  kept: (name: string) => `sudah ada dan sama: ${name}`,
  restored: (files: number, folder: string) => `${files} berkas YAML dipulihkan ke ${folder}`,
  conflict: (names: readonly string[], folder: string) =>
    `${list(names, 'dan')} sudah ada di ${quote(folder)} dengan isi lain; tidak ada yang ditulis. Pilih folder lain, atau pindahkan berkas itu.`,
  notFolder: (folder: string) => `${quote(folder)} bukan folder`,
  nothingInside: 'tidak ada berkas YAML yang dapat dipulihkan dari PDF ini; tidak ada yang ditulis',
  notInside: (names: readonly string[]) =>
    `dipakai rencana tetapi tidak tersimpan di dalam PDF: ${list(names, 'dan')}`,
  needsFolder: 'sebutkan folder tujuan, misalnya: rb extract lampiran.pdf -o pulih',
};
