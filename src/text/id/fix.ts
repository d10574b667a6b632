/** Indonesian: what `rb validate --fix` mended, and what it left alone. */
import { quote } from '../phrases.ts';

export const fix = {
  /** @param counts findings by the code of their rule */
  mended: (path: string, total: number, counts: string) =>
    `diperbaiki: ${path}: ${total} temuan (${counts})`,
  wouldMend: (path: string, total: number, counts: string) =>
    `akan diperbaiki: ${path}: ${total} temuan (${counts})`,
  nothing: 'tidak ada temuan yang dapat diperbaiki dengan --fix',
  waiting: (path: string) =>
    `belum diperbaiki: ${path}: YAML-nya masih ada galat; betulkan itu dahulu, lalu jalankan --fix lagi`,
  givenUp: (path: string) =>
    `tidak diperbaiki: ${path}: perbaikannya menimbulkan galat baru; perbaiki sendiri menurut temuannya`,
  signed: (count: number) =>
    `${count} nomor yang diketik tidak dihapus: teks keputusan yang bernomor dan bertanggal tidak diubah dengan --fix`,
  changed: (path: string) =>
    `${quote(path)} berubah sejak dibaca, jadi tidak ditulis; jalankan --fix lagi`,
  left: (errors: number, warnings: number, notes: number) =>
    `sesudah itu masih ada: ${errors} galat, ${warnings} peringatan, ${notes} catatan; rb validate menampilkannya`,
};
