/** Indonesian: findings about files, YAML and the shape of a plan. Rules bring their own words. */
import { list, quote } from '../phrases.ts';

const bulanCara = 'tulis misalnya 6, 1-12, [3, 6, 9], atau [] bila sengaja tanpa bulan';

const count = (characters: number): string => characters.toLocaleString('id');

const jenis = {
  text: 'teks',
  number: 'angka',
  'whole-number': 'bilangan bulat',
  boolean: 'true atau false',
  list: 'daftar',
  mapping: 'pasangan kunci dan nilai',
  date: 'tanggal',
};

export const findings = {
  file: {
    'too-large': {
      message: 'berkas lebih besar dari 4 MB, jadi tidak dibaca',
      how: 'periksa apakah ini benar berkas rencana; satu area biasanya beberapa puluh kB',
    },
    'too-many-marks': {
      message:
        'berkas ini memuat terlalu banyak baris, tanda YAML, dan karakter tak terlihat (lebih dari 30.000), jadi tidak dibaca',
      how: 'periksa apakah ini benar berkas rencana; satu area biasanya di bawah 1.000 baris',
    },
    'too-many-faults': {
      message: 'berkas ini memuat lebih dari 500 galat; sejak baris ini tidak ditunjukkan lagi',
      how: 'betulkan dahulu galat di atas, lalu periksa lagi',
    },
    'too-many-files': {
      message: 'folder ini memuat lebih dari 1.000 berkas YAML, jadi tidak satu pun dibaca',
      how: 'pindahkan berkas yang bukan bagian rencana; satu rencana biasanya di bawah 50 berkas',
    },
    'plan-too-large': {
      message:
        'berkas-berkas rencana ini bersama-sama lebih besar dari 8 MB, jadi berkas ini tidak dibaca',
      how: 'periksa apakah semuanya benar berkas rencana; satu rencana biasanya beberapa puluh kB',
    },
    'not-utf8': {
      message: 'berkas ini bukan teks UTF-8',
      how: 'simpan ulang dari penyunting teks dengan pengodean UTF-8, atau pindahkan dari folder rencana',
    },
    'not-a-file': {
      message: 'nama ini bukan berkas biasa',
      how: 'ganti namanya atau pindahkan dari folder rencana',
    },
    'no-permission': {
      message: 'berkas tidak boleh dibaca',
      how: 'minta hak baca berkas ini kepada pengelola komputer',
    },
    'cannot-read': {
      message: 'berkas tidak dapat dibaca',
      how: 'periksa cakram dan tautannya, lalu ulangi',
    },
    'no-rencana': {
      message: 'folder ini memuat berkas area tetapi tidak memuat rencana.yaml',
      how: 'buat rencana.yaml di folder ini; plans/README.md menunjukkan isinya',
    },
  },
  fileName: {
    same: (name: string, first: string) => ({
      message: `${name} dan ${first} bernama sama di Windows dan macOS, yang tidak membedakan huruf besar dan kecil`,
      how: 'gabungkan isinya ke satu berkas, lalu hapus yang lain; bila tidak, yang satu menimpa yang lain di komputer itu',
    }),
    second: (name: string, first: string) => ({
      message: `${name} tidak dibaca, karena ${first} sudah ada`,
      how: 'gabungkan isinya ke satu berkas, lalu hapus yang lain',
    }),
    sameFolder: (name: string, first: string) => ({
      message: `folder ${name} dan folder dari ${first} bernama sama di Windows dan macOS, yang tidak membedakan huruf besar dan kecil`,
      how: 'ganti nama salah satu folder; bila tidak, rencana yang satu menimpa yang lain di komputer itu',
    }),
    refused: (name: string) => ({
      message: `Windows tidak menerima nama ${name}`,
      how: 'ganti namanya: tanpa < > : " | ? * dan \\, tanpa titik atau spasi di akhir, dan bukan nama perangkat seperti con, aux, nul',
    }),
  },
  yaml: {
    ALIAS_PROPS: {
      message: 'alias * tidak boleh diberi tanda & atau !',
      how: 'tulis teksnya lengkap, tanpa tanda * & !',
    },
    BAD_ALIAS: {
      message: 'tanda * atau & di awal dibaca sebagai rujukan, dan rujukannya tidak ada',
      how: 'apit teksnya dengan tanda kutip ganda: "* …"',
    },
    BAD_DIRECTIVE: {
      message: 'baris yang dimulai dengan % dibaca sebagai perintah YAML',
      how: 'apit teksnya dengan tanda kutip ganda: "% …"',
    },
    BAD_DQ_ESCAPE: {
      message: 'garis miring terbalik \\ di dalam tanda kutip ganda tidak dikenal',
      how: 'tulis \\\\ untuk satu garis miring terbalik, atau pakai tanda kutip tunggal',
    },
    BAD_INDENT: {
      message: 'jarak dari tepi kiri tidak cocok dengan baris di atasnya',
      how: 'samakan spasi di awal baris dengan baris yang setingkat; tiap tingkat dua spasi',
    },
    BAD_PROP_ORDER: {
      message: 'tanda & atau ! berada di tempat yang salah',
      how: 'hapus tanda itu, atau apit teksnya dengan tanda kutip ganda',
    },
    BAD_SCALAR_START: {
      message: 'teks tidak boleh diawali tanda ini',
      how: 'apit teksnya dengan tanda kutip ganda: "…"',
    },
    BLOCK_AS_IMPLICIT_KEY: {
      message: 'isi sesudah kunci ini terbaca sebagai kunci baru',
      how: 'apit teks yang memuat titik dua dengan tanda kutip ganda; bila tidak ada, samakan spasi di awal baris di bawahnya',
    },
    BLOCK_IN_FLOW: {
      message: 'daftar dengan tanda - tidak boleh berada di dalam kurung',
      how: 'hapus kurungnya dan tulis satu butir tiap baris',
    },
    DUPLICATE_KEY: {
      message: 'kunci ini sudah ditulis di atas, pada tingkat yang sama',
      how: 'hapus salah satunya; bila ini butir baru, mulai barisnya dengan tanda -',
    },
    IMPOSSIBLE: {
      message: 'bagian ini tidak dapat dibaca sebagai YAML',
      how: 'bandingkan susunannya dengan contoh pada plans/README.md',
    },
    KEY_OVER_1024_CHARS: {
      message: 'kunci sebelum titik dua terlalu panjang; mungkin ini teks',
      how: 'apit teksnya dengan tanda kutip ganda: "…"',
    },
    MISSING_CHAR: {
      message:
        'ada tanda yang kurang di sini: spasi, titik dua, koma, kurung, atau tanda kutip penutup',
      how: 'lengkapi tandanya; sesudah titik dua dan tanda - selalu ada satu spasi; periksa pula spasi di awal baris',
    },
    MULTILINE_IMPLICIT_KEY: {
      message: 'bagian ini tidak terbaca sebagai kunci dan isinya',
      how: 'beri satu spasi sesudah titik dua; teks panjang sesudah >- menjorok dua spasi dari kuncinya',
    },
    MULTIPLE_ANCHORS: {
      message: 'ada lebih dari satu tanda & pada satu nilai',
      how: 'hapus tanda &, atau apit teksnya dengan tanda kutip ganda',
    },
    MULTIPLE_DOCS: {
      message: 'berkas ini memuat lebih dari satu dokumen, dipisah dengan ---',
      how: 'hapus baris ---, atau pindahkan sisanya ke berkas lain',
    },
    MULTIPLE_TAGS: {
      message: 'ada lebih dari satu tanda ! pada satu nilai',
      how: 'hapus tanda !, atau apit teksnya dengan tanda kutip ganda',
    },
    NON_STRING_KEY: {
      message: 'kunci harus berupa satu kata',
      how: 'tulis kunci seperti nama atau bulan, diikuti titik dua dan satu spasi',
    },
    RESOURCE_EXHAUSTION: {
      message: 'berkas ini terlalu dalam atau terlalu banyak merujuk ke dirinya sendiri',
      how: 'tulis isinya tanpa bertingkat sedalam itu, dan tanpa tanda & dan *',
    },
    TAB_AS_INDENT: {
      message: 'ada tabulator di awal baris; YAML hanya menerima spasi',
      how: 'ganti tabulator dengan spasi, dua untuk tiap tingkat',
    },
    TAG_RESOLVE_FAILED: {
      message: 'tanda ! di awal dibaca sebagai jenis data yang tidak dikenal',
      how: 'apit teksnya dengan tanda kutip ganda: "! …"',
    },
    UNEXPECTED_TOKEN: {
      message: 'ada tanda yang tidak pada tempatnya',
      how: 'hapus tanda itu, atau apit seluruh teksnya dengan tanda kutip ganda',
    },
    BAD_COLLECTION_TYPE: {
      message: 'tanda ! di sini tidak cocok dengan isinya',
      how: 'hapus tanda ! beserta kata sesudahnya',
    },
    FLOW_MAP: {
      message: 'isi ditulis dalam kurung kurawal { }; di dalamnya koma memotong teks',
      how: 'hapus kurungnya dan tulis satu kunci tiap baris',
    },
    FLOW_LIST: {
      message: 'daftar teks ditulis dalam kurung siku [ ]; di dalamnya koma memotong teks',
      how: 'tulis satu butir tiap baris, diawali tanda -',
    },
    COMMENT_IN_TEXT: {
      message: 'teks sesudah " #" dibaca sebagai komentar dan tidak akan tercetak',
      how: 'apit seluruh teksnya dengan tanda kutip ganda, atau pindahkan komentar ke baris sendiri',
    },
    ANCHOR: {
      message: 'tanda & di awal teks menelan kata sesudahnya',
      how: 'apit seluruh teksnya dengan tanda kutip ganda: "& …"',
    },
    TAG: {
      message: 'tanda ! di awal teks dibaca sebagai jenis data dan tidak tercetak',
      how: 'apit seluruh teksnya dengan tanda kutip ganda: "! …"',
    },
    UNCLOSED_QUOTE: {
      message: 'tanda kutip ini tidak ditutup',
      how: 'tutup dengan tanda kutip yang sama di akhir teksnya, atau hapus tanda ini',
    },
    UNCLOSED_BRACKET: {
      message: 'kurung ini tidak ditutup',
      how: 'tutup kurungnya di baris yang sama, atau apit teksnya dengan tanda kutip ganda',
    },
    TEXT_AFTER_QUOTE: {
      message: 'ada teks sesudah tanda kutip penutup',
      how: "apit seluruh teksnya; tanda kutip di dalam teks ditulis \\\" di antara \"…\", atau '' di antara '…'",
    },
    TEXT_AFTER_BRACKET: {
      message: 'teks yang diawali kurung terbaca sebagai daftar',
      how: 'apit seluruh teksnya dengan tanda kutip ganda: "[…] …"',
    },
    COLON_IN_TEXT: {
      message: 'titik dua di dalam teks terbaca sebagai kunci',
      how: 'apit seluruh teksnya dengan tanda kutip ganda: "…: …"; bila ini dua kunci, tulis pada dua baris',
    },
    MISSING_COLON: {
      message: 'kunci ini tidak diikuti titik dua',
      how: 'tulis titik dua dan satu spasi sesudah kunci, misalnya bulan: 6',
    },
    MISSING_SPACE: {
      message: 'spasi sesudah tanda ini kurang',
      how: 'beri satu spasi sesudah titik dua dan sesudah tanda -',
    },
    MISSING_DASH: {
      message: 'butir daftar ini tidak diawali tanda -',
      how: 'awali dengan tanda - dan satu spasi, sejajar dengan butir lainnya',
    },
    TEXT_AFTER_BLOCK_SIGN: {
      message: 'teks yang diawali > atau | tidak terbaca',
      how: 'apit teksnya dengan tanda kutip ganda: "> …"; teks panjang sesudah >- mulai di baris berikutnya',
    },
    MERGE_CONFLICT: {
      message: 'ada bekas penggabungan git yang belum diselesaikan',
      how: 'pilih salah satu dari kedua isi, lalu hapus baris <<<<<<<, =======, dan >>>>>>>',
    },
    LIST_IN_TEXT: {
      message: 'butir ini terbaca sebagai lanjutan teks di atasnya',
      how: 'sejajarkan tanda - dengan butir di atasnya; teks di atas daftar tidak boleh ada sesudah kuncinya',
    },
    EMPTY: {
      message: 'berkas ini kosong',
      how: 'isi berkas ini, atau hapus; plans/README.md menunjukkan isinya',
    },
  },
  firstKey: 'kunci ini pertama kali ditulis di sini',
  schema: {
    unknownKey: (key: string, meant: string | undefined, known: readonly string[]) => ({
      message: `kunci ${quote(key)} tidak dikenal di sini${meant === undefined ? '' : `; maksud Anda ${quote(meant)}?`}`,
      how: `kunci yang dikenal di sini: ${list(known, 'dan')}`,
    }),
    colonInText: (key: string) => ({
      message: `teks yang memuat titik dua terbaca sebagai kunci ${quote(key)}`,
      how: 'apit seluruh teksnya dengan tanda kutip ganda: "…: …"',
    }),
    misplaced: (key: string) => ({
      message: `${key} hanya untuk baris, yaitu bagian yang punya bulan`,
      how: `pindahkan ${key} ke bagian yang punya bulan, atau hapus`,
    }),
    missing: (key: string) => ({
      message: `${key} belum ada`,
      how: `tambahkan ${key}: pada tempat ini`,
    }),
    missingSeveral: (keys: readonly string[]) => ({
      message: `${list(keys, 'dan')} belum ada`,
      how: `tambahkan ${list(
        keys.map((key) => `${key}:`),
        'dan',
      )} pada tempat ini; contohnya ada pada plans/README.md`,
    }),
    missingBulan: {
      message: 'baris ini belum punya bulan',
      how: `tambahkan bulan: pada sub kegiatan, atau pada setiap indikator, atau pada setiap rinciannya; ${bulanCara}`,
    },
    missingId: {
      message: 'baris ini belum punya id',
      how: 'tambahkan id: yang pendek dan mudah diingat, huruf kecil dan tanda hubung, misalnya kepuasan-layanan-ppid',
    },
    missingIndikator: {
      message: 'indikator belum ada',
      how: 'tambahkan indikator:; bila teksnya hilang di sumbernya, tulis tidak_terbaca: beserta apa yang hilang',
    },
    missingNama: {
      message: 'nama belum ada',
      how: 'tambahkan nama:; bila teksnya hilang di sumbernya, tulis tidak_terbaca: beserta apa yang hilang',
    },
    both: (keys: readonly string[]) => ({
      message: `${list(keys, 'dan')} tidak boleh ada bersama`,
      how: 'pilih salah satu, dan pindahkan isi yang lain bila masih perlu',
    }),
    empty: (key: string, isNeeded: boolean) => ({
      message: `${key} belum diisi`,
      how: `isi sesudah ${key}:${isNeeded ? '' : ', atau hapus baris ini bila tidak diperlukan'}`,
    }),
    emptyItem: (key: string) => ({
      message: `butir ${key} ini kosong`,
      how: 'isi sesudah tanda -, atau hapus baris ini',
    }),
    wrongKind: (
      key: string,
      expected: readonly (keyof typeof jenis)[],
      got: keyof typeof jenis,
      value: string,
    ) => ({
      message: `${key} harus ${list(
        expected.map((kind) => jenis[kind]),
        'atau',
      )}, tetapi ${value === '' ? 'ini' : quote(value)} terbaca sebagai ${jenis[got]}`,
      how:
        expected.includes('text') && value !== ''
          ? `apit dengan tanda kutip ganda: "${value}"`
          : `tulis ${list(
              expected.map((kind) => jenis[kind]),
              'atau',
            )}; contohnya ada pada plans/README.md`,
    }),
    needsQuotes: (key: string, value: string) => ({
      message: `${key} ${value} tidak terbaca sebagai teks`,
      how: `apit dengan tanda kutip ganda: "${value}"`,
    }),
    needsNoQuotes: (key: string, kind: keyof typeof jenis, value: string) => ({
      message: `${key} harus ${jenis[kind]}, tetapi "${value}" terbaca sebagai teks`,
      how: `tulis tanpa tanda kutip: ${value}`,
    }),
    notInList: (
      key: string,
      value: string,
      meant: string | undefined,
      options: readonly string[],
    ) => ({
      message: `${key} ${quote(value)} tidak dikenal${meant === undefined ? '' : `; maksud Anda ${quote(meant)}?`}`,
      how: `pilih ${list(options, 'atau')}`,
    }),
    outOfRange: (key: string, value: string, min: number | undefined, max: number | undefined) => ({
      message: `${key} ${quote(value)} di luar batas`,
      how:
        min === undefined
          ? `tulis angka paling besar ${max}`
          : max === undefined
            ? `tulis angka paling kecil ${min}`
            : `tulis angka dari ${min} sampai ${max}`,
    }),
    badId: (value: string, instead: string) => ({
      message: `id ${quote(value)} tidak dapat dipakai`,
      how: `pakai huruf kecil, angka, dan tanda hubung saja, paling panjang 80, misalnya ${instead}`,
    }),
    badDate: (key: string, value: string) => ({
      message: `${key} ${quote(value)} bukan tanggal`,
      how: 'tulis tahun-bulan-hari, misalnya 2022-02-11',
    }),
    tooFew: (key: string, min: number) => ({
      message: `daftar ${key} harus berisi paling sedikit ${min} butir`,
      how: 'tulis satu butir tiap baris, diawali tanda -',
    }),
    tooLong: (key: string, length: number, max: number) => ({
      message: `${key} terlalu panjang: ${count(length)} karakter`,
      how: `singkatkan, atau bagi menjadi beberapa teks; satu teks paling panjang ${count(max)} karakter`,
    }),
    tooLongTogether: (key: string, length: number, max: number) => ({
      message: `seluruh teks ${key} ini terlalu panjang: ${count(length)} karakter dengan nomornya`,
      how: `bagi atau singkatkan; seluruhnya paling panjang ${count(max)} karakter, karena lebih dari itu tidak muat dalam satu sel Excel`,
    }),
    notAMapping: {
      message: 'isi berkas ini bukan pasangan kunci dan nilai',
      how: 'mulai dengan kunci seperti nomor: dan nama:; contohnya ada pada plans/README.md',
    },
    bulanName: {
      message: 'nama berkas realisasi harus tahun-bulan, misalnya 2022-06.yaml',
      how: 'ganti nama berkas ini menurut bulan rencananya',
    },
    bulanTwice: (first: string) => ({
      message: `bulan ini sudah mempunyai berkas realisasi: ${first}`,
      how: 'gabungkan isinya ke satu berkas, lalu hapus yang lain',
    }),
  },
  bulan: {
    'out-of-range': (value: string) => ({
      message: `bulan ${value} tidak ada; bulan ditulis 1 sampai 12`,
      how: bulanCara,
    }),
    reversed: (value: string) => ({
      message: `bulan ${value} terbalik; yang lebih kecil ditulis dahulu`,
      how: 'tulis dari bulan kecil ke bulan besar; yang melewati Desember ditulis sebagai dua bagian, misalnya [1-2, 11-12]',
    }),
    'typed-as-text': (value: string) => ({
      message: `bulan ${quote(value)} ditulis dengan cara lain`,
      how: bulanCara,
    }),
    repeated: (value: string) => ({
      message: `bulan ${value} tertulis dua kali`,
      how: 'tulis tiap bulan sekali',
    }),
    'not-a-month': (value: string, meant?: string) => ({
      message: `${quote(value)} bukan bulan${meant === undefined ? '' : `; maksud Anda ${quote(meant)}?`}`,
      how: bulanCara,
    }),
    empty: () => ({
      message: 'bulan belum diisi',
      how: bulanCara,
    }),
    instead: (text: string) => `tulis bulan: ${text}`,
  },
};
