/**
 * Writes a file whole or not at all: temporary file, fsync, rename.
 *
 * Our own, because write-file-atomic takes a single write's word for it: on a full disk, where a part
 * is taken without an error, it puts that part in the old file's place. Everything that lies between
 * two pieces is done at once, so that a signal finds a temporary file that is known, or none.
 */
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  rmSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { pathBeside, removeLeftovers } from './file-beside.ts';
import { toFileError } from './file-error.ts';
import { renameOver } from './rename-over.ts';
import { whenKilled } from './when-killed.ts';

type Bytes = string | Uint8Array;

/**
 * Replaces `path` with `bytes`.
 *
 * @param mayReplace asked when all is written, just before the new file takes its place
 * @returns whether it did
 * @throws FileError; the old file, if there was one, is then still whole
 */
export async function writeFile(
  path: string,
  bytes: Bytes,
  mayReplace?: () => boolean,
): Promise<boolean> {
  const file = await startFile(path);
  try {
    await file.write(bytes);
  } catch (error) {
    await file.discard();
    throw error;
  }
  return file.finish(mayReplace);
}

/** A file that comes in pieces: too much of it to hold. */
export interface FileInPieces {
  /** @throws FileError */
  readonly write: (piece: Bytes) => Promise<void>;
  /**
   * Puts the file in its place, or discards it where `mayReplace` says no. @returns whether it is there
   * @throws FileError; the old file is then still whole
   */
  readonly finish: (mayReplace?: () => boolean) => Promise<boolean>;
  /** Leaves the old file, and nothing of the new one. */
  readonly discard: () => Promise<void>;
}

/** @throws FileError */
export async function startFile(path: string): Promise<FileInPieces> {
  const guard = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw toFileError(path, error);
    }
  };
  const file = await guard(() => (isSpecial(path) ? openSpecial(path) : openBeside(path)));
  return {
    write: (piece) => guard(() => file.write(piece)),
    finish: (mayReplace) => guard(() => file.finish(mayReplace)),
    discard: file.discard,
  };
}

/** A device or pipe is written to; a rename would put a file in its place. */
async function openSpecial(path: string): Promise<FileInPieces> {
  const handle = await open(path, 'w');
  return {
    write: (piece) => handle.writeFile(piece),
    finish: async () => {
      await handle.close();
      return true;
    },
    discard: () => handle.close().catch(() => undefined),
  };
}

async function openBeside(path: string): Promise<FileInPieces> {
  const target = throughLinks(path);
  const old = statSync(target, { throwIfNoEntry: false });
  if (old?.isDirectory() === true) throw Object.assign(new Error(), { code: 'EISDIR' });
  // A file that may not be written is not to be replaced either, though its folder would allow it.
  if (old !== undefined) accessSync(target, constants.W_OK);
  const temp = pathBeside(target);
  const forget = whenKilled(() => rmSync(temp, { force: true }));
  let opened: number | undefined;
  const close = (): void => {
    const fd = opened;
    opened = undefined;
    if (fd !== undefined) closeSync(fd);
  };
  const discard = async (): Promise<void> => {
    forget();
    quietly(close);
    quietly(() => rmSync(temp, { force: true }));
  };
  const orDiscard = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      await discard();
      throw error;
    }
  };
  const fd = await orDiscard(() => {
    opened = openSync(temp, 'wx', old === undefined ? 0o666 : 0o600);
    if (old !== undefined) keepOwnerAndMode(opened, old);
    return opened;
  });
  return {
    write: async (piece) => writeAll(fd, piece),
    finish: (mayReplace = () => true) =>
      orDiscard(async () => {
        fsyncSync(fd);
        close();
        if (!mayReplace()) {
          await discard();
          return false;
        }
        await renameOver(temp, target);
        forget();
        quietly(() => syncFolder(dirname(target)));
        removeLeftovers(target);
        return true;
      }),
    discard,
  };
}

/** A link stays a link; what it leads to is replaced, or made. */
function throughLinks(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? resolve(dirname(path), readlinkSync(path)) : path;
}

function keepOwnerAndMode(fd: number, { uid, gid, mode }: Stats): void {
  // Only the superuser may give files away, and some disks have no owners or modes.
  quietly(() => fchownSync(fd, uid, gid));
  quietly(() => fchmodSync(fd, mode));
}

/** A single write may take a part only, as when the disk becomes full. */
function writeAll(fd: number, piece: Bytes): void {
  const bytes = Buffer.from(piece as Uint8Array);
  for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
}

/** So that the new name, too, survives a power cut. Windows and some network disks have no such thing. */
function syncFolder(folder: string): void {
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // An extra, or a tidying up after what is already an error.
  }
}

function isSpecial(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && !stat.isFile() && !stat.isDirectory();
}
