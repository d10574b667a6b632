/** A file's text is replaced when it is still the text that was read, and else left alone. */
import { mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileError } from '../../src/source/file-error.ts';
import { replaceText } from '../../src/source/replace-text.ts';

const isRoot = process.getuid?.() === 0;

const folder = (): string => mkdtempSync(join(tmpdir(), 'rb-'));

test.each([
  ['a text', 'a: 1\r\n', 'a: 2\r\n'],
  ['a byte order mark stays', '\ufeffa: 1\n', '\ufeffa: 2\n'],
])('%s', async (_, before, after) => {
  const path = join(folder(), 'a.yaml');
  writeFileSync(path, before, { mode: 0o640 });
  const withoutMark = (text: string): string => text.replace(/^\ufeff/, '');
  expect(await replaceText(path, withoutMark(before), withoutMark(after))).toBe(true);
  expect(readFileSync(path, 'utf8')).toBe(after);
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test.each([
  ['another text', Buffer.from('a: 3\n')],
  ['a mark more', Buffer.from('\ufeff\ufeffa: 1\n')],
  ['no text any more', Buffer.from([0x61, 0xff])],
])('%s by now is left alone', async (_, now) => {
  const path = join(folder(), 'a.yaml');
  writeFileSync(path, now);
  expect(await replaceText(path, 'a: 1\n', 'a: 2\n')).toBe(false);
  expect(readFileSync(path).equals(now)).toBe(true);
});

test('a link stays one, and its file is replaced', async () => {
  const cwd = folder();
  writeFileSync(join(cwd, 'a.yaml'), 'a: 1\n');
  symlinkSync('a.yaml', join(cwd, 'b.yaml'));
  expect(await replaceText(join(cwd, 'b.yaml'), 'a: 1\n', 'a: 2\n')).toBe(true);
  expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe('a: 2\n');
});

test('a file that is gone is an error of the system', async () => {
  const path = join(folder(), 'a.yaml');
  await expect(replaceText(path, '', 'a: 2\n')).rejects.toThrow(new FileError(path, 'ENOENT'));
});

test('a file that may only be read is not replaced', async () => {
  const path = join(folder(), 'a.yaml');
  writeFileSync(path, 'a: 1\n', { mode: 0o400 });
  const error = await replaceText(path, 'a: 1\n', 'a: 2\n').catch((thrown: unknown) => thrown);
  // The superuser may write everything.
  expect(error).toEqual(isRoot ? true : new FileError(path, 'EACCES'));
  expect(readFileSync(path, 'utf8')).toBe(isRoot ? 'a: 2\n' : 'a: 1\n');
});
