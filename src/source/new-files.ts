/** Writes files that are not there yet: all of them or none, and never over another. */
import { existsSync, lstatSync, mkdirSync, readFileSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { FileError, toFileError } from './file-error.ts';
import { entriesOf, statOf } from './on-disk.ts';
import { RENCANA_NAME } from './plan-folder.ts';
import { isRefusedByWindows, nameKey } from './portable-name.ts';
import { writeFile } from './write-file.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * `same` holds just these bytes already: a run before this one may have been killed half way. `other` is
 * also a name that is the same on Windows or macOS: this file would replace it there.
 */
export type Place = 'free' | 'same' | 'other';

/**
 * What stands where each file is to go.
 *
 * @param folder absolute; it need not be there
 * @param files by name; `/` in a name makes a folder below
 * @throws FileError
 */
export function placesOf(folder: string, files: Files): Map<string, Place> {
  return new Map(
    Object.entries(files).map(([name, bytes]) => [name, placeOf(join(folder, name), bytes)]),
  );
}

/** A link counts as another file: it may lead out of the folder. */
function placeOf(path: string, bytes: string | Uint8Array): Place {
  try {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined) return hasTwin(path) ? 'other' : 'free';
    const wanted = Buffer.from(bytes as Uint8Array);
    if (!found.isFile() || found.size !== wanted.length) return 'other';
    return readFileSync(path).equals(wanted) ? 'same' : 'other';
  } catch (error) {
    throw toFileError(path, error);
  }
}

function hasTwin(path: string): boolean {
  const key = nameKey(basename(path));
  return (entriesOf(dirname(path)) ?? []).some(({ name }) => nameKey(name) === key);
}

/** Of the folders that have to be made to have this one, the names that Windows does not take. */
export function refusedNames(folder: string): string[] {
  const above = dirname(folder);
  if (above === folder || statOf(folder) !== undefined) return [];
  const name = basename(folder);
  return [...refusedNames(above), ...(isRefusedByWindows(name) ? [name] : [])];
}

/**
 * Writes every file into the folder, which is made when it is not there. `rencana.yaml` comes last: a
 * folder that is not complete is no plan to anybody.
 *
 * @param folder absolute
 * @param files by name
 * @throws FileError after what was written is taken away again
 */
export async function writeNewFiles(folder: string, files: Files): Promise<void> {
  const folders: string[] = [];
  const written: string[] = [];
  try {
    for (const [name, bytes] of rencanaLast(files)) {
      const path = join(folder, name);
      makeFolder(dirname(path), folders);
      // Somebody may have made it since one looked, or makes it while this is being written.
      const isFree = (): boolean => lstatSync(path, { throwIfNoEntry: false }) === undefined;
      if (!isFree() || !(await writeFile(path, bytes, isFree))) throw new FileError(path, 'EEXIST');
      written.push(path);
    }
  } catch (error) {
    takeAway(written, folders);
    throw error;
  }
}

function takeAway(files: readonly string[], folders: readonly string[]): void {
  try {
    for (const path of files) rmSync(path, { force: true });
    for (const path of [...folders].reverse()) rmdirSync(path);
  } catch {
    // Somebody else's file is in it by now, or the disk is gone: the first error tells.
  }
}

function rencanaLast(files: Files): [string, string | Uint8Array][] {
  const isRencana = ([name]: [string, unknown]): number =>
    Number(RENCANA_NAME.test(basename(name)));
  return Object.entries(files).sort((a, b) => isRencana(a) - isRencana(b));
}

/**
 * Makes the folder and those above it, one by one: `recursive` calls a disk that may only be read a
 * folder that does not exist.
 *
 * @param made is added those that were not there
 */
function makeFolder(path: string, made: string[]): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), made);
  try {
    mkdirSync(path);
  } catch (error) {
    throw toFileError(path, error);
  }
  made.push(path);
}
