/** What only a real process has: a pipe at its standard input, and Ctrl-C. */
import { execFile, spawn } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';
import { AREA_NAME } from '../../src/rules/example-plan.ts';
import { builtRb } from '../support/built-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const AREA = `plans/contoh/2023/${AREA_NAME}`;
let RB: string;

beforeAll(() => {
  RB = `'${process.execPath}' '${builtRb()}'`;
}, 120_000);

test.each([
  ['a pipe', `cat '${AREA}'`, '2 berkas, 0 galat'],
  ['a pipe that never ends', 'yes', 'yaml/too-large'],
  ['nothing', ':', 'yaml/empty'],
])('standard input: %s', async (_, left, expected) => {
  const line = `${left} | ${RB} validate - --stdin-filename '${AREA}'`;
  const stdout = await new Promise<string>((resolve) => {
    execFile('sh', ['-c', line], { cwd: tempPlan() }, (_error, text) => resolve(text));
  });
  expect(stdout).toContain(expected);
});

test('Ctrl-C ends watching quietly', async () => {
  const rb = spawn('sh', ['-c', `exec ${RB} validate --watch`], { cwd: tempPlan() });
  let [out, err] = ['', ''];
  rb.stdout.on('data', (chunk) => {
    out += chunk;
  });
  rb.stderr.on('data', (chunk) => {
    err += chunk;
    rb.kill('SIGINT');
  });
  const signal = await new Promise((resolve) => rb.on('close', (_, by) => resolve(by)));
  expect({ signal, out, err }).toEqual({
    signal: 'SIGINT',
    out: '2 berkas, 0 galat, 0 peringatan\n',
    err: 'Menunggu perubahan pada 1 rencana; Ctrl-C untuk berhenti.\n',
  });
});
