/** Indonesian: the pages of `rb explain`. */
import { quote } from '../phrases.ts';

export const explain = {
  rules: 'Aturan rb validate',
  code: 'Aturan',
  severity: 'Tingkat',
  summary: 'Yang diminta',
  why: 'Sebab',
  level: (severity: string, isLanguage: boolean, isOptional: boolean) =>
    [
      `Tingkat: ${severity}.`,
      ...(isLanguage
        ? [
            'Aturan bahasa: menjadi catatan bila keputusan sudah bernomor dan bertanggal, karena teks yang sudah ditandatangani tidak boleh diubah.',
          ]
        : []),
      ...(isOptional ? ['Hanya diperiksa bila diminta, atau dengan --strict.'] : []),
    ].join(' '),
  language: 'bahasa',
  optional: 'dengan --strict',
  listHint:
    'Penjelasan dan contoh satu aturan: rb explain <aturan>. Tingkatnya diatur dengan --rule <aturan>=off|note|warning|error, atau dengan kunci aturan pada rencana.yaml.',
  invalid: (number: number, count: number) =>
    count === 1 ? 'Contoh yang salah:' : `Contoh yang salah (${number} dari ${count}):`,
  output: 'Temuannya:',
  valid: 'Contoh yang benar:',
  without: (file: string) => `tanpa ${file}`,
  waive: 'Bila satu temuan memang boleh ada, tulis pengecualiannya pada rencana.yaml:',
  reason: 'mengapa temuan ini boleh ada',
  yaml: 'Temuan yaml/… berarti berkasnya tidak terbaca sebagai YAML, atau YAML akan membuang sebagian teksnya tanpa pemberitahuan. Selalu galat; tidak dapat dikecualikan.',
  schema:
    'Temuan schema/… berarti bentuk berkas tidak sesuai: kunci yang tidak dikenal, isi yang belum ada, atau isi yang tidak dapat dibaca. Namanya menyebut kunci yang bersangkutan. Selalu galat; tidak dapat dikecualikan. Semua kunci dijelaskan pada plans/README.md.',
  render:
    'Temuan render/… muncul ketika mencetak: ada yang diperlukan cetakan itu dan belum ada pada rencana, atau huruf tidak memuat suatu tanda.',
  unknown: (code: string, meant: string | undefined) =>
    `aturan ${quote(code)} tidak dikenal${meant === undefined ? '' : `; maksud Anda ${quote(meant)}?`}\nDaftarnya: rb explain`,
};
