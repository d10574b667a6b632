/** Each hostile file gives a finding or nothing at all, in a second and 300 MB; no other file suffers. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtRb } from '../support/built-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';
import {
  type FileCase,
  ODD_FILES,
  ODD_YAML,
  PROTO_KEYS,
  SLOW_PLANS,
  SLOW_SLIPS,
  SLOW_YAML,
} from './file-cases.ts';
import { expectWithin, type Measured, measuredRb } from './measured-rb.ts';

const FOLDER = 'plans/contoh/2023';

let rb: string;

beforeAll(() => {
  rb = builtRb();
}, 120_000);

interface Told {
  readonly aturan: string;
  readonly berkas: string;
}

/** Codes of the findings in one file, sorted, each once. */
function codesIn({ stdout }: Measured, path: string): string[] {
  const told: Told[] = stdout
    .trimEnd()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
  return [
    ...new Set(told.filter(({ berkas }) => berkas === path).map(({ aturan }) => aturan)),
  ].sort();
}

function planWith({ file = 'area-2-uji.yaml', make }: FileCase): { cwd: string; path: string } {
  const cwd = tempPlan();
  const path = `${FOLDER}/${file}`;
  mkdirSync(dirname(join(cwd, path)), { recursive: true });
  make(join(cwd, path));
  return { cwd, path };
}

describe.each([
  ['odd files', ODD_FILES],
  ['odd YAML', ODD_YAML],
  ['names of JavaScript', PROTO_KEYS],
  ['slow YAML', SLOW_YAML],
  ['slow plans', SLOW_PLANS],
  ['slow slips', SLOW_SLIPS],
])('%s', (_, cases) => {
  test.each(cases)('$name', (each) => {
    const { cwd, path } = planWith(each);
    const measure = (): Measured => measuredRb(rb, ['validate', '--format', 'jsonl'], cwd);
    const run = measure();
    expect(run.stderr).toBe('');
    expect([run.code, ...codesIn(run, path)]).toEqual([each.exit ?? 1, ...each.says]);
    expectWithin(run, measure);
  });
});

test('a file that is gone between being listed and being read', () => {
  const run = measuredRb(rb, ['validate', '--format', 'jsonl'], tempPlan(), {
    preload: resolve('test/hostile/vanishing.cjs'),
  });
  expect(codesIn(run, `${FOLDER}/area-2-hilang.yaml`)).toEqual(['yaml/cannot-read']);
  expect([run.code, run.stderr]).toEqual([1, '']);
});

const isRoot = process.getuid?.() === 0;
const SETPRIV = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];
/** The superuser reads everything, so somebody else has to try. */
const asOther = isRoot ? SETPRIV : [];

test.skipIf(isRoot && spawnSync('setpriv', ['--version']).status !== 0)(
  'a file that may not be read (as root: only with setpriv, of util-linux)',
  () => {
    const { cwd, path } = planWith({ make: (at) => writeFileSync(at, ''), name: '', says: [] });
    chmodSync(join(cwd, path), 0);
    for (const folder of [cwd, dirname(dirname(rb))]) chmodSync(folder, 0o755);
    const run = measuredRb(rb, ['validate', '--format', 'jsonl'], cwd, { before: asOther });
    expect(codesIn(run, path)).toEqual(['yaml/no-permission']);
    expect([run.code, run.stderr]).toEqual([1, '']);
  },
);
