/** Names that are one name, or none, on Windows and macOS: said where the files are made and checked. */
import { cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AREA_NAME, EXAMPLE_PLAN } from '../../src/rules/example-plan.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const PLAN = 'plans/contoh/2023';
const AREA = EXAMPLE_PLAN[AREA_NAME] ?? '';
const RENCANA = EXAMPLE_PLAN['rencana.yaml'] ?? '';
const REALISASI = '{}\n';

interface Found {
  readonly aturan: string;
  readonly tingkat: string;
  readonly berkas: string;
  readonly pesan: string;
  readonly cara: string;
}

async function findingsOf(cwd: string, args = ''): Promise<Found[]> {
  const { stdout } = await runRb(`validate --format json ${args}`, { cwd });
  const { temuan }: { readonly temuan: readonly Found[] } = JSON.parse(stdout);
  return temuan.filter(({ aturan }) => aturan.startsWith('schema/'));
}

test('the example plan is in order', async () => {
  expect(await findingsOf(tempPlan())).toEqual([]);
});

describe('two files that are one on Windows and macOS', () => {
  test.each<[string, Readonly<Record<string, string>>, string, string]>([
    [
      'by case',
      { [AREA_NAME.replace('area', 'Area')]: AREA },
      AREA_NAME,
      AREA_NAME.replace('area', 'Area'),
    ],
    ['rencana.yaml by case', { 'Rencana.yaml': RENCANA }, 'rencana.yaml', 'Rencana.yaml'],
    [
      'by normal form',
      { 'area-2-re\u0301sume\u0301.yaml': AREA, 'area-2-r\u00e9sum\u00e9.yaml': AREA },
      'area-2-r\u00e9sum\u00e9.yaml',
      'area-2-re\u0301sume\u0301.yaml',
    ],
    [
      'in realisasi',
      { 'realisasi/2023-06.yaml': REALISASI, 'realisasi/2023-06.YAML': REALISASI },
      'realisasi/2023-06.yaml',
      'realisasi/2023-06.YAML',
    ],
  ])('%s: one error', async (_, files, ...pair) => {
    const found = await findingsOf(tempPlan(files));
    const collisions = found.filter(({ pesan }) => pesan.includes('bernama sama di Windows'));
    expect(collisions).toMatchObject([{ aturan: 'schema/berkas', tingkat: 'error' }]);
    for (const name of pair) {
      expect(`${collisions[0]?.pesan} ${collisions[0]?.berkas}`).toContain(name);
    }
  });

  test('an area that is there twice is not counted twice', async () => {
    const { stdout } = await runRb('validate --format json', {
      cwd: tempPlan({ [AREA_NAME.replace('area', 'Area')]: AREA }),
    });
    const { temuan }: { readonly temuan: readonly Found[] } = JSON.parse(stdout);
    expect(temuan.filter(({ tingkat }) => tingkat === 'error').map(({ aturan }) => aturan)).toEqual(
      ['schema/berkas'],
    );
  });

  test('in English', async () => {
    const cwd = tempPlan({ 'Rencana.yaml': RENCANA });
    const { stdout } = await runRb('validate --lang en', { cwd });
    expect(stdout).toContain(
      'have one name on Windows and macOS, where upper and lower case are the same',
    );
  });
});

test.each([
  ['rencana.yml', RENCANA, 'rencana.yaml'],
  ['penugasan.yml', 'tim: {}\n', 'penugasan.yaml'],
])('%s beside its like is not read, and said so once', async (name, text, first) => {
  const cwd = tempPlan({
    [name]: text,
    ...(first === 'penugasan.yaml' ? { [first]: '{}\n' } : {}),
  });
  const { stdout } = await runRb('validate --format json', { cwd });
  const { temuan }: { readonly temuan: readonly Found[] } = JSON.parse(stdout);
  expect(temuan.filter(({ berkas }) => berkas.endsWith(name))).toMatchObject([
    {
      aturan: 'schema/berkas',
      tingkat: 'error',
      pesan: `"${name}" tidak dibaca, karena "${PLAN}/${first}" sudah ada`,
    },
  ]);
});

test('two plan folders that are one on Windows and macOS: an error in the second', async () => {
  const cwd = tempPlan();
  cpSync(join(cwd, 'plans/contoh'), join(cwd, 'plans/Contoh'), { recursive: true });
  expect(await findingsOf(cwd)).toMatchObject([
    { aturan: 'schema/berkas', tingkat: 'error', berkas: `${PLAN}/rencana.yaml` },
  ]);
  expect(await findingsOf(cwd, 'plans/Contoh')).toEqual([]);
  const { stdout, code } = await runRb('validate', { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain('bernama sama di Windows dan macOS');
});

describe('names that Windows does not take', () => {
  test.each(['aux.yaml', 'area-1:salinan.yaml'])('the file %s', async (name) => {
    const found = await findingsOf(tempPlan({ [name]: AREA }));
    expect(found.filter(({ berkas }) => berkas.endsWith(name))).toMatchObject([
      {
        aturan: 'schema/berkas',
        tingkat: 'warning',
        pesan: `Windows tidak menerima nama "${name}"`,
      },
    ]);
  });

  test.each(['con', '2023.', 'KPU: Contoh'])('the folder %s, wherever rb stands', async (name) => {
    const cwd = tempPlan();
    const plan = join(cwd, 'lain', name);
    mkdirSync(plan, { recursive: true });
    for (const [file, text] of Object.entries(EXAMPLE_PLAN)) writeFileSync(join(plan, file), text);
    for (const place of [{ cwd: join(cwd, 'lain') }, { cwd: plan }]) {
      const { stdout } = await runRb('validate . --format json', place);
      expect(JSON.parse(stdout).temuan).toContainEqual(
        expect.objectContaining({
          aturan: 'schema/berkas',
          tingkat: 'warning',
          pesan: `Windows tidak menerima nama "${name}"`,
        }),
      );
    }
  });

  test.each([
    ['init plans/con/2027', 'con'],
    ['init plans/aux.kpu/2027 --lang en', 'aux.kpu'],
    ['init plans/2027. --year 2027', '2027.'],
    [`init plans/lain:2/2027 --from ${PLAN}`, 'lain:2'],
  ])('rb %s is refused, and nothing is made', async (line, name) => {
    const cwd = tempPlan();
    const { code, stderr } = await runRb(line, { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`"${name}"`);
    expect(stderr).toMatch(/Windows (?:tidak menerima|has no) folder/);
    expect(readdirSync(join(cwd, 'plans'))).toEqual(['contoh']);
  });

  test('a folder that is there already is the concern of whoever made it', async () => {
    const cwd = tempPlan();
    mkdirSync(join(cwd, 'a:b'));
    expect((await runRb('init a:b/2027', { cwd })).code).toBe(0);
  });
});

test('rb init takes no name beside one that is the same elsewhere', async () => {
  const cwd = tempPlan();
  mkdirSync(join(cwd, 'plans/contoh/2027'));
  writeFileSync(join(cwd, 'plans/contoh/2027/Rencana.yaml'), '');
  const { code, stderr } = await runRb('init plans/contoh/2027', { cwd });
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('rencana.yaml'),
  });
  expect(readdirSync(join(cwd, 'plans/contoh/2027'))).toEqual(['Rencana.yaml']);
});
