/** From paths on the command line to plan folders; nothing here reads a plan. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { sortFindings } from '../diagnostics/finding.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Outcome } from '../reporters/outcome.ts';
import { findPlanFolders, type NotFound } from '../source/find-plans.ts';
import { namesIn } from '../source/on-disk.ts';
import { type Overlay, RENCANA_NAME, shownPath } from '../source/plan-folder.ts';
import { cliWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';
import { type Context, EXIT, UsageError } from './io.ts';

const DEFAULT_FOLDER = 'plans';

/**
 * The paths given; without any `plans/`, or the working folder when that is itself a plan.
 *
 * @throws UsageError when it is not
 */
export function pathsMeant(paths: readonly string[], { io, lang }: Context): readonly string[] {
  if (paths.length > 0) return paths;
  if (existsSync(join(io.cwd, DEFAULT_FOLDER))) return [DEFAULT_FOLDER];
  if ((namesIn(io.cwd) ?? []).some((name) => RENCANA_NAME.test(name))) return ['.'];
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
  const meant = suggest(name, namesIn(resolve(cwd, above)) ?? []);
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

/** Every finding of several plans as one outcome. */
export function mergeOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    files: outcomes.flatMap(({ files }) => files),
    findings: sortFindings(outcomes.flatMap(({ findings }) => findings)),
    waived: sortFindings(outcomes.flatMap(({ waived }) => waived)),
  };
}
