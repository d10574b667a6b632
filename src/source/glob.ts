/** Globs as a user types them: `*`, `**`, `?`, `[…]` and `{a,b}`. */
import { resolve, sep } from 'node:path';
import picomatch from 'picomatch';

export interface Glob {
  /** Absolute: the folder that the first name with a sign in it stands in. */
  readonly base: string;
  /** @param path relative to the base, with `/` */
  readonly matches: (path: string) => boolean;
  /** How many folders below the base a match can lie; infinite with `**`. */
  readonly maxDepth: number;
}

const SIGN = /(?<!\\)(?:[*?]|\[[^\]]+\]|\{[^}]*,[^}]*\})/;
/** Signs of shells and patterns that are common in the names of folders ("2022 (salinan)"). */
const PLAIN = /[()|]/g;

/**
 * @param typed as typed; where `\` separates folders, it does so here, and elsewhere it takes a
 *   sign's meaning away
 * @returns undefined for a path without a sign
 */
export function readGlob(typed: string, cwd: string, separator: string = sep): Glob | undefined {
  const path = (separator === '\\' ? typed.replaceAll('\\', '/') : typed).replace(/\/+$/, '');
  const sign = SIGN.exec(path);
  if (sign === null) return undefined;
  const start = path.lastIndexOf('/', sign.index) + 1;
  const pattern = path.slice(start);
  const matcher = picomatch(pattern.normalize('NFC').replace(PLAIN, '\\$&'), {
    noextglob: true,
    nonegate: true,
    regex: false,
    posix: true,
  });
  return {
    base: resolve(cwd, path.slice(0, start).replace(/\\(.)/g, '$1')),
    matches: (inside) => matcher(inside.normalize('NFC')),
    maxDepth: /\*\*|\{/.test(pattern) ? Number.POSITIVE_INFINITY : pattern.split('/').length,
  };
}
