/** Reads a file that is no plan text: a font, a picture, a form, a PDF. */
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { FileError, toFileError } from './file-error.ts';

/** What a system says of a file that is too large, and what none says of what is no file. */
export const TOO_LARGE = 'EFBIG';
const NOT_A_FILE = 'ENOTFILE';

const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Bytes of a pipe or device that are read at once; it does not say how many there are. */
const PIECE = 64 * 1024;

/**
 * All bytes of a regular file. Small files, and nothing else to do: without promises each is read in
 * a quarter of the time.
 *
 * @param limit in bytes; a larger file is refused unread
 * @param mayBePipe whether a pipe is read, too, as of `rb verify <(…)`, and waited for
 * @throws FileError
 */
export async function readBytes(
  path: string,
  limit: number,
  { mayBePipe = false }: { readonly mayBePipe?: boolean } = {},
): Promise<Buffer> {
  let handle: number | undefined;
  try {
    handle = openSync(path, mayBePipe ? 'r' : WITHOUT_WAITING);
    const stat = fstatSync(handle);
    const isFile = stat.isFile();
    if (!isFile && !stat.isDirectory() && !mayBePipe) throw new FileError(path, NOT_A_FILE);
    if (isFile && stat.size > limit) throw new FileError(path, TOO_LARGE);
    return readUpTo(limit, handle, isFile ? stat.size + 1 : PIECE, path);
  } catch (error) {
    throw error instanceof FileError ? error : toFileError(path, error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** A device has no size, and a file may grow meanwhile. */
function readUpTo(limit: number, handle: number, piece: number, path: string): Buffer {
  const pieces: Buffer[] = [];
  for (let length = 0; ; ) {
    const bytes = Buffer.allocUnsafeSlow(piece);
    const count = readSync(handle, bytes, 0, piece, null);
    if (count === 0) break;
    pieces.push(bytes.subarray(0, count));
    length += count;
    if (length > limit) throw new FileError(path, TOO_LARGE);
  }
  const [only = Buffer.alloc(0), ...more] = pieces;
  return more.length === 0 ? only : Buffer.concat(pieces);
}
