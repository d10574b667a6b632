/** Runs `main` on the real process: what `bin/rb.cjs` calls. */
import { once } from 'node:events';
import { isatty } from 'node:tty';
import { EXIT, type Output } from './io.ts';
import { main } from './main.ts';

export { main };

/** Runs the command line of this process and leaves its exit code to the process. */
export async function run(): Promise<void> {
  // A closed pipe (`rb report | head -1`) is a reader who has seen enough, not a fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.ok);
    process.stderr.write(`rb: ${error.code ?? error.message}\n`);
    process.exit(EXIT.trouble);
  });
  process.stderr.on('error', () => process.exit(EXIT.trouble));
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdin: { isTTY: isatty(0), read: readStdin },
    stdout: toOutput(process.stdout),
    stderr: toOutput(process.stderr),
    now: () => new Date(),
    untilInterrupt: () => {
      const controller = new AbortController();
      process.once('SIGINT', () => controller.abort());
      return controller.signal;
    },
    open: openFile,
  });
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

function toOutput(stream: NodeJS.WriteStream): Output {
  return {
    write: (chunk) => {
      stream.write(chunk);
    },
    drained: async () => {
      if (stream.writableNeedDrain) await once(stream, 'drain');
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}
