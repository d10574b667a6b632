/** Reads the files of a plan folder: the way from a path to texts. */
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { enterFolder, type IgnoreRules, ignoreRulesAt, isIgnored } from './git-ignore.ts';
import { type Look, lookBelow } from './look-below.ts';
import { entriesOf, statOf } from './on-disk.ts';
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
  /** What else the folder holds; absent where nobody can know, as of files taken out of a PDF. */
  readonly look?: Look;
}

/** Contents that stand in for files, by absolute path; such a file need not be on the disk. */
export type Overlay = ReadonlyMap<string, Uint8Array>;

export interface Reading {
  /** Absolute paths of files that are read although git ignores them: the user named them. */
  readonly named?: readonly string[];
  readonly overlay?: Overlay;
}

/** A YAML file larger than this (in bytes) is refused unread. */
export const LARGEST_FILE = 4 * 1024 * 1024;

export const YAML_NAME = /\.ya?ml$/i;
/** The name of a plan's main file, in any case and with either ending. */
export const RENCANA_NAME = /^rencana\.ya?ml$/i;
const PENUGASAN_NAME = /^penugasan\.ya?ml$/i;
const AREA_NAME = /^area-.*\.ya?ml$/i;
/** The folder inside a plan that tells what was achieved. */
export const REALISASI = 'realisasi';

/** Whether files of these names make a folder a plan: without `rencana.yaml`, one that lacks it. */
export function isPlan(names: readonly string[]): boolean {
  return names.some((name) => RENCANA_NAME.test(name) || AREA_NAME.test(name));
}

/**
 * Reads every YAML file of a plan folder but those that git ignores. When it ignores all that makes
 * the folder a plan, the folder is read whole: it is only here because the user named it.
 */
export async function readPlanFolder(
  folder: string,
  cwd: string,
  reading: Reading = {},
): Promise<PlanFolder> {
  const rules = rulesInPlan(folder);
  const names = yamlNames(folder, rules, reading);
  const read = (name: string): Promise<ReadFile> => readSource(join(folder, name), cwd, reading);
  const rencanaName = names.find((name) => RENCANA_NAME.test(name));
  const penugasanName = names.find((name) => PENUGASAN_NAME.test(name));
  const areaNames = names.filter((name) => name !== rencanaName && name !== penugasanName);
  return {
    path: shownPath(folder, cwd),
    root: folder,
    rencana: rencanaName === undefined ? undefined : await read(rencanaName),
    area: await Promise.all(areaNames.map(read)),
    penugasan: penugasanName === undefined ? undefined : await read(penugasanName),
    realisasi: await readRealisasi(join(folder, REALISASI), cwd, rules, reading),
    look: lookBelow(folder),
  };
}

function rulesInPlan(folder: string): IgnoreRules | undefined {
  const rules = ignoreRulesAt(folder);
  return isPlan(yamlNames(folder, rules, {})) ? rules : undefined;
}

async function readRealisasi(
  folder: string,
  cwd: string,
  rules: IgnoreRules | undefined,
  reading: Reading,
): Promise<ReadFile[]> {
  const stat = statOf(folder);
  if (stat !== undefined && !(stat.isDirectory() && entriesOf(folder) !== undefined)) {
    const reason = stat.isDirectory() ? 'no-permission' : 'not-a-file';
    return [toUnread(shownPath(folder, cwd), reason)];
  }
  const names = yamlNames(folder, enterFolder(rules, folder), reading);
  return Promise.all(names.map((name) => readSource(join(folder, name), cwd, reading)));
}

/** A path as the user sees it: relative to `cwd` when below it, with `/` on every system. */
export function shownPath(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  const shown = path === '' ? '.' : path.startsWith('..') ? absolute : path;
  return shown.split(sep).join('/');
}

/** The names of a folder's YAML files that are to be read, sorted. */
function yamlNames(
  folder: string,
  rules: IgnoreRules | undefined,
  { named = [], overlay = new Map() }: Reading,
): string[] {
  const asked = [...named, ...overlay.keys()];
  const onDisk = (entriesOf(folder) ?? [])
    .filter((entry) => {
      const path = join(folder, entry.name);
      return asked.includes(path) || !isIgnored(rules, path, entry.isDirectory());
    })
    .map(({ name }) => name);
  const laidOver = [...overlay.keys()]
    .filter((path) => dirname(path) === folder)
    .map((path) => basename(path));
  return [...new Set([...onDisk, ...laidOver])].filter((name) => YAML_NAME.test(name)).sort();
}

async function readSource(path: string, cwd: string, { overlay }: Reading): Promise<ReadFile> {
  const shown = shownPath(path, cwd);
  const laidOver = overlay?.get(path);
  if (laidOver !== undefined) return toReadFile(shown, laidOver);
  const unread = (reason: UnreadReason): ReadFile => toUnread(shown, reason);
  const stat = statOf(path);
  if (stat === undefined) return unread('cannot-read');
  if (!stat.isFile()) return unread('not-a-file');
  if (stat.size > LARGEST_FILE) return unread('too-large');
  try {
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return toReadFile(shown, await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return unread(code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'cannot-read');
  }
}

/** Bytes as a file of a plan. */
export function toReadFile(shown: string, bytes: Uint8Array): ReadFile {
  if (bytes.length > LARGEST_FILE) return toUnread(shown, 'too-large');
  const text = decode(bytes);
  if (text === undefined) return toUnread(shown, 'not-utf8');
  return { kind: 'read', source: toSourceFile(shown, text) };
}

const toUnread = (shown: string, reason: UnreadReason): ReadFile => ({
  kind: 'unread',
  source: toSourceFile(shown, ''),
  reason,
});

/** UTF-8 text, or undefined for anything else: a wrong byte, or a NUL as in any binary file. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    return undefined;
  }
}
