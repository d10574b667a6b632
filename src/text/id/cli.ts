/** Indonesian: the command line itself: help, usage errors, trouble with files. */
import { list, quote } from '../phrases.ts';

const didYouMean = (meant: string | undefined): string =>
  meant === undefined ? '' : `; maksud Anda ${quote(meant)}?`;

export const cli = {
  help: {
    usage: 'Pemakaian:',
    arguments: 'Argumen:',
    options: 'Opsi:',
    globalOptions: 'Opsi umum:',
    commands: 'Perintah:',
    examples: 'Contoh:',
    optionsPlaceholder: '[opsi]',
    usageOfRb: '<perintah> [opsi]',
    description:
      'Rencana Aksi Reformasi Birokrasi sebagai YAML: diperiksa, dilaporkan, dan dicetak sebagai Lampiran keputusan.',
    validate: 'periksa rencana; semua temuan sekaligus',
    validateLong:
      'Memeriksa rencana: YAML, bentuk berkas, dan aturan. Semua temuan tampil sekaligus, masing-masing dengan berkas:baris:kolom dan cara memperbaikinya.',
    record: 'isi realisasi, satu baris atau dengan formulir Excel',
    recordLong:
      'Mengisi realisasi: satu baris menurut id-nya, atau banyak baris dengan formulir Excel. Isian ditulis ke realisasi/<tahun>-<bulan>.yaml menurut bulan rencananya; yang tidak disebut tetap, komentar tetap. Dengan galat tidak ada yang ditulis.',
    recordId: 'id baris, seperti pada berkas area',
    recordPlan: 'folder rencana; perlu bila ada beberapa',
    recordMonth:
      'bulan rencana: 6, juni, atau 2022-06; boleh tanpa bila barisnya hanya punya satu bulan',
    recordStatus: 'terlaksana, sebagian, belum, atau batal',
    recordTanggal: 'tanggal pelaksanaan, misalnya 2022-06-20',
    recordJumlah: 'besar hasil, misalnya 3',
    recordSatuan: 'satuan hasil, bila lain dari targetnya',
    recordBukti: 'tautan, atau berkas di folder rencana; boleh diulang, ditambahkan pada yang ada',
    recordKendala:
      'sebab belum terlaksana: anggaran, sdm, prioritas, persetujuan, bergantung, atau lain',
    recordCatatan: 'catatan; dengan --kendala menjelaskan kendalanya',
    recordTindakLanjut: 'tindak lanjut atas kendala',
    recordDryRun: 'tampilkan perubahannya saja, tanpa menulis',
    recordForm: 'buat formulir Excel untuk baris bulan itu',
    recordUnit: 'hanya baris unit ini pada formulir; - untuk yang belum punya unit',
    recordOutput: 'berkas formulir, misalnya isian.xlsx',
    recordFrom: 'baca formulir yang sudah diisi',
    report: 'laporan bulanan untuk rapat',
    reportLong:
      'Laporan untuk rapat: cakupan jadwal, capaian, jatuh tempo, terlambat, perlu keputusan, perlu verifikasi. Beberapa rencana, atau folder di atasnya: satu baris tiap rencana.',
    reportPlans: 'folder rencana, atau folder di atasnya; biasanya plans/',
    render: 'cetak Keputusan dan Lampirannya: PDF, Word, Excel, HTML, Markdown',
    renderLong:
      'Mencetak Lampiran, Keputusan, atau keduanya. Bentuknya menurut akhiran berkas (.pdf, .docx, .xlsx, .html, .md) atau --format. PDF memuat berkas YAML sumbernya; rb verify membandingkannya kelak.',
    verify: 'bandingkan PDF dengan sumber di dalamnya dan dengan rencana',
    verifyLong:
      'Membandingkan tiga hal baris demi baris: yang tercetak pada halaman PDF, yang tertulis pada YAML di dalam PDF itu, dan yang tertulis pada rencana di folder. Juga untuk PDF yang sudah ditandatangani secara elektronik.',
    extract: 'pulihkan berkas YAML dari dalam PDF',
    extractLong: 'Menulis berkas YAML yang tersimpan di dalam PDF buatan rb ke sebuah folder.',
    paths:
      'folder rencana, berkas di dalamnya, folder di atasnya, pola seperti plans/*/2022, atau - untuk masukan standar; biasanya plans/',
    plan: 'folder rencana; boleh kosong bila hanya ada satu di bawah plans/',
    lang: 'bahasa: id (biasa) atau en; juga RB_LANG',
    color: 'selalu berwarna',
    noColor: 'tanpa warna; juga NO_COLOR',
    quiet: 'galat saja, tanpa peringatan dan ringkasan',
    version: 'tampilkan versi rb',
    helpOption: 'tampilkan bantuan ini',
    helpCommand: 'bantuan untuk satu perintah',
    validateFormat:
      'bentuk laporan, boleh berkali-kali: text (biasa), json, jsonl, github, gitlab, sarif, junit, checkstyle, markdown; dengan =berkas ditulis ke berkas itu',
    rule: 'tingkat satu aturan: off, note, warning, atau error; boleh berkali-kali',
    showWaived: 'tampilkan juga yang dikecualikan, beserta alasannya',
    fix: 'perbaiki yang aman diperbaiki, lalu periksa',
    dryRun: 'tampilkan perbaikannya saja, tanpa menulis; kode keluar 1 bila ada',
    watch: 'periksa lagi setiap kali berkas disimpan',
    changedSince: 'hanya rencana yang berubah sejak revisi git ini',
    noCache:
      'periksa semuanya dari awal: hasil pemeriksaan lama tidak dipakai, yang baru tidak disimpan',
    stdinFilename: 'nama berkas yang isinya dibaca dari masukan standar (path -)',
    fmt: 'rapikan YAML ke bentuk baku',
    fmtLong:
      'Menulis ulang berkas YAML rencana dalam bentuk baku: urutan kunci, bulan sebagai rentang, menjorok dua spasi, teks panjang terlipat. Isi, komentar, dan baris kosong tetap.',
    fmtPaths:
      'berkas, folder rencana, atau folder di atasnya; biasanya plans/; - untuk masukan standar',
    fmtCheck: 'periksa saja; kode keluar 1 bila ada berkas yang belum rapi',
    fmtDiff: 'tampilkan bedanya saja, tanpa menulis; kode keluar 1 bila ada bedanya',
    explain: 'jelaskan satu aturan, atau daftar semuanya',
    explainLong:
      'Menjelaskan satu aturan: apa yang diminta, mengapa, dan contohnya. Tanpa kode aturan: daftar semua aturan.',
    explainRule: 'kode aturan seperti pada temuannya, misalnya no-cut-text',
    init: 'buat rencana baru, kosong atau dari tahun lalu',
    initLong:
      'Membuat folder rencana baru dengan delapan area perubahan, atau rencana tahun berikutnya dari rencana yang ada. Berkas yang sudah ada tidak ditimpa.',
    initFolder: 'folder rencana yang baru, misalnya plans/kpu-contoh/2027',
    initFrom: 'rencana yang menjadi pangkalnya',
    initYear: 'tahun rencana; biasanya menurut nama folder',
    completion: 'skrip pelengkapan untuk bash, zsh, fish, atau powershell',
    completionLong:
      'Mencetak skrip yang melengkapi perintah dan opsi rb dengan tombol Tab. Cara memasangnya tertulis pada awal skrip.',
    completionShell: 'bash, zsh, fish, atau powershell',
    completionInstall: 'Pelengkapan rb; pasang dengan:',
    all: 'tampilkan setiap temuan beserta cuplikannya',
    strict: 'peringatan juga menggagalkan (kode keluar 1)',
    asOf: 'tanggal untuk menilai pengecualian, misalnya 2022-06-30, biasanya hari ini; bila disebut, juga kendala yang belum diisi',
    month: 'bulan: 6, juni, 2022-06, atau 1-3; biasanya bulan ini',
    quarter: 'triwulan: 1 sampai 4',
    semester: 'semester: 1 atau 2',
    year: 'seluruh tahun rencana',
    reportAsOf: 'tanggal data, misalnya 2022-06-30; biasanya hari terakhir masa laporan',
    area: 'hanya area ini; boleh berkali-kali, atau 1,4',
    unit: 'hanya unit ini; boleh berkali-kali; - untuk baris tanpa unit',
    only: 'hanya baris: due (jatuh tempo), late (terlambat), tentative, unscheduled (tanpa bulan), unverified (perlu verifikasi), evidence (bukti dukung)',
    by: 'tabel bulan menurut area (biasa) atau unit',
    reportAll: 'semua daftar selengkapnya',
    open: 'buka laporan HTML di peramban',
    reportFormat:
      'text (biasa), markdown, ringkas, html, json, csv, jsonl, xlsx, ics, docx, atau pdf; biasanya menurut akhiran berkas',
    output: 'berkas hasil; - berarti keluaran standar',
    renderFormat: 'pdf, docx, xlsx, html, atau markdown; biasanya menurut akhiran berkas',
    part: 'yang dicetak: lampiran (biasa), keputusan, atau all (keduanya)',
    signatureField: 'beri PDF kolom tanda tangan elektronik atas nama penanda tangan',
    signedCopy: 'cetak salinan: ttd dan "Salinan sesuai dengan aslinya"',
    pdfFile: 'berkas PDF buatan rb',
    verifyPlan: 'folder rencana pembanding; boleh kosong',
    extractOutput: 'folder tujuan; berkas yang sudah ada tidak ditimpa',
    extractFormat: 'text (biasa) atau json',
    font: 'berkas huruf .ttf atau .otf milik kantor, misalnya Bookman Old Style',
    draft:
      'RANCANGAN pada setiap halaman, [tidak terbaca] pada teks yang hilang, dan kolom paraf bila ada',
    exitCodes: [
      'Kode keluar:',
      '  0  tanpa galat',
      '  1  ada galat pada rencana, atau PDF berbeda dari sumbernya',
      '  2  salah pakai, atau rencana tidak ditemukan',
      '  3  gagal membaca atau menulis',
    ].join('\n'),
  },
  usage: {
    prefix: 'rb: ',
    seeHelp: (command: string) => `Bantuan: ${command} --help`,
    unknownOption: (option: string, meant: string | undefined) =>
      `opsi ${quote(option)} tidak dikenal${didYouMean(meant)}`,
    unknownCommand: (command: string, meant: string | undefined) =>
      `perintah ${quote(command)} tidak dikenal${didYouMean(meant)}`,
    missingCommand: 'sebutkan perintahnya, misalnya validate, report, atau render',
    optionNeedsValue: (option: string) => `opsi ${quote(option)} memerlukan nilai`,
    missingArgument: (argument: string) => `argumen ${quote(argument)} belum ada`,
    tooManyArguments: 'argumen terlalu banyak; teks yang memuat spasi diapit tanda kutip',
    badValue: (
      option: string,
      value: string,
      meant: string | undefined,
      options: readonly string[],
    ) =>
      `${option} ${quote(value)} tidak dikenal${didYouMean(meant)}; pilih ${list(options, 'atau')}`,
    badRule: (value: string) =>
      `--rule ${quote(value)} tidak terbaca; tulis kode=tingkat, misalnya --rule no-cut-text=note`,
    twoReports: (file: string | undefined) =>
      file === undefined
        ? 'hanya satu laporan dapat ke keluaran standar; beri yang lain nama berkas, misalnya --format sarif=rb.sarif'
        : `dua laporan tidak dapat ditulis ke berkas yang sama, ${quote(file)}`,
    badDate: (option: string, value: string) =>
      `${option} ${quote(value)} bukan tanggal; tulis tahun-bulan-hari, misalnya 2022-06-30`,
    unknownMonth: (value: string, meant: string | undefined) =>
      `bulan ${quote(value)} tidak dikenal${didYouMean(meant)}; tulis misalnya 6, juni, atau 2022-06`,
    otherYear: (value: string, year: number) =>
      `rencana ini untuk tahun ${year}, bukan ${visibleYear(value)}; pilih rencana tahun itu atau bulan pada ${year}`,
    needsOutput: 'sebutkan berkas hasil, misalnya: rb render -o lampiran.pdf',
    binaryToTerminal:
      'bentuk ini tidak dapat ditampilkan di terminal; tulis ke berkas, misalnya: rb render -o lampiran.pdf',
    unknownExtension: (path: string) =>
      `akhiran berkas ${quote(path)} tidak dikenal; pakai .pdf, .docx, .xlsx, .html, atau .md, atau tambahkan --format`,
    notTogether: (one: string, other: string) =>
      `${one} dan ${other} tidak dapat dipakai bersama; pilih salah satu`,
    onlyForPdf: (option: string) => `${option} hanya untuk PDF`,
    badEpoch: (value: string) =>
      `SOURCE_DATE_EPOCH ${quote(value)} bukan bilangan detik sejak 1970`,
  },
  plans: {
    missing: (path: string, meant: string | undefined) =>
      `${quote(path)} tidak ada${meant === undefined ? '; periksa namanya, dan folder tempat rb dijalankan' : didYouMean(meant)}`,
    noMatch: (glob: string) =>
      `tidak ada yang cocok dengan ${quote(glob)}; tulis polanya seperti plans/*/2022`,
    noPlan: (path: string) =>
      `tidak ada rencana di ${quote(path)}; rencana adalah folder yang memuat rencana.yaml`,
    ignored: (path: string, plan: string) =>
      `di ${quote(path)} hanya ada rencana yang diabaikan git (.gitignore); sebutkan foldernya agar tetap dibaca, misalnya ${quote(plan)}`,
    noPermission: (path: string) => `${quote(path)} tidak boleh dibaca; mintalah izin bacanya`,
    noDefault:
      'tidak ada folder plans/ di sini; pindah ke folder proyek, atau sebutkan folder rencananya',
    several: (command: string) => `ada beberapa rencana; sebutkan satu, misalnya: ${command}`,
    hasErrors: (command: string) => `rencana ini masih ada galat, jadi ${command} tidak dijalankan`,
  },
  files: {
    cannotWrite: (path: string, reason: string) =>
      `${quote(path)} tidak dapat ditulis: ${reason}; isi lama, bila ada, tetap utuh`,
    isPlanFile: (path: string) =>
      `${quote(path)} adalah berkas YAML; rb tidak menimpa berkas rencana. Pakai akhiran lain.`,
    refusedName: (name: string) =>
      `Windows tidak menerima berkas bernama ${quote(name)}; beri nama lain, tanpa < > : " | ? *, dan bukan con, aux, nul`,
    cannotShow: (reason: string) => `keluaran standar tidak dapat ditulis: ${reason}`,
    cannotRead: (path: string, reason: string) => `${quote(path)} tidak dapat dibaca: ${reason}`,
    reasons: {
      EACCES: 'tidak ada izin',
      EPERM: 'tidak ada izin',
      EROFS: 'cakram hanya dapat dibaca',
      ENOENT: 'berkas atau foldernya tidak ada',
      EEXIST: 'nama itu sudah dipakai sebuah berkas',
      ENOTDIR: 'salah satu bagian namanya bukan folder',
      EISDIR: 'nama itu sebuah folder',
      ENOSPC: 'cakram penuh',
      EDQUOT: 'kuota cakram habis',
      EIO: 'cakram rusak atau terputus',
      EMFILE: 'terlalu banyak berkas terbuka',
      ENFILE: 'terlalu banyak berkas terbuka',
      EFBIG: 'berkasnya terlalu besar',
      ENOTFILE: 'bukan berkas biasa',
      ELOOP: 'tautannya berputar-putar',
      EPIPE: 'pembacanya sudah pergi',
      EBUSY: 'berkas itu mungkin sedang terbuka di program lain; tutup dahulu, lalu ulangi',
      ENAMETOOLONG: 'namanya terlalu panjang',
    } as Readonly<Record<string, string>>,
    written: (path: string) => `ditulis: ${path}`,
  },
  report: {
    otherYearNow: (now: number, month: string, year: number) =>
      `sekarang tahun ${now}; laporan memakai ${month} ${year}. Pilih bulan dengan --month.`,
  },
  bug: (message: string) =>
    `kesalahan di dalam rb: ${message}\nMohon laporkan beserta perintah yang dijalankan.`,
};

const visibleYear = (value: string): string => value.replace(/\D/g, '');
