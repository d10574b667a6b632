/** What a real process does when its reader goes, its disk is full, or somebody ends it. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { AREA_NAME, areaExample, ROW_EXAMPLE } from '../../src/rules/example-plan.ts';
import { builtRb } from '../support/built-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';
import { lookAt } from './writing-commands.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const OLD = 'isi lama\n';

let script: string;
beforeAll(() => {
  script = builtRb();
}, 120_000);

const rb = (preload?: string): string =>
  [process.execPath, ...(preload === undefined ? [] : ['--import', resolve(preload)]), script]
    .map((part) => `'${part}'`)
    .join(' ');

const broken = (): string => tempPlan({ [AREA_NAME]: areaExample('sub_kegiatan: 1') });
const untidy = (): string =>
  tempPlan({ [AREA_NAME]: areaExample(ROW_EXAMPLE.replace('1-12', '[1, 2]')) });

/** The plan of the folder that many times more; `a` comes first, `z` last. */
function copies(cwd: string, count: number): string {
  for (let nth = 0; nth < count; nth += 1) {
    cpSync(join(cwd, 'plans/contoh'), join(cwd, `plans/m${nth}`), { recursive: true });
  }
  return cwd;
}

function manyWith(name: string, bad: string): string {
  const cwd = copies(tempPlan(), 20);
  cpSync(join(bad, 'plans/contoh'), join(cwd, `plans/${name}`), { recursive: true });
  return cwd;
}

function shell(line: string, cwd: string) {
  const { status, stdout, stderr } = spawnSync('sh', ['-c', line], { cwd, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}

describe('nobody reads any more', () => {
  test.each<[string, () => string, number]>([
    ['validate', tempPlan, 0],
    ['validate', broken, 1],
    ['validate --format jsonl', broken, 1],
    ['validate --fix --dry-run', untidy, 0],
    ['fmt --diff', untidy, 1],
    ['report --month 6', tempPlan, 0],
    ['report --month 6', broken, 1],
    ['report --month 6 --format csv', () => manyWith('a', broken()), 1],
    ['explain', tempPlan, 0],
    ['--help', tempPlan, 0],
  ])('rb %s', (args, prepare, code) => {
    const cwd = prepare();
    // `true` is gone long before the first word is written.
    shell(`{ ${rb()} ${args} 2>said; echo $? >code; } | true`, cwd);
    expect(readFileSync(join(cwd, 'code'), 'utf8')).toBe(`${code}\n`);
    expect(readFileSync(join(cwd, 'said'), 'utf8')).not.toMatch(/EPIPE|\bat .*:\d+/);
  });

  test('reports to files are written all the same', () => {
    const cwd = broken();
    shell(`${rb()} validate --format text --format json=temuan.json | true`, cwd);
    expect(JSON.parse(readFileSync(join(cwd, 'temuan.json'), 'utf8')).ringkasan.galat).toBe(1);
  });

  test('of many plans the rest are not read', () => {
    const cwd = manyWith('z', broken());
    const line = `${rb()} report --month 6 --format csv`;
    expect(shell(`${line} 2>&1 >semua`, cwd)).toMatchObject({ code: 1 });
    expect(shell(`{ ${line}; echo $? >code; } | true`, cwd).stderr).toBe('');
    expect(readFileSync(join(cwd, 'code'), 'utf8')).toBe('0\n');
  });

  test.each([
    ['validate', 1],
    ['tidak-ada', 2],
  ])('rb %s, and nobody hears what is said', (args, code) => {
    const cwd = broken();
    shell(`{ ${rb()} ${args} 2>&1 >/dev/null; echo $? >code; } | true`, cwd);
    expect(readFileSync(join(cwd, 'code'), 'utf8')).toBe(`${code}\n`);
  });

  test('rb validate --watch ends', () => {
    expect(shell(`${rb()} validate --watch | true`, tempPlan())).toMatchObject({ code: 0 });
  });
});

const hasFull = existsSync('/dev/full');
const noFull = hasFull ? '' : ' (skipped: the system has none)';

describe.skipIf(!hasFull)(`/dev/full${noFull}`, () => {
  test.each([
    ['report --month 6', 'rb: keluaran standar tidak dapat ditulis: cakram penuh\n'],
    ['report --month 6 --lang en', 'rb: standard output cannot be written: the disk is full\n'],
    ['validate', 'rb: keluaran standar tidak dapat ditulis: cakram penuh\n'],
    ['--version', 'rb: keluaran standar tidak dapat ditulis: cakram penuh\n'],
  ])('rb %s', (args, stderr) => {
    expect(shell(`${rb()} ${args} >/dev/full`, tempPlan())).toEqual({
      code: 3,
      stdout: '',
      stderr,
    });
  });

  test('behind standard error', () => {
    expect(shell(`${rb()} tidak-ada 2>/dev/full`, tempPlan())).toMatchObject({ code: 3 });
  });
});

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command and ends it `when` it has said something, or after a while. */
async function ended(
  line: string,
  cwd: string,
  by: NodeJS.Signals,
  when: RegExp | number,
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  const child = spawn('sh', ['-c', `exec ${line}`], { cwd, env: { ...process.env, ...env } });
  let [out, err] = ['', ''];
  const heard = (): void => {
    if (typeof when !== 'number' && when.test(out + err)) child.kill(by);
  };
  child.stdout.on('data', (chunk) => {
    out += chunk;
    heard();
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
    heard();
  });
  if (typeof when === 'number') setTimeout(() => child.kill(by), when);
  const signal = await new Promise<NodeJS.Signals | null>((done) => {
    child.on('close', (_, ended) => done(ended));
  });
  return { signal, out, err };
}

describe.each(SIGNALS)('%s', (by) => {
  test('waiting for standard input', async () => {
    const line = `${rb()} validate - --stdin-filename plans/contoh/2023/${AREA_NAME}`;
    expect(await ended(line, tempPlan(), by, 500)).toEqual({ signal: by, out: '', err: '' });
  });

  test('watching', async () => {
    const { signal, err } = await ended(`${rb()} validate --watch`, tempPlan(), by, /Menunggu/);
    expect({ signal, err }).toEqual({
      signal: by,
      err: 'Menunggu perubahan pada 1 rencana; Ctrl-C untuk berhenti.\n',
    });
  });

  test.each(['validate --no-cache', 'report --month 6'])('rb %s of many plans', async (args) => {
    // It believes in a terminal, and that a second has gone by.
    const line = `${rb('test/lost/late-terminal.js')} ${args}`;
    const { signal, out, err } = await ended(line, copies(tempPlan(), 300), by, /rencana: \d+/);
    expect({ signal, out }).toEqual({ signal: by, out: '' });
    expect(asLines(err)).toMatch(PROGRESS);
  });

  test('lines of many plans, written to a file', async () => {
    const cwd = copies(tempPlan(), 20);
    writeFileSync(join(cwd, 'fakta.csv'), OLD);
    const before = lookAt(cwd);
    const env = {
      RB_STEPS: join(mkdtempSync(join(tmpdir(), 'rb-steps-')), 'steps'),
      RB_SIGNAL: by,
      RB_STOP_AT: '8',
    };
    const line = `${rb('test/lost/stop-at.js')} report --month 6 -o fakta.csv`;
    const run = await ended(line, cwd, by, 60_000, env);
    expect(run).toEqual({ signal: by, out: '', err: '' });
    expect(readFileSync(env.RB_STEPS, 'utf8').trimEnd().split('\n')[7]).toMatch(
      / write fakta.csv$/,
    );
    expect(lookAt(cwd)).toEqual(before);
  });
});

/** How far it is, line over line, and in the end an empty line. */
const PROGRESS = /^(?:\nmemeriksa rencana: \d+ dari 301)+\n<cleared>$/;

function asLines(text: string): string {
  return text.replaceAll('\r', '\n').replaceAll('\u001b[K', '<cleared>');
}

const hasScript = spawnSync('script', ['--version']).status === 0;
const noScript = hasScript ? '' : ' (skipped: there is no `script` of util-linux)';

describe.skipIf(!hasScript)(`a terminal${noScript}`, () => {
  test('Ctrl-C takes the line of progress away, and ends with 130', async () => {
    const cwd = copies(tempPlan(), 300);
    const command = `${rb('test/lost/late-terminal.js')} validate --no-cache`;
    const child = spawn('script', ['-qec', command, '/dev/null'], { cwd });
    let shown = '';
    let isAsked = false;
    child.stdout.on('data', (chunk) => {
      shown += chunk;
      if (!isAsked && shown.includes('memeriksa rencana')) {
        isAsked = true;
        child.stdin.write('\u0003');
      }
    });
    const code = await new Promise((done) => child.on('close', done));
    expect(code).toBe(130);
    expect(asLines(shown.replace('^C', ''))).toMatch(PROGRESS);
  });
});
