/**
 * `node test/build/train.js DIST`: runs the usual commands on the real plan. Pieces of `rb` in DIST that the same of them
 * load become one file, because each file takes its time; and beside every file goes what V8 compiled of it,
 * so that the next process need not. Part of the build.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toSharedFile } from './pieces.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const dist = resolve(process.argv[2] ?? join(root, 'dist'));
const { createLoader } = createRequire(import.meta.url)('../../bin/load.cjs');

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
};

const loaded = [];
for (const argv of COMMANDS) loaded.push(await loadedBy(argv));
share(groupsOf(loaded));

const { load, scripts } = createLoader(dist);
const { main } = load('rb.cjs');
const keeping = { ...io, cache: { folder: cache, build: 'train', fewest: 1 } };
// However they end: an office may have put its own plan in the place of this one.
for (const argv of COMMANDS) await main(argv, keeping);
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
for (const [file, { script }] of scripts) {
  writeFileSync(join(dist, `${file}.cache`), script.createCachedData());
}

/** The names of the pieces that a command loads. */
async function loadedBy(argv) {
  const { load, pieces } = createLoader(dist);
  await load('rb.cjs').main(argv, io);
  return [...pieces.keys()];
}

/** The pieces in groups: those of a group are loaded by the same commands. */
function groupsOf(loaded) {
  const groups = new Map();
  for (const name of new Set(loaded.flat())) {
    const key = loaded.map((names) => names.includes(name)).join();
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()];
}

/** Puts each group into a file of its own, in the place of theirs. */
function share(groups) {
  const files = {};
  for (const [at, names] of groups.entries()) {
    const file = `shared-${at + 1}.cjs`;
    const codes = names.map((name) => [name, readFileSync(join(dist, name), 'latin1')]);
    writeFileSync(join(dist, file), toSharedFile(codes));
    for (const name of names) files[name] = file;
  }
  writeFileSync(join(dist, 'files.json'), JSON.stringify(files));
  for (const name of Object.keys(files)) rmSync(join(dist, name));
}
