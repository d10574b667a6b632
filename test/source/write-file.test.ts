/** A file in pieces is there whole, or not at all. */
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { startFile, writeFile } from '../../src/source/write-file.ts';

const isRoot = process.getuid?.() === 0;

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'rb-write-'));

describe('startFile', () => {
  test('puts the file in its place when it is finished, and not before', async () => {
    const folder = newFolder();
    const path = join(folder, 'fakta.csv');
    const file = await startFile(path);
    await file.write('satu\n');
    await file.write('√ dua\n');
    expect(existsSync(path)).toBe(false);
    await file.finish();
    expect(readFileSync(path, 'utf8')).toBe('satu\n√ dua\n');
    expect(readdirSync(folder)).toEqual(['fakta.csv']);
  });

  test('leaves the old file whole when it is discarded, and nothing beside it', async () => {
    const folder = newFolder();
    const path = join(folder, 'fakta.csv');
    writeFileSync(path, 'lama\n');
    const file = await startFile(path);
    await file.write('baru\n');
    expect(readFileSync(path, 'utf8')).toBe('lama\n');
    await file.discard();
    expect(readFileSync(path, 'utf8')).toBe('lama\n');
    expect(readdirSync(folder)).toEqual(['fakta.csv']);
  });

  test('keeps who may read the old file', async () => {
    const path = join(newFolder(), 'fakta.csv');
    writeFileSync(path, 'lama\n', { mode: 0o600 });
    const file = await startFile(path);
    await file.finish();
    expect(lstatSync(path).mode & 0o777).toBe(0o600);
  });

  test('keeps its mode where new files are given less, and its owner', async () => {
    const path = join(newFolder(), 'fakta.csv');
    writeFileSync(path, 'lama\n');
    chmodSync(path, 0o666);
    if (isRoot) chownSync(path, 12, 34);
    const old = process.umask(0o077);
    await writeFile(path, 'baru\n');
    process.umask(old);
    const { mode, uid, gid } = lstatSync(path);
    expect(mode & 0o777).toBe(0o666);
    if (isRoot) expect([uid, gid]).toEqual([12, 34]);
  });

  test('a name may be as long as the disk allows', async () => {
    const folder = newFolder();
    const name = `${'√'.repeat(83)}.csv`;
    await writeFile(join(folder, name), 'baru\n');
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('takes away what was left of the same file an hour ago, and nothing else', async () => {
    const folder = newFolder();
    const kept = [
      'fakta.csv.6f9619ff-8b86-4d11-b42d-00c04fc964ff.tmp',
      'fakta.csv.tmp',
      'fakta.csv.bak',
      'lain.csv.6f9619ff-8b86-4d11-b42d-00c04fc964fe.tmp',
      'fakta.csv.2.6f9619ff-8b86-4d11-b42d-00c04fc964fd.tmp',
    ];
    const left = 'fakta.csv.6f9619ff-8b86-4d11-b42d-00c04fc964fa.tmp';
    for (const name of [...kept, left]) writeFileSync(join(folder, name), 'sisa');
    const longAgo = new Date(Date.now() - 3_700_000);
    for (const name of [...kept.slice(1), left]) utimesSync(join(folder, name), longAgo, longAgo);
    await writeFile(join(folder, 'fakta.csv'), 'baru\n');
    expect(readdirSync(folder).sort()).toEqual(['fakta.csv', ...kept].sort());
  });

  test('a link stays a link', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'fakta.csv'), 'lama\n');
    symlinkSync('fakta.csv', join(folder, 'tautan.csv'));
    const file = await startFile(join(folder, 'tautan.csv'));
    await file.write('baru\n');
    await file.finish();
    expect(lstatSync(join(folder, 'tautan.csv')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'fakta.csv'), 'utf8')).toBe('baru\n');
  });

  test('a link to nothing makes what it leads to', async () => {
    const folder = newFolder();
    symlinkSync('fakta.csv', join(folder, 'tautan.csv'));
    const file = await startFile(join(folder, 'tautan.csv'));
    await file.finish();
    expect(readdirSync(folder)).toEqual(['fakta.csv', 'tautan.csv']);
    expect(lstatSync(join(folder, 'tautan.csv')).isSymbolicLink()).toBe(true);
  });

  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    '%s leaves the old file and nothing else',
    async (signal) => {
      const folder = newFolder();
      const path = join(folder, 'fakta.csv');
      writeFileSync(path, 'lama\n');
      const file = await startFile(path);
      await file.write('baru\n');
      expect(readdirSync(folder)).toHaveLength(2);
      const kill = vi.spyOn(process, 'kill').mockReturnValue(true);
      process.emit(signal, signal);
      expect(kill.mock.calls).toEqual([[process.pid, signal]]);
      kill.mockRestore();
      expect(readdirSync(folder)).toEqual(['fakta.csv']);
      expect(readFileSync(path, 'utf8')).toBe('lama\n');
      await file.discard();
    },
  );

  test('writes to a device, and does not replace it', async () => {
    const file = await startFile('/dev/null');
    await file.write('satu\n');
    await file.finish();
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.each([
    ['a folder that is not there', 'tiada/fakta.csv', 'ENOENT'],
    ['a folder in the file’s place', '.', 'EISDIR'],
    ['a file above it', 'berkas/fakta.csv', 'ENOTDIR'],
    ['links in a loop', 'lingkar', 'ELOOP'],
  ])('says what is wrong with %s', async (_, name, code) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'berkas'), '');
    symlinkSync('lingkar', join(folder, 'lingkar'));
    const path = join(folder, name);
    const writing = startFile(path).then((file) => file.finish());
    await expect(writing).rejects.toMatchObject({ code });
  });
});
