/** What stands at a path below a folder, on a disk and in memory alike. */
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lookAmong, lookBelow, pathBelow } from '../../src/source/look-below.ts';

/** `é` as macOS may write it into a name: two characters, which read as the one that is typed. */
const NFD = 'resume\u0301';
const NFC = NFD.normalize('NFC');

function onDisk(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'rb-')), 'rencana');
  mkdirSync(join(folder, 'bukti'), { recursive: true });
  writeFileSync(join(folder, 'bukti/a.pdf'), 'x');
  mkdirSync(join(folder, NFD));
  writeFileSync(join(folder, NFD, `${NFD}.pdf`), 'x');
  writeFileSync(join(folder, '../luar.pdf'), 'x');
  symlinkSync('../luar.pdf', join(folder, 'luar.pdf'));
  symlinkSync('bukti/a.pdf', join(folder, 'dalam.pdf'));
  return folder;
}

const LOOKS = {
  disk: lookBelow(onDisk()),
  memory: lookAmong(['bukti/a.pdf', `${NFD}/${NFD}.pdf`, 'rencana.yaml']),
};

describe.each(Object.entries(LOOKS))('in %s', (_, look) => {
  test.each([
    ['bukti/a.pdf', 'file'],
    ['./bukti/../bukti/a.pdf', 'file'],
    ['bukti', 'folder'],
    ['bukti/', 'folder'],
    ['bukti/b.pdf', 'missing'],
    ['Bukti/a.pdf', 'missing'],
    ['bukti/A.pdf', 'missing'],
    [`${NFC}/${NFC}.pdf`, 'file'],
    [`${NFD}/${NFC}.pdf`, 'file'],
    [NFC, 'folder'],
    ['a.pdf', 'missing'],
    ['../luar.pdf', 'outside'],
    ['bukti/../../luar.pdf', 'outside'],
    ['/etc/passwd', 'outside'],
    ['C:\\a.pdf', 'outside'],
    ['C:a.pdf', 'outside'],
    ['\\\\server\\a.pdf', 'outside'],
    ['~/a.pdf', 'outside'],
  ])('%s: %s', (path, kind) => {
    expect(look(path).kind).toBe(kind);
  });

  test('what is missing comes with what stands beside it', () => {
    expect(look('bukti/b.pdf')).toEqual({ kind: 'missing', beside: ['a.pdf'] });
    expect(look('bukti/A.pdf')).toEqual({ kind: 'missing', beside: ['a.pdf'] });
    const state = look(`${NFC}/b.pdf`);
    const beside = state.kind === 'missing' ? state.beside : [];
    expect(beside.map((name) => name.normalize('NFC'))).toEqual([`${NFC}.pdf`]);
  });
});

test('a symbolic link counts as where it leads', () => {
  expect(LOOKS.disk('luar.pdf').kind).toBe('outside');
  expect(LOOKS.disk('dalam.pdf').kind).toBe('file');
});

test.each([
  ['/a/b/c/d', 'c/d'],
  ['/a/b', undefined],
  ['/a/bc', undefined],
  ['/a/b/..c', '..c'],
  ['/', undefined],
])('%s below /a/b is %s', (path, expected) => {
  expect(pathBelow('/a/b', path)).toBe(expected);
});
