/** Disks that are full or may only be read. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { builtRb } from '../support/built-rb.ts';
import { runRb } from '../support/run-rb.ts';
import { smallDisk } from './small-disk.ts';
import { lookAt, printExample, WRITING_COMMANDS } from './writing-commands.ts';

const disk = smallDisk();

let rb: string;

beforeAll(async () => {
  await printExample();
  rb = builtRb();
}, 120_000);

afterAll(disk.remove);

/** A copy of the folder on the small disk. */
function onDisk(folder: string): string {
  const cwd = mkdtempSync(join(disk.folder, 'p-'));
  cpSync(folder, cwd, { recursive: true });
  return cwd;
}

const commands = WRITING_COMMANDS.map((command) => [command.line, command] as const);

afterEach(disk.clear);

describe('a full disk', () => {
  const larger = commands.filter(([, { writes }]) => /\.(?:pdf|html|xlsx)$/.test(writes[0]));
  test.each([
    ...commands.map(([line, { prepare }]) => [line, 0, prepare] as const),
    // Of a larger file the system takes a page, and says nothing of the rest.
    ...larger.map(([line, { prepare }]) => [line, 1, prepare] as const),
  ])('rb %s, with %i pages left', async (line, pages, prepare) => {
    const whole = prepare();
    await runRb(line, { cwd: whole });
    const after = lookAt(whole).files;
    const cwd = onDisk(prepare());
    const before = lookAt(cwd).files;
    disk.fill(pages);
    const run = await runRb(line, { cwd });
    expect(run).toMatchObject({ code: 3, stderr: expect.stringContaining(': cakram penuh;') });
    const { files, leftovers } = lookAt(cwd);
    expect(leftovers).toEqual([]);
    expect(files).toEqual(before);
    disk.free();
    expect(await runRb(line, { cwd })).toMatchObject({ code: 0 });
    expect(lookAt(cwd).files).toEqual(after);
  });

  test('what is added to the page of GitHub Actions is added whole or not at all', async () => {
    const cwd = onDisk(WRITING_COMMANDS[0]?.prepare() ?? '');
    // The last bytes of its block would still take something.
    const page = `${'x'.repeat(4085)}\n`;
    writeFileSync(join(cwd, 'ringkasan.md'), page);
    disk.fill(0);
    const env = { GITHUB_STEP_SUMMARY: 'ringkasan.md' };
    const { code, stderr } = await runRb('validate', { cwd, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('cakram penuh') });
    expect(lookAt(cwd).files.get('ringkasan.md')).toBe(page);
  });

  test.each([
    ['id', 'rb: keluaran standar tidak dapat ditulis: cakram penuh\n'],
    ['en', 'rb: standard output cannot be written: the disk is full\n'],
  ])('behind standard output, in %s', (lang, said) => {
    const cwd = onDisk(WRITING_COMMANDS[0]?.prepare() ?? '');
    disk.fill(1);
    const line = `'${process.execPath}' '${rb}' report --month 6 --format html --lang ${lang}`;
    const run = spawnSync('sh', ['-c', `${line} > '${disk.fullFile(cwd)}'`], { cwd });
    expect({ code: run.status, stderr: run.stderr.toString() }).toEqual({ code: 3, stderr: said });
  });
});

describe('a disk that may only be read', () => {
  test.each(commands)('rb %s', async (line, { prepare }) => {
    const cwd = onDisk(prepare());
    const before = lookAt(cwd);
    disk.makeReadOnly();
    const run = await runRb(line, { cwd });
    expect(run).toMatchObject({
      code: 3,
      stderr: expect.stringContaining(': cakram hanya dapat dibaca;'),
    });
    expect(lookAt(cwd)).toEqual(before);
  });
});
