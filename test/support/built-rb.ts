/** `rb` built from the sources as they are, for tests that need a process of its own. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns the script that Node is to run */
export function builtRb(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rb-built-'));
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  execFileSync('node', ['test/build/build.js', join(folder, 'dist')]);
  for (const name of ['bin', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
  return join(folder, JSON.parse(readFileSync('package.json', 'utf8')).bin.rb);
}
