/** What one office waits for: single commands on the real plan, as multiples of an empty Node process. */
import { PLAN, rb } from './rb.js';
import { inRounds, median, pairedRatio } from './rounds.js';
import { duration, times } from './table.js';

const EMPTY = '`node -e 0`';
/** Work, and how many times the empty process it may take. */
const AIMS = {
  [EMPTY]: undefined,
  '`rb --version`': 1.5,
  '`rb validate`, one plan': 2,
  '`rb report --month 6`, one plan': 2,
};

/** @returns the table's lines */
export function deskLines({ rounds }) {
  const [empty, version, validate, report] = Object.keys(AIMS);
  const found = inRounds(
    {
      [empty]: { argv: [process.execPath, '-e', '0'] },
      [version]: rb('--version'),
      // Of one plan nothing is kept: there is no cache to be empty.
      [validate]: rb('validate', PLAN),
      [report]: rb('report', PLAN, '--month', '6'),
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
