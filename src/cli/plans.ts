/** From paths on the command line to loaded and checked plans. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, sortFindings } from '../diagnostics/finding.ts';
import { loadPlan, toSoundPlan } from '../plan/load-plan.ts';
import type { Plan, SoundPlan } from '../plan/model.ts';
import type { Outcome } from '../reporters/outcome.ts';
import { findingsToText } from '../reporters/text.ts';
import { checkPlan } from '../rules/check-plan.ts';
import {
  findPlanFolders,
  type PlanFolder,
  RENCANA_NAME,
  readPlanFolder,
  shownPath,
} from '../source/plan-folder.ts';
import { cliWords } from '../text/catalogue.ts';
import { visible } from '../text/visible.ts';
import { type Context, EXIT, today, UsageError } from './io.ts';

const DEFAULT_FOLDER = 'plans';

export interface CheckedPlan extends Outcome {
  readonly plan: Plan;
}

/**
 * The folders of all plans at or below the paths; under `plans/` when there are none.
 *
 * @throws UsageError when a path holds no plan
 */
export function planFolders(paths: readonly string[], { io, lang }: Context): string[] {
  const words = cliWords[lang].plans;
  const looked = paths.length > 0 ? paths : defaultPaths(io.cwd);
  if (looked.length === 0) throw new UsageError(words.noDefault);
  const { folders, notFound } = findPlanFolders(looked, io.cwd);
  const [first] = notFound;
  if (first !== undefined) {
    if (first.reason === 'no-permission') {
      throw new UsageError(words.noPermission(first.path), EXIT.trouble);
    }
    throw new UsageError(words[first.reason === 'missing' ? 'missing' : 'noPlan'](first.path));
  }
  return folders;
}

/** The one plan that a command works on. @throws UsageError when there are several */
function onePlanFolder(path: string | undefined, command: string, context: Context): string {
  const folders = planFolders(path === undefined ? [] : [path], context);
  const [first, ...others] = folders;
  if (first === undefined || others.length > 0) {
    const shown = folders.map((folder) => visible(shownPath(folder, context.io.cwd)));
    const example = cliWords[context.lang].plans.several(`rb ${command} ${shown[0]}`);
    throw new UsageError([example, ...shown.map((folder) => `  ${folder}`)].join('\n'));
  }
  return first;
}

/** Reads, loads and checks a plan folder. */
export async function checkFolder(
  folder: string,
  asOf: string,
  { io }: Context,
): Promise<CheckedPlan> {
  const files = await readPlanFolder(folder, io.cwd);
  const { plan, findings } = loadPlan(files);
  const checked = checkPlan(plan, asOf);
  return {
    plan,
    files: countFiles(files),
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
  const checked = await checkFolder(folder, today(context.io), context);
  const errors = checked.findings.filter(({ severity }) => severity === 'error');
  const sound = errors.length === 0 ? toSoundPlan(checked.plan) : undefined;
  if (sound !== undefined) return sound;
  const { lang, color } = context;
  const { stderr } = context.io;
  const findings = { ...checked, findings: errors };
  stderr.write(findingsToText(findings, { lang, color: color(stderr), all: false, quiet: true }));
  stderr.write(`\n${cliWords[lang].plans.hasErrors(`rb ${command}`)}\n`);
  return undefined;
}

/** Every finding of several plans as one outcome. */
export function mergeOutcomes(outcomes: readonly Outcome[]): Outcome {
  const all = (pick: (outcome: Outcome) => readonly Finding[]): Finding[] => outcomes.flatMap(pick);
  return {
    files: outcomes.reduce((sum, { files }) => sum + files, 0),
    findings: sortFindings(all(({ findings }) => findings)),
    waived: sortFindings(all(({ waived }) => waived)),
  };
}

/** `plans/`, or the working folder when that is itself a plan. */
function defaultPaths(cwd: string): string[] {
  if (existsSync(join(cwd, DEFAULT_FOLDER))) return [DEFAULT_FOLDER];
  return readdirSync(cwd).some((name) => RENCANA_NAME.test(name)) ? ['.'] : [];
}

const countFiles = ({ rencana, area, penugasan, realisasi }: PlanFolder): number =>
  [rencana, penugasan].filter((file) => file !== undefined).length + area.length + realisasi.length;
