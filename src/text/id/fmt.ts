/** Indonesian: what `rb fmt` put into canonical form, and what it left alone. */
import { quote } from '../phrases.ts';

export const fmt = {
  formatted: (path: string) => `dirapikan: ${path}`,
  unformatted: (path: string) => `belum rapi: ${path}`,
  /** A file with findings stays as it is; they are shown above. */
  unsound: (path: string) =>
    `tidak dirapikan: ${path}: betulkan dahulu galatnya, lalu jalankan rb fmt lagi`,
  unsafe: (path: string) =>
    `${quote(path)} tidak dapat dirapikan tanpa mengubah isinya; berkas dibiarkan apa adanya. Ini kesalahan di dalam rb; mohon laporkan beserta berkasnya.`,
  changed: (path: string) =>
    `${quote(path)} berubah sejak dibaca, jadi tidak ditulis; jalankan rb fmt lagi`,
  summary: (files: number, formatted: number, left: number) =>
    [`${files} berkas`, `${formatted} dirapikan`, ...leftOver(left)].join(', '),
  summaryOfCheck: (files: number, unformatted: number, left: number) =>
    [`${files} berkas`, `${unformatted} belum rapi`, ...leftOver(left)].join(', '),
  howToFormat: 'rb fmt merapikannya',
};

const leftOver = (count: number): string[] =>
  count === 0 ? [] : [`${count} tidak dapat dirapikan`];
