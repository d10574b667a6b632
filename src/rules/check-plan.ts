/** Runs every rule over a plan and sets aside what its waivers cover. */
import type { Finding } from '../diagnostics/finding.ts';
import type { Plan } from '../plan/model.ts';
import type { Rule } from './define-rule.ts';
import { RULES } from './rules.ts';
import { coversFinding, isExpired } from './waivers.ts';

export interface Checked {
  readonly findings: readonly Finding[];
  /** Findings that a waiver covers, in no report unless asked for. */
  readonly waived: readonly Finding[];
}

/**
 * @param asOf the date at which waivers are judged, ISO
 */
export function checkPlan(plan: Plan, asOf: string, rules: readonly Rule[] = RULES): Checked {
  const codes = rules.map(({ code }) => code);
  const found: Finding[] = [];
  for (const rule of rules) found.push(...rule.check(plan, { before: [...found], asOf, codes }));
  const waivers = (plan.rencana.pengecualian ?? []).filter((waiver) => !isExpired(waiver, asOf));
  const isWaived = (finding: Finding): boolean =>
    waivers.some((waiver) => coversFinding(waiver, finding));
  return {
    findings: found.filter((finding) => !isWaived(finding)),
    waived: found.filter(isWaived),
  };
}
