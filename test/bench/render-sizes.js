/**
 * `node test/bench/render-sizes.js [rounds]`: `rb render` against other ways to print the same table, as
 * whole processes: medians of interleaved rounds, each tool's time as a multiple of rb's in the same
 * run. Ratios hold where seconds do not.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { getDocumentProxy } from 'unpdf';
import { makePlan, planToTable, writePlanFolder } from './render/made-plan.js';
import { prepareTools } from './render/tools.js';
import { median } from './rounds.js';

const ROUNDS = Number(process.argv[2] ?? 5);
/** Printed lines, and the share of the rounds that are run with so many. */
const SIZES = [
  { rows: 90, share: 1 },
  { rows: 900, share: 0.6 },
  { rows: 9000, share: 0.2 },
];
/** A process that takes longer is stopped, and not tried with that many rows again. */
const LIMIT_MS = 60_000;
/** What Node says of an uncaught error: `TypeError: …`, `Error [CODE]: …`, `page.pdf: …`. */
const ERROR_LINE = /^[\w.]+(?: \[\w+\])?: .*/m;

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const preload = join(root, 'test/bench/usage.js');
const folder = mkdtempSync(join(tmpdir(), 'rb-bench-render-'));

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tools = [
  { name: 'rb render', version: `rb ${version}`, script: join(root, 'bin/rb.cjs') },
  ...(await prepareTools()),
];

/** As rb's PDF is, where the tool can. */
const mode = 'tagged';

printHead();
for (const { rows, share } of SIZES) {
  const job = makeJob(rows);
  const runs = new Map(tools.map((tool) => [tool, []]));
  for (let round = 1; round <= Math.max(1, Math.ceil(ROUNDS * share)); round++) {
    for (const [tool, done] of runs) {
      if (done.some(({ problem }) => problem !== undefined)) continue;
      process.stderr.write(`${rows} rows, round ${round}: ${tool.name}\n`);
      done.push(measure(tool, job));
    }
  }
  for (const [tool, done] of runs) print(await toLine(job, tool, done, runs.get(tools[0])));
}

function printHead() {
  const versions = tools.flatMap((tool) => tool.version ?? []);
  print(`Node ${process.version}, ${versions.join(', ')}; PDFs in ${folder}

\`rb render\` reads and checks a folder of YAML files; the others are handed the table as JSON and
draw only that. PDFs are tagged, where the tool can. MB is the process's peak (max RSS), for
Chromium with what the browser's processes do not share. Every √ of every PDF was counted.

| rows | tool | time ÷ rb's | ms | ms of CPU | MB | kB of PDF | pages | |
|--:|---|--:|--:|--:|--:|--:|--:|---|`);
}

/** Writes the plan and the table of so many rows; the made data are the same on every run. */
function makeJob(rows) {
  const plan = makePlan(rows, join(root, 'plans/kpu-kubu-raya/2022'));
  const job = {
    rows,
    plan: join(folder, String(rows)),
    table: join(folder, `${rows}.json`),
    checks: plan
      .flatMap(({ program }) => program.flatMap(({ kegiatan }) => kegiatan))
      .flatMap(({ sub }) => sub.flatMap(({ baris }) => baris))
      .reduce((sum, { bulan }) => sum + bulan.length, 0),
    output: ({ name }) => join(folder, `${rows} ${name}.pdf`),
  };
  writePlanFolder(plan, job.plan);
  writeFileSync(job.table, JSON.stringify(planToTable(plan)));
  return job;
}

/** Runs a tool once: `{ ms, kB, cpu }` (`cpu` in ms), or `{ problem }`. */
function measure(tool, job) {
  if (tool.problem !== undefined) return { problem: tool.problem };
  const output = job.output(tool);
  const args =
    tool.folder === undefined
      ? ['render', job.plan, '-o', output]
      : [job.table, output, tool.folder, mode];
  const usage = join(folder, 'usage');
  rmSync(usage, { force: true });
  const start = performance.now();
  const { status, error, stderr } = spawnSync(
    process.execPath,
    ['--import', preload, tool.script, ...args],
    {
      env: { ...process.env, RB_BENCH_USAGE: usage },
      timeout: LIMIT_MS,
      killSignal: 'SIGKILL',
    },
  );
  const ms = performance.now() - start;
  if (error?.code === 'ETIMEDOUT') return { problem: `stopped after ${LIMIT_MS / 1000} s` };
  if (status !== 0) return { problem: `failed: ${ERROR_LINE.exec(stderr)?.[0] ?? stderr}` };
  const processes = readFileSync(usage, 'utf8').trim().split('\n');
  const [kB, cpu] = [0, 1].map((field) =>
    processes.reduce((sum, line) => sum + Number(line.split(' ')[field]), 0),
  );
  return { ms, kB, cpu };
}

async function toLine(job, tool, runs, rbRuns) {
  const problem = runs.find((run) => run.problem !== undefined)?.problem;
  if (problem !== undefined) return toRow([job.rows, tool.name, '', '', '', '', '', '', problem]);
  const medianOf = (field, of = runs) => median(of.map((run) => run[field]));
  const bytes = readFileSync(job.output(tool));
  const { pages, checks } = await inspect(bytes);
  return toRow([
    job.rows,
    tool.name,
    (medianOf('ms') / medianOf('ms', rbRuns)).toFixed(2),
    medianOf('ms').toFixed(0),
    medianOf('cpu').toFixed(0),
    (medianOf('kB') / 1024).toFixed(0),
    (bytes.length / 1024).toFixed(0),
    pages,
    checks === job.checks ? '' : `draws ${checks} of ${job.checks} √`,
  ]);
}

/** How many pages a PDF has, and how many √ stand on them. */
async function inspect(bytes) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  let checks = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    checks += items.map(({ str = '' }) => str.split('√').length - 1).reduce((a, b) => a + b, 0);
    page.cleanup();
  }
  return { pages: pdf.numPages, checks };
}

function toRow(cells) {
  return `| ${cells.join(' | ')} |`;
}

function print(text) {
  process.stdout.write(`${text}\n`);
}
