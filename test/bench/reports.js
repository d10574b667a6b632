/** A report over many plans: whether its time grows as they do, and the memory it takes. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from '../corpus/make-corpus.js';
import { rb, root } from './rb.js';
import { median, run } from './rounds.js';
import { duration, times } from './table.js';

const FORMATS = {
  text: ['--month', '6'],
  csv: ['--year', '--format', 'csv'],
};
const MB_AIM = 500;
/** What a plan of the second half may cost more than one of the second quarter. */
const GROWTH_AIM = 1.2;

/** @returns the table's lines */
export function reportLines({ folder, plans, rounds }) {
  const corpora = [plans >> 2, plans >> 1, plans].map((count) => {
    const corpus = join(folder, `sound-${count}`);
    makeCorpus(corpus, count, 1, 0);
    return { count, path: join(corpus, 'plans') };
  });
  return Object.entries(FORMATS).map(([format, flags]) => {
    const found = corpora.map(() => []);
    for (let round = 1; round <= rounds; round++) {
      for (const [index, { count, path }] of corpora.entries()) {
        process.stderr.write(`round ${round} of ${rounds}: ${format}, ${count} plans\n`);
        found[index].push(measure(folder, path, flags));
      }
    }
    return toLine(format, corpora, found);
  });
}

function measure(folder, path, flags) {
  const usage = join(folder, 'usage');
  rmSync(usage, { force: true });
  const report = rb('report', path, ...flags);
  const [node, ...args] = report.argv;
  const argv = [node, '--import', join(root, 'test/bench/usage.js'), ...args];
  const { ms } = run('rb report', { ...report, argv, env: { RB_BENCH_USAGE: usage } });
  return { ms, mb: Number(readFileSync(usage, 'utf8').split(' ')[0]) / 1024 };
}

function toLine(format, corpora, found) {
  const ms = found.map((runs) => median(runs.map((run) => run.ms)));
  const mb = Math.max(...found.at(-1).map((run) => run.mb));
  const counts = corpora.map(({ count }) => count);
  const [early, late] = [0, 1].map((at) => (ms[at + 1] - ms[at]) / (counts[at + 1] - counts[at]));
  const growth = late / early;
  return {
    work: `\`rb report\`, ${counts.join(' / ')} plans, ${format}`,
    measured: `${ms.map(duration).join(' / ')}; a later plan ${times(growth)} an earlier one; ${mb.toFixed(0)} MB`,
    aim: `linear (≤ ${GROWTH_AIM} ×), < ${MB_AIM} MB`,
    met: growth <= GROWTH_AIM && mb < MB_AIM,
  };
}
