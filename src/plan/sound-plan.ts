/** From a plan to one that has no errors. */
import type { Plan, SoundPlan } from './model.ts';
import { isRencana } from './schema/guards.ts';
import type { Rencana } from './schema/rencana.ts';

/** The plan as one that has no errors, or undefined when a file it needs could not be read. */
export function toSoundPlan(plan: Plan): SoundPlan | undefined {
  const { rencana } = plan;
  return isRencana(rencana) ? { ...plan, rencana: rencana as Rencana } : undefined;
}
