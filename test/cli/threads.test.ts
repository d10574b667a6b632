/** The built package checks many plans by several threads, and what they find it knows in the next run. */
import { type ExecFileException, execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtRb } from '../support/built-rb.ts';
import { manyPlans } from '../support/many-plans.ts';
import { runRb } from '../support/run-rb.ts';

const cwd = manyPlans(60);
let built: string;

beforeAll(() => {
  built = dirname(dirname(builtRb()));
}, 120_000);

function rb(line: string, root = built, env: Readonly<Record<string, string>> = {}, at = cwd) {
  const args = [join(root, 'bin/rb.cjs'), ...line.split(' ')];
  return new Promise<object>((resolve) => {
    const options = { cwd: at, env: { ...process.env, ...env }, maxBuffer: 1 << 30 };
    execFile(process.execPath, args, options, (error: ExecFileException | null, stdout, stderr) =>
      resolve({ code: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

test.each(['--as-of 2023-06-30', '--format json --lang en', '--format sarif', '--format junit'])(
  'validate %s: without threads and cache, with threads, and from the cache',
  async (form) => {
    const { code, stdout, stderr } = await runRb(`validate ${form}`, { cwd });
    const env = { RB_CACHE_DIR: mkdtempSync(join(tmpdir(), 'rb-cache-')) };
    const runs = [
      await rb(`validate ${form} --no-cache`, built, env),
      await rb(`validate ${form}`, built, env),
      await rb(`validate ${form}`, built, env),
    ];
    expect(existsSync(join(env.RB_CACHE_DIR, 'validate'))).toBe(true);
    expect(runs).toEqual(runs.map(() => ({ code, stdout, stderr })));
  },
);

// With one processor there is one thread.
describe.skipIf(availableParallelism() < 2)('other threads', () => {
  /** The built package with another start of its threads. */
  function withThread(code: string): string {
    const root = mkdtempSync(join(tmpdir(), 'rb-built-'));
    for (const name of ['bin', 'package.json']) {
      cpSync(join(built, name), join(root, name), { recursive: true });
    }
    for (const name of ['dist', 'node_modules']) symlinkSync(join(built, name), join(root, name));
    writeFileSync(join(root, 'bin/thread.cjs'), code);
    return root;
  }

  test('are started, and do a part', async () => {
    // On a busy machine the first thread has done many plans before another has begun.
    const many = manyPlans(600);
    const mark = join(mkdtempSync(join(tmpdir(), 'rb-')), 'mark');
    const root = withThread(`
      const { parentPort, workerData } = require('node:worker_threads');
      const { work } = require('./load.cjs').createLoader().load('work.cjs');
      work(workerData, (done) => {
        require('node:fs').appendFileSync(${JSON.stringify(mark)}, 'x');
        parentPort.postMessage(done);
      });`);
    const alone = await runRb('validate --format json', { cwd: many });
    expect(await rb('validate --format json --no-cache', root, {}, many)).toMatchObject({
      code: 1,
      stdout: alone.stdout,
    });
    expect(existsSync(mark)).toBe(true);
  });

  test.each([
    ['fails', `throw new Error('x');`],
    [
      'ends early',
      `Atomics.add(require('node:worker_threads').workerData.next, 0, 7); process.exit(1);`,
    ],
    ['runs out of memory', 'const all = []; for (;;) all.push(new Array(1e6).fill(1.5));'],
    ['cannot be read', '%'],
  ])('one that %s leaves its plans to the first', async (_, code) => {
    const alone = await runRb('validate --format json', { cwd });
    const { stdout } = alone;
    const run = await rb('validate --format json --no-cache', withThread(code), {
      NODE_OPTIONS: '--max-old-space-size=64',
    });
    expect(run).toMatchObject({ code: 1, stdout });
  });
});
