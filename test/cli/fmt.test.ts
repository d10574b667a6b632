/** `rb fmt` as it is typed: what it writes, says and returns. */
import { chmodSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_PLAN } from '../../src/rules/example-plan.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const AREA = 'area-1-penataan-tata-laksana.yaml';
const FOLDER = 'plans/contoh/2023';
const SOUND = EXAMPLE_PLAN[AREA]?.replace(/bulan: .*/, 'bulan: 6') ?? '';
const UNTIDY = SOUND.replace('bulan: 6', 'bulan: [6]   # Juni');
const TIDY = SOUND.replace('bulan: 6', 'bulan: 6 # Juni');
const BROKEN = 'nama: Tata kelola: baru\n';

const read = (cwd: string, name = AREA): string => readFileSync(join(cwd, FOLDER, name), 'utf8');

describe('writing', () => {
  test('a file that is not in canonical form is written, the others are not named', async () => {
    const cwd = tempPlan({ [AREA]: UNTIDY });
    expect(await runRb('fmt', { cwd })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: `dirapikan: ${FOLDER}/${AREA}\n2 berkas, 1 dirapikan\n`,
    });
    expect(read(cwd)).toBe(TIDY);
    expect(await runRb('fmt', { cwd })).toMatchObject({
      code: 0,
      stderr: '2 berkas, 0 dirapikan\n',
    });
  });

  test('in English, and quietly', async () => {
    const cwd = tempPlan({ [AREA]: UNTIDY });
    expect((await runRb('fmt --lang en --check', { cwd })).stderr).toBe(
      '2 files, 1 not formatted\nrb fmt formats them\n',
    );
    expect(await runRb('fmt -q', { cwd })).toMatchObject({ code: 0, stdout: '', stderr: '' });
    expect(read(cwd)).toBe(TIDY);
  });

  test('of a plan of which a file is named, only that file', async () => {
    const penugasan = 'unit: ["a"]\n'.replace('["a"]', '\n- a');
    const cwd = tempPlan({ [AREA]: UNTIDY, 'penugasan.yaml': penugasan });
    const { stderr } = await runRb(`fmt ${FOLDER}/penugasan.yaml`, { cwd });
    expect(stderr).toBe(`dirapikan: ${FOLDER}/penugasan.yaml\n1 berkas, 1 dirapikan\n`);
    expect(read(cwd)).toBe(UNTIDY);
    expect(read(cwd, 'penugasan.yaml')).toBe('unit:\n  - a\n');
    await runRb(`fmt ${FOLDER}/penugasan.yaml ${FOLDER}`, { cwd });
    expect(read(cwd)).toBe(TIDY);
  });

  test('every kind of file', async () => {
    const cwd = tempPlan({
      'rencana.yaml': `${EXAMPLE_PLAN['rencana.yaml']}`.replace(
        'versi: 1\ntahun: 2023',
        'tahun: 2023\nversi: 1',
      ),
      'penugasan.yaml': 'unit:\n- a\nbaris: {}\n',
      'realisasi/2023-06.yaml': 'arsip:\n    tanggal: 2023-06-20\n    status: terlaksana\n',
    });
    expect((await runRb('fmt', { cwd })).stderr).toContain('4 berkas, 3 dirapikan');
    expect(read(cwd, 'rencana.yaml')).toBe(EXAMPLE_PLAN['rencana.yaml']);
    expect(read(cwd, 'penugasan.yaml')).toBe('unit:\n  - a\nbaris: {}\n');
    expect(read(cwd, 'realisasi/2023-06.yaml')).toBe(
      'arsip:\n  status: terlaksana\n  tanggal: 2023-06-20\n',
    );
    expect((await runRb('validate', { cwd })).stdout).not.toContain('yaml/');
  });

  test('a byte order mark goes, Windows line ends stay', async () => {
    const cwd = tempPlan({ [AREA]: `\ufeff${SOUND.replaceAll('\n', '\r\n')}` });
    expect(await runRb('fmt --check', { cwd })).toMatchObject({ code: 1 });
    expect(await runRb('fmt', { cwd })).toMatchObject({ code: 0 });
    expect(read(cwd)).toBe(SOUND.replaceAll('\n', '\r\n'));
  });

  test('a byte order mark alone', async () => {
    const cwd = tempPlan({ [AREA]: `\ufeff${SOUND}` });
    expect((await runRb('fmt --diff', { cwd })).stdout).toContain('-\ufeffnomor: 1\n+nomor: 1\n');
    await runRb('fmt', { cwd });
    expect(read(cwd)).toBe(SOUND);
  });

  test('a link stays one, and what it leads to is written', async () => {
    const cwd = tempPlan({ [AREA]: '' });
    mkdirSync(join(cwd, 'bersama'));
    writeFileSync(join(cwd, 'bersama/area.yaml'), UNTIDY);
    symlinkSync(join(cwd, 'bersama/area.yaml'), join(cwd, FOLDER, AREA));
    expect(await runRb('fmt', { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'bersama/area.yaml'), 'utf8')).toBe(TIDY);
    expect(lstatSync(join(cwd, FOLDER, AREA)).isSymbolicLink()).toBe(true);
  });

  test('a file that may not be written is trouble', async () => {
    const cwd = tempPlan({ [AREA]: UNTIDY });
    chmodSync(join(cwd, FOLDER, AREA), 0o444);
    const { code, stderr } = await runRb('fmt', { cwd });
    // The superuser may write everything.
    if (process.getuid?.() === 0) {
      expect({ code, text: read(cwd) }).toEqual({ code: 0, text: TIDY });
      return;
    }
    expect(code).toBe(3);
    expect(stderr).toContain(`"${FOLDER}/${AREA}" tidak dapat ditulis: tidak ada izin`);
    expect(stderr).toContain('2 berkas, 0 dirapikan, 1 tidak dapat dirapikan');
    expect(read(cwd)).toBe(UNTIDY);
  });
});

describe('a file that has to be mended first', () => {
  test('is left, with its findings, and the others are formatted', async () => {
    const cwd = tempPlan({ [AREA]: UNTIDY, 'area-2-rusak.yaml': BROKEN });
    const { code, stdout, stderr } = await runRb('fmt', { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`${FOLDER}/area-2-rusak.yaml:1:18 galat: `);
    expect(stderr).toContain(`tidak dirapikan: ${FOLDER}/area-2-rusak.yaml: `);
    expect(stderr).toContain('3 berkas, 1 dirapikan, 1 tidak dapat dirapikan\n');
    expect(read(cwd, 'area-2-rusak.yaml')).toBe(BROKEN);
    expect(read(cwd)).toBe(TIDY);
  });

  test('quietly, the findings alone', async () => {
    const cwd = tempPlan({ [AREA]: 'nama: {a: b}\n' });
    const { code, stderr } = await runRb('fmt -q --check', { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain(`${FOLDER}/${AREA}:1:7 galat: `);
    expect(stderr).not.toContain('berkas,');
  });

  test('one that is no text at all', async () => {
    const cwd = tempPlan({ [AREA]: Buffer.from([0x61, 0xff, 0x0a]) });
    const { code, stderr } = await runRb('fmt', { cwd });
    expect(code).toBe(1);
    expect(stderr).toContain('yaml/not-utf8');
  });

  test('findings about its shape keep nobody from formatting it', async () => {
    const cwd = tempPlan({ [AREA]: 'namaa:   x\nnomor: 1\n' });
    expect(await runRb('fmt', { cwd })).toMatchObject({ code: 0 });
    expect(read(cwd)).toBe('nomor: 1\nnamaa: x\n');
  });
});

describe('telling', () => {
  test('--check lists what is not in canonical form, and writes nothing', async () => {
    const cwd = tempPlan({ [AREA]: UNTIDY });
    expect(await runRb('fmt --check', { cwd })).toMatchObject({
      code: 1,
      stdout: `belum rapi: ${FOLDER}/${AREA}\n`,
      stderr: '2 berkas, 1 belum rapi\nrb fmt merapikannya\n',
    });
    expect(read(cwd)).toBe(UNTIDY);
  });

  test('--check on a plan in canonical form', async () => {
    expect(await runRb('fmt --check', { cwd: tempPlan() })).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '2 berkas, 0 belum rapi\n',
    });
  });

  test('--check on our own plans', async () => {
    expect(await runRb('fmt --check')).toMatchObject({ code: 0, stdout: '' });
  });

  test('--diff shows what would change, fit for a patch', async () => {
    const cwd = tempPlan({ [AREA]: UNTIDY });
    const { code, stdout } = await runRb('fmt --diff', { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(`--- a/${FOLDER}/${AREA}\n+++ b/${FOLDER}/${AREA}\n`);
    expect(applyPatch(UNTIDY, stdout)).toBe(TIDY);
    expect(read(cwd)).toBe(UNTIDY);
  });

  test('on a terminal nothing in a diff steers it', async () => {
    const cwd = tempPlan({
      [AREA]: UNTIDY.replace('Daftar arsip', '"Daftar \\e[31m arsip"  # \u001b[31m'),
    });
    const { stdout } = await runRb('fmt --diff --no-color', { cwd, terminal: 80 });
    expect(stdout).toContain('<U+001B>');
    expect(stdout).not.toContain('\u001b');
  });
});

describe('from standard input', () => {
  test.each([
    ['rencana', 'tahun: 2023\nversi: 1\n', 'versi: 1\ntahun: 2023\n'],
    ['area', UNTIDY, TIDY],
    ['penugasan', 'baris: {}\nunit:\n- a\n', 'unit:\n  - a\nbaris: {}\n'],
    [
      'realisasi',
      'a:\n  tanggal: 2023-06-01\n  status: belum\n',
      'a:\n  status: belum\n  tanggal: 2023-06-01\n',
    ],
    ['what needs nothing', TIDY, TIDY],
    ['a byte order mark', `\ufeff${TIDY}`, TIDY],
  ])('%s', async (_, stdin, stdout) => {
    expect(await runRb('fmt -', { stdin })).toMatchObject({ code: 0, stdout, stderr: '' });
  });

  test('what has to be mended gives nothing but findings', async () => {
    const { code, stdout, stderr } = await runRb('fmt -', { stdin: BROKEN });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('<stdin>:1:18 galat: ');
  });

  test('--check and --diff', async () => {
    expect(await runRb('fmt - --check', { stdin: TIDY })).toMatchObject({ code: 0, stdout: '' });
    expect(await runRb('fmt - --check', { stdin: UNTIDY })).toMatchObject({
      code: 1,
      stdout: 'belum rapi: <stdin>\n',
    });
    expect((await runRb('fmt - --diff', { stdin: UNTIDY })).stdout).toContain('+++ b/<stdin>\n');
  });

  test('not together with paths', async () => {
    expect(await runRb('fmt - plans')).toMatchObject({ code: 2, stdout: '' });
  });
});

test.each([
  ['fmt tidak-ada', 2],
  ['fmt src', 2],
  ['fmt --chek', 2],
])('%s is wrong usage', async (line, code) => {
  expect(await runRb(line)).toMatchObject({ code, stdout: '' });
});

test.each(['id', 'en'])('help in %s', async (lang) => {
  const { code, stdout } = await runRb(`fmt --help --lang ${lang}`);
  expect(code).toBe(0);
  await expect(stdout).toMatchFileSnapshot(`golden/help-fmt.${lang}.txt`);
});
