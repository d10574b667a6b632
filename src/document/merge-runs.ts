/** Makes one run of neighbours that look alike, so that a format writes no more marks than it needs. */
import type { Run } from './document.ts';

/** @param isAlike whether two runs look alike in the format at hand */
export function mergeRuns(runs: readonly Run[], isAlike: (a: Run, b: Run) => boolean): Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last !== undefined && isAlike(last, run)) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else merged.push(run);
  }
  return merged;
}
