/** Stands between `rb` and the file system, and is told of every step of every write. */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

/**
 * Steps are those of files that are made new (`wx`), of renames and of new folders; each is reported
 * before and after it is done, a write also when half of it is done.
 *
 * @param {(step: { when: 'before' | 'within' | 'after', call: string, name: string }) => void} onStep
 *   throws what the system is to say instead
 * @returns what ends it
 */
export function disturbFs(onStep) {
  const { openSync, writeSync, fsyncSync, closeSync, renameSync, mkdirSync } = fs;
  /** Names by open file. */
  const opened = new Map();
  const around = (call, path, work) => {
    const name = basename(path).replace(/\.[0-9a-f-]{36}\.tmp$/, '');
    onStep({ when: 'before', call, name });
    const result = work(() => onStep({ when: 'within', call, name }));
    onStep({ when: 'after', call, name });
    return result;
  };
  const ofOpened =
    (call, real) =>
    (fd, ...rest) =>
      opened.has(fd) ? around(call, opened.get(fd), () => real(fd, ...rest)) : real(fd, ...rest);
  Object.assign(fs, {
    openSync: (path, flags, ...rest) => {
      if (flags !== 'wx') return openSync(path, flags, ...rest);
      return around('open', path, () => {
        const fd = openSync(path, flags, ...rest);
        opened.set(fd, path);
        return fd;
      });
    },
    writeSync: (fd, bytes, at = 0, ...rest) => {
      if (!opened.has(fd)) return writeSync(fd, bytes, at, ...rest);
      return around('write', opened.get(fd), (halfWay) => {
        const half = writeSync(fd, bytes, at, (bytes.length - at) >> 1);
        halfWay();
        return half + writeSync(fd, bytes, at + half);
      });
    },
    fsyncSync: ofOpened('fsync', fsyncSync),
    closeSync: (fd) => {
      const close = ofOpened('close', closeSync);
      close(fd);
      opened.delete(fd);
    },
    renameSync: (from, to) => around('rename', to, () => renameSync(from, to)),
    mkdirSync: (path, ...rest) =>
      fs.existsSync(path)
        ? mkdirSync(path, ...rest)
        : around('mkdir', path, () => mkdirSync(path, ...rest)),
  });
  syncBuiltinESMExports();
  return () => {
    Object.assign(fs, { openSync, writeSync, fsyncSync, closeSync, renameSync, mkdirSync });
    syncBuiltinESMExports();
  };
}
