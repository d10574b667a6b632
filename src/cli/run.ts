/** Runs `main` on the real process: what `bin/rb.cjs` calls. */
import { availableParallelism } from 'node:os';
import { dieOf } from '../source/when-killed.ts';
import { cachePlace } from './cache-place.ts';
import type { Io } from './io.ts';
import { main } from './main.ts';
import { toOutput } from './output.ts';
import type { Threads } from './threads.ts';
import { VERSION } from './version.ts';

export { main };

/** Runs the command line of this process and leaves its exit code to the process. */
export async function run(): Promise<void> {
  const interrupt = new AbortController();
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: {
      get isTTY() {
        return process.stdin.isTTY === true;
      },
      read: readStdin,
    },
    stdout: toOutput(1),
    stderr: toOutput(2),
    now: () => new Date(),
    untilInterrupt: () => {
      process.once('SIGINT', () => interrupt.abort());
      return interrupt.signal;
    },
    open: openFile,
    ...keeping(),
    threads: { count: availableParallelism() - 1, start: startThread },
  });
  if (interrupt.signal.aborted) dieOf('SIGINT');
}

/** Set by the build: a digest of all that it is made of. */
declare const BUILD: string;

/** Up to here checking takes no longer than digesting, looking up and keeping. */
const FEWEST_KEPT = 4;

function keeping(): Pick<Io, 'cache'> {
  const { env, version, platform, arch } = process;
  const build = [VERSION, BUILD, version, platform, arch].join(' ');
  const cache = cachePlace({ cwd: process.cwd(), env }, platform, build);
  return cache === undefined ? {} : { cache: { ...cache, fewest: FEWEST_KEPT } };
}

const startThread: Threads['start'] = async (share, take) => {
  const { Worker } = await import('node:worker_threads');
  await new Promise<void>((resolve) => {
    const code = new URL('../bin/thread.cjs', import.meta.url);
    const thread = new Worker(code, { workerData: share });
    thread.on('message', take);
    // Whoever waits for it sees that its work is not done.
    thread.on('error', () => resolve());
    thread.on('exit', () => resolve());
  });
};

/** The program goes on after `rb` has ended. */
async function openFile(path: string): Promise<boolean> {
  try {
    const { default: open } = await import('open');
    await open(path);
    return true;
  } catch {
    return false;
  }
}

/** @throws the system's error */
async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > limit) break;
  }
  return Buffer.concat(chunks);
}
