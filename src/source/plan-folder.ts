/** Finds plan folders on disk and reads their files: the way from a path to texts. */
import { constants, type Dirent, readdirSync, type Stats, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type SourceFile, toSourceFile } from './source-file.ts';

/** A file of a plan: its text, or why there is none. */
export type ReadFile =
  | { readonly kind: 'read'; readonly source: SourceFile }
  | { readonly kind: 'unread'; readonly source: SourceFile; readonly reason: UnreadReason };

export type UnreadReason =
  | 'too-large'
  | 'not-utf8'
  | 'not-a-file'
  | 'no-permission'
  | 'cannot-read';

/** The YAML files of one plan, sorted by name. */
export interface PlanFolder {
  /** As shown to the user. */
  readonly path: string;
  /** Absolute. */
  readonly root: string;
  /** Absent: area files stand in a folder without a `rencana.yaml`. */
  readonly rencana: ReadFile | undefined;
  readonly area: readonly ReadFile[];
  readonly penugasan: ReadFile | undefined;
  readonly realisasi: readonly ReadFile[];
}

/** Nothing to read at a path that the user named. */
export interface NotFound {
  readonly path: string;
  readonly reason: 'missing' | 'no-plan' | 'no-permission';
}

/** A YAML file larger than this (in bytes) is refused unread. */
export const LARGEST_FILE = 4 * 1024 * 1024;

const YAML_NAME = /\.ya?ml$/i;
/** The name of a plan's main file, in any case and with either ending. */
export const RENCANA_NAME = /^rencana\.ya?ml$/i;
const PENUGASAN_NAME = /^penugasan\.ya?ml$/i;
const AREA_NAME = /^area-.*\.ya?ml$/i;
const REALISASI = 'realisasi';
const SKIPPED = new Set(['node_modules', 'sumber', REALISASI]);

/**
 * The plan folders at or below the paths given; a file inside a plan stands for its plan.
 *
 * @param paths as typed by the user, relative to `cwd`
 * @returns absolute folders, each once, sorted within each path
 */
export function findPlanFolders(
  paths: readonly string[],
  cwd: string,
): { folders: string[]; notFound: NotFound[] } {
  const folders = new Set<string>();
  const notFound: NotFound[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    const stat = statOf(absolute);
    if (stat === undefined) {
      notFound.push({ path, reason: 'missing' });
      continue;
    }
    const denied: string[] = [];
    const found = stat.isDirectory() ? plansBelow(absolute, denied) : planAround(absolute);
    for (const folder of denied) {
      notFound.push({ path: shownPath(folder, cwd), reason: 'no-permission' });
    }
    if (found.length === 0 && denied.length === 0) notFound.push({ path, reason: 'no-plan' });
    else for (const folder of found) folders.add(folder);
  }
  return { folders: [...folders], notFound };
}

/** Reads every YAML file of a plan folder. */
export async function readPlanFolder(folder: string, cwd: string): Promise<PlanFolder> {
  const names = yamlNames(folder);
  const read = (name: string): Promise<ReadFile> => readSource(join(folder, name), cwd);
  const rencanaName = names.find((name) => RENCANA_NAME.test(name));
  const penugasanName = names.find((name) => PENUGASAN_NAME.test(name));
  const areaNames = names.filter((name) => name !== rencanaName && name !== penugasanName);
  return {
    path: shownPath(folder, cwd),
    root: folder,
    rencana: rencanaName === undefined ? undefined : await read(rencanaName),
    area: await Promise.all(areaNames.map(read)),
    penugasan: penugasanName === undefined ? undefined : await read(penugasanName),
    realisasi: await readRealisasi(join(folder, REALISASI), cwd),
  };
}

async function readRealisasi(folder: string, cwd: string): Promise<ReadFile[]> {
  const stat = statOf(folder);
  if (stat === undefined) return [];
  if (stat.isDirectory() && entriesOf(folder) !== undefined) {
    return Promise.all(yamlNames(folder).map((name) => readSource(join(folder, name), cwd)));
  }
  const reason = stat.isDirectory() ? 'no-permission' : 'not-a-file';
  return [{ kind: 'unread', source: toSourceFile(shownPath(folder, cwd), ''), reason }];
}

/** A path as the user sees it: relative to `cwd` when below it, with `/` on every system. */
export function shownPath(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  const shown = path === '' ? '.' : path.startsWith('..') ? absolute : path;
  return shown.split(sep).join('/');
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function planAround(file: string): string[] {
  const folder = dirname(file);
  const plan = basename(folder) === REALISASI ? dirname(folder) : folder;
  return YAML_NAME.test(file) && isPlan(entriesOf(plan) ?? []) ? [plan] : [];
}

/** @param denied takes the folders that may not be looked into */
function plansBelow(top: string, denied: string[]): string[] {
  const entries = entriesOf(top);
  if (entries === undefined) {
    denied.push(top);
    return [];
  }
  const found = isPlan(entries) ? [top] : [];
  const folders = entries.filter(
    (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !SKIPPED.has(entry.name),
  );
  for (const { name } of folders.sort(byName)) {
    found.push(...plansBelow(join(top, name), denied));
  }
  return found;
}

/** A plan holds `rencana.yaml`; area files without one are a plan that lacks it. */
function isPlan(entries: readonly Dirent[]): boolean {
  return entries.some(({ name }) => RENCANA_NAME.test(name) || AREA_NAME.test(name));
}

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

function yamlNames(folder: string): string[] {
  return (entriesOf(folder) ?? [])
    .filter(({ name }) => YAML_NAME.test(name))
    .sort(byName)
    .map(({ name }) => name);
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

async function readSource(path: string, cwd: string): Promise<ReadFile> {
  const shown = shownPath(path, cwd);
  const unread = (reason: UnreadReason): ReadFile => ({
    kind: 'unread',
    source: toSourceFile(shown, ''),
    reason,
  });
  const stat = statOf(path);
  if (stat === undefined) return unread('cannot-read');
  if (!stat.isFile()) return unread('not-a-file');
  if (stat.size > LARGEST_FILE) return unread('too-large');
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const text = decode(await handle.readFile());
      return text === undefined
        ? unread('not-utf8')
        : { kind: 'read', source: toSourceFile(shown, text) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return unread(code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'cannot-read');
  }
}

/** UTF-8 text, or undefined for anything else: a wrong byte, or a NUL as in any binary file. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}
