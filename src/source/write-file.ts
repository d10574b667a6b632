/** Writes a file whole or not at all: temporary file, fsync, rename. */
import writeFileAtomic from 'write-file-atomic';

/** Why a file could not be written, with the system's own code (`EACCES`, `ENOSPC` …). */
export class WriteError extends Error {
  readonly path: string;
  readonly code: string;
  constructor(path: string, code: string) {
    super(`${path}: ${code}`);
    this.path = path;
    this.code = code;
  }
}

/**
 * Replaces `path` with `bytes`.
 *
 * @throws WriteError; the old file, if there was one, is then still whole
 */
export async function writeFile(path: string, bytes: Uint8Array | string): Promise<void> {
  try {
    const data = typeof bytes === 'string' ? bytes : Buffer.from(bytes);
    await writeFileAtomic(path, data);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new WriteError(path, code);
  }
}
