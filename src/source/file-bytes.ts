/** Reads the bytes of a file that anybody may have put there: no pipe holds it up, no size fills memory. */
import { closeSync, constants, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import { statOf } from './on-disk.ts';

/** Why a file has no bytes to show. */
export type NoBytes = 'too-large' | 'not-a-file' | 'no-permission' | 'cannot-read';

/** A pipe that nobody writes to must not be waited for; Windows has no such flag. */
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * All bytes of a regular file; links are followed.
 *
 * @param limit in bytes; a larger file is refused unread
 */
export function readFileBytes(path: string, limit: number): Buffer | NoBytes {
  let handle: number;
  try {
    handle = openSync(path, FLAGS);
  } catch (error) {
    const stat = statOf(path);
    return stat === undefined ? 'cannot-read' : (refusal(stat, limit) ?? reasonOf(error));
  }
  try {
    for (;;) {
      const stat = fstatSync(handle);
      const refused = refusal(stat, limit);
      if (refused !== undefined) return refused;
      // One byte more than there should be: when it is filled, the file has grown meanwhile.
      const bytes = Buffer.allocUnsafeSlow(stat.size + 1);
      const length = readSync(handle, bytes, 0, bytes.length, 0);
      if (length < bytes.length) return bytes.subarray(0, length);
    }
  } catch (error) {
    return reasonOf(error);
  } finally {
    closeSync(handle);
  }
}

function refusal(stat: Stats, limit: number): NoBytes | undefined {
  if (!stat.isFile()) return 'not-a-file';
  return stat.size > limit ? 'too-large' : undefined;
}

function reasonOf(error: unknown): NoBytes {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM' ? 'no-permission' : 'cannot-read';
}
