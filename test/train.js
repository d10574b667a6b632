/**
 * `node test/train.js DIST`: runs the usual commands on the real plan and writes beside every piece of
 * `rb` in DIST what V8 compiled of it, so that the next process need not. Part of the build.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
const { createLoader } = createRequire(import.meta.url)('../bin/load.cjs');

const PLAN = 'plans/kpu-kubu-raya/2022';
/** What people do daily. What a command compiles beyond these, it compiles itself. */
const COMMANDS = [
  ['--version'],
  ['validate', PLAN],
  ['validate', PLAN], // known from before
  ['report', PLAN, '--month', '6'],
  ['render', PLAN, '-o', '-', '--format', 'pdf'],
  ['fmt', PLAN, '--check'],
];

const cache = mkdtempSync(join(tmpdir(), 'rb-train-'));
const nowhere = { write: () => {}, isTTY: false, columns: undefined };
const io = {
  cwd: root,
  env: {},
  stdin: { isTTY: false, read: async () => new Uint8Array() },
  stdout: nowhere,
  stderr: nowhere,
  now: () => new Date(0),
  untilInterrupt: () => new AbortController().signal,
  open: async () => false,
  cache: { folder: cache, build: 'train', fewest: 1 },
};

const { load, pieces } = createLoader(dist);
const { main } = load('rb.cjs');
// However they end: an office may have put its own plan in the place of this one.
for (const argv of COMMANDS) await main(argv, io);
await load('work.cjs').work(
  {
    folders: [join(root, PLAN)],
    next: new Int32Array(1),
    cwd: root,
    named: [],
    options: { asOf: '1970-01-01' },
    build: 'train',
  },
  () => {},
);
rmSync(cache, { recursive: true });
for (const [name, { script }] of pieces) {
  writeFileSync(join(dist, `${name}.cache`), script.createCachedData());
}
