/** Checks plans in this thread and, when they are many, in others beside it. */
import type { Outcome } from '../reporters/outcome.ts';
import type { CheckOptions } from '../rules/check-plan.ts';
import { type Reading, readPlanBytes } from '../source/plan-folder.ts';
import { toSourceFile } from '../source/source-file.ts';
import type { Context } from './io.ts';
import { keyOf, type OutcomeCache } from './outcome-cache.ts';
import { restoreOutcome } from './stored-outcome.ts';
import { type Share, type ShareDone, takeNext } from './threads.ts';

/** Plans for which another thread is worth its start. */
const PLANS_A_THREAD = 15;

/** Plans after which it is told how far the work is. */
const STEP = 16;

interface Work {
  readonly folders: readonly string[];
  readonly reading: Reading;
  readonly options: CheckOptions;
  /** Takes what is found; absent where nothing is kept. */
  readonly cache: OutcomeCache | undefined;
}

/** @param tell is told now and then how many plans have been begun */
export async function checkTogether(
  { folders, reading, options, cache }: Work,
  { io }: Context,
  tell: (begun: number) => void,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const check = async (folder: string): Promise<void> => {
    const bytes = readPlanBytes(folder, io.cwd, reading);
    // Loaded only after the other threads have been started, which load it meanwhile.
    const { checkBytes } = await import('./check-bytes.ts');
    const { outcome, stored } = await checkBytes(bytes, options);
    outcomes.set(folder, outcome);
    cache?.add(keyOf(bytes, options, cache.build), stored().text);
  };
  const share: Share = {
    folders,
    next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
    cwd: io.cwd,
    named: reading.named ?? [],
    options,
    build: cache?.build,
  };
  const done: ShareDone[] = [];
  const isShared = (reading.overlay?.size ?? 0) === 0 && io.threads !== undefined;
  const useful = Math.floor(folders.length / PLANS_A_THREAD) - 1;
  const count = isShared ? Math.min(io.threads?.count ?? 0, useful) : 0;
  const threads = Array.from({ length: Math.max(0, count) }, () =>
    io.threads?.start(share, (each) => done.push(each)),
  );
  let told = 0;
  for (let index = takeNext(share); index !== undefined; index = takeNext(share)) {
    await check(folders[index] ?? '');
    const begun = Math.min(Atomics.load(share.next, 0), folders.length);
    if (begun - told >= STEP || begun === folders.length) {
      told = begun;
      tell(begun);
    }
    await turn();
  }
  await Promise.all(threads);
  for (const { index, key, stored, paths, texts } of done) {
    const sources = new Map(texts.map(([path, text]) => [path, toSourceFile(path, text)]));
    const sourceAt = (path: string) => sources.get(path) ?? toSourceFile(path, '');
    const outcome = restoreOutcome(stored, paths, sourceAt);
    if (outcome !== undefined) outcomes.set(folders[index] ?? '', outcome);
    if (key !== undefined) cache?.add(key, stored);
  }
  // A thread that died, for want of memory or whatever, leaves its plan to this one.
  for (const folder of folders) if (!outcomes.has(folder)) await check(folder);
  return outcomes;
}

/** Lets others have a turn: what threads tell, Ctrl-C. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
