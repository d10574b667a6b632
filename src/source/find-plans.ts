/** Finds plan folders on disk, from the paths and globs that a user typed. */
import type { Dirent } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { enterFolder, type IgnoreRules, ignoreRulesAt, isIgnored } from './git-ignore.ts';
import { type Glob, readGlob } from './glob.ts';
import { entriesOf, statOf } from './on-disk.ts';
import { isPlan, type Overlay, REALISASI, shownPath, YAML_NAME } from './plan-folder.ts';

/** Nothing to read at a path that the user named. */
export type NotFound =
  | {
      readonly path: string;
      readonly reason: 'missing' | 'no-match' | 'no-plan' | 'no-permission';
    }
  /** `plan`: the first that would be found if git did not ignore it. */
  | { readonly path: string; readonly reason: 'ignored'; readonly plan: string };

interface Search {
  /** Takes the folders that may not be looked into, absolute. */
  readonly denied: string[];
  /** Whether what git ignores is looked at too. */
  readonly seesIgnored: boolean;
}

/** Folders that hold no plans: other people's code, and the papers that a plan comes from. */
const SKIPPED = new Set(['node_modules', 'sumber']);

/** Whether a folder of this name is looked into while searching below another. */
export const isSearched = (name: string): boolean => !name.startsWith('.') && !SKIPPED.has(name);

/**
 * The plan folders at or below the paths given; a file inside a plan stands for its plan. Globs are
 * for who typed one in quotes, or in a shell that leaves them alone; a path that exists is none.
 * What git ignores is left out of every search, and so of what a glob matches. Links to folders are
 * followed when named, not when met: a search cannot go round in a loop.
 *
 * @param paths as typed by the user, relative to `cwd`
 * @param overlay files that are there though the disk may not hold them
 * @returns absolute folders, each once, sorted within each path
 */
export function findPlanFolders(
  paths: readonly string[],
  cwd: string,
  overlay: Overlay = new Map(),
): { folders: string[]; notFound: NotFound[] } {
  const folders = new Set<string>();
  const notFound: NotFound[] = [];
  for (const path of paths) {
    const search: Search = { denied: [], seesIgnored: false };
    const found = plansMeant(path, cwd, overlay, search);
    for (const folder of found ?? []) folders.add(folder);
    for (const folder of search.denied) {
      notFound.push({ path: shownPath(folder, cwd), reason: 'no-permission' });
    }
    if (found !== undefined && found.length > 0) continue;
    if (search.denied.length === 0) notFound.push(whyNot(path, cwd, found !== undefined));
  }
  return { folders: [...folders], notFound };
}

/**
 * Where plans that the paths stand for come and go: the folders themselves, the folder round a file,
 * the folder that a glob starts from. Absolute; none for a path that is not there.
 */
export function foldersToWatch(paths: readonly string[], cwd: string): string[] {
  return paths.flatMap((path) => {
    const absolute = resolve(cwd, path);
    const stat = statOf(absolute);
    if (stat?.isDirectory()) return [absolute];
    if (stat !== undefined) return planAround(absolute, false);
    const base = readGlob(path, cwd)?.base;
    return base !== undefined && statOf(base)?.isDirectory() ? [base] : [];
  });
}

/** @returns undefined when the path is not there, or as a glob matches nothing */
function plansMeant(
  path: string,
  cwd: string,
  overlay: Overlay,
  search: Search,
): string[] | undefined {
  const absolute = resolve(cwd, path);
  if (overlay.has(absolute)) return planAround(absolute, true);
  const stat = statOf(absolute);
  if (stat === undefined) {
    const glob = readGlob(path, cwd);
    return glob === undefined ? undefined : plansMatching(glob, search);
  }
  if (!stat.isDirectory()) return planAround(absolute, false);
  const names = (entriesOf(absolute) ?? []).map(({ name }) => name);
  const found = plansBelow(absolute, () => ignoreRulesAt(absolute), search);
  return isPlan(names) && !found.includes(absolute) ? [absolute, ...found] : found;
}

function whyNot(path: string, cwd: string, exists: boolean): NotFound {
  const [plan] = plansMeant(path, cwd, new Map(), { denied: [], seesIgnored: true }) ?? [];
  if (plan !== undefined) return { path, reason: 'ignored', plan: shownPath(plan, cwd) };
  if (exists) return { path, reason: 'no-plan' };
  return { path, reason: readGlob(path, cwd) === undefined ? 'missing' : 'no-match' };
}

/** @param exists whether the file counts as there whatever the disk says */
function planAround(file: string, exists: boolean): string[] {
  const folder = dirname(file);
  const plan = basename(folder) === REALISASI ? dirname(folder) : folder;
  const names = (entriesOf(plan) ?? []).map(({ name }) => name);
  const own = exists && plan === folder ? [basename(file)] : [];
  return YAML_NAME.test(file) && isPlan([...names, ...own]) ? [plan] : [];
}

/** @param rulesFor the rules for what the folder holds, given the names of that */
function plansBelow(
  folder: string,
  rulesFor: (names: readonly string[]) => IgnoreRules | undefined,
  search: Search,
): string[] {
  const entries = entriesOf(folder);
  if (entries === undefined) search.denied.push(folder);
  const names = (entries ?? []).map(({ name }) => name);
  const rules = rulesFor(names);
  const isSeen = (name: string, isFolder: boolean): boolean =>
    search.seesIgnored || !isIgnored(rules, join(folder, name), isFolder);
  const isFound = (entries ?? []).some(
    (entry) => isPlan([entry.name]) && isSeen(entry.name, entry.isDirectory()),
  );
  const below = (entries ?? [])
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => isSearched(name) && name !== REALISASI && isSeen(name, true))
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return plansBelow(path, (inside) => enterFolder(rules, path, inside), search);
    });
  return isFound ? [folder, ...below] : below;
}

/** The plans of everything that a glob matches; undefined when it matches nothing. */
function plansMatching(glob: Glob, search: Search): string[] | undefined {
  let hasMatch = false;
  const matching = (folder: string, rules: IgnoreRules | undefined, inside: string): string[] =>
    look(folder, rules, search).flatMap((entry) => {
      const path = join(folder, entry.name);
      const shown = inside === '' ? entry.name : `${inside}/${entry.name}`;
      const isMatch = glob.matches(shown);
      if (!entry.isDirectory()) {
        if (!isMatch || statOf(path)?.isFile() !== true) return [];
        hasMatch = true;
        return planAround(path, false);
      }
      if (!isSearched(entry.name)) return [];
      const below = enterFolder(rules, path);
      if (isMatch) {
        hasMatch = true;
        return plansBelow(path, () => below, search);
      }
      return shown.split('/').length < glob.maxDepth ? matching(path, below, shown) : [];
    });
  if (statOf(glob.base)?.isDirectory() !== true) return undefined;
  const found = matching(glob.base, ignoreRulesAt(glob.base), '');
  return hasMatch ? found : undefined;
}

/** The entries of a folder that a search sees, sorted. */
function look(folder: string, rules: IgnoreRules | undefined, search: Search): Dirent[] {
  const entries = entriesOf(folder);
  if (entries === undefined) search.denied.push(folder);
  return (entries ?? [])
    .filter((entry) => {
      const path = join(folder, entry.name);
      return search.seesIgnored || !isIgnored(rules, path, entry.isDirectory());
    })
    .sort(byName);
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
