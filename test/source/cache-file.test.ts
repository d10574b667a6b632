/** A cache file may be lost, damaged or shared at any time: what it gives is what was put in, or nothing. */
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf, openCacheFile } from '../../src/source/cache-file.ts';
import { pathBeside } from '../../src/source/file-beside.ts';

const [A, B, C] = ['a', 'b', 'c'].map((text) => digestOf(text)) as [string, string, string];
const newPath = (): string => join(mkdtempSync(join(tmpdir(), 'rb-cache-')), 'rb/validate');

function put(path: string, entries: Readonly<Record<string, string>>): void {
  const file = openCacheFile(path);
  for (const [key, text] of Object.entries(entries)) file.add(key, text);
  file.save();
}

function found(path: string, ...keys: readonly string[]): (string | undefined)[] {
  const file = openCacheFile(path);
  return keys.map(file.find);
}

test('what was kept is found by its key, and nothing else', () => {
  const path = newPath();
  expect(openCacheFile(path).isEmpty).toBe(true);
  put(path, { [A]: '{"teks":"é √ 😀"}', [B]: '' });
  put(path, { [C]: '3' });
  expect(openCacheFile(path).isEmpty).toBe(false);
  expect(found(path, A, B, C, digestOf('d'))).toEqual(['{"teks":"é √ 😀"}', '', '3', undefined]);
});

test('a later text of a key goes before an earlier one', () => {
  const path = newPath();
  put(path, { [A]: '1' });
  put(path, { [A]: '2' });
  expect(found(path, A)).toEqual(['2']);
});

test('nobody else may read it', () => {
  const path = newPath();
  put(path, { [A]: '1' });
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
});

test('two processes at once lose nothing of each other', () => {
  const path = newPath();
  const [one, other] = [openCacheFile(path), openCacheFile(path)];
  one.add(A, '1');
  other.add(B, '2');
  one.save();
  other.save();
  expect(found(path, A, B)).toEqual(['1', '2']);
});

test('nothing to keep leaves the disk alone', () => {
  const path = newPath();
  openCacheFile(path).save();
  expect(readdirSync(dirname(dirname(path)))).toEqual([]);
});

describe('a damaged file', () => {
  test.each<[string, (bytes: Buffer) => Buffer | string]>([
    ['the key of another', (bytes) => bytes.toString().replace(A, C)],
    ['a letter of the text', (bytes) => bytes.toString().replace('satu', 'sata')],
    ['cut off within the text', (bytes) => bytes.subarray(0, bytes.indexOf('satu') + 2)],
    ['cut off within the key', (bytes) => bytes.subarray(0, 20)],
    ['nothing left', () => ''],
    ['bytes of something else', () => Buffer.from([0, 255, 10, 10, 0x50, 0x4b])],
    ['one endless line', () => 'x'.repeat(100_000)],
  ])('%s: is not believed, and is good again after the next run', (_, damage) => {
    const path = newPath();
    put(path, { [A]: 'satu' });
    writeFileSync(path, damage(readFileSync(path)));
    expect(found(path, A, C)).toEqual([undefined, undefined]);
    put(path, { [A]: 'satu', [B]: 'dua' });
    expect(found(path, A, B)).toEqual(['satu', 'dua']);
  });

  test('whatever byte is changed, no text is given that was not put in', () => {
    const path = newPath();
    put(path, { [A]: 'satu', [B]: 'dua' });
    const sound = readFileSync(path);
    fc.assert(
      fc.property(fc.nat(sound.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = Buffer.from(sound);
        bytes[at] = byte;
        writeFileSync(path, bytes);
        const [a, b] = found(path, A, B);
        expect(['satu', undefined]).toContain(a);
        expect(['dua', undefined]).toContain(b);
        // Only the line end between them belongs to both.
        if (sound[at] !== 10) expect([a, b]).not.toEqual([undefined, undefined]);
      }),
      { numRuns: 300 },
    );
  });

  test('a line torn by a process that died spoils none that comes after it', () => {
    const path = newPath();
    put(path, { [A]: '1' });
    appendFileSync(path, `${B} half`);
    const file = openCacheFile(path);
    writeFileSync(path, readFileSync(path));
    file.add(C, '3');
    file.save();
    expect(found(path, A, C)).toEqual(['1', '3']);
  });
});

describe('a place where no file can be is no error', () => {
  test.each<[string, (path: string) => void]>([
    ['a file stands where the folder should', (path) => writeFileSync(dirname(path), '')],
    ['a folder stands there', (path) => mkdirSync(path, { recursive: true })],
    [
      'a pipe stands there',
      (path) => {
        mkdirSync(dirname(path));
        execFileSync('mkfifo', [path]);
      },
    ],
  ])('%s', (_, prepare) => {
    const path = newPath();
    prepare(path);
    const file = openCacheFile(path);
    expect(file.isEmpty).toBe(true);
    file.add(A, '1');
    expect(file.save).not.toThrow();
    expect(found(path, A)).toEqual([undefined]);
  });

  test('the folder goes while a process works', () => {
    const path = newPath();
    put(path, { [A]: '1' });
    const file = openCacheFile(path);
    rmSync(dirname(path), { recursive: true });
    file.add(B, '2');
    file.save();
    expect(found(path, A, B)).toEqual([undefined, '2']);
  });
});

describe('a full file is written anew', () => {
  const keys = Array.from({ length: 12 }, (_, index) => digestOf(String(index)));

  test.each([
    ['entries', { entries: 10, bytes: 100_000 }],
    ['bytes', { entries: 1000, bytes: 800 }],
  ])('with what this run added and used, and the newest of the rest: %s', (_, bounds) => {
    const path = newPath();
    put(path, Object.fromEntries(keys.slice(0, 9).map((key, index) => [key, `teks ${index}`])));
    const file = openCacheFile(path, bounds);
    expect(file.find(keys[0] ?? '')).toBe('teks 0');
    file.add(keys[9] ?? '', 'baru');
    file.add(keys[10] ?? '', 'baru');
    file.save();
    const after = found(path, ...keys);
    expect(after.slice(9, 11)).toEqual(['baru', 'baru']);
    expect([after[0], after[8]]).toEqual(['teks 0', 'teks 8']);
    expect(after.slice(1, 6)).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(readdirSync(dirname(path))).toEqual(['validate']);
  });

  test('what a run that was killed left beside it goes when it is old', () => {
    const path = newPath();
    put(path, { [A]: 'x'.repeat(500) });
    const [old, young] = [pathBeside(path), pathBeside(path)];
    for (const each of [old, young]) writeFileSync(each, '');
    utimesSync(old, 0, 0);
    const file = openCacheFile(path, { entries: 10, bytes: 100 });
    file.add(B, '2');
    file.save();
    expect(readdirSync(dirname(path)).sort()).toEqual(['validate', basename(young)].sort());
  });

  test('one text that is larger than all others together is not kept', () => {
    const path = newPath();
    const file = openCacheFile(path, { entries: 10, bytes: 1000 });
    file.add(A, 'x'.repeat(101));
    file.add(B, 'x'.repeat(100));
    file.save();
    expect(found(path, A, B)).toEqual([undefined, 'x'.repeat(100)]);
  });

  test('a file that is far too large is not read', () => {
    const path = newPath();
    put(path, { [A]: 'x'.repeat(500) });
    const file = openCacheFile(path, { entries: 10, bytes: 100 });
    expect(file.isEmpty).toBe(true);
    file.add(B, '2');
    file.save();
    expect(statSync(path).size).toBeLessThan(100);
  });
});
