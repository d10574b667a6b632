/** Checks plans, one or hundreds: what is known from earlier runs is not done again, much work is shared out. */
import type { Outcome } from '../reporters/outcome.ts';
import { type Reading, readPlanBytes } from '../source/plan-folder.ts';
import type { Context } from './io.ts';
import type { OutcomeCache } from './outcome-cache.ts';
import { startProgress } from './progress.ts';
import type { ValidateJob } from './validate-job.ts';

/** The outcome of each folder, in their order; on a terminal long work shows how far it is. */
export async function checkMany(
  folders: readonly string[],
  reading: Reading,
  { check, usesCache }: Pick<ValidateJob, 'check' | 'usesCache'>,
  context: Context,
): Promise<Outcome[]> {
  const isWorthIt = usesCache && folders.length >= (context.io.cache?.fewest ?? 0);
  const cache = isWorthIt ? await openCache(reading, check, context) : undefined;
  const outcomes = new Map<string, Outcome>();
  if (cache?.isEmpty === false) {
    for (const folder of folders) {
      const known = cache.find(readPlanBytes(folder, context.io.cwd, reading));
      if (known !== undefined) outcomes.set(folder, known);
    }
  }
  const left = folders.filter((folder) => !outcomes.has(folder));
  if (left.length > 0) {
    const { checkTogether } = await import('./check-together.ts');
    const known = outcomes.size;
    const progress = startProgress(folders.length, context);
    try {
      const checked = await checkTogether(
        { folders: left, reading, options: check, cache },
        context,
        (begun) => progress.tell(known + begun),
      );
      for (const [folder, outcome] of checked) outcomes.set(folder, outcome);
    } finally {
      progress.end();
    }
    cache?.save();
  }
  return folders.flatMap((folder) => outcomes.get(folder) ?? []);
}

async function openCache(
  { overlay }: Reading,
  options: ValidateJob['check'],
  { io }: Context,
): Promise<OutcomeCache | undefined> {
  // What stands in for a file is not kept: the next run has something else there.
  if (io.cache === undefined || (overlay?.size ?? 0) > 0) return undefined;
  const { openOutcomeCache } = await import('./outcome-cache.ts');
  return openOutcomeCache(io.cache, options);
}
