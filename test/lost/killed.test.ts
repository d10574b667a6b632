/** Killed at every step of every write: each file is the old one or the new one, and a second run does it. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtRb } from '../support/built-rb.ts';
import { runRb } from '../support/run-rb.ts';
import {
  expectOldOrNew,
  lookAt,
  printExample,
  WRITING_COMMANDS,
  type WritingCommand,
} from './writing-commands.ts';

/** `npm run fuzz` stops in every round; `npm test` in one. */
const ROUNDS = process.env['MODE'] === 'fuzz' ? 20 : 1;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const AT_ONCE = 3;
/** So many steps lie between two at which it is told to end. */
const STRIDE = 4;

let rb: string;
let kills = 0;

beforeAll(async () => {
  rb = builtRb();
  await printExample();
}, 120_000);

interface Stopped {
  readonly cwd: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stderr: string;
  /** Those that were begun. */
  readonly steps: readonly string[];
}

/** Runs the command in a new folder, and stops it at a step; at none when undefined. */
async function stopped(
  { line, prepare }: WritingCommand,
  at?: number,
  by: NodeJS.Signals = 'SIGKILL',
): Promise<Stopped> {
  const cwd = prepare();
  const log = join(mkdtempSync(join(tmpdir(), 'rb-steps-')), 'steps');
  const env = { ...process.env, RB_STEPS: log, RB_STOP_AT: String(at), RB_SIGNAL: by };
  const args = ['--import', resolve('test/lost/stop-at.js'), rb, ...line.split(' ')];
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done) => {
    child.on('close', (...ended) => done(ended));
  });
  const steps = readFileSync(log, 'utf8').trimEnd().split('\n');
  return { cwd, code, signal, stderr, steps };
}

/** Every step of every round, a few at once. */
async function eachStep(count: number, work: (step: number) => Promise<void>): Promise<void> {
  const steps = Array.from({ length: count * ROUNDS }, (_, index) => (index % count) + 1);
  const worker = async (): Promise<void> => {
    for (let step = steps.shift(); step !== undefined; step = steps.shift()) await work(step);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const KILLED = WRITING_COMMANDS.filter(({ isLikeOther }) => isLikeOther !== true);

describe.each(KILLED.map((command) => [command.line, command] as const))(
  'rb %s',
  (line, command) => {
    test('killed at every step', { timeout: ROUNDS * 120_000 }, async () => {
      const before = lookAt(command.prepare()).files;
      const whole = await stopped(command);
      expect({ code: whole.code, signal: whole.signal }).toEqual({ code: 0, signal: null });
      const after = lookAt(whole.cwd);
      expect(after.leftovers).toEqual([]);
      expect(after.files).not.toEqual(before);
      await eachStep(whole.steps.length, async (step) => {
        const killed = await stopped(command, step);
        kills += 1;
        // Right there, and not before or later.
        expect(killed).toMatchObject({ signal: 'SIGKILL', steps: whole.steps.slice(0, step) });
        const { files, leftovers } = lookAt(killed.cwd);
        expectOldOrNew(files, before, after.files);
        expect(leftovers.length).toBeLessThanOrEqual(1);
        // What is left is not read, blocks nothing, and is not in the way of the same command.
        const { stdout, stderr } = await runRb('validate --all', { cwd: killed.cwd });
        expect(stdout + stderr).not.toContain('.tmp');
        const { code } = await runRb(line, { cwd: killed.cwd });
        // A plan that is all there is not made again.
        const isMade = line.startsWith('init') && isDeepStrictEqual(files, after.files);
        expect(code).toBe(isMade ? 2 : 0);
        expect(lookAt(killed.cwd)).toEqual({ files: after.files, leftovers });
      });
    });

    test('told to end: nothing is left', { timeout: ROUNDS * 120_000 }, async () => {
      const before = lookAt(command.prepare()).files;
      const whole = await stopped(command);
      const after = lookAt(whole.cwd).files;
      await eachStep(Math.ceil(whole.steps.length / STRIDE), async (nth) => {
        const step = nth * STRIDE - 2;
        const by = SIGNALS[nth % SIGNALS.length] ?? 'SIGINT';
        const { cwd, code, signal, stderr } = await stopped(command, step, by);
        const { files, leftovers } = lookAt(cwd);
        expect(leftovers).toEqual([]);
        expectOldOrNew(files, before, after);
        // Whoever comes when all is written, comes too late.
        if (signal === null) expect({ code, files }).toEqual({ code: 0, files: after });
        else expect(signal).toBe(by);
        expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
      });
    });
  },
);

test('that was a hundred times', () => {
  expect(kills).toBeGreaterThanOrEqual(100 * ROUNDS);
});
