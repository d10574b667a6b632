/** English: what `rb validate --fix` mended, and what it left alone. */
import type { fix as inIndonesian } from '../id/fix.ts';
import { quote } from '../phrases.ts';

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

export const fix: typeof inIndonesian = {
  mended: (path, total, counts) => `mended: ${path}: ${count(total, 'finding')} (${counts})`,
  wouldMend: (path, total, counts) =>
    `would be mended: ${path}: ${count(total, 'finding')} (${counts})`,
  nothing: 'there is no finding that --fix can mend',
  waiting: (path) =>
    `not mended yet: ${path}: its YAML has errors; correct those first, then run --fix again`,
  givenUp: (path) =>
    `not mended: ${path}: the fixes would make new errors; mend it by hand as the findings say`,
  signed: (n) =>
    `${count(n, 'typed number')} not removed: --fix does not change the text of a decree that has its number and date`,
  changed: (path) =>
    `${quote(path)} has changed since it was read, so it is not written; run --fix again`,
  left: (errors, warnings, notes) =>
    `then still there: ${count(errors, 'error')}, ${count(warnings, 'warning')}, ${count(notes, 'note')}; rb validate shows them`,
};
