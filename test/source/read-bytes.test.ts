/** What is read of a file that a plan or a command line names, and what is refused before it fills memory. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileError } from '../../src/source/file-error.ts';
import { readBytes } from '../../src/source/read-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'rb-bytes-'));
const path = (name: string): string => join(folder, name);
writeFileSync(path('kecil'), 'x'.repeat(10));
writeFileSync(path('besar'), '');
// Holes take no room on the disk.
truncateSync(path('besar'), 50_000_000_000);
execFileSync('mkfifo', [path('pipa')]);

async function told(name: string, mayBePipe = false): Promise<string> {
  try {
    return String((await readBytes(name, 10, { mayBePipe })).length);
  } catch (error) {
    if (error instanceof FileError) return error.code;
    throw error;
  }
}

test.each([
  ['a file just not too large', path('kecil'), '10'],
  ['50 GB', path('besar'), 'EFBIG'],
  ['a pipe that nobody writes to', path('pipa'), 'ENOTFILE'],
  ['a device without end', '/dev/zero', 'ENOTFILE'],
  ['a folder', folder, 'EISDIR'],
  ['nothing', path('tidak-ada'), 'ENOENT'],
])('%s', async (_, name, expected) => {
  expect(await told(name)).toBe(expected);
});

test('of a device without end no more is read than may be', async () => {
  expect(await told('/dev/zero', true)).toBe('EFBIG');
});
