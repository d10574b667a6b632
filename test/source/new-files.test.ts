/** New files come all or not at all, and never in the place of another. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { FileError } from '../../src/source/file-error.ts';
import { placesOf, writeNewFiles } from '../../src/source/new-files.ts';
import { disturbFs } from '../lost/disturb-fs.js';

let restore = (): void => undefined;
afterEach(() => restore());

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'rb-new-'));
const FILES = { 'rencana.yaml': 'versi: 1\n', 'area-1-a.yaml': 'nomor: 1\n', 'gambar/l.png': 'x' };

test('rencana.yaml comes last', async () => {
  const made: string[] = [];
  restore = disturbFs(({ when, call, name }) => {
    if (call === 'rename' && when === 'after') made.push(name);
  });
  await writeNewFiles(join(newFolder(), 'a/b'), FILES);
  expect(made).toEqual(['area-1-a.yaml', 'l.png', 'rencana.yaml']);
});

test('what stands there already, or comes meanwhile, stays as it is', async () => {
  const folder = newFolder();
  const path = join(folder, 'rencana.yaml');
  restore = disturbFs(({ when, call, name }) => {
    // Somebody else is as quick.
    if (call === 'rename' && when === 'after' && name === 'l.png')
      writeFileSync(path, 'milik saya');
  });
  await expect(writeNewFiles(folder, FILES)).rejects.toThrow(new FileError(path, 'EEXIST'));
  expect(readdirSync(folder)).toEqual(['rencana.yaml']);
  expect(readFileSync(path, 'utf8')).toBe('milik saya');
});

test('of the folders only those that were made, and are empty, are taken away', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'ada'));
  restore = disturbFs(({ call, name }) => {
    if (call === 'fsync' && name === 'rencana.yaml') {
      writeFileSync(join(folder, 'ada/baru/gambar/orang-lain.png'), 'y');
      throw Object.assign(new Error(), { code: 'EIO' });
    }
  });
  const target = join(folder, 'ada/baru');
  await expect(writeNewFiles(target, FILES)).rejects.toMatchObject({ code: 'EIO' });
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'ada',
    'ada/baru',
    'ada/baru/gambar',
    'ada/baru/gambar/orang-lain.png',
  ]);
});

test('places', async () => {
  const folder = newFolder();
  await writeNewFiles(folder, { 'rencana.yaml': FILES['rencana.yaml'] });
  writeFileSync(join(folder, 'area-1-a.yaml'), 'nomor: 2\n');
  expect([...placesOf(folder, FILES)]).toEqual([
    ['rencana.yaml', 'same'],
    ['area-1-a.yaml', 'other'],
    ['gambar/l.png', 'free'],
  ]);
});
