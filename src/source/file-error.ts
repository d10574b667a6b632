/** A file that could not be read or written. */

/** Thrown with the system's own code (`EACCES`, `ENOSPC` …), for `cli/` to put into words. */
export class FileError extends Error {
  readonly path: string;
  readonly code: string;
  constructor(path: string, code: string) {
    super(`${path}: ${code}`);
    this.path = path;
    this.code = code;
  }
}

/**
 * What a file operation threw, as a `FileError`.
 *
 * @throws the error itself when it is none of the system's: a bug
 */
export function toFileError(path: string, error: unknown): FileError {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return new FileError(path, code);
}
