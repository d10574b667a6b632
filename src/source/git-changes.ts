/** Asks git what changed since a revision. */
import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { promisify } from 'node:util';
import { repositoryAround } from './git-ignore.ts';
import { nameKey } from './portable-name.ts';

/** Why git gave no answer. */
export type GitTrouble = 'no-git' | 'no-repository' | 'unknown-revision' | 'failed';

export class GitError extends Error {
  readonly trouble: GitTrouble;
  /** The folder outside every repository, or git's own words. */
  readonly detail: string;
  constructor(trouble: GitTrouble, detail: string) {
    super(`${trouble}: ${detail}`);
    this.trouble = trouble;
    this.detail = detail;
  }
}

/**
 * The folders in which a file was added, changed or deleted since a revision: in a commit, staged,
 * or only saved; files that git ignores do not count. What changed on the revision's own branch
 * after this one left it does not count either, unless the common commit is not there (a shallow
 * clone): then too much is given, not too little.
 *
 * @param folders absolute; each is judged by its own repository
 * @throws GitError
 */
export async function foldersChangedSince(
  folders: readonly string[],
  revision: string,
): Promise<string[]> {
  const inRepository = new Map<string, { folder: string; real: string }[]>();
  for (const folder of folders) {
    const real = realpathSync.native(folder);
    const repository = repositoryAround(real);
    if (repository === undefined) throw new GitError('no-repository', folder);
    const others = inRepository.get(repository) ?? [];
    inRepository.set(repository, [...others, { folder, real }]);
  }
  const changed = new Set<string>();
  for (const [repository, inside] of inRepository) {
    const touched = foldersAround(await filesChangedSince(repository, revision));
    for (const { folder, real } of inside) if (touched.has(nameKey(real))) changed.add(folder);
  }
  return folders.filter((folder) => changed.has(folder));
}

/** Absolute paths. */
async function filesChangedSince(repository: string, revision: string): Promise<string[]> {
  const git = (...args: string[]): Promise<string> => runGit(repository, args);
  const top = resolve(repository, (await git('rev-parse', '--show-cdup')).trim());
  const commit = await commitOf(git, revision);
  const base = await git('merge-base', commit, 'HEAD').catch(orUndefined);
  const [diff, untracked] = await Promise.all([
    git('diff', '--name-only', '--no-renames', '--no-ext-diff', '-z', base?.trim() ?? commit, '--'),
    git('-C', top, 'ls-files', '--others', '--exclude-standard', '-z'),
  ]);
  return `${diff}${untracked}`
    .split('\0')
    .filter((path) => path !== '')
    .map((path) => resolve(top, path));
}

async function commitOf(
  git: (...args: string[]) => Promise<string>,
  revision: string,
): Promise<string> {
  const isOption = revision === '' || revision.startsWith('-');
  const commit = isOption
    ? undefined
    : await git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).catch(orUndefined);
  if (commit === undefined) throw new GitError('unknown-revision', revision);
  return commit.trim();
}

/** The key of every folder above a file: git may spell its names otherwise than the disk does. */
function foldersAround(files: readonly string[]): Set<string> {
  const folders = new Set<string>();
  for (const file of files) {
    for (let at = nameKey(dirname(file)); !folders.has(at); at = dirname(at)) folders.add(at);
  }
  return folders;
}

/** For what git may well refuse: without git itself there is still nothing to be had. */
function orUndefined(error: unknown): undefined {
  if (error instanceof GitError && error.trouble === 'failed') return undefined;
  throw error;
}

/** What the user set for git stays out of the answer, and no hook runs; git may refresh its index. */
const SETTINGS = ['core.quotePath=false', 'core.fsmonitor=false', 'diff.relative=false'];

/** Variables that tell git inside a hook which repository to take; we ask about the folder's own. */
const HOOK_VARIABLES = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

async function runGit(cwd: string, args: readonly string[]): Promise<string> {
  const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
  const env = { ...process.env };
  for (const name of HOOK_VARIABLES) delete env[name];
  try {
    const { stdout } = await promisify(execFile)(
      'git',
      ['--no-optional-locks', ...settings, ...args],
      { cwd, env, maxBuffer: Number.POSITIVE_INFINITY, windowsHide: true },
    );
    return stdout;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: unknown; stderr?: string };
    if (code === 'ENOENT') throw new GitError('no-git', '');
    throw new GitError('failed', stderr.trim() || String(code));
  }
}
