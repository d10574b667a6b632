/** `rb validate - --stdin-filename FILE`: the text of one file of a plan comes from standard input. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  AREA_NAME,
  areaExample,
  ROW_EXAMPLE,
  rencanaExample,
} from '../../src/rules/example-plan.ts';
import { LARGEST_FILE } from '../../src/source/bounds.ts';
import { type Run, type RunOptions, runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const FOLDER = 'plans/contoh/2023';
const AREA = `${FOLDER}/${AREA_NAME}`;
const SOUND = areaExample(ROW_EXAMPLE);

const validate = (
  file: string,
  stdin: string | Uint8Array,
  options: RunOptions = {},
): Promise<Run> =>
  runRb(`validate --as-of 2023-06-30 - --stdin-filename ${file}`, {
    cwd: tempPlan(),
    stdin,
    ...options,
  });

/** `file:line:column rule` of every finding, without those of a plan that a new area makes whole. */
async function placesOf(line: string, options: RunOptions): Promise<string[]> {
  const { stdout } = await runRb(`${line} --format json`, options);
  const { temuan } = JSON.parse(stdout) as {
    temuan: readonly { aturan: string; berkas: string; baris: number; kolom: number }[];
  };
  return temuan.map(({ aturan, berkas, baris, kolom }) => `${berkas}:${baris}:${kolom} ${aturan}`);
}

test('the text on the disk does not count', async () => {
  const cwd = tempPlan({ [AREA_NAME]: 'bukan rencana' });
  expect((await validate(AREA, SOUND, { cwd })).code).toBe(0);
  expect(readFileSync(join(cwd, AREA), 'utf8')).toBe('bukan rencana');
});

test('findings stand at their places in it', async () => {
  const line = `validate - --stdin-filename ${AREA}`;
  const stdin = SOUND.replace('bulan: 1-12', 'bulan: 13');
  const at = stdin.slice(0, stdin.indexOf('13')).split('\n');
  expect(stdin).toContain('13');
  expect(await placesOf(line, { cwd: tempPlan(), stdin })).toContain(
    `${AREA}:${at.length}:${(at.at(-1)?.length ?? 0) + 1} schema/bulan`,
  );
});

test('the findings of the other files are there too', async () => {
  const cwd = tempPlan({ 'penugasan.yaml': 'arsip:\n  unit: [\n' });
  const places = await placesOf(`validate - --stdin-filename ${AREA}`, { cwd, stdin: SOUND });
  expect(places.some((place) => place.startsWith(`${FOLDER}/penugasan.yaml:`))).toBe(true);
});

describe('a file that is not there yet', () => {
  const stdin = SOUND.replace('nomor: 1', 'nomor: 2').replaceAll('arsip', 'berkas');

  test.each<[string, string, string, number]>([
    ['a second area', `${FOLDER}/area-2-penataan-tata-laksana.yaml`, stdin, 3],
    [
      'realisasi, with its folder',
      `${FOLDER}/realisasi/2023-06.yaml`,
      'arsip:\n  status: belum\n',
      3,
    ],
    ['the first file of a plan', 'plans/baru/2023/rencana.yaml', rencanaExample(), 1],
  ])('%s', async (_, file, text, files) => {
    const cwd = tempPlan();
    const { stdout, stderr } = await validate(file, text, { cwd });
    expect(stderr).toBe('');
    expect(stdout).toContain(`${files} berkas, `);
  });
});

test('a file that git ignores is read, being named', async () => {
  const cwd = tempPlan();
  mkdirSync(join(cwd, '.git'));
  writeFileSync(join(cwd, '.gitignore'), '*-coba.yaml\n');
  const { stdout } = await validate(`${FOLDER}/area-9-coba.yaml`, SOUND, { cwd });
  expect(stdout).toContain('3 berkas, ');
});

test.each<[string, string | Uint8Array, string]>([
  ['nothing', '', 'yaml/'],
  ['UTF-16', Buffer.from('\ufeffnomor: 1', 'utf16le'), 'yaml/not-utf8'],
  ['a NUL', 'nomor: 1\u0000', 'yaml/not-utf8'],
  ['a byte too many', Buffer.alloc(LARGEST_FILE + 1, ' '), 'yaml/too-large'],
])('%s is a finding as it is in a file', async (_, stdin, expected) => {
  const { code, stdout } = await validate(AREA, stdin);
  expect(code).toBe(1);
  expect(stdout).toContain(`${AREA}:1:1 `);
  expect(stdout).toContain(expected);
});

test('other paths may stand beside it', async () => {
  const cwd = tempPlan();
  mkdirSync(join(cwd, 'lain'));
  writeFileSync(join(cwd, 'lain/rencana.yaml'), rencanaExample());
  const line = `validate lain - --stdin-filename ${AREA}`;
  expect((await runRb(line, { cwd, stdin: SOUND })).stdout).toContain('3 berkas, ');
});

test('at a keyboard it says what it waits for', async () => {
  const { stderr } = await validate(AREA, SOUND, { terminal: 80 });
  expect(stderr).toBe(
    `menunggu isi "${AREA}" dari papan ketik; akhiri dengan Ctrl-D (di Windows Ctrl-Z lalu Enter)\n`,
  );
});

test.each([
  ['validate -', 'tambahkan nama berkasnya, misalnya --stdin-filename '],
  [`validate --stdin-filename ${AREA}`, 'hanya untuk path -, misalnya: rb validate - --std'],
  [`validate ${FOLDER} --stdin-filename ${AREA}`, 'hanya untuk path -'],
  ['validate - --stdin-filename x.yaml', '"x.yaml" bukan berkas YAML di dalam rencana'],
  [`validate - --stdin-filename ${FOLDER}/SUMBER.md`, 'bukan berkas YAML di dalam rencana'],
  [`validate - --stdin-filename ${FOLDER}`, 'bukan berkas YAML di dalam rencana'],
  [`validate - --stdin-filename ${AREA} --changed-since HEAD`, '- dan --changed-since tidak dapat'],
  [`validate - --stdin-filename ${AREA} --watch`, '- dan --watch tidak dapat'],
  ['validate - --stdin-filename', 'opsi "--stdin-filename" memerlukan nilai'],
])('rb %s is wrong usage', async (line, expected) => {
  const { code, stdout, stderr } = await runRb(line, { cwd: tempPlan(), stdin: SOUND });
  expect(stderr).toContain(expected);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
