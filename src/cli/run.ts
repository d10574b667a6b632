/** Runs `main` on the real process: what `bin/rb.cjs` calls. */
import { isatty } from 'node:tty';
import { dieOf } from '../source/when-killed.ts';
import { main } from './main.ts';
import { toOutput } from './output.ts';

export { main };

/** Runs the command line of this process and leaves its exit code to the process. */
export async function run(): Promise<void> {
  const interrupt = new AbortController();
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: { isTTY: isatty(0), read: readStdin },
    stdout: toOutput(1),
    stderr: toOutput(2),
    now: () => new Date(),
    untilInterrupt: () => {
      process.once('SIGINT', () => interrupt.abort());
      return interrupt.signal;
    },
    open: openFile,
  });
  if (interrupt.signal.aborted) dieOf('SIGINT');
}

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
