/** Writes a file whole or not at all: temporary file, fsync, rename. */
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
    await writeFileAtomic(path, data);
  } catch (error) {
    throw toFileError(path, error);
  }
}
