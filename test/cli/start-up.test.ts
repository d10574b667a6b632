/** What each command loads: nothing that it does not use. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'rb-start-'));
const dist = join(folder, 'dist');
let contents: Readonly<Record<string, readonly string[]>>;

beforeAll(() => {
  const file = join(folder, 'contents.json');
  // The font that a plan without its own is printed in is a package.
  symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, ['test/build/build.js', dist, file]);
  contents = JSON.parse(readFileSync(file, 'utf8'));
}, 120_000);

/** Runs a command in a process of its own, which tells the pieces and modules of Node that it has loaded. */
const PROBE = `
const before = new Set(process.moduleLoadList);
const { createLoader } = require(process.argv[1]);
const { load, pieces } = createLoader(process.argv[2]);
const nowhere = { write() {}, isTTY: false, columns: undefined };
const io = {
  cwd: process.cwd(), env: {}, stdin: { isTTY: false, read: async () => new Uint8Array() },
  stdout: nowhere, stderr: nowhere, now: () => new Date(0),
  untilInterrupt: () => new AbortController().signal, open: async () => false,
};
load('rb.cjs').main(process.argv.slice(3), io).then((code) => {
  const builtin = process.moduleLoadList
    .filter((name) => !before.has(name) && /^NativeModule (?!internal)/.test(name))
    .map((name) => name.replace('NativeModule ', ''));
  process.stdout.write(JSON.stringify({ code, pieces: [...pieces.keys()], builtin }));
});`;

function loadedBy(...argv: readonly string[]) {
  const args = ['-e', PROBE, '--', join(process.cwd(), 'bin/load.cjs'), dist, ...argv];
  const told = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  const files = told.pieces.flatMap((piece: string) => contents[piece] ?? []);
  const named = (pattern: RegExp): string[] =>
    [...new Set<string>(files.flatMap((file: string) => pattern.exec(file)?.[1] ?? []))].sort();
  return {
    code: told.code,
    folders: named(/^src\/([^/]+)\//),
    packages: named(/^node_modules\/((?:@[^/]+\/)?[^/]+)\//),
    heavy: told.builtin.filter((name: string) => HEAVY.has(name)).sort(),
  };
}

/** Of Node's own modules those that take a millisecond and more. */
const HEAVY = new Set([
  ...['child_process', 'crypto', 'fs/promises', 'http', 'https', 'net', 'readline'],
  ...['stream', 'tls', 'tty', 'worker_threads', 'zlib'],
]);

/** What `bin/load.cjs` loads to tell V8 11 to wait; it saves far more, and what is printed takes it, too. */
const ALWAYS = process.versions.v8.startsWith('11.') ? ['stream'] : [];

const PLAN = 'plans/kpu-kubu-raya/2022';

/** What finding, reading and checking a plan takes: neither YAML's whole reader nor zod. */
const CHECKED = ['cli', 'diagnostics', 'plan', 'rules', 'source', 'text'];
const CHECKING = ['commander', 'ignore', 'picomatch'];
const TABLES = [
  ...['@colors/colors', 'ansi-regex', 'chalk', 'cli-table3', 'emoji-regex'],
  ...['get-east-asian-width', 'is-fullwidth-code-point', 'string-width', 'strip-ansi', 'wrap-ansi'],
];

const cases: readonly {
  readonly line: string;
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  readonly heavy?: readonly string[];
}[] = [
  { line: '--version', folders: ['cli', 'text'], packages: ['commander'] },
  {
    line: 'completion bash',
    folders: ['cli', 'text', 'document', 'plan', 'rules', 'schedule', 'views'],
    packages: ['commander'],
  },
  {
    line: 'explain no-cut-text',
    folders: [...CHECKED, 'formats', 'reporters'],
    packages: ['commander', 'ignore', 'zod', ...TABLES],
  },
  {
    line: `validate ${PLAN}`,
    folders: [...CHECKED, 'reporters'],
    packages: [...CHECKING, 'chalk', 'wrap-ansi'],
  },
  {
    line: `validate ${PLAN} --format json`,
    folders: [...CHECKED, 'reporters'],
    packages: CHECKING,
  },
  {
    line: `fmt ${PLAN} --check`,
    folders: ['cli', 'diagnostics', 'plan', 'source', 'text'],
    packages: [...CHECKING, 'fastest-levenshtein', 'yaml', 'zod'],
  },
  {
    line: `report ${PLAN} --month 6`,
    folders: [...CHECKED, 'document', 'formats', 'schedule', 'views'],
    packages: [...CHECKING, ...TABLES],
  },
  {
    line: `report ${PLAN} --month 6 --format csv`,
    folders: [...CHECKED, 'formats', 'schedule', 'views'],
    packages: [...CHECKING, 'hucre'],
  },
  {
    line: `render ${PLAN} --format pdf`,
    folders: [...CHECKED, 'document', 'formats', 'layout', 'views'],
    packages: [...CHECKING, '@noble/hashes', 'image-size', 'pdfkit', 'png-js'],
    heavy: ['crypto', 'stream', 'zlib'],
  },
];

test.each(cases)('rb $line', ({ line, folders, packages, heavy = [] }) => {
  expect(loadedBy(...line.split(' '))).toEqual({
    code: 0,
    folders: [...folders].sort(),
    packages: [...packages].sort(),
    heavy: [...new Set([...heavy, ...ALWAYS])].sort(),
  });
});
