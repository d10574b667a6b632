/** Indonesian: the words of `rb validate --watch` round the findings. */
import { quote } from '../phrases.ts';

export const watch = {
  onlyText:
    '--watch menampilkan teks di terminal; jalankan tanpa --format, atau dengan --format text',
  delta: (fresh: number, solved: number) =>
    fresh + solved === 0
      ? 'Sejak pemeriksaan sebelumnya: temuan tetap sama'
      : `Sejak pemeriksaan sebelumnya: ${fresh} temuan baru, ${solved} selesai`,
  fresh: 'baru',
  solved: 'selesai',
  more: (count: number) => `dan ${count} lagi`,
  checkedAt: (time: string, seconds: string) =>
    `Diperiksa pukul ${time.replaceAll(':', '.')} dalam ${seconds.replace('.', ',')} detik.`,
  waiting: (plans: number) => `Menunggu perubahan pada ${plans} rencana; Ctrl-C untuk berhenti.`,
  waitingAgain: 'Menunggu perubahan; Ctrl-C untuk berhenti.',
  cannotWatch: (path: string, reason: string) =>
    `${quote(path)} tidak dapat diawasi: ${reason}; jalankan rb validate tanpa --watch`,
  tooMany:
    'batas berkas yang boleh diawasi sistem ini tercapai; sebutkan folder yang lebih kecil, atau naikkan fs.inotify.max_user_watches',
};
