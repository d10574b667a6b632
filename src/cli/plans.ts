/** From paths on the command line to loaded and checked plans. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type Finding, sortFindings } from '../diagnostics/finding.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { loadLean } from '../plan/load-lean.ts';
import type { Plan, SoundPlan } from '../plan/model.ts';
import { toSoundPlan } from '../plan/sound-plan.ts';
import type { Outcome } from '../reporters/outcome.ts';
import { findingsToText } from '../reporters/text.ts';
import { type CheckOptions, checkPlan } from '../rules/check-plan.ts';
import { findPlanFolders, type NotFound } from '../source/find-plans.ts';
import { entriesOf } from '../source/on-disk.ts';
import {
  filesOf,
  type Overlay,
  type PlanFolder,
  RENCANA_NAME,
  type Reading,
  readPlanFolder,
  shownPath,
} from '../source/plan-folder.ts';
import { cliWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';
import { type Context, EXIT, today, UsageError } from './io.ts';

const DEFAULT_FOLDER = 'plans';

export interface CheckedPlan extends Outcome {
  readonly plan: Plan;
}

/**
 * The paths given; without any `plans/`, or the working folder when that is itself a plan.
 *
 * @throws UsageError when it is not
 */
export function pathsMeant(paths: readonly string[], { io, lang }: Context): readonly string[] {
  if (paths.length > 0) return paths;
  if (existsSync(join(io.cwd, DEFAULT_FOLDER))) return [DEFAULT_FOLDER];
  if (namesIn(io.cwd).some((name) => RENCANA_NAME.test(name))) return ['.'];
  throw new UsageError(cliWords[lang].plans.noDefault);
}

/**
 * The folders of all plans at or below the paths, or that globs match; where `pathsMeant` says when
 * there are none.
 *
 * @param overlay files that count as there whatever the disk says
 * @throws UsageError when a path holds no plan
 */
export function planFolders(
  paths: readonly string[],
  context: Context,
  overlay?: Overlay,
): string[] {
  const { io, lang } = context;
  const { folders, notFound } = findPlanFolders(pathsMeant(paths, context), io.cwd, overlay);
  if (notFound.length === 0) return folders;
  const isDenied = notFound.every(({ reason }) => reason === 'no-permission');
  const messages = notFound.map((each) => wordNotFound(each, io.cwd, lang));
  throw new UsageError(messages.join('\n'), isDenied ? EXIT.trouble : EXIT.usage);
}

function wordNotFound(notFound: NotFound, cwd: string, lang: Lang): string {
  const words = cliWords[lang].plans;
  const { path } = notFound;
  switch (notFound.reason) {
    case 'missing':
      return words.missing(path, nearestPath(path, cwd));
    case 'no-match':
      return words.noMatch(path);
    case 'no-plan':
      return words.noPlan(path);
    case 'ignored':
      return words.ignored(path, notFound.plan);
    case 'no-permission':
      return words.noPermission(path);
  }
}

/** The path with the first name in it that is not there put right, if one beside it is near. */
function nearestPath(path: string, cwd: string): string | undefined {
  const above = dirname(path);
  const name = basename(path);
  if (above === path || name === '..') return undefined;
  if (!existsSync(resolve(cwd, above))) {
    const nearest = nearestPath(above, cwd);
    return nearest !== undefined && existsSync(resolve(cwd, nearest, name))
      ? shownPath(resolve(cwd, nearest, name), cwd)
      : nearest;
  }
  const meant = suggest(name, namesIn(resolve(cwd, above)));
  return meant === undefined ? undefined : shownPath(resolve(cwd, above, meant), cwd);
}

/** The one plan that a command works on. @throws UsageError when there are several */
export function onePlanFolder(path: string | undefined, command: string, context: Context): string {
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
  const checked = await checkFolder(folder, { asOf: today(context.io) }, context, reading);
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

/** Every finding of several plans as one outcome. */
export function mergeOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    files: outcomes.flatMap(({ files }) => files),
    findings: sortFindings(outcomes.flatMap(({ findings }) => findings)),
    waived: sortFindings(outcomes.flatMap(({ waived }) => waived)),
  };
}

const namesIn = (folder: string): string[] => (entriesOf(folder) ?? []).map(({ name }) => name);
