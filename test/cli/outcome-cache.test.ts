/** What was checked before is not checked again, unless anything that its outcome depends on is another. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  AREA_NAME,
  areaExample,
  ROW_EXAMPLE,
  rencanaExample,
} from '../../src/rules/example-plan.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const FOLDER = 'plans/contoh/2023';
const NOW = new Date(2023, 5, 15);

/** A plan with an error, a warning of a bukti that is not there, and a waiver that ends in June. */
const newPlan = (): string =>
  tempPlan({
    'rencana.yaml': rencanaExample(
      'pengecualian:\n  - aturan: no-unverified-row\n    alasan: sudah dicocokkan\n    sampai: 2023-06-30\n',
    ),
    [AREA_NAME]: areaExample(`${ROW_EXAMPLE}\n    perlu_verifikasi: kabur`),
    'area-3-salah.yaml': 'nomor: 3\nnama: "Tidak ditutup\n',
    'realisasi/2023-06.yaml':
      'arsip:\n  status: terlaksana\n  tanggal: 2023-06-10\n  bukti:\n    - bukti/arsip.pdf\n',
  });

const newCache = (build = 'a') => ({
  folder: mkdtempSync(join(tmpdir(), 'rb-cache-')),
  build,
  fewest: 1,
});
type Cache = ReturnType<typeof newCache>;

const sizeOf = ({ folder }: Cache): number => statSync(join(folder, 'validate')).size;

/** Checks with the cache, and says whether anything was checked anew; the findings must be those without it. */
async function check(cwd: string, cache: Cache, line = 'validate --all --show-waived', now = NOW) {
  const before = sizeOf(cache);
  const cached = await runRb(line, { cwd, cache, now });
  expect(cached).toEqual(await runRb(line, { cwd, now }));
  return sizeOf(cache) === before ? 'known' : 'anew';
}

async function checkedOnce(): Promise<{ cwd: string; cache: Cache }> {
  const cwd = newPlan();
  const cache = newCache();
  const { stdout } = await runRb('validate --all --show-waived', { cwd, cache, now: NOW });
  for (const code of ['yaml/', 'no-missing-bukti', 'no-unverified-row'])
    expect(stdout).toContain(code);
  return { cwd, cache };
}

describe('known', () => {
  test.each([
    ['nothing changed', 'validate --all --show-waived'],
    ['another language', 'validate --all --lang en'],
    ['another form', 'validate --format sarif'],
    ['the plan by its name', `validate ${FOLDER}`],
    ['errors only', 'validate --quiet'],
  ])('%s', async (_, line) => {
    const { cwd, cache } = await checkedOnce();
    expect(await check(cwd, cache, line)).toBe('known');
  });

  test('another day, before the waiver ends or not, where no waiver ends', async () => {
    const cwd = tempPlan();
    const cache = newCache();
    await runRb('validate', { cwd, cache, now: NOW });
    expect(await check(cwd, cache, 'validate', new Date(2024, 0, 1))).toBe('known');
  });
});

describe('checked anew', () => {
  const path = (cwd: string, name: string): string => join(cwd, FOLDER, name);

  test.each<[string, (cwd: string) => void]>([
    ['a byte more', (cwd) => writeFileSync(path(cwd, AREA_NAME), ' ', { flag: 'a' })],
    ['one letter for another', (cwd) => replaceIn(path(cwd, AREA_NAME), 'kabur', 'kabut')],
    ['a file more', (cwd) => writeFileSync(path(cwd, 'catatan.yaml'), 'a: 1\n')],
    ['a file less', (cwd) => rmSync(path(cwd, 'area-3-salah.yaml'))],
    [
      'a file renamed',
      (cwd) => renameSync(path(cwd, 'area-3-salah.yaml'), path(cwd, 'area-3-x.yaml')),
    ],
    [
      'a folder for a file',
      (cwd) => {
        rmSync(path(cwd, 'area-3-salah.yaml'));
        mkdirSync(path(cwd, 'area-3-salah.yaml'));
      },
    ],
    [
      'a text moved from one file to the next',
      (cwd) => {
        writeFileSync(path(cwd, 'area-3-salah.yaml'), 'nomor: 3\n');
        writeFileSync(path(cwd, 'area-4-x.yaml'), 'nama: "Tidak ditutup\n');
      },
    ],
    [
      'the bukti is there now',
      (cwd) => {
        mkdirSync(path(cwd, 'bukti'));
        writeFileSync(path(cwd, 'bukti/arsip.pdf'), '');
      },
    ],
    [
      'a bukti with a name near to it is there now',
      (cwd) => {
        mkdirSync(path(cwd, 'bukti'));
        writeFileSync(path(cwd, 'bukti/arsp.pdf'), '');
      },
    ],
  ])('%s', async (_, change) => {
    const { cwd, cache } = await checkedOnce();
    change(cwd);
    expect(await check(cwd, cache)).toBe('anew');
    expect(await check(cwd, cache)).toBe('known');
  });

  test.each([
    ['a level', 'validate --rule no-unverified-row=error'],
    ['the optional rules', 'validate --strict'],
    ['a date for the data', 'validate --as-of 2023-06-15'],
  ])('%s', async (_, line) => {
    const { cwd, cache } = await checkedOnce();
    expect(await check(cwd, cache, line)).toBe('anew');
    expect(await check(cwd, cache, line)).toBe('known');
  });

  test('a day on which a waiver has ended', async () => {
    const { cwd, cache } = await checkedOnce();
    expect(await check(cwd, cache, 'validate --show-waived', new Date(2023, 6, 1))).toBe('anew');
  });

  test('another build of rb', async () => {
    const { cwd, cache } = await checkedOnce();
    expect(await check(cwd, { ...cache, build: 'b' })).toBe('anew');
  });

  test('the same files in another place', async () => {
    const { cwd, cache } = await checkedOnce();
    renameSync(join(cwd, 'plans/contoh'), join(cwd, 'plans/lain'));
    expect(await check(cwd, cache)).toBe('anew');
  });
});

test.each([
  ['--no-cache', 'validate --no-cache'],
  ['--fix', 'validate --fix'],
  ['standard input', `validate - --stdin-filename ${FOLDER}/${AREA_NAME}`],
])('%s neither keeps nor takes anything', async (_, line) => {
  const cache = newCache();
  await runRb(line, { cwd: newPlan(), cache, now: NOW, stdin: 'nomor: 1\n' });
  expect(() => sizeOf(cache)).toThrow('ENOENT');
});

test('a damaged cache and one that cannot be written change nothing', async () => {
  const { cwd, cache } = await checkedOnce();
  const kept = readFileSync(join(cache.folder, 'validate'), 'utf8');
  writeFileSync(
    join(cache.folder, 'validate'),
    kept.replace('"severity":"error"', '"severity":"note"'),
  );
  expect(await check(cwd, cache)).toBe('anew');
  const nowhere = { folder: join(cwd, FOLDER, AREA_NAME, 'x'), build: 'a', fewest: 1 };
  const line = 'validate --all --show-waived';
  const without = await runRb(line, { cwd, now: NOW });
  expect(await runRb(line, { cwd, cache: nowhere, now: NOW })).toEqual(without);
});

function replaceIn(path: string, before: string, after: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

test('the names of its folders belong to a plan, also where it is shown as .', async () => {
  const cwd = newPlan();
  const cache = newCache();
  cpSync(join(cwd, FOLDER), join(cwd, 'con'), { recursive: true });
  const check = (folder: string) =>
    runRb('validate . --all', { cwd: join(cwd, folder), cache, now: NOW });
  expect((await check(FOLDER)).stdout).not.toContain('Windows');
  expect((await check('con')).stdout).toContain('Windows tidak menerima nama "con"');
});

test('of the date the rules ask only whether a waiver has ended: an outcome is kept for other days', () => {
  const asked = readdirSync('src/rules')
    .filter((name) => !['check-plan.ts', 'define-rule.ts', 'waivers.ts'].includes(name))
    .flatMap((name) => readFileSync(`src/rules/${name}`, 'utf8').split('\n'))
    .filter((line) => /\basOf\b/.test(line))
    .map((line) => line.replace(/\{[^{}]*\basOf\b[^{}]*\}(?=: RuleContext|\) =>)/, ''))
    .filter((line) => /\basOf\b/.test(line));
  expect(asked.length).toBeGreaterThan(0);
  for (const line of asked)
    expect(line.replace(/isExpired\(\w+, asOf\)/, '')).not.toContain('asOf');
});
