/** What stands at a path below a folder: a file, a folder, nothing, or something outside. */
import { isAbsolute, join, relative, sep, win32 } from 'node:path';
import { entriesOf, realPathOf, statOf } from './on-disk.ts';
import { isSameName } from './portable-name.ts';

export type FileState =
  | { readonly kind: 'file' | 'folder' | 'outside' }
  /** `beside` names what stands in the folder where it should be. */
  | { readonly kind: 'missing'; readonly beside: readonly string[] };

/** Takes a path relative to the folder, with `/`. */
export type Look = (path: string) => FileState;

/**
 * Looks on the disk; what a link leads to counts as where it is. Names are compared letter by letter,
 * also where the disk does not tell upper and lower case apart: what is there on one system is there on all.
 */
export function lookBelow(folder: string): Look {
  const known = new Map<string, readonly string[] | undefined>();
  const namesIn = (at: string): readonly string[] | undefined => {
    if (!known.has(at))
      known.set(
        at,
        entriesOf(at)?.map(({ name }) => name),
      );
    return known.get(at);
  };
  return (path) => {
    if (!isBelow(path)) return { kind: 'outside' };
    let absolute = folder;
    const names = join(path)
      .split(sep)
      .filter((name) => name !== '' && name !== '.');
    for (const [index, name] of names.entries()) {
      const beside = namesIn(absolute);
      // A folder may let through whom it does not let look.
      const found = beside === undefined ? name : beside.find((each) => isSameName(each, name));
      if (found === undefined) {
        return { kind: 'missing', beside: index === names.length - 1 ? (beside ?? []) : [] };
      }
      absolute = join(absolute, found);
    }
    const stat = statOf(absolute);
    if (stat === undefined) return { kind: 'missing', beside: [] };
    const [root = folder, place = absolute] = [realPathOf(folder), realPathOf(absolute)];
    if (!isWithin(root, place)) return { kind: 'outside' };
    return { kind: stat.isDirectory() ? 'folder' : 'file' };
  };
}

/** Looks among the names of files in memory, as `lookBelow` does. */
export function lookAmong(names: readonly string[]): Look {
  const all = names.map((name) => name.normalize('NFC'));
  return (path) => {
    if (!isBelow(path)) return { kind: 'outside' };
    const wanted = join(path).split(sep).join('/').replace(/\/$/, '').normalize('NFC');
    if (all.includes(wanted)) return { kind: 'file' };
    if (all.some((name) => name.startsWith(`${wanted}/`))) return { kind: 'folder' };
    const above = wanted.slice(0, wanted.lastIndexOf('/') + 1);
    const beside = all
      .filter((name) => name.startsWith(above))
      .map((name) => name.slice(above.length).replace(/\/.*$/, ''));
    return { kind: 'missing', beside: [...new Set(beside)] };
  };
}

/** The same path with `/` from `folder` down; undefined when it leads outside. */
export function pathBelow(folder: string, absolute: string): string | undefined {
  const path = relative(folder, absolute);
  return isWithin(folder, absolute) && path !== '' ? path.split(sep).join('/') : undefined;
}

/** Drives and `\` are of another system than the one the plan may be read on. */
function isBelow(path: string): boolean {
  if (isAbsolute(path) || win32.isAbsolute(path) || /^(?:[a-z]:|~)/i.test(path)) return false;
  return join(path).split(sep)[0] !== '..';
}

function isWithin(folder: string, path: string): boolean {
  const from = relative(folder, path);
  return from.split(sep)[0] !== '..' && !isAbsolute(from);
}
