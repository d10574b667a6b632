/** Writes a file whole or not at all: temporary file, fsync, rename. */
import { realpathSync, statSync } from 'node:fs';
import { type FileHandle, open, rename, rm, writeFile as writePlain } from 'node:fs/promises';
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

/** A file that comes in pieces: too much of it to hold. */
export interface FileInPieces {
  /** @throws FileError */
  readonly write: (piece: string) => Promise<void>;
  /** Puts the file in its place. @throws FileError; the old file is then still whole */
  readonly finish: () => Promise<void>;
  /** Leaves the old file, and nothing of the new one. */
  readonly discard: () => Promise<void>;
}

/** @throws FileError */
export async function startFile(path: string): Promise<FileInPieces> {
  const guard = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw toFileError(path, error);
    }
  };
  if (isSpecial(path)) {
    const device = await guard(open(path, 'w'));
    return {
      write: async (piece) => void (await guard(device.write(piece))),
      finish: () => device.close(),
      discard: () => device.close(),
    };
  }
  const old = statSync(path, { throwIfNoEntry: false });
  // A link stays a link; what it leads to is replaced.
  const target = old === undefined ? path : realpathSync(path);
  const temp = `${target}.${process.pid}.tmp`;
  const handle = await guard(open(temp, 'w', old?.mode));
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(temp, { force: true });
  };
  return {
    write: async (piece) => void (await guard(writeAll(handle, piece))),
    finish: async () => {
      try {
        await handle.sync();
        await handle.close();
        await rename(temp, target);
      } catch (error) {
        await discard();
        throw toFileError(path, error);
      }
    },
    discard,
  };
}

/** A single write may take a part only. */
async function writeAll(handle: FileHandle, piece: string): Promise<void> {
  const bytes = Buffer.from(piece);
  for (let at = 0; at < bytes.length; ) at += (await handle.write(bytes, at)).bytesWritten;
}

function isSpecial(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}
