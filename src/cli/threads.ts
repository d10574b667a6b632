/** Threads that check plans together: each takes the next plan that nobody has taken. */
import type { CheckOptions } from '../rules/check-plan.ts';

/** Threads besides the one that `rb` starts in. */
export interface Threads {
  readonly count: number;
  /**
   * Starts one on the work.
   *
   * @param take is given each plan as soon as it has been checked and this thread has time
   * @returns settles when the thread has ended, also when it died
   */
  readonly start: (share: Share, take: (done: ShareDone) => void) => Promise<void>;
}

/** Work that threads share, as plain data. */
export interface Share {
  /** The plans of all threads, absolute. */
  readonly folders: readonly string[];
  /** In memory that the threads share: the index of the next plan to be taken. */
  readonly next: Int32Array;
  readonly cwd: string;
  /** See `Reading`. */
  readonly named: readonly string[];
  readonly options: CheckOptions;
  /** See `CachePlace`; absent where nothing is kept. */
  readonly build: string | undefined;
}

/** One plan checked. */
export interface ShareDone {
  readonly index: number;
  /** See `keyOf`; absent where nothing is kept. */
  readonly key: string | undefined;
  /** See `storeOutcome`. */
  readonly stored: string;
  /** The paths of the plan's files. */
  readonly paths: readonly string[];
  /** Those of them that findings stand in, with their texts. */
  readonly texts: readonly (readonly [path: string, text: string])[];
}

/** The index of a plan that is now this thread's to check; undefined when there is none left. */
export function takeNext({ folders, next }: Share): number | undefined {
  const index = Atomics.add(next, 0, 1);
  return index < folders.length ? index : undefined;
}
