/** Which folders changed since a revision, asked of real repositories. */
import { mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldersChangedSince, GitError } from '../../src/source/git-changes.ts';
import { commitAll, git, put, tempRepository } from '../support/temp-repository.ts';

/** Folders of three plans; the middle one has a name that git would quote. */
const FOLDERS = ['plans/a/2022', 'plans/é "b"/2022', 'plans/c/2022'] as const;
const [A, B, C] = FOLDERS;

function repository(): string {
  const files = FOLDERS.flatMap((folder) => [
    [`${folder}/rencana.yaml`, 'versi: 1\n'],
    [`${folder}/area-1.yaml`, `nomor: 1 # ${folder}\n`],
  ]);
  return tempRepository({ ...Object.fromEntries(files), '.gitignore': '*.tmp\n', 'x.md': '' });
}

async function changedSince(cwd: string, revision: string): Promise<string[]> {
  const folders = FOLDERS.map((folder) => join(cwd, folder));
  const changed = await foldersChangedSince(folders, revision);
  return changed.map((folder) => folder.slice(cwd.length + 1));
}

describe('since the last commit', () => {
  test.each<[string, (cwd: string) => void, readonly string[]]>([
    ['nothing', () => {}, []],
    ['a file saved', (cwd) => put(cwd, `${B}/area-1.yaml`, 'nomor: 2\n'), [B]],
    ['a file saved as it was', (cwd) => put(cwd, `${C}/rencana.yaml`, 'versi: 1\n'), []],
    ['a new file', (cwd) => put(cwd, `${B}/realisasi/2022-06.yaml`, ''), [B]],
    ['a new file that git ignores', (cwd) => put(cwd, `${A}/x.tmp`, ''), []],
    ['a file staged', (cwd) => stage(cwd, `${A}/area-2.yaml`), [A]],
    ['a file deleted', (cwd) => rmSync(join(cwd, C, 'area-1.yaml')), [C]],
    [
      'a file moved',
      (cwd) => renameSync(join(cwd, A, 'area-1.yaml'), join(cwd, C, 'b.yaml')),
      [A, C],
    ],
    ['a move staged', (cwd) => git(cwd, 'mv', `${A}/area-1.yaml`, `${C}/b.yaml`), [A, C]],
    ['a file outside', (cwd) => put(cwd, 'plans/a/x.yaml', ''), []],
  ])('%s', async (_, change, expected) => {
    const cwd = repository();
    change(cwd);
    expect(await changedSince(cwd, 'HEAD')).toEqual(expected);
  });
});

function stage(cwd: string, path: string): void {
  put(cwd, path, '');
  git(cwd, 'add', path);
}

test('since a branch: not what only that branch did since', async () => {
  const cwd = repository();
  git(cwd, 'switch', '-q', '-c', 'kerja');
  put(cwd, `${A}/area-1.yaml`, 'nomor: 3\n');
  commitAll(cwd);
  git(cwd, 'switch', '-q', 'utama');
  put(cwd, `${C}/area-1.yaml`, 'nomor: 4\n');
  commitAll(cwd);
  git(cwd, 'switch', '-q', 'kerja');
  expect(await changedSince(cwd, 'utama')).toEqual([A]);
  expect(await changedSince(cwd, 'HEAD~1')).toEqual([A]);
});

test('without a common commit: everything that differs', async () => {
  const cwd = repository();
  git(cwd, 'switch', '-q', '--orphan', 'lain');
  put(cwd, `${A}/rencana.yaml`, 'versi: 1\n');
  for (const folder of [B, C]) put(cwd, `${folder}/rencana.yaml`, 'versi: 2\n');
  commitAll(cwd);
  git(cwd, 'checkout', '-q', 'utama', '--', `${A}/area-1.yaml`);
  expect(await changedSince(cwd, 'utama')).toEqual([B, C]);
});

test('whatever the user told git', async () => {
  const cwd = repository();
  for (const setting of ['diff.relative=true', 'diff.renames=copies', 'color.ui=always']) {
    git(cwd, 'config', ...setting.split('='));
  }
  git(cwd, 'config', 'diff.external', 'false');
  put(cwd, `${B}/area-1.yaml`, 'nomor: 2\n');
  expect(await changedSince(cwd, 'HEAD')).toEqual([B]);
});

test('in a worktree, and by a link', async () => {
  const cwd = repository();
  const tree = join(mkdtempSync(join(tmpdir(), 'rb-')), 'pohon');
  git(cwd, 'worktree', 'add', '-q', tree, '-b', 'pohon');
  put(tree, `${A}/area-1.yaml`, 'nomor: 5\n');
  expect(await changedSince(tree, 'utama')).toEqual([A]);
  expect(await changedSince(cwd, 'utama')).toEqual([]);
  symlinkSync(tree, join(cwd, 'tautan'));
  expect(await changedSince(join(cwd, 'tautan'), 'utama')).toEqual([A]);
});

test('each plan by its own repository', async () => {
  const [one, other] = [repository(), repository()];
  put(other, `${A}/area-1.yaml`, 'nomor: 6\n');
  const folders = [join(one, A), join(other, A)];
  expect(await foldersChangedSince(folders, 'HEAD')).toEqual([join(other, A)]);
});

describe('no answer', () => {
  const troubleOf = async (cwd: string, revision: string): Promise<unknown> => {
    const error = await changedSince(cwd, revision).catch((thrown: unknown) => thrown);
    return error instanceof GitError ? error.trouble : error;
  };

  test.each(['tidak-ada', '', '-p', '--output=x', 'HEAD~9', 'HEAD..utama', 'HEAD:plans'])(
    'revision %j',
    async (revision) => {
      expect(await troubleOf(repository(), revision)).toBe('unknown-revision');
    },
  );

  test('outside a repository', async () => {
    const cwd = repository();
    rmSync(join(cwd, '.git'), { recursive: true });
    expect(await troubleOf(cwd, 'HEAD')).toBe('no-repository');
  });

  test('a repository that is none', async () => {
    const cwd = repository();
    rmSync(join(cwd, '.git'), { recursive: true });
    writeFileSync(join(cwd, '.git'), 'gitdir: tidak-ada\n');
    expect(await troubleOf(cwd, 'HEAD')).toBe('failed');
  });
});
