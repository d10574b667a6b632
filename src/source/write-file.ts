/** Writes a file whole or not at all: temporary file, fsync, rename. */
import { randomUUID } from 'node:crypto';
import { existsSync, lstatSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs';
import { type FileHandle, open, rename, rm, writeFile as writePlain } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
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
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toFileError(path, error);
    }
  };
  const { handle, temp, target } = await guard(() => openBeside(path));
  const unguard = temp === undefined ? () => {} : removeWhenKilled(temp);
  const discard = async (): Promise<void> => {
    unguard();
    await handle.close().catch(() => undefined);
    if (temp !== undefined) await rm(temp, { force: true });
  };
  return {
    write: (piece) => guard(() => writeAll(handle, piece)),
    finish: async () => {
      try {
        if (temp !== undefined) await handle.sync();
        await handle.close();
        if (temp !== undefined) await rename(temp, target);
        unguard();
      } catch (error) {
        await discard();
        throw toFileError(path, error);
      }
    },
    discard,
  };
}

interface Opened {
  readonly handle: FileHandle;
  /** What is written to until it takes the place of `target`; absent for a device, which is written to itself. */
  readonly temp?: string;
  readonly target: string;
}

async function openBeside(path: string): Promise<Opened> {
  if (isSpecial(path)) return { handle: await open(path, 'w'), target: path };
  const target = throughLinks(path);
  const old = statSync(target, { throwIfNoEntry: false });
  if (old?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
  const temp = `${target}.${randomUUID()}.tmp`;
  return { handle: await open(temp, 'wx', old?.mode), temp, target };
}

/** A link stays a link; what it leads to is replaced, or made. */
function throughLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? resolve(dirname(path), readlinkSync(path)) : path;
}

const DEADLY = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Leaves nothing behind when the process is told to end. @returns what ends the watch */
function removeWhenKilled(temp: string): () => void {
  const end = (): void => {
    for (const signal of DEADLY) process.removeListener(signal, remove);
  };
  const remove = (signal: NodeJS.Signals): void => {
    end();
    rmSync(temp, { force: true });
    process.kill(process.pid, signal);
  };
  for (const signal of DEADLY) process.on(signal, remove);
  return end;
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
