/** Writes files that are not there yet: all of them or none, and never over another. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toFileError } from './file-error.ts';
import { writeFile } from './write-file.ts';

/** Of the names given, those that the folder holds already. */
export function presentFiles(folder: string, names: readonly string[]): string[] {
  return names.filter((name) => existsSync(join(folder, name)));
}

/**
 * Writes every file into the folder, which is made when it is not there.
 *
 * @param folder absolute
 * @param files by name; `/` in a name makes a folder below
 * @throws FileError after what was written is taken away again
 */
export async function writeNewFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  const madeFolders: string[] = [];
  const written: string[] = [];
  try {
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(folder, name);
      const made = makeFolder(dirname(path));
      if (made !== undefined) madeFolders.push(made);
      await writeFile(path, bytes);
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { force: true });
    for (const made of madeFolders.reverse()) rmSync(made, { recursive: true, force: true });
    throw error;
  }
}

/** @returns the outermost folder that had to be made */
function makeFolder(path: string): string | undefined {
  try {
    return mkdirSync(path, { recursive: true });
  } catch (error) {
    throw toFileError(path, error);
  }
}
