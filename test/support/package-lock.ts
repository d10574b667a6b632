/** Reads `package-lock.json`: which packages npm installs, and what each needs. */
import { readFileSync } from 'node:fs';

export interface LockedPackage {
  /** From the root of the repository: `node_modules/docx/node_modules/nanoid`. */
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: true;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Omit<LockedPackage, 'path' | 'name'>>>;
}

export const lock: Lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));

/** Every package but our own. */
export const locked: readonly LockedPackage[] = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ ...entry, path, name: path.replace(/^.*node_modules\//, '') }));

const byPath = new Map(locked.map((each) => [each.path, each]));

/** These packages and all that they need, however deep. @throws Error for one that the lock lacks */
export function withAllTheyNeed(names: readonly string[]): readonly LockedPackage[] {
  const found = new Set<LockedPackage>();
  const add = (name: string, from: string): void => {
    const entry = resolved(name, from);
    if (found.has(entry)) return;
    found.add(entry);
    const needed = { ...entry.dependencies, ...entry.optionalDependencies };
    for (const each of Object.keys(needed)) add(each, entry.path);
  };
  for (const name of names) add(name, '');
  return [...found];
}

/** As Node finds it: in the nearest `node_modules` at or above. */
function resolved(name: string, from: string): LockedPackage {
  const entry = byPath.get(`${from === '' ? '' : `${from}/`}node_modules/${name}`);
  if (entry !== undefined) return entry;
  if (from === '') throw new Error(`package-lock.json lacks ${name}`);
  return resolved(name, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''));
}
