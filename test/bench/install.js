/** Packages of other makers, installed in a folder of their own, outside this package. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Kept between runs. */
const CACHE = join(tmpdir(), 'rb-bench-peers');
const FLAGS = ['--prefix', '.', '--ignore-scripts', '--no-audit', '--no-fund', '--save-exact'];

/**
 * @returns the folder that `packages` (`name@version`) are installed in
 * @throws Error where npm cannot
 */
export function install(packages) {
  const folder = join(CACHE, packages.join('_').replaceAll('/', '_'));
  // npm writes this file last.
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return folder;
  process.stderr.write(`npm install ${packages.join(' ')}\n`);
  mkdirSync(folder, { recursive: true });
  const { status } = spawnSync('npm', ['install', ...FLAGS, ...packages], { cwd: folder });
  if (status !== 0) throw new Error(`npm could not install ${packages.join(' ')}`);
  return folder;
}
