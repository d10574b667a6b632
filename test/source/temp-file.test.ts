/** A file that nobody named lies where nobody else looks. */
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { newTempFile, removeTempFile } from '../../src/source/temp-file.ts';

test('its folder is new, for the user alone, and cannot be guessed', () => {
  const [one, other] = [newTempFile('laporan.html'), newTempFile('laporan.html')];
  expect(dirname(dirname(one))).toBe(tmpdir());
  expect(dirname(one)).not.toBe(dirname(other));
  expect(statSync(dirname(one)).mode & 0o777).toBe(0o700);
  for (const path of [one, other]) removeTempFile(path);
  expect(statSync(dirname(one), { throwIfNoEntry: false })).toBe(undefined);
});
