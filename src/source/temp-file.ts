/** A place for a file that nobody named. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { toFileError } from './file-error.ts';

/**
 * An absolute path in a new folder of the system's temporary ones, where nothing lies yet. Its name
 * cannot be guessed, and nobody else may look into it.
 *
 * @throws FileError
 */
export function newTempFile(name: string): string {
  const start = join(tmpdir(), 'rb-');
  try {
    return join(mkdtempSync(start), name);
  } catch (error) {
    throw toFileError(start, error);
  }
}

/** Takes away what `newTempFile` made. */
export function removeTempFile(path: string): void {
  rmSync(dirname(path), { recursive: true, force: true });
}
