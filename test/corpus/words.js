/** The words of made plans: those of a real plan's tables, and names of places that there are not. */

export const AREA = [
  'Manajemen Perubahan',
  'Penataan Peraturan Perundang-undangan',
  'Penataan Organisasi',
  'Penataan Tata Laksana',
  'Penataan Sistem Manajemen Sumber Daya Manusia',
  'Penguatan Akuntabilitas',
  'Penguatan Pengawasan',
];

const TINDAKAN = [
  'Penyusunan',
  'Evaluasi',
  'Sosialisasi',
  'Pemutakhiran',
  'Pengelolaan',
  'Pemantauan',
  'Pembahasan',
  'Penyempurnaan',
  'Peningkatan',
  'Pelaporan',
];
const HAL = [
  'peta proses bisnis',
  'standar pelayanan informasi publik',
  'arsip statis dan arsip dinamis',
  'daftar informasi yang wajib tersedia setiap saat',
  'rencana kerja tahunan dan perjanjian kinerja',
  'pengendalian gratifikasi serta penanganan benturan kepentingan',
  'data kepegawaian dan kebutuhan jabatan',
  'produk hukum beserta dokumentasinya',
  'pengaduan masyarakat dan tindak lanjutnya',
  'budaya kerja serta agen perubahan',
  'laporan keuangan dan barang milik negara',
  'aplikasi tata naskah dinas',
];
const BUKTI = [
  'Tersedianya dokumen',
  'Laporan hasil',
  'Notula rapat dan daftar hadir',
  'Surat keputusan tentang',
  'Meningkatnya mutu',
  'Rekomendasi atas',
];
const TAMBAHAN = [
  'sesuai dengan pedoman yang berlaku di lingkungan penyelenggara pemilihan umum',
  'bersama seluruh subbagian dan pejabat fungsional',
  'yang hasilnya dibahas pada rapat pleno dan rapat tim',
  'dengan melibatkan pemangku kepentingan di dalam dan di luar kantor',
  'agar pelayanan kepada pemilih dan peserta pemilihan menjadi lebih cepat',
];
const AWAL = ['Ka', 'Ba', 'Sa', 'Ma', 'Ta', 'Lo', 'Ra', 'Pe', 'Wo', 'Bu', 'Ke', 'Mo', 'Si', 'Ju'];
const TENGAH = ['lan', 'ran', 'man', 'tin', 'bor', 'gal', 'sun', 'pam', 'dar', 'rin', 'kol', 'nim'];
const AKHIR = ['gara', 'tang', 'bawa', 'pura', 'dora', 'nali', 'wani', 'suli', 'kara', 'beru'];

/** How many names there are. */
export const PLACES = AWAL.length * TENGAH.length * AKHIR.length;

/** The name with this number, from 0 to below `PLACES`; no two are the same. */
export function placeOf(number) {
  const akhir = AKHIR[number % AKHIR.length];
  const rest = Math.floor(number / AKHIR.length);
  return AWAL[Math.floor(rest / TENGAH.length)] + TENGAH[rest % TENGAH.length] + akhir;
}

/** What is done, somewhere: names of kegiatan and sub kegiatan. */
export const tindakan = (dice, place) => sentence(dice, TINDAKAN, place);

/** By what one sees that it was done: indikator. */
export const bukti = (dice, place) => sentence(dice, BUKTI, place);

/** One of a list of things: rincian. */
export const hal = (dice, place) => `${capital(dice.pick(HAL))} di Kecamatan ${place}`;

function sentence(dice, starts, place) {
  const parts = [dice.pick(starts), dice.pick(HAL), 'di Kecamatan', place];
  if (dice.oneIn(3)) parts.push(dice.pick(TAMBAHAN));
  return parts.join(' ');
}

const capital = (text) => text[0].toUpperCase() + text.slice(1);
