/** Makes a plan of texts for the Lampiran, and fails where it has a finding. */
import type { SoundPlan } from '../../src/plan/model.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { soundPlan } from '../plans/real-plan.ts';
import { loadOf } from '../support/plan-of.ts';

export function planOf(files: Example): SoundPlan {
  const loaded = loadOf(files);
  const found = loaded.findings.map(({ word }) => word('id').message);
  if (found.length > 0) throw new Error(found.join('\n'));
  return soundPlan(loaded);
}
