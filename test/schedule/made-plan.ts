/** The made plan with realisasi, loaded. */
import { loadPlan } from '../../src/plan/load-plan.ts';
import type { SoundPlan } from '../../src/plan/model.ts';
import { toSoundPlan } from '../../src/plan/sound-plan.ts';
import { MADE_REALISASI } from '../support/made-realisasi.ts';
import { planFolderOf } from '../support/plan-of.ts';

/** @param files more files, or others in place of those of the made plan */
export function madePlan(files: Readonly<Record<string, string>> = {}): SoundPlan {
  const { plan, findings } = loadPlan(planFolderOf({ ...MADE_REALISASI, ...files }));
  const sound = toSoundPlan(plan);
  if (sound === undefined || findings.length > 0) throw new Error('the made plan is broken');
  return sound;
}
