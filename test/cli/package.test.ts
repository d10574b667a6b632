/** The package as its users get it: packed, installed in an empty folder, run from `node_modules/.bin`. */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { packagesImportedBy } from '../support/imports.ts';
import { type InstalledRb, installRb } from '../support/installed-rb.ts';
import { withAllTheyNeed } from '../support/package-lock.ts';

const run = promisify(execFile);
const MINUTES = 60_000;

let installed: InstalledRb;
const rb = (...args: string[]) => run(installed.rb, args, { cwd: installed.folder });

beforeAll(async () => {
  installed = await installRb();
}, 3 * MINUTES);

test('it holds what it needs and nothing else', () => {
  const kinds = installed.packed.map((path) =>
    path.replace(/^dist\/(?:.*-[A-Z0-9]{8}|shared-\d+)\.cjs/, 'dist/<piece>.cjs'),
  );
  expect([...new Set(kinds)].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin/load.cjs',
    'bin/rb.cjs',
    'bin/thread.cjs',
    'dist/<piece>.cjs',
    'dist/<piece>.cjs.cache',
    'dist/THIRD-PARTY-LICENSES.txt',
    'dist/data/sRGB_IEC61966_2_1.icc',
    'dist/files.json',
    'dist/work.cjs',
    'dist/work.cjs.cache',
    'dist/yaml.cjs',
    'package.json',
    'schemas/README.md',
    'schemas/area.schema.json',
    'schemas/laporan.schema.json',
    'schemas/penugasan.schema.json',
    'schemas/realisasi.schema.json',
    'schemas/rencana.schema.json',
    'schemas/temuan.schema.json',
  ]);
});

test('its code is ASCII, which is all that its loader reads', () => {
  const code = readdirSync(dist()).filter((name) => name.endsWith('.cjs'));
  const isAscii = (name: string): boolean =>
    !readFileSync(join(dist(), name)).some((byte) => byte > 0x7f);
  expect(code.filter((name) => !isAscii(name))).toEqual([]);
});

/** The names and versions of what the bundle holds a part of. */
const bundled = (): string[] =>
  readFileSync(join(dist(), 'THIRD-PARTY-LICENSES.txt'), 'utf8')
    .split('\n\n---\n\n')
    .map((entry) => /^(\S+ \S+) \(.*\)\n.+\n\n\S/.exec(entry)?.[1] ?? entry);

const dist = (): string => join(installed.folder, 'node_modules/rb/dist');

describe('of other people, it holds and needs what src/README.md says', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

  test('with it come the packages that are not bundled, and no others', () => {
    const { packages } = JSON.parse(
      readFileSync(join(installed.folder, 'node_modules/.package-lock.json'), 'utf8'),
    );
    const needed = withAllTheyNeed(Object.keys(dependencies)).map(({ path }) => path);
    expect(Object.keys(packages).sort()).toEqual([...needed, 'node_modules/rb'].sort());
  });

  test('what is not bundled is asked for by the code that is', () => {
    const code = readdirSync(dist())
      .filter((name) => name.endsWith('js'))
      .map((name) => readFileSync(join(dist(), name), 'utf8'));
    for (const name of Object.keys(dependencies)) {
      expect(bundled().filter((each) => each.startsWith(`${name} `))).toEqual([]);
      expect(code.filter((each) => new RegExp(`["'\`]${name}["'\`/]`).test(each))).not.toEqual([]);
    }
  });

  test('what is bundled has its licence there: what the code imports, and what that needs', () => {
    const imported = packagesImportedBy('src', Object.keys(devDependencies));
    const possible = withAllTheyNeed(imported).map(({ name, version }) => `${name} ${version}`);
    expect(possible).toEqual(expect.arrayContaining(bundled()));
    expect(bundled().map((each) => each.replace(/ \S+$/, ''))).toEqual(
      expect.arrayContaining(imported),
    );
  });
});

describe('installed elsewhere, on a copy of the real plan', () => {
  test('rb --version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect((await rb('--version')).stdout).toBe(`${version}\n`);
  });

  test('rb validate', async () => {
    const { stdout } = await rb('validate');
    expect(stdout).toMatch(/8 berkas, 0 galat, \d+ peringatan, \d+ catatan, 1 dikecualikan\n$/);
  });

  test('rb validate on a broken plan exits 1', async () => {
    const broken = join(installed.folder, 'plans/kpu-rusak/2022');
    mkdirSync(broken, { recursive: true });
    writeFileSync(join(broken, 'rencana.yaml'), 'versi: 1\n');
    await expect(rb('validate', 'plans/kpu-rusak')).rejects.toMatchObject({ code: 1, stderr: '' });
  });

  test('rb report --month 6', async () => {
    const { stdout } = await rb('report', 'plans/kpu-kubu-raya', '--month', '6');
    expect(stdout).toMatch(/^RENCANA AKSI RB 2022 - KPU Kabupaten Kubu Raya\nLaporan Juni 2022/);
  });

  test.each([
    ['lampiran.pdf', '%PDF-1.7'],
    ['lampiran.md', '**KOMISI PEMILIHAN UMUM**'],
  ])('rb render -o %s', async (name, start) => {
    await rb('render', 'plans/kpu-kubu-raya', '-o', name);
    expect(readFileSync(join(installed.folder, name)).subarray(0, start.length).toString()).toBe(
      start,
    );
  });

  test('rb verify', async () => {
    const { stdout } = await rb('verify', 'lampiran.pdf', 'plans/kpu-kubu-raya');
    expect(stdout).toMatch(/^sama: 75 baris, 230 √, 8 berkas sumber\n/);
  });

  test.each([
    ['text', 'RENCANA AKSI RB 2022'],
    ['markdown', '# '],
    ['ringkas', 'RENCANA AKSI RB 2022'],
    ['html', '<!doctype html>'],
    ['json', '{\n  "versi": 1,'],
    ['csv', '\uFEFFsatker,tahun,'],
    ['jsonl', '{"satker":'],
    ['ics', 'BEGIN:VCALENDAR\r\n'],
    ['xlsx', 'PK'],
    ['docx', 'PK'],
    ['pdf', '%PDF-1.7'],
  ])('rb report --format %s, the same bytes in every place and language', async (form, start) => {
    const report = async (name: string, env: Readonly<Record<string, string>>) => {
      const args = ['report', 'plans/kpu-kubu-raya', '--month', '6', '--format', form, '-o', name];
      await run(installed.rb, args, { cwd: installed.folder, env: { ...process.env, ...env } });
      return readFileSync(join(installed.folder, name));
    };
    const here = await report(`${form}.1`, { TZ: 'Asia/Pontianak', LC_ALL: 'id_ID.UTF-8' });
    const there = await report(`${form}.2`, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: '' });
    expect(here.toString('utf8', 0, Buffer.byteLength(start))).toBe(start);
    expect(here.equals(there)).toBe(true);
  });

  test('a closed pipe ends quietly', async () => {
    const line = `'${installed.rb}' report plans/kpu-kubu-raya --month 6 | head -1`;
    const { stdout, stderr } = await run('sh', ['-c', line], { cwd: installed.folder });
    expect({ stdout, stderr }).toEqual({
      stdout: 'RENCANA AKSI RB 2022 - KPU Kabupaten Kubu Raya\n',
      stderr: '',
    });
    const lines = `'${installed.rb}' report plans --format jsonl --month 6 | head -c 10`;
    expect(await run('sh', ['-c', lines], { cwd: installed.folder })).toMatchObject({
      stdout: '{"satker":',
    });
  });
});
