/** Runs the built `rb` as a process of its own, and says what it took. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';

export interface Measured {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** CPU time in ms, which others on the machine lengthen far less than the time by the clock. */
  readonly cpu: number;
  /** Peak of resident memory. */
  readonly megabytes: number;
}

const USAGE = resolve('test/bench/usage.js');

/** What does not end by then hangs. */
const HANGS_AFTER = 60_000;

export interface RunAs {
  /** Words of the command line that go before Node, such as `setpriv` and its options. */
  readonly before?: readonly string[];
  /** A module that is loaded first. */
  readonly preload?: string;
}

export function measuredRb(
  script: string,
  args: readonly string[],
  cwd: string,
  { before = [], preload = USAGE }: RunAs = {},
): Measured {
  const usage = join(mkdtempSync(join(tmpdir(), 'rb-usage-')), 'usage');
  writeFileSync(usage, '');
  // Another user may be the one who writes.
  chmodSync(dirname(usage), 0o755);
  chmodSync(usage, 0o666);
  const command = [
    ...before,
    process.execPath,
    '--import',
    USAGE,
    '--import',
    preload,
    script,
    ...args,
  ];
  // A process starts with the peak of the one that it was split off from: a small shell's, not ours.
  const { status, stdout, stderr } = spawnSync('sh', ['-c', '"$@"; exit $?', 'sh', ...command], {
    cwd,
    env: { ...process.env, RB_BENCH_USAGE: usage },
    encoding: 'utf8',
    timeout: HANGS_AFTER,
    maxBuffer: 1 << 30,
  });
  const [kB = Number.NaN, cpu = Number.NaN] = readFileSync(usage, 'utf8')
    .trim()
    .split(' ')
    .map(Number);
  return { code: status, stdout, stderr, cpu, megabytes: kB / 1024 };
}

/** What every file has, in ms of CPU time on a quiet machine, and in MB. */
const SECOND = 1000;
const MEGABYTES = 300;

const PACE = resolve('test/hostile/pace.js');

/** What the quiet machine with two processors, for which the second is meant, takes for `PACE`, in ms of CPU time. */
const QUIET = 790;

/** Others on the machine may lengthen one run, or two; not each of so many. */
const MOST_RUNS = 5;

/**
 * A second and 300 MB. Where the second is over, the machine may be slower, or others may use its caches and
 * memory: then both the run and what tells the machine's pace are repeated, and the best of each counts.
 *
 * @param run as measured
 * @param again measures once more
 */
export function expectWithin(run: Measured, again: () => Measured): void {
  let { cpu, megabytes } = run;
  let pace = QUIET;
  for (let runs = 1; cpu > SECOND * (pace / QUIET) && runs < MOST_RUNS; runs += 1) {
    const now = measuredRb(PACE, [], process.cwd()).cpu;
    pace = Math.max(QUIET, runs === 1 ? now : Math.min(pace, now));
    const next = again();
    cpu = Math.min(cpu, next.cpu);
    megabytes = Math.min(megabytes, next.megabytes);
  }
  const bound = SECOND * (pace / QUIET);
  expect({ cpu: cpu <= bound ? 'in time' : { cpu, bound } }).toEqual({ cpu: 'in time' });
  expect({ megabytes: megabytes <= MEGABYTES ? 'small' : megabytes }).toEqual({
    megabytes: 'small',
  });
}
