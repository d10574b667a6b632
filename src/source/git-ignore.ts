/**
 * What git ignores, by the `.gitignore` files from a repository's top folder down.
 *
 * As ripgrep and ESLint do it: what is met while searching below a folder is left out when it is
 * ignored; what the user named is read. Below a named folder that is itself ignored nothing is left
 * out, because git tells nothing apart there. Only `.gitignore` files count, not what one person's
 * git is set to (`info/exclude`, `core.excludesFile`): the same repository gives the same findings
 * on every machine. Outside a repository nothing is ignored.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/** The rules for the entries of one folder and of all below it. */
export interface IgnoreRules {
  /** The repository's top folder, absolute. */
  readonly root: string;
  readonly matcher: Ignore;
}

/** As git does where the file system does not tell upper and lower case apart. */
const ignorecase = process.platform === 'win32' || process.platform === 'darwin';

/**
 * The rules for what lies in a folder that the user named.
 *
 * @param folder absolute
 * @param known what was found out earlier in the run; it is added to
 * @param names what the folder holds, where somebody has looked already
 * @returns undefined when nothing in it is left out
 */
export function ignoreRulesAt(
  folder: string,
  known: Map<string, IgnoreRules | undefined> = new Map(),
  names?: readonly string[],
): IgnoreRules | undefined {
  if (known.has(folder)) return known.get(folder);
  const parent = dirname(folder);
  const above = parent === folder ? undefined : ignoreRulesAt(parent, known);
  const rules = enterFolder(isIgnored(above, folder, true) ? undefined : above, folder, names);
  known.set(folder, rules);
  return rules;
}

/**
 * The rules one folder further down: those of its own `.gitignore` added; new ones in a repository.
 *
 * @param names what the folder holds, where somebody has looked already
 */
export function enterFolder(
  rules: IgnoreRules | undefined,
  folder: string,
  names?: readonly string[],
): IgnoreRules | undefined {
  const holds = (name: string): boolean => names?.includes(name) ?? existsSync(join(folder, name));
  if (holds('.git')) {
    return { root: folder, matcher: ignore({ ignorecase }).add(gitignoreIn(folder) ?? []) };
  }
  const lines = rules !== undefined && holds('.gitignore') ? gitignoreIn(folder) : undefined;
  if (rules === undefined || lines === undefined) return rules;
  const depth = relative(rules.root, folder).split(sep).length;
  const moved = lines.map((line) => movedDown(line, depth));
  return { ...rules, matcher: ignore({ ignorecase }).add(rules.matcher).add(moved) };
}

/**
 * @param rules those of the folder that holds the path
 * @param path absolute
 */
export function isIgnored(
  rules: IgnoreRules | undefined,
  path: string,
  isFolder: boolean,
): boolean {
  if (rules === undefined) return false;
  const inside = relative(rules.root, path).split(sep).join('/');
  return rules.matcher.ignores(isFolder ? `${inside}/` : inside);
}

/** The nearest folder at or above that holds `.git`: a folder, or a file in worktrees and submodules. */
export function repositoryAround(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryAround(above);
}

/**
 * A line of a `.gitignore` that lies `depth` folders below the top, as the top's own would say it.
 * The folders between stand as `*`: the rules are asked only about what lies below that one folder.
 */
function movedDown(line: string, depth: number): string {
  const negated = line.startsWith('!') ? '!' : '';
  const pattern = line.slice(negated.length);
  if (pattern.trim() === '' || pattern === '/' || line.startsWith('#')) return '';
  const anchored = /\/./.test(pattern);
  // A `\` that kept `#` or `!` from being read as a sign has nothing left to do behind the folders.
  const rest = pattern.replace(/^\\(?=[#!])/, '').replace(/^\//, '');
  return `${negated}/${'*/'.repeat(depth)}${anchored ? '' : '**/'}${rest}`;
}

/** The lines of a folder's `.gitignore`, if it has one. */
function gitignoreIn(folder: string): string[] | undefined {
  try {
    const text = readFileSync(join(folder, '.gitignore'), 'utf8').replace(/^\ufeff/, '');
    return text.split(/\r?\n/).map(plainStars);
  } catch {
    return undefined;
  }
}

/** The same to git, written so that the library takes no `**` for a `*`, or for a file. */
const plainStars = (line: string): string =>
  line
    .replace(/(?:\*\*\/){2,}/, '**/')
    .replace(/^(!?)\/?\*\*(\/?)$/, '$1*$2')
    .replace(/\/\*\*\/$/, '/**/*/');
