/** Plans checked by several threads come to the same as by one, in their order, whatever becomes of a thread. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Threads, takeNext } from '../../src/cli/threads.ts';
import { work } from '../../src/cli/work.ts';
import { manyPlans } from '../support/many-plans.ts';
import { runRb } from '../support/run-rb.ts';

const cwd = manyPlans(40);
const FORMS = [
  '--all --show-waived',
  '--format json',
  '--format sarif',
  '--format github --lang en',
];

/** Threads of another run of the same code; nothing but plain data passes. */
function threads(count: number, start: Threads['start']) {
  const shares: unknown[] = [];
  const started: Threads = {
    count,
    start: (share, take) => {
      shares.push(share);
      return start(structuredClone(share), (done) => take(structuredClone(done)));
    },
  };
  return { threads: started, shares };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test.each<[string, Threads['start']]>([
  ['one that does all', async (share, take) => work(share, take)],
  [
    'one that does some',
    async (share, take) => {
      await turn();
      for (let left = 5; left > 0; left--) {
        const index = takeNext(share);
        if (index === undefined) return;
        const next = Int32Array.of(0);
        const one = { ...share, folders: share.folders.slice(index, index + 1), next };
        await work(one, (done) => take({ ...done, index }));
        await turn();
      }
    },
  ],
  ['one that dies at once', async () => {}],
  [
    'one that dies within a plan',
    async (share) => {
      takeNext(share);
      await turn();
      takeNext(share);
    },
  ],
])('%s', async (_, start) => {
  for (const form of FORMS) {
    const alone = await runRb(`validate ${form}`, { cwd });
    const { threads: beside, shares } = threads(1, start);
    expect(await runRb(`validate ${form}`, { cwd, threads: beside })).toEqual(alone);
    expect(shares).toHaveLength(1);
  }
});

test('what threads find is kept as well', async () => {
  const cache = { folder: mkdtempSync(join(tmpdir(), 'rb-cache-')), build: 'a', fewest: 1 };
  const { threads: beside } = threads(1, async (share, take) => work(share, take));
  const alone = await runRb('validate --format json', { cwd });
  expect(await runRb('validate --format json', { cwd, cache, threads: beside })).toEqual(alone);
  const never = threads(1, async () => {});
  expect(await runRb('validate --format json', { cwd, cache, threads: never.threads })).toEqual(
    alone,
  );
  expect(never.shares).toEqual([]);
});

test('few plans are not worth another thread', async () => {
  const { threads: beside, shares } = threads(8, async (share, take) => work(share, take));
  await runRb('validate plans/k1*/2023', { cwd, threads: beside });
  expect(shares).toEqual([]);
});
