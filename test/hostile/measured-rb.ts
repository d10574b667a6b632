/** Runs the built `rb` as a process of its own, and says what it took. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect } from 'vitest';
import { tempPlan } from '../support/temp-plan.ts';

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

export interface Bounds {
  readonly cpu: number;
  readonly megabytes: number;
}

/** What a quiet desk takes for a small plan, in ms of CPU time. */
const QUIET = 150;

/** Other tests run beside this one: caches and memory are shared, and a second becomes longer. */
const IN_COMPANY = 3;

/**
 * A second and 300 MB a file. On a machine that is slower, or busy, the second is as much longer as a
 * small plan takes longer there.
 */
export function boundsHere(script: string): Bounds {
  const cwd = tempPlan();
  const taken = [1, 2, 3].map(() => measuredRb(script, ['validate'], cwd).cpu);
  const slowness = Math.max(1, Math.max(...taken) / QUIET);
  return { cpu: 1000 * IN_COMPANY * slowness, megabytes: 300 };
}

export function expectWithin({ cpu, megabytes }: Measured, bounds: Bounds): void {
  expect({ cpu: cpu <= bounds.cpu ? 'in time' : cpu }).toEqual({ cpu: 'in time' });
  expect({ megabytes: megabytes <= bounds.megabytes ? 'small' : megabytes }).toEqual({
    megabytes: 'small',
  });
}
