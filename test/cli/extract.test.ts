/** `rb extract`: the YAML that a printed decree carries, as files again. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { rencanaExample } from '../../src/rules/example-plan.ts';
import { editFiles, sign } from '../intake/rewrite-pdf.ts';
import { type Run, runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const AREA = 'area-1-penataan-tata-laksana.yaml';

let pdf: Uint8Array;

beforeAll(async () => {
  const { bytes } = await runRb('render -o - --format pdf', { cwd: tempPlan() });
  pdf = new Uint8Array(bytes);
});

/** @returns the working folder, with `lampiran.pdf` in it */
function folderWith(bytes: Uint8Array): string {
  const cwd = tempPlan();
  writeFileSync(join(cwd, 'lampiran.pdf'), bytes);
  return cwd;
}

const extract = (cwd: string, options = '-o pulih'): Promise<Run> =>
  runRb(`extract lampiran.pdf ${options}`, { cwd });

const sourceOf = (cwd: string, name: string): string =>
  readFileSync(join(cwd, 'plans/contoh/2023', name), 'utf8');

test('the same bytes as the plan had, and nothing else', async () => {
  const cwd = folderWith(pdf);
  expect(await extract(cwd)).toMatchObject({
    code: 0,
    stderr: '',
    stdout: `ditulis: pulih/rencana.yaml
ditulis: pulih/${AREA}
2 berkas YAML dipulihkan ke pulih
`,
  });
  expect(readdirSync(join(cwd, 'pulih')).sort()).toEqual([AREA, 'rencana.yaml']);
  for (const name of [AREA, 'rencana.yaml']) {
    expect(readFileSync(join(cwd, 'pulih', name), 'utf8')).toBe(sourceOf(cwd, name));
  }
});

test('what is restored prints the same PDF again', async () => {
  const cwd = folderWith(pdf);
  await extract(cwd);
  const { bytes } = await runRb('render pulih -o - --format pdf', { cwd });
  expect(bytes.equals(pdf)).toBe(true);
});

test('of a signed PDF, too', async () => {
  expect((await extract(folderWith(await sign(pdf)))).code).toBe(0);
});

test('twice: what is there already and the same stays', async () => {
  const cwd = folderWith(pdf);
  await extract(cwd);
  const { code, stdout } = await extract(cwd, '-o pulih/');
  expect(code).toBe(0);
  expect(stdout).toContain(`sudah ada dan sama: pulih/${AREA}\n`);
});

describe('nothing is written over, and then nothing is written at all', () => {
  test.each<[name: string, put: (path: string) => void]>([
    ['another file', (path) => writeFileSync(path, 'nomor: 1\n')],
    ['a folder', (path) => mkdirSync(path)],
    ['a link that leads elsewhere', (path) => symlinkSync('/tmp/tidak-ada', path)],
  ])('%s', async (_, put) => {
    const cwd = folderWith(pdf);
    mkdirSync(join(cwd, 'pulih'));
    put(join(cwd, 'pulih', AREA));
    const { code, stdout, stderr } = await extract(cwd);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `rb: ${AREA} sudah ada di "pulih" dengan isi lain; tidak ada yang ditulis. Pilih folder lain, atau pindahkan berkas itu.\n`,
    );
    expect(readdirSync(join(cwd, 'pulih'))).toEqual([AREA]);
  });
});

describe('files that are not as the manifest says', () => {
  test('changed: restored, with a warning', async () => {
    const changed = await editFiles(pdf, (files) => files.set(AREA, 'nomor: 9\n'));
    const cwd = folderWith(changed);
    const { code, stderr } = await extract(cwd);
    expect(code).toBe(1);
    expect(stderr).toBe(
      `${AREA} di dalam PDF sudah diubah: sidik SHA-256-nya lain dari manifest\n`,
    );
    expect(readFileSync(join(cwd, 'pulih', AREA), 'utf8')).toBe('nomor: 9\n');
  });

  test.each([
    '../keluar.yaml',
    '/tmp/keluar.yaml',
    'a/../../keluar.yaml',
    '..\\keluar.yaml',
    'C:keluar.yaml',
    '.rahasia.yaml',
    'keluar.sh',
    'con.yaml',
    'AUX.yml',
    'keluar: x.yaml',
    'rencana.yaml\u0000.sh',
    '',
  ])('never outside the folder, nor anything but YAML: %j', async (name) => {
    const cwd = folderWith(await editFiles(pdf, (files) => files.set(name, 'x')));
    const { code, stderr } = await extract(cwd);
    expect(code).toBe(1);
    expect(stderr).toContain('bukan nama berkas rencana; tidak dibaca');
    expect(readdirSync(join(cwd, 'pulih')).sort()).toEqual([AREA, 'rencana.yaml']);
    expect(existsSync(join(cwd, 'keluar.yaml'))).toBe(false);
    expect(existsSync('/tmp/keluar.yaml')).toBe(false);
  });
});

test('files that the plan names and that are not inside are told', async () => {
  const cwd = tempPlan({ 'rencana.yaml': rencanaExample('kop:\n  logo: gambar/kpu.png\n') });
  mkdirSync(join(cwd, 'plans/contoh/2023/gambar'));
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC';
  writeFileSync(join(cwd, 'plans/contoh/2023/gambar/kpu.png'), Buffer.from(dot, 'base64'));
  await runRb('render -o lampiran.pdf', { cwd });
  const { code, stderr } = await extract(cwd);
  expect(code).toBe(0);
  expect(stderr).toBe('dipakai rencana tetapi tidak tersimpan di dalam PDF: gambar/kpu.png\n');
  const verified = await runRb('verify lampiran.pdf plans', { cwd });
  expect(verified.stdout).toContain('- gambar kop (gambar/kpu.png) tidak dibandingkan\n');
  expect(verified.code).toBe(0);
});

test('as JSON, for programs', async () => {
  const { stdout } = await extract(folderWith(pdf), '-o pulih --format json');
  expect(JSON.parse(stdout)).toEqual({
    versi: 1,
    folder: 'pulih',
    berkas: [
      { nama: 'rencana.yaml', ditulis: true },
      { nama: AREA, ditulis: true },
    ],
    masalah: [],
    tidak_tersimpan: [],
  });
});

test.each([
  ['', 2, 'sebutkan folder tujuan'],
  ['-o -', 2, 'sebutkan folder tujuan'],
  ['-o lampiran.pdf', 2, '"lampiran.pdf" bukan folder'],
  ['-o lampiran.pdf/x', 3, 'tidak dapat ditulis'],
  ['-o pulih --format xml', 2, '--format "xml" tidak dikenal'],
])('rb extract lampiran.pdf %s', async (options, code, found) => {
  const run = await extract(folderWith(pdf), options);
  expect(run).toMatchObject({ code, stdout: '' });
  expect(run.stderr).toContain(found);
});

test('no PDF: exit 3, in words', async () => {
  const run = await extract(folderWith(new Uint8Array(Buffer.from('versi: 1'))));
  expect(run).toMatchObject({ code: 3, stdout: '' });
  expect(run.stderr).toBe('rb: "lampiran.pdf": berkas ini bukan PDF\n');
});
