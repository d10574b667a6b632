/** What lies in a plan folder is read or said to be unreadable; nothing makes reading throw or hang. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LARGEST_FILE } from '../../src/source/bounds.ts';
import { findPlanFolders } from '../../src/source/find-plans.ts';
import { type PlanFolder, readPlanFolder } from '../../src/source/plan-folder.ts';
import { tempPlan } from '../support/temp-plan.ts';

const FOLDER = 'plans/contoh/2023';
const isRoot = process.getuid?.() === 0;

function readAfter(prepare: (path: string) => void): PlanFolder['area'][number] {
  const cwd = tempPlan();
  prepare(join(cwd, FOLDER, 'area-2-uji.yaml'));
  const { area } = readPlanFolder(join(cwd, FOLDER), cwd);
  const file = area.find(({ source }) => source.path === `${FOLDER}/area-2-uji.yaml`);
  if (file === undefined) throw new Error('the file was not looked at');
  return file;
}

test.each<[string, (path: string) => void, string]>([
  ['text', (path) => writeFileSync(path, 'nomor: 2\n'), 'read'],
  ['a folder', (path) => mkdirSync(path), 'not-a-file'],
  ['a pipe', (path) => execFileSync('mkfifo', [path]), 'not-a-file'],
  ['a device', (path) => symlinkSync('/dev/zero', path), 'not-a-file'],
  ['a link to itself', (path) => symlinkSync(path, path), 'cannot-read'],
  ['a link to nothing', (path) => symlinkSync(`${path}.tidak-ada`, path), 'cannot-read'],
  ['UTF-16', (path) => writeFileSync(path, Buffer.from('\ufeffnomor: 2', 'utf16le')), 'not-utf8'],
  ['a wrong byte', (path) => writeFileSync(path, Buffer.from([0x61, 0xff])), 'not-utf8'],
  ['a NUL', (path) => writeFileSync(path, 'a: \u0000'), 'not-utf8'],
  ['a byte too many', (path) => sized(path, LARGEST_FILE + 1), 'too-large'],
  ['just not too large', (path) => writeFileSync(path, ' '.repeat(LARGEST_FILE)), 'read'],
])('%s', (_, prepare, expected) => {
  const file = readAfter(prepare);
  expect(file.kind === 'read' ? 'read' : file.reason).toBe(expected);
});

test('a file that may not be read', () => {
  const file = readAfter((path) => {
    writeFileSync(path, 'nomor: 2\n');
    chmodSync(path, 0);
  });
  // The superuser may read everything.
  expect(file.kind === 'read' ? 'read' : file.reason).toBe(isRoot ? 'read' : 'no-permission');
});

test('plans are found below a folder, each once, in order, past loops of links', () => {
  const cwd = tempPlan();
  for (const folder of ['plans/b/2024', 'plans/a/2022', 'plans/.git/x', 'plans/node_modules/x']) {
    mkdirSync(join(cwd, folder), { recursive: true });
    writeFileSync(join(cwd, folder, 'rencana.yaml'), '');
  }
  symlinkSync(join(cwd, 'plans'), join(cwd, 'plans/a/lingkar'));
  const { folders, notFound } = findPlanFolders(['plans', 'plans/b'], cwd);
  expect(notFound).toEqual([]);
  expect(folders).toEqual(
    ['plans/a/2022', 'plans/b/2024', 'plans/contoh/2023'].map((folder) => join(cwd, folder)),
  );
});

function sized(path: string, bytes: number): void {
  writeFileSync(path, '');
  truncateSync(path, bytes);
}

test('realisasi that is no folder is told', () => {
  const cwd = tempPlan();
  writeFileSync(join(cwd, FOLDER, 'realisasi'), '');
  const { realisasi } = readPlanFolder(join(cwd, FOLDER), cwd);
  expect(realisasi).toMatchObject([{ kind: 'unread', reason: 'not-a-file' }]);
});

describe('contents that stand in for files', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const textsOf = (cwd: string, overlay: Readonly<Record<string, Uint8Array>>) => {
    const laid = Object.entries(overlay).map(([name, content]): [string, Uint8Array] => [
      join(cwd, FOLDER, name),
      content,
    ]);
    const folder = join(cwd, FOLDER);
    const { rencana, area, realisasi } = readPlanFolder(folder, cwd, {
      overlay: new Map(laid),
    });
    return [rencana, ...area, ...realisasi].flatMap((file) =>
      file === undefined
        ? []
        : [`${file.source.path} ${file.kind === 'read' ? file.source.text : file.reason}`],
    );
  };
  const onDisk = { 'rencana.yaml': 'versi: 1', 'area-1-penataan-tata-laksana.yaml': 'nomor: 1' };

  test('a file of the disk, one beside it, one in a folder that is not there', () => {
    const overlay = {
      'rencana.yaml': bytes('versi: 2'),
      'area-0-x.yaml': bytes('nomor: 0'),
      'realisasi/2023-06.yaml': bytes('arsip: 1'),
      'SUMBER.md': bytes('x'),
    };
    expect(textsOf(tempPlan(onDisk), overlay)).toEqual([
      `${FOLDER}/rencana.yaml versi: 2`,
      `${FOLDER}/area-0-x.yaml nomor: 0`,
      `${FOLDER}/area-1-penataan-tata-laksana.yaml nomor: 1`,
      `${FOLDER}/realisasi/2023-06.yaml arsip: 1`,
    ]);
  });

  test('they are judged as files are', () => {
    const overlay = { 'rencana.yaml': new Uint8Array(LARGEST_FILE + 1), 'x.yaml': bytes('\u0000') };
    expect(textsOf(tempPlan(onDisk), overlay)).toEqual([
      `${FOLDER}/rencana.yaml too-large`,
      `${FOLDER}/area-1-penataan-tata-laksana.yaml nomor: 1`,
      `${FOLDER}/x.yaml not-utf8`,
    ]);
  });
});
