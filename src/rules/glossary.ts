/**
 * Abbreviations of the field and what they stand for: bureaucratic reform, the election commission,
 * and the government offices they deal with.
 *
 * Full names as in the regulations that introduce them: Permen PAN-RB 26/2020 (reform, PMPRB, LKE),
 * 90/2021 (Zona Integritas), Perpres 29/2014 (SAKIP), PP 60/2008 (SPIP), Perpres 95/2018 (SPBE),
 * UU 14/2008 (PPID), Perpres 33/2012 (JDIH), UU 7/2017 (elections), UU 5/2014 (ASN), Perpres 16/2018
 * (procurement), PMK on budgets. A plan adds its own in `istilah` of `rencana.yaml`.
 */

/** What a slip is compared with. Words that may be typed in capitals for other reasons stay out. */
export const GLOSSARY: Readonly<Record<string, string>> = {
  // Reformasi birokrasi
  RB: 'Reformasi Birokrasi',
  PMPRB: 'Penilaian Mandiri Pelaksanaan Reformasi Birokrasi',
  LKE: 'Lembar Kerja Evaluasi',
  ZI: 'Zona Integritas',
  WBK: 'Wilayah Bebas dari Korupsi',
  WBBM: 'Wilayah Birokrasi Bersih dan Melayani',
  SOP: 'Standar Operasional Prosedur',
  SPBE: 'Sistem Pemerintahan Berbasis Elektronik',
  SOTK: 'Susunan Organisasi dan Tata Kerja',
  ABK: 'Analisis Beban Kerja',
  IKM: 'Indeks Kepuasan Masyarakat',
  SKM: 'Survei Kepuasan Masyarakat',
  // Akuntabilitas
  SAKIP: 'Sistem Akuntabilitas Kinerja Instansi Pemerintah',
  AKIP: 'Akuntabilitas Kinerja Instansi Pemerintah',
  LAKIP: 'Laporan Akuntabilitas Kinerja Instansi Pemerintah',
  LKIP: 'Laporan Kinerja Instansi Pemerintah',
  LKjIP: 'Laporan Kinerja Instansi Pemerintah',
  IKU: 'Indikator Kinerja Utama',
  RPJMN: 'Rencana Pembangunan Jangka Menengah Nasional',
  // Pengawasan
  SPIP: 'Sistem Pengendalian Intern Pemerintah',
  APIP: 'Aparat Pengawasan Intern Pemerintah',
  UPG: 'Unit Pengendalian Gratifikasi',
  WBS: 'Whistle Blowing System',
  LHKPN: 'Laporan Harta Kekayaan Penyelenggara Negara',
  LHKASN: 'Laporan Harta Kekayaan Aparatur Sipil Negara',
  BPKP: 'Badan Pengawasan Keuangan dan Pembangunan',
  // Pelayanan dan informasi
  PPID: 'Pejabat Pengelola Informasi dan Dokumentasi',
  'e-PPID': 'Layanan elektronik PPID',
  JDIH: 'Jaringan Dokumentasi dan Informasi Hukum',
  PTSP: 'Pelayanan Terpadu Satu Pintu',
  TIK: 'Teknologi Informasi dan Komunikasi',
  // Pegawai
  SDM: 'Sumber Daya Manusia',
  ASN: 'Aparatur Sipil Negara',
  PNS: 'Pegawai Negeri Sipil',
  CPNS: 'Calon Pegawai Negeri Sipil',
  PPPK: 'Pegawai Pemerintah dengan Perjanjian Kerja',
  PPNPN: 'Pegawai Pemerintah Non Pegawai Negeri',
  SKP: 'Sasaran Kinerja Pegawai',
  SIMPEG: 'Sistem Informasi Manajemen Kepegawaian',
  // Anggaran dan pengadaan
  APBN: 'Anggaran Pendapatan dan Belanja Negara',
  APBD: 'Anggaran Pendapatan dan Belanja Daerah',
  DIPA: 'Daftar Isian Pelaksanaan Anggaran',
  'RKA-KL': 'Rencana Kerja dan Anggaran Kementerian/Lembaga',
  RKAKL: 'Rencana Kerja dan Anggaran Kementerian/Lembaga',
  KPPN: 'Kantor Pelayanan Perbendaharaan Negara',
  PNBP: 'Penerimaan Negara Bukan Pajak',
  BMN: 'Barang Milik Negara',
  PBJ: 'Pengadaan Barang/Jasa',
  LPSE: 'Layanan Pengadaan Secara Elektronik',
  SPSE: 'Sistem Pengadaan Secara Elektronik',
  LKPP: 'Lembaga Kebijakan Pengadaan Barang/Jasa Pemerintah',
  // Pemilihan umum
  KPU: 'Komisi Pemilihan Umum',
  'KPU RI': 'Komisi Pemilihan Umum Republik Indonesia',
  PKPU: 'Peraturan Komisi Pemilihan Umum',
  DKPP: 'Dewan Kehormatan Penyelenggara Pemilihan Umum',
  KPPS: 'Kelompok Penyelenggara Pemungutan Suara',
  PPDP: 'Petugas Pemutakhiran Data Pemilih',
  SIDALIH: 'Sistem Informasi Data Pemilih',
  SIPOL: 'Sistem Informasi Partai Politik',
  SIREKAP: 'Sistem Informasi Rekapitulasi',
};

/**
 * Abbreviations of other fields, and words that people type in capitals, that lie one edit away from
 * a term above: right as they are, and never proposed.
 */
export const ALSO_KNOWN: ReadonlySet<string> = new Set(
  `
  AKB AKI AKP APB APD API APP BBM BKP BPK BPKD BPP DIA DIP DKP DPA DPP IPA IPKP KIM KIP KPID KPN
  KPPU KPS KUP LAKI LKP LKPD LKPJ LKPM LPE LPP LPS OTK PBP PDP PIP PIPK PKP PKPI PKU PPDB PPI PPK
  PPKD PPKP PPN PPNS PPP PPPA PPS PPU PSE PSN PUG RPJMD RPJPN SAKIT SIMPEL SIP SIPIL SKIP SKPP SMK
  SPB SPBU SPE SPI SPK SPKP SPO SPP SPS STK STOK TKI TSP
  `
    .trim()
    .split(/\s+/),
);
