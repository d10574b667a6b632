/** Measures whole processes in interleaved rounds, so that what else the machine does hits all alike. */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * @param commands name → `{ argv, cwd, env, before, ends }`: `argv` starts with the program; `before`
 *   is called before each run, off the clock; `ends` are the exit codes of one that did its work, 0 and 1
 *   (it found faults) unless told otherwise
 * @returns name → milliseconds, one a round
 * @throws Error where a process ends otherwise
 */
export function inRounds(commands, rounds) {
  const times = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const [name, command] of Object.entries(commands)) {
      process.stderr.write(`round ${round} of ${rounds}: ${name}\n`);
      times.get(name).push(run(name, command).ms);
    }
  }
  return times;
}

/** Runs a process once: `{ ms, stdout, stderr }`; `stdout` is there only with `keep`. */
export function run(name, { argv, cwd, env, before, ends = [0, 1] }, { keep = false } = {}) {
  before?.();
  const [program, ...args] = argv;
  const start = performance.now();
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', keep ? 'pipe' : 'ignore', 'pipe'],
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const ms = performance.now() - start;
  if (!ends.includes(status)) throw new Error(`${name}: ${error ?? stderr}`);
  return { ms, stdout: stdout?.toString(), stderr: stderr.toString() };
}

export function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** The median of what `values` are of `base`, round by round. */
export function pairedRatio(values, base) {
  return median(values.map((value, round) => value / base[round]));
}
