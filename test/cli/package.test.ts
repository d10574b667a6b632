/** The package as its users get it: packed, installed in an empty folder, run from `node_modules/.bin`. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';

const run = promisify(execFile);
const MINUTES = 60_000;

const folder = mkdtempSync(join(tmpdir(), 'rb-package-'));
let packed: readonly string[];

/** What `npx rb` runs there. */
const RB = join(folder, 'node_modules/.bin/rb');
const rb = (...args: string[]) => run(RB, args, { cwd: folder });

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

beforeAll(async () => {
  // --ignore-scripts: built below, so that nothing rebuilds `dist/` under the other tests' feet.
  await run('node', ['test/build.js', join(folder, 'build')]);
  const source = join(folder, 'source');
  mkdirSync(source);
  for (const name of ['package.json', 'bin', 'schemas', 'README.md', 'LICENSE', 'CHANGELOG.md']) {
    cpSync(name, join(source, name), { recursive: true });
  }
  cpSync(join(folder, 'build'), join(source, 'dist'), { recursive: true });
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts'], { cwd: source });
  // A list in npm 10, an object by package in npm 11.
  const [entry] = Object.values<Packed>(JSON.parse(stdout));
  if (entry === undefined) throw new Error(`npm pack said ${stdout}`);
  packed = entry.files.map(({ path }) => path);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const tarball = join(source, entry.filename);
  await run('npm', ['install', '--ignore-scripts', '--prefer-offline', tarball], { cwd: folder });
  cpSync('plans', join(folder, 'plans'), { recursive: true });
}, 3 * MINUTES);

test('it holds what it needs and nothing else', () => {
  const kinds = packed.map((path) => path.replace(/^dist\/.*-[A-Z0-9]{8}\.js$/, 'dist/<chunk>.js'));
  expect([...new Set(kinds)].sort()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'bin/rb.js',
    'dist/<chunk>.js',
    'dist/THIRD-PARTY-LICENSES.txt',
    'dist/data/sRGB_IEC61966_2_1.icc',
    'dist/rb.js',
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
    const broken = join(folder, 'plans/kpu-rusak/2022');
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
    expect(readFileSync(join(folder, name)).subarray(0, start.length).toString()).toBe(start);
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
      await run(RB, args, { cwd: folder, env: { ...process.env, ...env } });
      return readFileSync(join(folder, name));
    };
    const here = await report(`${form}.1`, { TZ: 'Asia/Pontianak', LC_ALL: 'id_ID.UTF-8' });
    const there = await report(`${form}.2`, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C', LANG: '' });
    expect(here.toString('utf8', 0, Buffer.byteLength(start))).toBe(start);
    expect(here.equals(there)).toBe(true);
  });

  test('a closed pipe ends quietly', async () => {
    const line = `'${RB}' report plans/kpu-kubu-raya --month 6 | head -1`;
    const { stdout, stderr } = await run('sh', ['-c', line], { cwd: folder });
    expect({ stdout, stderr }).toEqual({
      stdout: 'RENCANA AKSI RB 2022 - KPU Kabupaten Kubu Raya\n',
      stderr: '',
    });
    const lines = `'${RB}' report plans --format jsonl --month 6 | head -c 10`;
    expect(await run('sh', ['-c', lines], { cwd: folder })).toMatchObject({ stdout: '{"satker":' });
  });
});
