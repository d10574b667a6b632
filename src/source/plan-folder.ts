/** Reads the files of a plan folder: the way from a path to bytes, and from bytes to texts. */
import { basename, dirname, join, relative, sep } from 'node:path';
import { hasTooManyMarks, LARGEST_FILE, LARGEST_PLAN, MOST_FILES } from './bounds.ts';
import { type NoBytes, readFileBytes } from './file-bytes.ts';
import { textOf } from './file-text.ts';
import { enterFolder, type IgnoreRules, ignoreRulesAt, isIgnored } from './git-ignore.ts';
import { type Look, lookBelow } from './look-below.ts';
import { isFolderItself, namesIn, statOf } from './on-disk.ts';
import { type SourceFile, toSourceFile } from './source-file.ts';

/** A file of a plan: its text, or why there is none. */
export type ReadFile =
  | { readonly kind: 'read'; readonly source: SourceFile }
  | { readonly kind: 'unread'; readonly source: SourceFile; readonly reason: UnreadReason };

/** Of a file by itself, or of all that a plan has. */
type NotRead = NoBytes | 'too-many-files' | 'plan-too-large';

export type UnreadReason = NotRead | 'not-utf8' | 'too-many-marks';

/** The same before anybody has looked at what the bytes say. */
export type FileBytes =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly reason: NotRead };

/** The YAML files of one plan, sorted by name. */
interface FolderOf<F> {
  /** As shown to the user. */
  readonly path: string;
  /** Absolute. */
  readonly root: string;
  /** Absent: area files stand in a folder without a `rencana.yaml`. */
  readonly rencana: F | undefined;
  readonly area: readonly F[];
  readonly penugasan: F | undefined;
  readonly realisasi: readonly F[];
  /** What else the folder holds; absent where nobody can know, as of files taken out of a PDF. */
  readonly look?: Look;
}

export type PlanFolder = FolderOf<ReadFile>;
export type PlanBytes = FolderOf<FileBytes>;

/** Contents that stand in for files, by absolute path; such a file need not be on the disk. */
export type Overlay = ReadonlyMap<string, Uint8Array>;

export interface Reading {
  /** Absolute paths of files that are read although git ignores them: the user named them. */
  readonly named?: readonly string[];
  readonly overlay?: Overlay;
  /** What git ignores, folder by folder, as found out in this run: plans lie side by side. */
  readonly ignoreRules?: Map<string, IgnoreRules | undefined>;
}

export const YAML_NAME = /\.ya?ml$/i;
/** The name of a plan's main file, in any case and with either ending. */
export const RENCANA_NAME = /^rencana\.ya?ml$/i;
/** The name of the file that says who does what. */
export const PENUGASAN_NAME = /^penugasan\.ya?ml$/i;
const AREA_NAME = /^area-.*\.ya?ml$/i;
/** The folder inside a plan that tells what was achieved. */
export const REALISASI = 'realisasi';

/** Whether files of these names make a folder a plan: without `rencana.yaml`, one that lacks it. */
export function isPlan(names: readonly string[]): boolean {
  return names.some((name) => RENCANA_NAME.test(name) || AREA_NAME.test(name));
}

/** The texts of a plan folder; see `readPlanBytes`. */
export function readPlanFolder(folder: string, cwd: string, reading: Reading = {}): PlanFolder {
  return toPlanFolder(readPlanBytes(folder, cwd, reading));
}

/**
 * Reads every YAML file of a plan folder but those that git ignores. When it ignores all that makes
 * the folder a plan, the folder is read whole: it is only here because the user named it.
 */
export function readPlanBytes(folder: string, cwd: string, reading: Reading = {}): PlanBytes {
  const entries = namesIn(folder) ?? [];
  const rules = rulesInPlan(folder, entries, reading);
  const path = shownPath(folder, cwd);
  const names = yamlNames(folder, entries, rules, reading);
  const readIn = withinPlan((...place) => readBytes(...place, reading));
  const read = (name: string): FileBytes => readIn(folder, path, name);
  const rencanaName = names.find((name) => RENCANA_NAME.test(name));
  const penugasanName = names.find((name) => PENUGASAN_NAME.test(name));
  const areaNames = names.filter((name) => name !== rencanaName && name !== penugasanName);
  return {
    path,
    root: folder,
    rencana: rencanaName === undefined ? undefined : read(rencanaName),
    area: notTooMany(path, areaNames, read),
    penugasan: penugasanName === undefined ? undefined : read(penugasanName),
    realisasi: readRealisasi(folder, path, entries, rules, reading, readIn),
    look: lookBelow(folder),
  };
}

/** What the bytes say. */
export function toPlanFolder(bytes: PlanBytes): PlanFolder {
  const { rencana, area, penugasan, realisasi } = bytes;
  return {
    ...bytes,
    rencana: rencana && toText(rencana),
    area: area.map(toText),
    penugasan: penugasan && toText(penugasan),
    realisasi: realisasi.map(toText),
  };
}

/** The files in the order in which they are reported as looked at. */
export function filesOf<F>({ rencana, area, penugasan, realisasi }: FolderOf<F>): F[] {
  return [rencana, ...area, penugasan, ...realisasi].filter((file) => file !== undefined);
}

function rulesInPlan(
  folder: string,
  entries: readonly string[],
  { ignoreRules }: Reading,
): IgnoreRules | undefined {
  const rules = ignoreRulesAt(folder, ignoreRules, entries);
  return isPlan(yamlNames(folder, entries, rules, {})) ? rules : undefined;
}

function readRealisasi(
  plan: string,
  planPath: string,
  planEntries: readonly string[],
  rules: IgnoreRules | undefined,
  reading: Reading,
  readIn: ReadIn,
): FileBytes[] {
  const folder = join(plan, REALISASI);
  const path = shownBelow(planPath, REALISASI);
  // In any case, as some file systems know names.
  const isThere = planEntries.some((name) => name.toLowerCase() === REALISASI);
  const entries = isThere ? namesIn(folder) : [];
  const stat = entries === undefined ? statOf(folder) : undefined;
  if (stat !== undefined) {
    return [{ path, reason: stat.isDirectory() ? 'no-permission' : 'not-a-file' }];
  }
  const names = entries ?? [];
  const inside = enterFolder(rules, folder, names);
  return notTooMany(path, yamlNames(folder, names, inside, reading), (name) =>
    readIn(folder, path, name),
  );
}

type ReadIn = (folder: string, folderPath: string, name: string) => FileBytes;

/** Reads as long as the files together are no larger than any plan. */
function withinPlan(read: ReadIn): ReadIn {
  let left = LARGEST_PLAN;
  return (folder, folderPath, name) => {
    if (left < 0) return { path: shownBelow(folderPath, name), reason: 'plan-too-large' };
    const file = read(folder, folderPath, name);
    if ('bytes' in file) left -= file.bytes.length;
    return left < 0 ? { path: file.path, reason: 'plan-too-large' } : file;
  };
}

/** Of a folder with very many files none is read: it holds something else than a plan. */
function notTooMany(
  folderPath: string,
  names: readonly string[],
  read: (name: string) => FileBytes,
): FileBytes[] {
  if (names.length <= MOST_FILES) return names.map(read);
  return [{ path: folderPath, reason: 'too-many-files' }];
}

/** A path as the user sees it: relative to `cwd` when below it, with `/` on every system. */
export function shownPath(absolute: string, cwd: string): string {
  const path = relative(cwd, absolute);
  const shown = path === '' ? '.' : path.startsWith('..') ? absolute : path;
  return shown.split(sep).join('/');
}

const shownBelow = (path: string, name: string): string =>
  path === '.' ? name : `${path.replace(/\/$/, '')}/${name}`;

/** The names of a folder's YAML files that are to be read, sorted. */
function yamlNames(
  folder: string,
  entries: readonly string[],
  rules: IgnoreRules | undefined,
  { named = [], overlay = new Map() }: Reading,
): string[] {
  const onDisk = entries.filter((name) => {
    if (!YAML_NAME.test(name)) return false;
    if (rules === undefined) return true;
    const path = join(folder, name);
    if (named.includes(path) || overlay.has(path)) return true;
    return !isIgnored(rules, path, isFolderItself(path));
  });
  const laidOver = [...overlay.keys()]
    .filter((path) => dirname(path) === folder && YAML_NAME.test(path))
    .map((path) => basename(path));
  return [...new Set([...onDisk, ...laidOver])].sort();
}

function readBytes(
  folder: string,
  folderPath: string,
  name: string,
  { overlay }: Reading,
): FileBytes {
  const path = shownBelow(folderPath, name);
  const absolute = join(folder, name);
  const bytes = overlay?.get(absolute) ?? readFileBytes(absolute, LARGEST_FILE);
  return typeof bytes === 'string' ? { path, reason: bytes } : toFileBytes(path, bytes);
}

/** Bytes as a file of a plan. */
export const toReadFile = (path: string, bytes: Uint8Array): ReadFile =>
  toText(toFileBytes(path, bytes));

const toFileBytes = (path: string, bytes: Uint8Array): FileBytes =>
  bytes.length > LARGEST_FILE ? { path, reason: 'too-large' } : { path, bytes };

/** What the bytes of a file say. */
export function toText(file: FileBytes): ReadFile {
  const { path } = file;
  const unread = (reason: UnreadReason): ReadFile => ({
    kind: 'unread',
    source: toSourceFile(path, ''),
    reason,
  });
  if ('reason' in file) return unread(file.reason);
  const text = textOf(file.bytes);
  if (text === undefined) return unread('not-utf8');
  if (hasTooManyMarks(text)) return unread('too-many-marks');
  return { kind: 'read', source: toSourceFile(path, text) };
}
