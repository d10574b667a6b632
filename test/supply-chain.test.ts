/** What others' code `rb` is made of: few packages, each with its reason, its licence and its digest. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packagesImportedBy, textsIn } from './support/imports.ts';
import { type LockedPackage, lock, locked, withAllTheyNeed } from './support/package-lock.ts';

const own = JSON.parse(readFileSync('package.json', 'utf8'));
const installed: readonly string[] = Object.keys(own.dependencies);
const development: readonly string[] = Object.keys(own.devDependencies);
const packages = [...installed, ...development];

/** The first columns of the tables in `src/README.md`, one list of packages a table. */
const [namedInstalled = [], namedBundled = []] = packageTables();
const imported = packagesImportedBy('src', packages);

describe('every package has its reason in src/README.md', () => {
  test('those that are installed with rb are few', () => {
    expect(namedInstalled).toEqual(installed);
    expect(withAllTheyNeed(installed).map(({ name }) => name)).toEqual([
      '@expo-google-fonts/besley',
    ]);
  });

  test('those that are bundled are what the code imports besides', () => {
    const bundled = imported.filter((name) => !installed.includes(name));
    expect([...namedBundled].sort()).toEqual(bundled);
    expect(development).toEqual(expect.arrayContaining(bundled));
  });

  test('none lies idle', () => {
    const used = new Set([...imported, ...packagesImportedBy('test', packages)]);
    const ours = [...textsIn('test'), readFileSync('.ci/run', 'utf8')];
    const isUsed = (name: string): boolean =>
      name.startsWith('@types/') ||
      used.has(name) ||
      ours.some((text) => text.includes(`node_modules/${name}/`)) ||
      binsOf(name).some((bin) => ` ${own.scripts.test}`.includes(` ${bin} `));
    // `npx vitest run --coverage` asks for it by that name.
    expect(development.filter((name) => !isUsed(name))).toEqual(['@vitest/coverage-v8']);
  });
});

describe('licences', () => {
  const ACCEPTED = new Set([
    ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT'],
    ...['Unlicense', 'Zlib'],
    // Asks that changes to its own files be given back: there are none.
    'MPL-2.0',
    // Asks that a changed font take another name: it is drawn as it is.
    'OFL-1.1',
  ]);
  /** Whose `package.json` is silent, and whose LICENSE is the MIT text. */
  const SILENT = ['png-js'];

  test.each([
    ['MIT', true],
    ['(MIT AND Zlib)', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['GPL-3.0-only', false],
    ['MIT AND GPL-3.0-only', false],
    ['UNLICENSED', false],
    [undefined, false],
  ])('%s: %s', (license, expected) => expect(isAccepted(license)).toBe(expected));

  test.each(withAllTheyNeed([...installed, ...imported]).map((each) => [each.path, each] as const))(
    '%s',
    (path, { name, license }) => {
      if (SILENT.includes(name)) {
        expect(license).toBe(undefined);
        expect(readFileSync(`${path}/LICENSE`, 'utf8')).toMatch(
          /^MIT License|Permission is hereby/,
        );
      } else expect(license).toSatisfy(isAccepted);
    },
  );

  /** An SPDX expression of ANDs or of ORs, which is all that is met. */
  function isAccepted(license: string | undefined): boolean {
    const said = license?.replace(/^\((.*)\)$/, '$1') ?? '';
    return said.includes(' OR ')
      ? said.split(' OR ').some((each) => ACCEPTED.has(each))
      : said.split(' AND ').every((each) => ACCEPTED.has(each));
  }
});

describe('nothing runs at installation', () => {
  test('of the packages that npm ci installs one has a script: it looks for its own binary', () => {
    const withScript = locked.filter(({ hasInstallScript }) => hasInstallScript);
    expect(withScript.map(({ name }) => name)).toEqual(['esbuild']);
    expect(withAllTheyNeed(installed).filter(({ hasInstallScript }) => hasInstallScript)).toEqual(
      [],
    );
  });

  test('rb itself has none for its users', () => {
    // npm runs `prepare` in a clone, before packing and for a dependency from git; for a packed
    // package it does not, as `test/cli/package.test.ts` shows by installing one that could not.
    const AT_INSTALL = ['preinstall', 'install', 'postinstall', 'prepublish', 'preprepare'];
    expect(Object.keys(own.scripts).filter((name) => AT_INSTALL.includes(name))).toEqual([]);
  });
});

describe('package-lock.json', () => {
  test('it is the one that npm ci takes', () => {
    const { dependencies, devDependencies } = lock.packages[''] as unknown as typeof own;
    expect({ dependencies, devDependencies }).toEqual({
      dependencies: own.dependencies,
      devDependencies: own.devDependencies,
    });
    expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci && npm test');
  });

  test('our own package.json names one version of each', () => {
    const versions = Object.values({ ...own.dependencies, ...own.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  test('every package has its digest, and none comes from elsewhere than npm', () => {
    expect(locked.length).toBeGreaterThan(200);
    const isSealed = ({ integrity }: LockedPackage): boolean =>
      /^sha512-[\w+/]{86}==$/.test(integrity ?? '');
    const isElsewhere = ({ resolved = 'https://registry.npmjs.org/' }: LockedPackage): boolean =>
      !resolved.startsWith('https://registry.npmjs.org/');
    expect(locked.filter((each) => !isSealed(each) || isElsewhere(each))).toEqual([]);
  });
});

function packageTables(): string[][] {
  const readme = readFileSync('src/README.md', 'utf8');
  const section = /## The packages, and why\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
  return [...section.matchAll(/\|---.*\n((?:\|.*\n)+)/g)].map(([, rows = '']) =>
    rows
      .trimEnd()
      .split('\n')
      .flatMap((row) => row.split('|')[1]?.trim().split(', ') ?? []),
  );
}

function binsOf(name: string): string[] {
  const { bin = {} } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
  return typeof bin === 'string' ? [name] : Object.keys(bin);
}
