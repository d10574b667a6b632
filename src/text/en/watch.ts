/** English: the words of `rb validate --watch` round the findings. */
import type { watch as inIndonesian } from '../id/watch.ts';
import { quote } from '../phrases.ts';

export const watch: typeof inIndonesian = {
  onlyText: '--watch shows text in a terminal; run without --format, or with --format text',
  delta: (fresh, solved) =>
    fresh + solved === 0
      ? 'Since the last check: the findings are the same'
      : `Since the last check: ${fresh} new, ${solved} solved`,
  fresh: 'new',
  solved: 'solved',
  more: (count) => `and ${count} more`,
  checkedAt: (time, seconds) => `Checked at ${time} in ${seconds} seconds.`,
  waiting: (plans) =>
    `Waiting for changes in ${plans} plan${plans === 1 ? '' : 's'}; Ctrl-C to stop.`,
  waitingAgain: 'Waiting for changes; Ctrl-C to stop.',
  cannotWatch: (path, reason) =>
    `${quote(path)} cannot be watched: ${reason}; run rb validate without --watch`,
  tooMany:
    'the system allows no more files to be watched; name a smaller folder, or raise fs.inotify.max_user_watches',
};
