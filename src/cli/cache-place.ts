/** Where `rb` keeps what it may need again, as each system wants it. */
import { posix, win32 } from 'node:path';
import type { CachePlace, Io } from './io.ts';

/**
 * `$RB_CACHE_DIR`; else `rb` in `$XDG_CACHE_HOME`; else where the system has such things.
 *
 * @param build tells this build of `rb` on this build of Node from every other
 * @returns undefined where there is no such place
 */
export function cachePlace(
  { cwd, env }: Pick<Io, 'cwd' | 'env'>,
  platform: NodeJS.Platform,
  build: string,
): Pick<CachePlace, 'folder' | 'build'> | undefined {
  const { resolve, join, isAbsolute } = platform === 'win32' ? win32 : posix;
  const own = env['RB_CACHE_DIR'];
  if (own) return { folder: resolve(cwd, own), build };
  const shared = env['XDG_CACHE_HOME'];
  // A relative path there is invalid and ignored, says the standard (XDG Base Directory 0.8).
  if (shared && isAbsolute(shared)) return { folder: join(shared, 'rb'), build };
  if (platform === 'win32') {
    const local = env['LOCALAPPDATA'];
    return local ? { folder: join(local, 'rb', 'cache'), build } : undefined;
  }
  const home = env['HOME'];
  if (!home || !isAbsolute(home)) return undefined;
  const inHome = platform === 'darwin' ? 'Library/Caches' : '.cache';
  return { folder: join(home, inHome, 'rb'), build };
}
