/** From plan folders to loaded and checked plans. */
import { resolve } from 'node:path';
import { type Finding, sortFindings } from '../diagnostics/finding.ts';
import { loadLean } from '../plan/load-lean.ts';
import type { Plan, SoundPlan } from '../plan/model.ts';
import { toSoundPlan } from '../plan/sound-plan.ts';
import type { Outcome } from '../reporters/outcome.ts';
import { findingsToText } from '../reporters/text.ts';
import { type CheckOptions, checkPlan } from '../rules/check-plan.ts';
import { filesOf, type PlanFolder, type Reading, readPlanFolder } from '../source/plan-folder.ts';
import { cliWords } from '../text/catalogue.ts';
import { type Context, today } from './io.ts';
import { onePlanFolder } from './plan-folders.ts';

export interface CheckedPlan extends Outcome {
  readonly plan: Plan;
}

/** Reads, loads and checks a plan folder. */
export async function checkFolder(
  folder: string,
  options: CheckOptions,
  { io }: Context,
  reading?: Reading,
): Promise<CheckedPlan> {
  return checkFiles(readPlanFolder(folder, io.cwd, reading), options);
}

/** Loads and checks a plan whose files have been read. */
export async function checkFiles(files: PlanFolder, options: CheckOptions): Promise<CheckedPlan> {
  const { plan, findings } = await loadLean(files);
  const checked = checkPlan(plan, options);
  return {
    plan,
    files: filesOf(files).map(({ source }) => source.path),
    findings: sortFindings([...findings, ...checked.findings]),
    waived: sortFindings(checked.waived),
  };
}

/**
 * The plan for a command that needs one without errors.
 *
 * @returns undefined after its errors have been shown
 */
export async function soundPlan(
  path: string | undefined,
  command: string,
  context: Context,
): Promise<SoundPlan | undefined> {
  const folder = onePlanFolder(path, command, context);
  const named = path === undefined ? [] : [resolve(context.io.cwd, path)];
  return soundPlanAt(folder, { named }, command, context);
}

/** The same for a folder that is known to be a plan's. */
export async function soundPlanAt(
  folder: string,
  reading: Reading,
  command: string,
  context: Context,
): Promise<SoundPlan | undefined> {
  const options = { asOf: today(context.io), errorsOnly: true };
  const checked = await checkFolder(folder, options, context, reading);
  const sound = soundOf(checked);
  if (sound !== undefined) return sound;
  const { lang, color } = context;
  const { stderr } = context.io;
  const findings = { ...checked, findings: checked.findings.filter(isError) };
  stderr.write(findingsToText(findings, { lang, color: color(stderr), all: false, quiet: true }));
  stderr.write(`\n${cliWords[lang].plans.hasErrors(`rb ${command}`)}\n`);
  return undefined;
}

/** @returns undefined for a plan with errors */
export function soundOf({ plan, findings }: CheckedPlan): SoundPlan | undefined {
  return findings.some(isError) ? undefined : toSoundPlan(plan);
}

const isError = ({ severity }: Finding): boolean => severity === 'error';
