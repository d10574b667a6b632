/** Bukti as typed → as the plan names it: links as they are, files from the plan's folder down. */
import { resolve } from 'node:path';
import { onOneLine } from '../plan/raw.ts';
import { type BuktiFault, findBuktiFault, isLink } from '../plan/realisasi.ts';
import { lookBelow, pathBelow } from '../source/look-below.ts';

export type ReadBukti = { readonly bukti: string } | { readonly fault: BuktiFault };

/**
 * A file is looked for from the plan's folder, and then from the working folder, where a shell
 * completes names.
 *
 * @param root the plan's folder, absolute
 */
export function readBukti(typed: string, root: string, cwd: string): ReadBukti {
  const bukti = onOneLine(typed);
  if (isLink(bukti)) return { bukti };
  const look = lookBelow(root);
  const path = bukti.replaceAll('\\', '/').replace(/^\.\//, '');
  const fault = findBuktiFault(path, look);
  if (fault === undefined) return { bukti: path };
  const below = pathBelow(root, resolve(cwd, path));
  if (below !== undefined && findBuktiFault(below, look) === undefined) return { bukti: below };
  return { fault };
}
