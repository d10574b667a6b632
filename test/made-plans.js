/**
 * `node test/made-plans.js FOLDER`: writes made-up plans that are harder to print than a real one, each a
 * folder of its own and free of errors, for CI to render. The same bytes on every run: no clock, and
 * random numbers only from a seed.
 *
 * - `seribu`, `duaribu`: 1,000 and 2,000 rows in 8 areas, in all the shapes that a decree has;
 * - `tinggi`: a kegiatan and an indikator, each taller than three pages;
 * - `ganas`: hostile text in every field, drawn with DejaVu Sans (npm `dejavu-fonts-ttf`), which has all of it;
 * - `hampa`: as little as a plan with a decree can have.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

const TAHUN = 2023;

/** What a sub kegiatan, kegiatan or indikator is about; words of the plan of Kubu Raya 2022. */
const HAL = [
  'arsip statis dan dinamis, manual dan digital',
  'aplikasi tata naskah dinas',
  'Analisa Beban Kerja (ABK)',
  'benturan kepentingan',
  'data kepegawaian',
  'data perundang-undangan (Naskah Dinas Pengaturan dan Penetapan)',
  'disiplin dan Kode Etik Penyelenggara Pemilu',
  'efektivitas dan efisiensi anggaran',
  'JDIH Satuan Kerja',
  'keterbukaan informasi publik',
  'Lembar Kerja Evaluasi Zona Integritas (LKE ZI)',
  'Maklumat Layanan/Standar Pelayanan/SOP PPID',
  'nilai-nilai integritas penyelenggara Pemilu dan ASN',
  'pengendalian gratifikasi',
  'Pengukuran Kinerja Individu',
  'peta proses bisnis',
  'PPID dan e-PPID',
  'Rencana Aksi Agen Perubahan',
  'Rencana Aksi Tahunan RB',
  'Renstra satuan kerja',
  'Sasaran Kinerja Pegawai (Target output/mutu/waktu/biaya)',
  'Sistem Akuntabilitas Kinerja Instansi Pemerintah',
  'Sistem Pengendalian Intern Pemerintah (SPIP)',
  'Sistem Pemerintahan Berbasis Elektronik (SPBE)',
  'SOP lintas fungsi (peta level n)',
  'SOTK',
  'Standar Kompetensi Jabatan',
  'Survei Kepuasan Publik',
  'Whistle Blowing System (WBS)',
  'Zona Integritas',
];

const TINDAKAN = [
  'Evaluasi',
  'FGD Evaluasi',
  'Identifikasi',
  'Monitoring, evaluasi, pelaporan dan pelaksanaan tindak lanjut atas',
  'Pelatihan pengelola',
  'Pembangunan komitmen dan Diseminasi atas',
  'Pemutakhiran',
  'Penerapan',
  'Pengelolaan',
  'Penguatan',
  'Penyempurnaan kebijakan',
  'Penyusunan',
  'Penyusunan dan penetapan',
  'Penyusunan revisi',
  'Peningkatan kapasitas pengelola',
  'Public Campaign',
  'Sosialisasi',
];

const BUKTI = [
  '% capaian',
  'Adanya',
  'Adanya rencana tindak lanjut dan pelaksanaan tindak lanjut atas evaluasi',
  'Dapat dilaksanakannya',
  'Dokumentasi kegiatan',
  'Indeks kepuasan atas',
  'Jumlah permohonan masuk, sedang diproses dan sudah selesai ditindaklanjuti dalam',
  'Jumlah dan jenis',
  'Laporan',
  'Meningkatnya kualitas',
  'Menurunnya jumlah pelanggaran dalam',
  'Persentase pegawai yang memahami',
  'Seluruh jenjang organisasi telah memiliki dokumen',
  'Surat Keputusan',
  'Telah dilakukan penjabaran seluruh',
  'Tersedianya',
  'Updatenya data',
];

const TEMPAT = [
  '',
  '',
  'di lingkungan KPU Kabupaten Contoh',
  'di lingkungan unit dan satuan kerja',
  'bagi Anggota dan ASN yang memiliki potensi di lingkungan KPU Kabupaten Contoh',
  'melalui berbagai media yang dapat diakses pemangku kepentingan internal dan eksternal',
  'secara berkala dan seluruh hasilnya telah ditindaklanjuti sesuai dengan pedoman yang berlaku',
  'sesuai dengan efektivitas hubungan kerja antarunit organisasi untuk menghasilkan kinerja sesuai dengan tujuan organisasi',
];

const KET = [
  'Menunggu KPU RI',
  'Bersama KPU Provinsi',
  'Sesuai kebutuhan',
  'Menunggu revisi DIPA dan petunjuk teknis dari KPU RI',
];

const AREA = [
  'Manajemen Perubahan',
  'Penataan Peraturan Perundang-undangan/Deregulasi Kebijakan',
  'Penataan Organisasi/Kelembagaan',
  'Penataan Tata Laksana',
  'Sistem Manajemen Sumber Daya Manusia',
  'Penguatan Akuntabilitas',
  'Pengawasan',
  'Peningkatan Kualitas Pelayanan Publik',
];

const BULAN = [1, 2, 3, 4, 6, 7, 9, 12, '1-12', '1-12', '1-3', '4-12', '9-12', [6, 12], ['1-3', 9]];

/** Each takes the place of a plain text in `ganas`; DejaVu Sans has every character of them. */
const GANAS = [
  '=cmd|"/c calc"!A1',
  '+SUM(A1:A9) @SUM(A1) =1+1',
  '& < > " \' &amp; &#60; &nbsp;',
  ']]> <![CDATA[ <!-- --> <?xml?>',
  '<script>alert("Rencana")</script><b onclick=\'x\'>Aksi</b>',
  'C:\\Renja\\2023\\nota.docx \\n \\u0041 \\( \\) \\textbf{x} %s %d {{x}} <%= x %>',
  '| kolom | kolom | ||| |---|',
  '`kode` ```` ~~~ ``',
  '# judul _garis_ __tebal__ **tebal** [tautan](javascript:x) ![x](y) ~x~',
  'bintang * yang ** tidak *berpasangan',
  '😀 ☹ ☺ ♥ ☃ √ ✓ 😎😀😀😀',
  'اللجنة العامة للانتخابات',
  'KPU اللجنة 2023 (الانتخابات) العامة RB',
  'cafe\u0301 re\u0301sume\u0301 a\u0301\u0323\u0302\u0308 o\u0327\u0301\u0302\u0303\u0304\u0306\u0307 Z\u0335\u0323\u0331\u0301\u0302',
  'ﬁ ﬂ ﬀ ﬃ ﬄ efisien efektif afiliasi afﬁx officer waffle',
  'Rp\u00a01.000.000,00 € £ ¥ ₹ ₽ ₩ ₫ ¢ ¤ §\u00a0',
  'tanpa\u00a0putus\u00a0'.repeat(25).trimEnd(),
  `${'pertanggungjawaban'.repeat(28).slice(0, 500)}`,
  `${'W'.repeat(250)}${'ﬁ'.repeat(125)}${'😀'.repeat(125)}`,
  'https://contoh.go.id/rb?a=1&b=<2>&c="3"#/%20/../../etc/passwd',
  'baris satu\nbaris dua\n\n\tbaris tiga  berspasi  ganda',
  "'; DROP TABLE baris; -- null undefined NaN true ~ 0x1F 1e9",
];

/** Keys whose values are no text to be printed, so that `ganas` leaves them alone. */
const NO_TEXT = new Set([
  'aturan',
  'bentuk_nomor_indikator',
  'bentuk_nomor_sub_kegiatan',
  'bulan',
  'di',
  'id',
  'kepala',
  'kertas',
  'penomoran_indikator',
  'tanggal',
]);

const PLANS = { seribu, duaribu, tinggi, ganas, hampa };

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: node test/made-plans.js FOLDER\n');
  process.exit(2);
}
for (const [name, make] of Object.entries(PLANS)) {
  const { rencana, area } = make();
  mkdirSync(join(folder, name), { recursive: true });
  write(join(folder, name, 'rencana.yaml'), rencana);
  for (const each of area) write(join(folder, name, `area-${each.nomor}-buatan.yaml`), each);
}

function write(path, value) {
  writeFileSync(path, stringify(value, { lineWidth: 100, aliasDuplicateObjects: false }));
}

function seribu() {
  return manyRows(1000, 1);
}

function duaribu() {
  return manyRows(2000, 2);
}

/** A plan with exactly `rows` rows. */
function manyRows(rows, seed) {
  const dice = rollFrom(seed);
  const area = AREA.map((nama, index) => ({
    nomor: index + 1,
    nama,
    program: makeProgram(dice, nama, rows / AREA.length),
  }));
  return { rencana: { ...makeRencana(AREA.length), ...waive('no-unscheduled-row') }, area };
}

/** The programs of an area, with exactly `rows` rows in all. */
function makeProgram(dice, nama, rows) {
  const programs = [];
  for (let left = rows; left > 0; ) {
    const share = Math.min(left, dice.from(30, 60));
    programs.push({
      nama: programs.length === 0 ? nama : `Penguatan ${dice.pick(HAL)}`,
      kegiatan: makeKegiatan(dice, share),
    });
    left -= share;
  }
  return programs;
}

function makeKegiatan(dice, rows) {
  const kegiatan = [];
  for (let left = rows; left > 0; ) {
    // Now and then one kegiatan with very many sub kegiatan: its cell runs over pages.
    const share = Math.min(left, dice.oneIn(12) ? dice.from(15, 30) : dice.from(1, 7));
    kegiatan.push({
      nama: sentence(dice, TINDAKAN),
      ...(dice.oneIn(10) && { pengantar: `Tata kelola ${dice.pick(HAL)}:` }),
      ...(dice.oneIn(5) && { penomoran_indikator: 'kegiatan' }),
      ...(dice.oneIn(12) && { bentuk_nomor_sub_kegiatan: '1)' }),
      ...(dice.oneIn(8) && { bentuk_nomor_indikator: dice.pick(['1)', 'a.', 'a)', '-']) }),
      sub_kegiatan: makeSubKegiatan(dice, share),
    });
    left -= share;
  }
  return kegiatan;
}

/** Sub kegiatan in the shapes of plans/README.md, with exactly `rows` rows in all. */
function makeSubKegiatan(dice, rows) {
  const found = [];
  for (let left = rows; left > 0; ) {
    const roll = dice.from(1, 100);
    const some = Math.min(left, dice.from(2, 6));
    const nama = sentence(dice, TINDAKAN);
    if (roll <= 10) {
      found.push({ nama, indikator: listOf(some, () => ({ ...row(dice), nama: bukti(dice) })) });
      left -= some;
    } else if (roll <= 16) {
      found.push({ nama: `${nama}:`, rincian: listOf(some, () => makeRincian(dice)) });
      left -= some;
    } else {
      found.push({ ...makeOneRow(dice, nama, roll), ...row(dice) });
      left -= 1;
    }
  }
  return found;
}

/** A sub kegiatan that is a row itself, without what makes it one; `roll` is 17 to 100. */
function makeOneRow(dice, nama, roll) {
  const item = () => bukti(dice);
  const member = () => sentence(dice, TINDAKAN);
  if (roll <= 22) {
    return { gabungan: listOf(dice.from(2, 4), member), indikator: listOf(dice.from(1, 4), item) };
  }
  if (roll <= 27) {
    const anggota = () => ({ nama: member(), indikator: listOf(dice.from(1, 4), item) });
    return { gabungan: listOf(dice.from(2, 4), anggota) };
  }
  if (roll <= 34) {
    const rincian = listOf(dice.from(2, 6), () => dice.pick(HAL));
    const deep = { nama: `${item()}, serta:`, rincian: listOf(2, () => dice.pick(HAL)) };
    return { nama: `${nama}:`, rincian, indikator: [item(), ...(dice.oneIn(3) ? [deep] : [])] };
  }
  if (roll <= 37) {
    return { nama, tanpa_nomor: true, indikator: [{ nama: item(), tanpa_nomor: true }] };
  }
  if (roll <= 65) return { nama, indikator: listOf(dice.from(2, 6), item) };
  return { nama, indikator: item() };
}

function makeRincian(dice) {
  const nama = `Aplikasi ${dice.pick(HAL)}`;
  return {
    ...row(dice),
    nama,
    indikator: dice.oneIn(3) ? listOf(2, () => bukti(dice)) : bukti(dice),
  };
}

/** What makes a row of a node. */
function row(dice) {
  return {
    id: dice.id(),
    bulan: dice.oneIn(16) ? [] : dice.pick(BULAN),
    ...(dice.oneIn(10) && { tentatif: true }),
    ...(dice.oneIn(9) && { ket: dice.pick(KET) }),
  };
}

function bukti(dice) {
  return `${sentence(dice, BUKTI)}${dice.pick(['', '', ';', '.', '; dan'])}`;
}

function sentence(dice, starts) {
  const parts = [dice.pick(starts), dice.pick(HAL), dice.pick(TEMPAT)];
  if (dice.oneIn(9)) parts.push('serta', dice.pick(HAL), dice.pick(TEMPAT));
  return parts.filter((part) => part !== '').join(' ');
}

/** A kegiatan and an indikator that each fill more than three pages between ordinary rows. */
function tinggi() {
  const dice = rollFrom(3);
  const long = (words) => {
    let text = sentence(dice, BUKTI);
    while (text.split(' ').length < words) text += `, ${sentence(dice, BUKTI)}`;
    return text;
  };
  const plain = () => ({ ...row(dice), nama: sentence(dice, TINDAKAN), indikator: bukti(dice) });
  const kegiatan = [
    { nama: sentence(dice, TINDAKAN), sub_kegiatan: listOf(3, plain) },
    {
      nama: sentence(dice, TINDAKAN),
      sub_kegiatan: [plain(), { ...plain(), indikator: [bukti(dice), long(600)] }, plain()],
    },
    { nama: long(600), sub_kegiatan: listOf(2, plain) },
    { nama: sentence(dice, TINDAKAN), sub_kegiatan: listOf(3, plain) },
  ];
  const [nama] = AREA;
  const rencana = makeRencana(1);
  // A text has a longest length; in narrow columns it is as tall as one likes.
  const narrow = { kegiatan: 26, indikator: 30 };
  return {
    rencana: { ...rencana, lampiran: { ...rencana.lampiran, lebar_kolom: narrow } },
    area: [{ nomor: 1, nama, program: [{ nama, kegiatan }] }],
  };
}

/** Every shape of row once for each hostile text, which stands in all of its fields. */
function ganas() {
  const dice = rollFrom(4);
  const kegiatan = GANAS.map((text) =>
    hostile(
      {
        nama: 'x',
        pengantar: 'x',
        sub_kegiatan: [
          { ...row(dice), nama: 'x', rincian: ['x', 'x'], indikator: 'x', bulan: '1-12', ket: 'x' },
          { nama: 'x', indikator: [{ ...row(dice), nama: 'x', rincian: ['x'], ket: 'x' }] },
          { nama: 'x', rincian: [{ ...row(dice), nama: 'x', indikator: ['x', 'x'], ket: 'x' }] },
          { ...row(dice), gabungan: ['x', 'x'], indikator: ['x'], tentatif: true, ket: 'x' },
          { ...row(dice), gabungan: listOf(2, () => ({ nama: 'x', indikator: 'x' })) },
        ],
      },
      () => text,
    ),
  );
  const inTurn = (start) => {
    let next = start;
    return (text) => {
      const [a, b, c] = [0, 1, 2].map((step) => GANAS[(next + step) % GANAS.length]);
      next += 1;
      return `${a} ${text} ${b} ${c}`;
    };
  };
  const half = Math.ceil(kegiatan.length / 2);
  const area = [kegiatan.slice(0, half), kegiatan.slice(half)].map((part, index) => ({
    nomor: index + 1,
    nama: inTurn(index)('Penataan Tata Laksana'),
    program: [{ nama: inTurn(index + 2)('Penguatan Tata Laksana'), kegiatan: part }],
  }));
  const rencana = hostile(makeRencana(area.length), inTurn(0));
  return { rencana: { ...rencana, ...waive('no-unscheduled-row', 'no-cut-text') }, area };
}

/** A copy of `value` in which `change` has rewritten every text that is printed. */
function hostile(value, change) {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((each) => hostile(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      NO_TEXT.has(key) ? each : hostile(each, change),
    ]),
  );
}

/** One row; the decree still a draft, without number, date and copy. */
function hampa() {
  const { versi, tahun, judul, satker, keputusan } = makeRencana(1);
  const { tentang, menimbang, mengingat, diktum, penanda_tangan } = keputusan;
  const [nama] = AREA;
  const baris = { id: 'tim-rb', nama: 'Pembentukan Tim', indikator: 'Surat Keputusan', bulan: 1 };
  return {
    rencana: {
      versi,
      tahun,
      judul,
      satker: { nama: satker.nama },
      keputusan: {
        tentang,
        menimbang: menimbang.slice(0, 1),
        mengingat: mengingat.slice(0, 1),
        diktum: diktum.slice(0, 1),
        penanda_tangan,
      },
      jumlah_area: 1,
    },
    area: [{ nomor: 1, nama, program: [{ nama, kegiatan: [{ nama, sub_kegiatan: [baris] }] }] }],
  };
}

/** `rencana.yaml` with a whole decree: every key that is printed. */
function makeRencana(jumlahArea) {
  const unit = 'KOMISI PEMILIHAN UMUM KABUPATEN CONTOH';
  const rb = `RENCANA AKSI REFORMASI BIROKRASI DI LINGKUNGAN ${unit} TAHUN ${TAHUN}`;
  return {
    versi: 1,
    tahun: TAHUN,
    judul: rb,
    satker: {
      nama: 'Komisi Pemilihan Umum Kabupaten Contoh',
      singkatan: 'KPU Kabupaten Contoh',
      alamat: 'Jalan Merdeka Nomor 1 Contoh',
      telepon: '0561 - 123456',
      faks: '0561 – 123457',
    },
    kop: { baris: ['KOMISI PEMILIHAN UMUM', 'KABUPATEN CONTOH'] },
    keputusan: {
      judul: `KEPUTUSAN ${unit}`,
      nomor: `12/ORT.07/6100/${TAHUN}`,
      tentang: `PENETAPAN ${rb}`,
      pejabat: `KETUA ${unit}`,
      menimbang: [
        'bahwa untuk melaksanakan tugas dan tanggung jawab Tim Reformasi Birokrasi, Komisi Pemilihan Umum Kabupaten Contoh berkewajiban menyusun Rencana Aksi Reformasi Birokrasi;',
        'bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Komisi Pemilihan Umum Kabupaten Contoh;',
      ],
      mengingat: [
        'Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum (Lembaran Negara Republik Indonesia Tahun 2017 Nomor 182, Tambahan Lembaran Negara Republik Indonesia Nomor 6109);',
        'Peraturan Presiden Nomor 81 Tahun 2010 tentang *Grand Design* Reformasi Birokrasi Tahun 2010-2025;',
        'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 25 Tahun 2020 tentang *Road Map* Reformasi Birokrasi Tahun 2020-2024 (Berita Negara Republik Indonesia Tahun 2020 Nomor 441);',
        'Peraturan Komisi Pemilihan Umum Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/ Kota (Berita Negara Republik Indonesia Tahun 2019 Nomor 320);',
        'Keputusan Komisi Pemilihan Umum Nomor 314/ORT.07-Kpt/01/KPU/V/2021 tentang Petunjuk Teknis Pelaksanaan Reformasi Birokrasi di Lingkungan Komisi Pemilihan Umum;',
      ],
      menetapkan: `KEPUTUSAN ${unit} TENTANG PENETAPAN ${rb}.`,
      diktum: [
        'Menetapkan Rencana Aksi Reformasi Birokrasi sebagaimana tercantum dalam Lampiran Keputusan yang merupakan bagian tidak terpisahkan dari Keputusan ini.',
        'Keputusan ini mulai berlaku sejak tanggal ditetapkan.',
      ],
      tempat: 'Contoh',
      tanggal: `${TAHUN}-01-31`,
      penanda_tangan: { jabatan: `KETUA ${unit}`, nama: 'NAMA KETUA' },
      salinan: { unit: `SEKRETARIAT ${unit}`, jabatan: 'Sekretaris', nama: 'Nama Sekretaris' },
      kata_penyambung: true,
    },
    lampiran: { kertas: 'F4', kepala: 'kop' },
    jumlah_area: jumlahArea,
  };
}

function waive(...rules) {
  return { pengecualian: rules.map((aturan) => ({ aturan, alasan: 'Rencana buatan.' })) };
}

/** Random choices, the same for the same seed (mulberry32), and ids that are not used twice. */
function rollFrom(seed) {
  let state = seed;
  let rows = 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const from = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    /** A whole number from `least` to `most`, both included. */
    from,
    oneIn: (count) => from(1, count) === 1,
    pick: (list) => list[from(0, list.length - 1)],
    id: () => {
      rows += 1;
      return `baris-${rows}`;
    },
  };
}

function listOf(length, make) {
  return Array.from({ length }, make);
}
