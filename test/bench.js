/**
 * `npm run bench`: how long each command takes as a whole process, as a multiple of an empty Node
 * process in the same run. Medians of interleaved rounds; ratios hold where seconds do not.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

const ROUNDS = Number(process.argv[2] ?? 11);
const PLAN = 'plans/kpu-kubu-raya/2022';
const folder = mkdtempSync(join(tmpdir(), 'rb-bench-'));
const rb = (...args) => ['bin/rb.js', ...args];

const COMMANDS = {
  'node -e 0': ['-e', '0'],
  'rb --version': rb('--version'),
  'rb validate': rb('validate', PLAN),
  'rb report --month 6': rb('report', PLAN, '--month', '6'),
  'rb render -o lampiran.md': rb('render', PLAN, '-o', join(folder, 'lampiran.md')),
  'rb render -o lampiran.pdf': rb('render', PLAN, '-o', join(folder, 'lampiran.pdf')),
};

const times = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(COMMANDS)) {
    const start = performance.now();
    execFileSync(process.execPath, args, { stdio: 'ignore' });
    times[name].push(performance.now() - start);
  }
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const base = median(times['node -e 0']);
process.stdout.write('| command | × node -e 0 | ms |\n|---|--:|--:|\n');
for (const [name, values] of Object.entries(times)) {
  const ms = median(values);
  process.stdout.write(`| ${name} | ${(ms / base).toFixed(1)} | ${ms.toFixed(0)} |\n`);
}
