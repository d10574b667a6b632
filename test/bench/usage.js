/**
 * Preloaded with `--import` into every process that is measured: when it exits, its peak memory (kB)
 * and its CPU time (ms) become a line of the file `RB_BENCH_USAGE`.
 */
import { appendFileSync } from 'node:fs';

/** Adds a line: a process's own, or what it knows of its children. */
export function noteUsage(kB, ms) {
  appendFileSync(process.env.RB_BENCH_USAGE, `${kB} ${ms}\n`);
}

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  noteUsage(maxRSS, (userCPUTime + systemCPUTime) / 1000);
});
