/** How the benchmark starts `rb`: built from `src/` as it is now, in a process of its own. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The real plan. */
export const PLAN = join(root, 'plans/kpu-kubu-raya/2022');

/** Below `node_modules`, where the packages that are not bundled are found; a folder for each run. */
const built = join(root, `node_modules/.cache/rb-bench/rb-${process.pid}`);

/** Builds the `rb` that is measured: `dist/` may be old, or be built anew while the benchmark runs. */
export function buildRb() {
  mkdirSync(built, { recursive: true });
  for (const name of ['package.json', 'bin', 'schemas']) {
    cpSync(join(root, name), join(built, name), { recursive: true });
  }
  const argv = [join(root, 'test/build/build.js'), join(built, 'dist')];
  const { status, stderr } = spawnSync(process.execPath, argv, { cwd: root });
  if (status !== 0) throw new Error(`rb does not build: ${stderr}`);
}

export const removeRb = () => rmSync(built, { recursive: true, force: true });

/** `rb` with these arguments, as a command for `rounds.js`; it must end with 0. */
export const rb = (...args) => ({
  argv: [process.execPath, join(built, 'bin/rb.cjs'), ...args],
  ends: [0],
});
