/** English: the words of `rb validate` round its findings. */
import type { validate as inIndonesian } from '../id/validate.ts';

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

export const validate: typeof inIndonesian = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  why: 'why',
  how: 'how',
  related: (where, what) => `see: ${where} ${what}`,
  more: (n, code) => `and ${n} more of ${code}`,
  moreHint: 'every finding: rb validate --all',
  summary: (files, errors, warnings, notes, waived) =>
    [
      count(files, 'file'),
      count(errors, 'error'),
      count(warnings, 'warning'),
      ...(notes === 0 ? [] : [count(notes, 'note')]),
      ...(waived === 0 ? [] : [`${waived} waived`]),
    ].join(', '),
};
