/** `rb validate --fix`: what is mended, what is left to a person, and that nothing else changes. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { AREA_NAME, areaExample, rencanaExample } from '../../src/rules/example-plan.ts';
import { disturbFs } from '../lost/disturb-fs.js';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const FOLDER = 'plans/contoh/2023';
const AREA = `${FOLDER}/${AREA_NAME}`;

/** The example's decree without its number: a text that may still be mended. */
const DRAFT = rencanaExample().replace(/^ {2}nomor: .*$/m, '  nomor:');

const read = (cwd: string, path = AREA): string => readFileSync(join(cwd, path), 'utf8');

/** The area file after `--fix`, of a plan whose kegiatan holds these lines. */
async function mended(lines: string): Promise<string> {
  const cwd = tempPlan({ 'rencana.yaml': DRAFT, [AREA_NAME]: areaExample(lines) });
  await runRb('validate --fix', { cwd });
  const text = read(cwd);
  const again = await runRb('validate --fix', { cwd });
  expect(again.stderr).toBe('tidak ada temuan yang dapat diperbaiki dengan --fix\n');
  expect(read(cwd)).toBe(text);
  return text;
}

const row = (lines: string): string =>
  `sub_kegiatan:\n  - id: arsip\n    nama: Penataan arsip\n    indikator: Daftar arsip\n    ${lines}`;

describe('months', () => {
  test.each([
    ['a dash of Word', 'bulan: 1–3', 'bulan: 1-3'],
    ['words, with a comment', 'bulan: 1 s.d. 3 # rapat', 'bulan: 1-3 # rapat'],
    ['names', 'bulan: Januari, Juni dan Juli', 'bulan: [1, 6-7]'],
    ['in quotes', 'bulan: "6"', 'bulan: 6'],
    ['an item of a list', 'bulan: [1–3, 9]', 'bulan: [1-3, 9]'],
    ['repeated', 'bulan: [3, 1-4]', 'bulan: 1-4'],
    ['repeated and typed', 'bulan: [3, 3, "5–6"]', 'bulan: [3, 5-6]'],
    ['a list a line each', 'bulan:\n      - 1–3\n      - 9 # akhir', 'bulan: [1-3, 9] # akhir'],
    [
      'a list at the margin of its key',
      'bulan:\n    - 3\n    - 3\n    ket: x',
      'bulan: 3\n    ket: x',
    ],
    ['on a line of its own', 'bulan:\n      1 sd 3\n    ket: x', 'bulan:\n      1-3\n    ket: x'],
    ['folded', 'bulan: >-\n      1 s.d. 3\n    ket: x', 'bulan: 1-3\n    ket: x'],
  ])('%s', async (_, before, after) => {
    expect(await mended(row(before))).toBe(areaExample(row(after)));
  });

  test.each([
    ['out of range', 'bulan: [1–3, 13]'],
    ['reversed', 'bulan: 12-1'],
    ['repeated beside what nobody can read', 'bulan: [3, 3, Junni]'],
    ['empty', 'bulan:'],
    ['a comment among them', 'bulan:\n      - 1–3 # triwulan I\n      - 9'],
    ['behind an explicit key', '? bulan\n    : - 1–3'],
  ])('a person must decide: %s', async (_, before) => {
    expect(await mended(row(before))).toBe(areaExample(row(before)));
  });
});

describe('missing ids', () => {
  const lines = 'nama: Penataan arsip aktif\n    indikator: Daftar arsip\n    bulan: 6';
  test.each([
    ['a row', `- ${lines}`, `- id: penataan-arsip-aktif\n    ${lines}`],
    ['a dash alone', `-\n    ${lines}`, `-\n    id: penataan-arsip-aktif\n    ${lines}`],
    ['left empty', `- id:\n    ${lines}`, `- id: penataan-arsip-aktif\n    ${lines}`],
    ['empty quotes', `- ${lines}\n    id: ""`, `- ${lines}\n    id: penataan-arsip-aktif`],
    [
      'rows under one sub kegiatan',
      '- nama: Arsip\n    indikator:\n      - nama: Daftar arsip\n        bulan: 6\n      - bulan: 7\n        nama: "Daftar arsip"',
      '- nama: Arsip\n    indikator:\n      - id: daftar-arsip\n        nama: Daftar arsip\n        bulan: 6\n      - id: daftar-arsip-2\n        bulan: 7\n        nama: "Daftar arsip"',
    ],
    [
      'a bundle, whose months are typed',
      '- gabungan:\n      - Arsip satu\n      - Arsip dua\n    indikator: Daftar\n    bulan: Juni',
      '- id: arsip-satu\n    gabungan:\n      - Arsip satu\n      - Arsip dua\n    indikator: Daftar\n    bulan: 6',
    ],
  ])('%s', async (_, before, after) => {
    expect(await mended(`sub_kegiatan:\n  ${before}`)).toBe(
      areaExample(`sub_kegiatan:\n  ${after}`),
    );
  });
});

describe('typed numbers', () => {
  test.each([
    ['plain', '1. Penataan arsip', 'Penataan arsip'],
    ['over two lines', 'a) Penataan\n      arsip', 'Penataan\n      arsip'],
    ['single quotes', "'(1) Penataan ''arsip'''", "'Penataan ''arsip'''"],
    ['double quotes', '"1. Penataan: arsip"', '"Penataan: arsip"'],
    ['folded', '>-\n      1. Penataan\n      arsip', '>-\n      Penataan\n      arsip'],
    ['alone on its line', '>-\n      1.\n      Penataan', '>-\n      Penataan'],
    ['a bullet', '• Penataan', 'Penataan'],
    ['a dash without its space', '–Penataan', 'Penataan'],
    ['two of them', '1. a. Penataan arsip', 'Penataan arsip'],
    ['before a number', '1. 2022', '"2022"'],
    ['before quotes', '1. "Penataan" arsip', '"\\"Penataan\\" arsip"'],
    ['before a sign of YAML', '1. @rsip', '"@rsip"'],
  ])('%s', async (_, before, after) => {
    const area = (nama: string) => row('bulan: 6').replace('nama: Penataan arsip', `nama: ${nama}`);
    expect(await mended(area(before))).toBe(areaExample(area(after)));
  });

  test('in every list, and in the decree', async () => {
    const decree = (one: string, first: string): string =>
      DRAFT.replace(
        '  tanggal:',
        `  menimbang:\n    - ${one}bahwa rencana perlu ditetapkan;\n  diktum:\n    - "${first}Menetapkan rencana."\n  tanggal:`,
      );
    const area = (mark: string): string =>
      areaExample(
        `pengantar: "${mark}Arsip kantor:"\nsub_kegiatan:\n  - id: arsip\n    nama: Arsip\n    rincian:\n      - ${mark}Arsip satu\n    indikator:\n      - ${mark}Daftar arsip\n      - nama: ${mark}Daftar lain\n    bulan: 6`,
      ).replaceAll('nama: Pen', `nama: ${mark}Pen`);
    const cwd = tempPlan({
      'rencana.yaml': decree('a. ', 'KESATU : '),
      [AREA_NAME]: area('2) '),
    });
    const { stderr } = await runRb('validate --fix', { cwd });
    expect(read(cwd, `${FOLDER}/rencana.yaml`)).toBe(decree('', ''));
    expect(read(cwd)).toBe(area(''));
    expect(stderr).toBe(
      [
        `diperbaiki: ${FOLDER}/rencana.yaml: 2 temuan (no-typed-number 2)`,
        `diperbaiki: ${AREA}: 7 temuan (no-typed-number 7)`,
        '',
      ].join('\n'),
    );
  });
});

/** Months, an id and a number in one row, in another file than the first. */
const SLIPS = areaExample(
  'sub_kegiatan:\n  - nama: 1. Penataan arsip\n    indikator: Daftar arsip\n    bulan: 1–3',
);
const MENDED = areaExample(
  'sub_kegiatan:\n  - id: penataan-arsip\n    nama: Penataan arsip\n    indikator: Daftar arsip\n    bulan: 1-3',
);

test.each([
  ['line feeds', (text: string) => text],
  ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ['a byte order mark', (text: string) => `\ufeff${text}`],
  ['no line end at the end', (text: string) => text.trimEnd()],
])('several in one file, with %s', async (_, written) => {
  const cwd = tempPlan({
    'rencana.yaml': DRAFT,
    [AREA_NAME]: written(SLIPS),
  });
  const { code, stderr } = await runRb('validate --fix', { cwd });
  expect(read(cwd)).toBe(written(MENDED));
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `diperbaiki: ${AREA}: 3 temuan (no-typed-number 1, schema/bulan 1, schema/id 1)\n`,
  });
});

describe('--dry-run', () => {
  const plan = { 'rencana.yaml': DRAFT, [AREA_NAME]: SLIPS };

  test.each(['validate --fix --dry-run', 'validate --dry-run'])(
    'rb %s shows a diff and writes nothing',
    async (line) => {
      const cwd = tempPlan(plan);
      const { code, stdout, stderr } = await runRb(line, { cwd });
      expect(code).toBe(1);
      await expect(stdout).toMatchFileSnapshot('golden/fix.diff');
      expect(stderr).toBe(
        `akan diperbaiki: ${AREA}: 3 temuan (no-typed-number 1, schema/bulan 1, schema/id 1)\n` +
          'sesudah itu masih ada: 0 galat, 1 peringatan, 1 catatan; rb validate menampilkannya\n',
      );
      expect(read(cwd)).toBe(plan[AREA_NAME]);
    },
  );

  test('on a terminal it is in colour, and nothing in it steers the terminal', async () => {
    const cwd = tempPlan({
      'rencana.yaml': DRAFT,
      [AREA_NAME]: SLIPS.replace('arsip', 'arsip \u202elama').replaceAll('\n', '\r\n'),
    });
    const { stdout } = await runRb('validate --dry-run', { cwd, terminal: 100 });
    expect(stdout).toContain('\u001b[31m-  ');
    expect(stdout).toContain('\u001b[32m+  ');
    expect(stdout).toContain('<U+202E>lama');
    expect(stdout).not.toContain('\r');
  });

  test('with nothing to mend it says so; what is left decides the exit code', async () => {
    const sound = await runRb('validate --dry-run', { cwd: tempPlan() });
    expect(sound).toMatchObject({ code: 0, stderr: '' });
    expect(sound.stdout).toBe('tidak ada temuan yang dapat diperbaiki dengan --fix\n');
    const cwd = tempPlan({ [AREA_NAME]: areaExample(row('bulan: 13')) });
    expect((await runRb('validate --dry-run', { cwd })).code).toBe(1);
  });

  test.each([
    ['--format json --dry-run', '--format json dan --dry-run'],
    ['--format text=a.txt --dry-run', '--format text dan --dry-run'],
    ['--fix --stdin-filename plans/contoh/2023/rencana.yaml -', '- dan --fix'],
  ])('rb validate %s is refused', async (line, together) => {
    const { code, stderr } = await runRb(`validate ${line}`, { cwd: tempPlan(plan) });
    expect(code).toBe(2);
    expect(stderr).toBe(`rb: ${together} tidak dapat dipakai bersama; pilih salah satu\n`);
  });
});

describe('what a person must see to', () => {
  test('a signed text keeps its words, and the reason is told', async () => {
    const cwd = tempPlan({ [AREA_NAME]: SLIPS });
    const { code, stdout, stderr } = await runRb('validate --fix', { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('no-typed-number');
    expect(read(cwd)).toBe(MENDED.replace('nama: Penataan arsip', 'nama: 1. Penataan arsip'));
    expect(stderr).toContain('1 nomor yang diketik tidak dihapus');
  });

  test('nobody knows whether a decree is signed whose file cannot be read', async () => {
    const cwd = tempPlan({
      'rencana.yaml': DRAFT.replace('tentang:', 'tentng:'),
      [AREA_NAME]: SLIPS,
    });
    await runRb('validate --fix', { cwd });
    expect(read(cwd)).toContain('nama: 1. Penataan arsip');
  });

  test('what a waiver covers stays', async () => {
    const cwd = tempPlan({
      'rencana.yaml': `${DRAFT}pengecualian:\n  - aturan: no-typed-number\n    alasan: nama acara\n`,
      [AREA_NAME]: SLIPS,
    });
    await runRb('validate --fix', { cwd });
    expect(read(cwd)).toContain('nama: 1. Penataan arsip');
  });

  test('so does what a level set for the run leaves out', async () => {
    const cwd = tempPlan({ 'rencana.yaml': DRAFT, [AREA_NAME]: SLIPS });
    await runRb('validate --fix --rule no-typed-number=off', { cwd });
    expect(read(cwd)).toContain('nama: 1. Penataan arsip');
  });

  test('a file with YAML errors waits, and others do not', async () => {
    const broken = areaExample(row('bulan: 1–3').replace('Daftar arsip', '[Daftar, arsip]'), 2);
    const cwd = tempPlan({
      'rencana.yaml': DRAFT.replace('jumlah_area: 1', 'jumlah_area: 2'),
      [AREA_NAME]: SLIPS,
      'area-2-rusak.yaml': broken,
    });
    const { code, stderr } = await runRb('validate --fix', { cwd });
    expect(code).toBe(1);
    expect(read(cwd)).toContain('bulan: 1-3');
    expect(read(cwd, `${FOLDER}/area-2-rusak.yaml`)).toBe(broken);
    expect(stderr).toContain(`diperbaiki: ${AREA}: 3 temuan`);
    expect(stderr).toContain(`belum diperbaiki: ${FOLDER}/area-2-rusak.yaml: YAML-nya`);
  });
});

describe('trouble with files', () => {
  const two = { 'rencana.yaml': DRAFT.replace('jumlah_area: 1', 'jumlah_area: 2') };
  const other = SLIPS.replace('nomor: 1', 'nomor: 2');

  test('what cannot be written is said, the others are written, and the exit code is 3', async () => {
    const name = 'area-2-lain.yaml';
    const cwd = tempPlan({ ...two, [AREA_NAME]: SLIPS, [name]: other });
    const restore = disturbFs((step) => {
      if (step.name === name) throw Object.assign(new Error(), { code: 'EDQUOT' });
    });
    const { code, stdout, stderr } = await runRb('validate --fix', { cwd });
    restore();
    expect(code).toBe(3);
    expect(read(cwd)).toBe(MENDED);
    expect(read(cwd, `${FOLDER}/${name}`)).toBe(other);
    expect(stderr).toContain(`diperbaiki: ${AREA}: 3 temuan`);
    expect(stderr).toContain(`rb: "${FOLDER}/${name}" tidak dapat ditulis: kuota cakram habis`);
    expect(stdout).toContain(`${name}:8:`);
    expect(readdirSync(join(cwd, FOLDER)).sort()).toEqual([AREA_NAME, name, 'rencana.yaml'].sort());
  });

  test('a file that somebody saves meanwhile is left as they saved it', async () => {
    const cwd = tempPlan({ ...two, [AREA_NAME]: SLIPS, 'area-2-lain.yaml': other });
    const path = `${FOLDER}/area-2-lain.yaml`;
    const theirs = other.replace('1–3', '1–4');
    // The first file is written, the second one not yet.
    const onWrite = (said: string): void => {
      if (said.startsWith(`diperbaiki: ${AREA}`)) writeFileSync(join(cwd, path), theirs);
    };
    const { code, stderr } = await runRb('validate --fix', { cwd, onWrite });
    expect(code).toBe(3);
    expect(read(cwd)).toBe(MENDED);
    expect(read(cwd, path)).toBe(theirs);
    expect(stderr).toContain(`rb: "${path}" berubah sejak dibaca, jadi tidak ditulis`);
  });
});

test('the plan of 2022 has nothing to mend', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'rb-'));
  cpSync('plans', join(cwd, 'plans'), { recursive: true });
  const { code, stderr } = await runRb('validate --fix', { cwd });
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: 'tidak ada temuan yang dapat diperbaiki dengan --fix\n',
  });
  const folder = 'plans/kpu-kubu-raya/2022';
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.yaml'))) {
    expect(read(cwd, `${folder}/${name}`)).toBe(readFileSync(join(folder, name), 'utf8'));
  }
});

test('in English', async () => {
  const cwd = tempPlan({ [AREA_NAME]: SLIPS });
  const { stderr } = await runRb('validate --fix --lang en', { cwd });
  expect(stderr).toBe(
    `mended: ${AREA}: 2 findings (schema/bulan 1, schema/id 1)\n` +
      '1 typed number not removed: --fix does not change the text of a decree that has its number and date\n',
  );
  const quiet = await runRb('validate --fix --quiet', { cwd: tempPlan({ [AREA_NAME]: SLIPS }) });
  expect(quiet.stderr).toBe('');
});
