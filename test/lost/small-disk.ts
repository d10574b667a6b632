/** A small disk that can be filled up or made read-only: a real one where one may be mounted, else one made up. */
import { spawnSync } from 'node:child_process';
import fs, {
  mkdtempSync,
  readdirSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** A file to which another process can write nothing while the disk is full. */
  readonly fullFile: (cwd: string) => string;
  /** Fills it up to the last `pages`. */
  readonly fill: (pages: number) => void;
  /** Takes away what fills it. */
  readonly free: () => void;
  readonly makeReadOnly: () => void;
  /** Leaves it empty, and writable. */
  readonly clear: () => void;
  readonly remove: () => void;
}

const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;

export function smallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'rb-disk-'));
  const isMounted = mount('-t', 'tmpfs', '-o', 'size=1m', 'rb-disk', folder);
  return isMounted ? realDisk(folder) : madeUpDisk(folder);
}

function clearFolder(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
}

function realDisk(folder: string): SmallDisk {
  const filler = join(folder, 'penuh');
  return {
    folder,
    fullFile: (cwd) => join(cwd, 'laporan.html'),
    fill: (pages) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
      truncateSync(filler, (bavail - pages) * bsize);
    },
    free: () => rmSync(filler),
    makeReadOnly: () => {
      if (!mount('-o', 'remount,ro', folder)) throw new Error('cannot be made read-only');
    },
    clear: () => {
      mount('-o', 'remount,rw', folder);
      clearFolder(folder);
    },
    remove: () => void spawnSync('umount', ['-l', folder]),
  };
}

const PAGE = 4096;
const SLACK = 10;

const refusal = (code: string): Error => Object.assign(new Error(code), { code });

/** In this process: a write takes what there is room for, as on a real disk, and the next one is refused. */
function madeUpDisk(folder: string): SmallDisk {
  let room = Number.POSITIVE_INFINITY;
  let isReadOnly = false;
  const { openSync, writeSync, mkdirSync, accessSync } = fs;
  const { appendFile } = fs.promises;
  const opened = new Set<number>();
  const refuse = (path: unknown): void => {
    if (isReadOnly && String(path).startsWith(folder)) throw refusal('EROFS');
  };
  const patched: Partial<Record<keyof typeof fs, unknown>> = {
    openSync: (path: string, flags: string | number, mode?: number) => {
      if (flags === 'wx') refuse(path);
      const fd = openSync(path, flags, mode);
      if (flags === 'wx' && path.startsWith(folder)) opened.add(fd);
      else opened.delete(fd);
      return fd;
    },
    writeSync: (fd: number, bytes: Uint8Array, at = 0) => {
      if (!opened.has(fd)) return writeSync(fd, bytes, at);
      if (room <= 0) throw refusal('ENOSPC');
      const taken = Math.min(room, bytes.length - at);
      room -= taken;
      return writeSync(fd, bytes, at, taken);
    },
    mkdirSync: (path: string, options?: object) => {
      refuse(path);
      return mkdirSync(path, options);
    },
    accessSync: (path: string, mode?: number) => {
      if (mode === fs.constants.W_OK) refuse(path);
      return accessSync(path, mode);
    },
  };
  Object.assign(fs, patched);
  fs.promises.appendFile = async (path, data) => {
    if (room === Number.POSITIVE_INFINITY) return appendFile(path, data);
    // The last bytes of its block still take something.
    await appendFile(path, String(data).slice(0, SLACK));
    throw refusal('ENOSPC');
  };
  syncBuiltinESMExports();
  const free = (): void => {
    room = Number.POSITIVE_INFINITY;
  };
  return {
    folder,
    fullFile: () => '/dev/full',
    fill: (pages) => {
      room = pages * PAGE;
    },
    free,
    makeReadOnly: () => {
      isReadOnly = true;
    },
    clear: () => {
      free();
      isReadOnly = false;
      clearFolder(folder);
    },
    remove: () => {
      Object.assign(fs, { openSync, writeSync, mkdirSync, accessSync });
      fs.promises.appendFile = appendFile;
      syncBuiltinESMExports();
    },
  };
}
