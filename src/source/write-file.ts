/** Writes a file whole or not at all: temporary file, fsync, rename. */
import { statSync } from 'node:fs';
import { writeFile as writePlain } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { toFileError } from './file-error.ts';

/**
 * Replaces `path` with `bytes`.
 *
 * @throws FileError; the old file, if there was one, is then still whole
 */
export async function writeFile(path: string, bytes: Uint8Array | string): Promise<void> {
  try {
    const data = typeof bytes === 'string' ? bytes : Buffer.from(bytes);
    // A device or pipe is written to; a rename would put a file in its place.
    if (isSpecial(path)) await writePlain(path, data);
    else await writeFileAtomic(path, data);
  } catch (error) {
    throw toFileError(path, error);
  }
}

function isSpecial(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}
