/** English: what `rb fmt` put into canonical form, and what it left alone. */
import type { fmt as inIndonesian } from '../id/fmt.ts';
import { quote } from '../phrases.ts';

export const fmt: typeof inIndonesian = {
  formatted: (path) => `formatted: ${path}`,
  unformatted: (path) => `not formatted: ${path}`,
  unsound: (path) => `left as it is: ${path}: correct its errors first, then run rb fmt again`,
  unsafe: (path) =>
    `${quote(path)} cannot be formatted without changing what it says; the file is left as it is. This is a bug in rb; please report it with the file.`,
  changed: (path) =>
    `${quote(path)} has changed since it was read, so it is not written; run rb fmt again`,
  summary: (files, formatted, left) =>
    [count(files), `${formatted} formatted`, ...leftOver(left)].join(', '),
  summaryOfCheck: (files, unformatted, left) =>
    [count(files), `${unformatted} not formatted`, ...leftOver(left)].join(', '),
  howToFormat: 'rb fmt formats them',
};

const count = (files: number): string => `${files} file${files === 1 ? '' : 's'}`;

const leftOver = (left: number): string[] => (left === 0 ? [] : [`${left} left as they are`]);
