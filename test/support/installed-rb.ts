/** The package as its users get it: built, packed, and installed in an empty folder. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface InstalledRb {
  /** Holds `node_modules`, and a copy of the real plan under `plans/`. */
  readonly folder: string;
  /** What `npx rb` runs there. */
  readonly rb: string;
  /** The files that were packed. */
  readonly packed: readonly string[];
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

export async function installRb(): Promise<InstalledRb> {
  const folder = mkdtempSync(join(tmpdir(), 'rb-package-'));
  // --ignore-scripts: built here, so that nothing rebuilds `dist/` under the other tests' feet.
  await run('node', ['test/build/build.js', join(folder, 'build')]);
  const source = join(folder, 'source');
  mkdirSync(source);
  for (const name of ['package.json', 'bin', 'schemas', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
    cpSync(name, join(source, name), { recursive: true });
  }
  cpSync(join(folder, 'build'), join(source, 'dist'), { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts'], { cwd: source });
  // A list in npm 10, an object by package in npm 11.
  const [entry] = Object.values<Packed>(JSON.parse(stdout));
  if (entry === undefined) throw new Error(`npm pack said ${stdout}`);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  // Scripts may run, as they may at a user's: there are none, and `prepare`, which could not, does not.
  const tarball = join(source, entry.filename);
  await run('npm', ['install', '--prefer-offline', '--no-audit', tarball], { cwd: folder });
  cpSync('plans', join(folder, 'plans'), { recursive: true });
  return {
    folder,
    rb: join(folder, 'node_modules/.bin/rb'),
    packed: entry.files.map(({ path }) => path),
  };
}
