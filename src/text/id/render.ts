/** Indonesian: what keeps a decree from being printed. */
import { quote } from '../phrases.ts';

export const render = {
  badFont: (path: string) =>
    `${quote(path)} bukan berkas huruf yang dapat dipakai; pakai .ttf atau .otf`,
  badLogo: (path: string) =>
    `${quote(path)} bukan gambar yang dapat dipakai; pakai .png atau .jpg (RGB, bukan CMYK) pada kop.logo`,
  /** The character stands in no text of the plan: it is one of the form's own. */
  ownGlyph: (character: string, code: string) =>
    `huruf cetak tidak memuat ${quote(character)} (${code}), yang dipakai Lampiran sendiri; pakai huruf lain dengan --font`,
  missingGlyph: (character: string, code: string) => ({
    message: `huruf cetak tidak memuat ${quote(character)} (${code})`,
    why: 'karakter ini akan tercetak sebagai kotak kosong',
    how: 'ganti karakternya, atau pakai huruf lain dengan --font atau lampiran.huruf',
  }),
  incomplete: (key: string) => ({
    message: `keputusan.${key} belum ada, padahal harus tercetak`,
    how: 'tambahkan di bawah keputusan: pada rencana.yaml; contohnya ada pada plans/README.md',
  }),
  columnsTooWide: (mm: number) => ({
    message: `lebar kolom berlebih ${mm} mm, sehingga kolom lain tidak mendapat tempat`,
    how: 'kecilkan atau hapus sebagian lampiran.lebar_kolom; kolom tanpa lebar dihitung sendiri',
  }),
  notWritten: 'tidak ada yang ditulis',
};
