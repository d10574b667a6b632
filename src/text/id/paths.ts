/** Indonesian: what `rb validate` says of standard input, of git, and while it reads many plans. */
import { quote } from '../phrases.ts';

export const paths = {
  stdin: {
    needsFilename:
      'path - membaca masukan standar; tambahkan nama berkasnya, misalnya --stdin-filename plans/kpu-contoh/2023/area-1-manajemen-perubahan.yaml',
    needsDash: '--stdin-filename hanya untuk path -, misalnya: rb validate - --stdin-filename',
    outside: (path: string) =>
      `${quote(path)} bukan berkas YAML di dalam rencana; --stdin-filename menyebut berkas di folder yang memuat rencana.yaml`,
    waiting: (path: string) =>
      `menunggu isi ${quote(path)} dari papan ketik; akhiri dengan Ctrl-D (di Windows Ctrl-Z lalu Enter)`,
    cannotRead: (reason: string) => `masukan standar tidak dapat dibaca: ${reason}`,
  },
  git: {
    'no-git': () => 'git tidak ditemukan; pasang git, atau jalankan tanpa --changed-since',
    'no-repository': (folder: string) =>
      `${quote(folder)} tidak berada di dalam repositori git; jalankan tanpa --changed-since`,
    'unknown-revision': (revision: string) =>
      `revisi git ${quote(revision)} tidak dikenal; periksa ejaannya, atau ambil riwayatnya dahulu (di CI: fetch-depth: 0)`,
    failed: (reason: string) => `git tidak dapat menjawab --changed-since: ${quote(reason)}`,
  },
  noneChanged: (revision: string) => `tidak ada rencana yang berubah sejak ${quote(revision)}`,
  progress: (done: number, all: number) => `memeriksa rencana: ${done} dari ${all}`,
};
