/** Runs every rule over a plan, each at its level, and sets aside what the plan's waivers cover. */
import type { Finding, WaivedFinding } from '../diagnostics/finding.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { isSigned, type Plan } from '../plan/model.ts';
import type { Level, Rule, RuleContext } from './define-rule.ts';
import { noUnusedWaiver } from './no-unused-waiver.ts';
import { RULES } from './rules.ts';
import { coversFinding, isExpired } from './waivers.ts';

export interface CheckOptions {
  /** The date at which waivers are judged, ISO. */
  readonly asOf: string;
  /** The same where the user gave it: then it also says which months have passed. */
  readonly dataDate?: string;
  /** Levels set for this run (`--rule`), by code; they go before the plan's own (`aturan`). */
  readonly levels?: ReadonlyMap<string, Level>;
  /** Whether the optional rules run. */
  readonly strict?: boolean;
  /** Whether rules that can find no error are left out: a plan is only to be read, not mended. */
  readonly errorsOnly?: boolean;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** Findings that a waiver covers, in no report unless asked for. */
  readonly waived: readonly WaivedFinding[];
}

export function checkPlan(
  plan: Plan,
  options: CheckOptions,
  rules: readonly Rule[] = RULES,
): Checked {
  const { asOf, dataDate, errorsOnly = false } = options;
  const levels = new Map<string, Level>();
  for (const rule of rules) levels.set(rule.code, levelOf(rule, plan, options));
  // Which waivers cover nothing is told by what all the others find.
  const needsAll = !errorsOnly || levels.get(noUnusedWaiver.code) === 'error';
  const found: Finding[] = [];
  const context: RuleContext = {
    before: found,
    asOf,
    levels,
    ...(dataDate === undefined ? {} : { dataDate }),
  };
  for (const rule of rules) {
    const severity = levels.get(rule.code) ?? 'off';
    if (severity === 'off' || (severity !== 'error' && !needsAll)) continue;
    for (const finding of rule.check(plan, context)) found.push({ ...finding, severity });
  }
  const waivers = (plan.rencana.pengecualian ?? [])
    .filter((waiver) => !isExpired(waiver, asOf))
    .map((waiver) => ({ ...waiver, aturan: meantCode(waiver.aturan, levels) }));
  const checked = { findings: [] as Finding[], waived: [] as WaivedFinding[] };
  for (const finding of found) {
    const waiver = waivers.find((each) => coversFinding(each, finding));
    if (waiver === undefined) checked.findings.push(finding);
    else checked.waived.push({ ...finding, alasan: waiver.alasan });
  }
  return checked;
}

/** A mistyped code is a finding already (`use-known-rule`); what it was to cover is no second one. */
function meantCode(code: string, levels: ReadonlyMap<string, Level>): string {
  return levels.has(code) ? code : (suggest(code, [...levels.keys()]) ?? code);
}

/** As set for the run, as set by the plan, or as the rule has it. */
function levelOf(rule: Rule, plan: Plan, { levels, strict = false }: CheckOptions): Level {
  const set = levels?.get(rule.code) ?? plan.rencana.aturan?.[rule.code];
  if (set !== undefined) return set;
  if (rule.isOptional && !strict) return 'off';
  return rule.isLanguage && isSigned(plan) ? 'note' : rule.severity;
}
