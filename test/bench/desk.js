/** What one office waits for: single commands on the real plan, as multiples of an empty Node process. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { PLAN, rb } from './rb.js';
import { inRounds, median, pairedRatio } from './rounds.js';
import { duration, times } from './table.js';

const EMPTY = '`node -e 0`';
/** Work, and how many times the empty process it may take. */
const AIMS = {
  [EMPTY]: undefined,
  '`rb --version`': 1.5,
  '`rb validate`, one plan, empty cache': 2,
  '`rb validate`, one plan, unchanged': undefined,
  '`rb report --month 6`, one plan': 2,
};

/** @returns the table's lines */
export function deskLines({ folder, rounds }) {
  const cache = join(folder, 'desk-cache');
  const env = { XDG_CACHE_HOME: cache };
  const withoutCache = () => rmSync(cache, { recursive: true, force: true });
  const [empty, version, validate, again, report] = Object.keys(AIMS);
  const found = inRounds(
    {
      [empty]: { argv: [process.execPath, '-e', '0'] },
      [version]: rb('--version'),
      [validate]: { ...rb('validate', PLAN), env, before: withoutCache },
      [again]: { ...rb('validate', PLAN), env },
      [report]: { ...rb('report', PLAN, '--month', '6'), env },
    },
    rounds,
  );
  return [...found].map(([work, ms]) => {
    const ratio = pairedRatio(ms, found.get(empty));
    const aim = AIMS[work];
    return {
      work,
      measured: `${times(ratio)} (${duration(median(ms))})`,
      ...(aim === undefined ? {} : { aim: `≤ ${aim}`, met: ratio <= aim }),
    };
  });
}
