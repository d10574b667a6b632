/** A plan in a git repository of its own, for a test. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { tempPlan } from './temp-plan.ts';

/** Whoever runs the tests may have set up their own git in any way. */
const ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'uji',
  GIT_AUTHOR_EMAIL: 'uji@contoh.id',
  GIT_COMMITTER_NAME: 'uji',
  GIT_COMMITTER_EMAIL: 'uji@contoh.id',
};

export function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, env: ENV, encoding: 'utf8', stdio: 'pipe' });
}

/** Writes a file below a folder, with the folders that it needs. */
export function put(cwd: string, path: string, text: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  writeFileSync(join(cwd, path), text);
}

/** Everything as it is now, in one commit. */
export function commitAll(cwd: string): void {
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '--allow-empty', '-m', 'uji');
}

/** A working folder with `plans/contoh/2023/` and these other files, committed on branch `utama`. */
export function tempRepository(files: Readonly<Record<string, string>> = {}): string {
  const cwd = tempPlan();
  git(cwd, 'init', '-q', '-b', 'utama');
  for (const [path, text] of Object.entries(files)) put(cwd, path, text);
  commitAll(cwd);
  return cwd;
}
