/** Words and names that are nasty, in every message that quotes them. */
import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AREA_NAME } from '../../src/rules/example-plan.ts';
import { commandsIn } from '../reporters/github-runner.ts';
import { type Run, runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';
import { STEERS } from './steers.ts';

const WORDS = [
  'x\u001b[31m\u202e##[error]q',
  'x\n::error::q',
  '::error::q',
  '##[error]q',
  'a\u009b\u200bb\u2066',
];

/** With the nasty word in the place of `?`. */
const COMMANDS: readonly string[] = [
  '?',
  '--?',
  '--lang ? validate',
  'help ?',
  'completion ?',
  'explain ?',
  'explain yaml/?',
  'explain no-cut-text ?',
  'validate ?',
  'validate --?',
  'validate --format ?',
  'validate --format json=?/a/b',
  'validate --rule ?',
  'validate --rule ?=error',
  'validate --rule no-cut-text=?',
  'validate --changed-since ?',
  'validate --fix ?',
  'fmt ?',
  'fmt - ?',
  'init ?',
  'init plans/?',
  'init plans/x/2027 --from ?',
  'init plans/x/2027 --year ?',
  'report ?',
  'report --month ?',
  'report --quarter ?',
  'report --semester ?',
  'report --year ?',
  'report --as-of ?',
  'report --format ?',
  'report --only ?',
  'report --by ?',
  'report --month 6 --unit ?',
  'report --month 6 --area ?',
  'report --month 6 -o a/?/b.txt',
  'report --month 6 -o ?',
  'render ? -o a.pdf',
  'render -o ?',
  'render -o a/?/b.html',
  'render -o ?.html',
  'render -o ?.yaml',
  'render -o a.pdf --font ?',
  'render -o a.pdf --part ?',
  'render --format ?',
  'record ? --month 1 --status terlaksana',
  'record arsip --month ? --status terlaksana',
  'record arsip --month 1 --status ?',
  'record arsip --month 1 --status terlaksana --tanggal ?',
  'record arsip --month 1 --status belum --catatan ?',
  'record arsip --month 1 --status sebagian --bukti ? --dry-run',
  'record arsip --month 1 --plan ?',
  'record ? --form',
  'record --form --month 1 -o a/?/b.xlsx',
  'record --from ?',
  'verify ?',
  'extract ? -o x',
];

/** Nothing that steers a terminal or a CI runner, on neither output; no fault of `rb` itself. */
function expectNeutral({ stdout, stderr }: Run): void {
  for (const text of [stdout, stderr]) {
    expect(STEERS.exec(text)).toBeNull();
    expect(commandsIn(text)).toEqual([]);
  }
  expect(stderr).not.toContain('kesalahan di dalam rb');
}

test.each(COMMANDS)('rb %s', async (line) => {
  for (const word of WORDS) {
    const run = await runRb(line.replace('?', word), { cwd: tempPlan() });
    expectNeutral(run);
    expect(run.stdout + run.stderr).not.toBe('');
  }
});

/** A plan below a folder of this name, with a sound area file of that name and a broken one. */
function planNamed(name: string): string {
  const cwd = tempPlan();
  const folder = join(cwd, 'plans', name, '2023');
  mkdirSync(join(cwd, 'plans', name));
  renameSync(join(cwd, 'plans/contoh/2023'), folder);
  cpSync(join(folder, AREA_NAME), join(folder, `area-2-${name}.yaml`));
  return cwd;
}

describe.skipIf(process.platform === 'win32').each(WORDS)(
  'a folder and a file named %j',
  (name) => {
    test.each([
      'validate',
      'validate --all',
      'validate --fix --dry-run',
      'validate --fix',
      'validate plans --format json=a.json',
      'fmt --check',
      'fmt --diff',
      'fmt',
      'report --month 6',
      'report plans --month 6',
      'render -o a.html',
      'init plans/?/2024 --from plans/?/2023',
      'init plans/?/2023',
      'init plans/baru?/2024',
      'record arsip --month 6 --status belum',
      'record arsip --month 6 --status belum --dry-run',
    ])('rb %s', async (line) => {
      const typed = line.replaceAll('?', name);
      const sound = planNamed(name);
      expectNeutral(await runRb(typed, { cwd: sound }));
      const broken = planNamed(name);
      writeFileSync(join(broken, 'plans', name, `2023/area-3-${name}.yaml`), 'nomor: [\n');
      expectNeutral(await runRb(typed, { cwd: broken }));
    });
  },
);
