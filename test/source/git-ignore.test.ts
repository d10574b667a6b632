/** What is left out is what git itself leaves out, asked of git in repositories of all shapes. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  enterFolder,
  type IgnoreRules,
  ignoreRulesAt,
  isIgnored,
} from '../../src/source/git-ignore.ts';

/** Every way to put a file of these names up to three folders deep. */
const NAMES = ['a', 'b', 'ab', '#a', '!b'];
const FOLDERS = ['', 'a', 'b', 'a/b', 'b/a', 'a/b/a'];

function repository(gitignores: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'rb-git-'));
  execFileSync('git', ['init', '-q', root]);
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const folder of FOLDERS) for (const name of NAMES) put(`${folder}/${name}.yaml`, '');
  for (const [folder, text] of Object.entries(gitignores)) put(`${folder}/.gitignore`, text);
  return root;
}

/** What git would add. */
function seenByGit(root: string): string[] {
  const line = ['-c', 'core.excludesFile=', 'ls-files', '-z', '--others', '--exclude-standard'];
  const out = execFileSync('git', line, { cwd: root, encoding: 'utf8' });
  return out
    .split('\0')
    .filter((path) => path.endsWith('.yaml'))
    .sort();
}

function seenByUs(root: string): string[] {
  const below = (folder: string, rules: IgnoreRules | undefined): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.name === '.git' || isIgnored(rules, path, entry.isDirectory())) return [];
      if (entry.isDirectory()) return below(path, enterFolder(rules, path));
      return entry.name.endsWith('.yaml') ? [relative(root, path)] : [];
    });
  return below(root, ignoreRulesAt(root)).sort();
}

describe('the same files as git', () => {
  test.each<[string, Record<string, string>]>([
    ['nothing said', {}],
    ['a folder, at any depth', { '': 'a/\n' }],
    ['a folder, at the top only', { '': '/a/\n' }],
    ['a file, taken back further down', { '': 'ab.yaml\n', b: '!ab.yaml\n' }],
    ['a folder, taken back further down', { '': 'a\n', b: '!a\n' }],
    ['all but one', { '': '*\n!*/\n!b.yaml\n' }],
    ['a folder cannot be half taken back', { '': 'a/\n!a/b/\n' }],
    ['the rules of a nested file reach below it only', { a: '/b\nab.yaml\n' }],
    ['a slash inside ties to the folder', { a: 'b/a\n' }],
    ['stars', { '': 'a/**/a.yaml\n', b: '**/a*\n' }],
    ['signs that are kept from being signs', { a: '\\#a.yaml\n\\!b.yaml\n#b.yaml\n' }],
    ['blank lines, comments, ends of Windows, spaces', { a: '\r\n# b\r\nb.yaml\r\n ab.yaml  \n' }],
    ['a mark of byte order', { a: '\ufeffab.yaml\n' }],
    ['lines that say nothing', { '': '/\n!\n', a: '/\n!\n//\n' }],
    ['all in the folder', { 'a/b': '*\n' }],
  ])('%s', (_, gitignores) => {
    const root = repository(gitignores);
    expect(seenByUs(root)).toEqual(seenByGit(root));
  });

  test('whatever stands in three nested files', () => {
    const name = fc.constantFrom('a', 'b', 'a*', '*', '*.yaml', 'ab.yaml', '**', '?b.yaml');
    const pattern = fc
      .tuple(
        fc.boolean(),
        fc.boolean(),
        fc.array(name, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
      )
      .map(([isNegated, isAnchored, names, isFolder]) =>
        [isNegated ? '!' : '', isAnchored ? '/' : '', names.join('/'), isFolder ? '/' : ''].join(
          '',
        ),
      );
    const file = fc.array(pattern, { maxLength: 4 }).map((lines) => `${lines.join('\n')}\n`);
    fc.assert(
      fc.property(fc.record({ '': file, a: file, 'b/a': file }), (gitignores) => {
        const root = repository(gitignores);
        expect(seenByUs(root)).toEqual(seenByGit(root));
      }),
      { numRuns: 60 },
    );
  });
});

test('outside a repository nothing is ignored', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rb-'));
  writeFileSync(join(folder, '.gitignore'), '*\n');
  expect(ignoreRulesAt(folder)).toBeUndefined();
});

test('below a named folder that is ignored nothing is left out', () => {
  const root = repository({ '': 'a/\n', 'a/b': '*\n' });
  expect(ignoreRulesAt(join(root, 'a/b'))).toBeUndefined();
});

test("a repository inside another has its own rules alone, also a worktree's", () => {
  const root = repository({ '': '*.yaml\n', 'a/b': 'b.yaml\n' });
  writeFileSync(join(root, 'a/.git'), 'gitdir: elsewhere\n');
  const rules = ignoreRulesAt(join(root, 'a/b'));
  expect(isIgnored(rules, join(root, 'a/b/a.yaml'), false)).toBe(false);
  expect(isIgnored(rules, join(root, 'a/b/b.yaml'), false)).toBe(true);
});

test('what is known of the folders above stays true beside and below them', () => {
  const root = repository({ '': 'ab.yaml\n', a: 'b/\n!ab.yaml\n', b: '/a.yaml\n' });
  const known = new Map<string, IgnoreRules | undefined>();
  const ignored = (folder: string, rules: IgnoreRules | undefined): string[] =>
    NAMES.filter((name) => isIgnored(rules, join(root, folder, `${name}.yaml`), false));
  for (const folder of [...FOLDERS, ...FOLDERS]) {
    const names = readdirSync(join(root, folder));
    const rules = ignoreRulesAt(join(root, folder), known, names);
    expect(ignored(folder, rules)).toEqual(ignored(folder, ignoreRulesAt(join(root, folder))));
  }
  expect(ignored('a/b', ignoreRulesAt(join(root, 'a/b'), known))).toEqual([]);
  expect(ignored('b', ignoreRulesAt(join(root, 'b'), known))).toEqual(['a', 'ab']);
});
