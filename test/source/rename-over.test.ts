/** On Windows a file that is open elsewhere is waited for, a second long. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { renameOver } from '../../src/source/rename-over.ts';
import { disturbFs } from '../lost/disturb-fs.js';

let restore = (): void => undefined;
afterEach(() => restore());

function twoFiles(): { from: string; to: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rb-rename-'));
  const [from, to] = [join(folder, 'baru'), join(folder, 'lama')];
  writeFileSync(from, 'baru');
  writeFileSync(to, 'lama');
  return { from, to };
}

/** The system refuses the first so many renames. @returns how often it was asked */
function refuse(times: number, code: string): () => number {
  let asked = 0;
  restore = disturbFs(({ when, call }) => {
    if (call !== 'rename' || when !== 'before') return;
    asked += 1;
    if (asked <= times) throw Object.assign(new Error(), { code });
  });
  return () => asked;
}

test.each(['EPERM', 'EACCES', 'EBUSY'])('Windows says %s, and lets go', async (code) => {
  const { from, to } = twoFiles();
  const asked = refuse(3, code);
  await renameOver(from, to, 'win32');
  expect(asked()).toBe(4);
  expect(readFileSync(to, 'utf8')).toBe('baru');
});

test.each(['EPERM', 'EACCES', 'EBUSY'])('Windows goes on saying %s', async (code) => {
  const { from, to } = twoFiles();
  refuse(Number.POSITIVE_INFINITY, code);
  const start = performance.now();
  await expect(renameOver(from, to, 'win32')).rejects.toMatchObject({ code: 'EBUSY' });
  expect(performance.now() - start).toBeGreaterThan(950);
  expect(readFileSync(to, 'utf8')).toBe('lama');
});

test.each([
  ['win32', 'ENOSPC'],
  ['linux', 'EACCES'],
  ['darwin', 'EPERM'],
])('on %s nobody waits after %s', async (platform, code) => {
  const { from, to } = twoFiles();
  const asked = refuse(1, code);
  await expect(renameOver(from, to, platform)).rejects.toMatchObject({ code });
  expect(asked()).toBe(1);
  expect(readFileSync(to, 'utf8')).toBe('lama');
});
