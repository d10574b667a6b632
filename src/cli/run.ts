/** Runs `main` on the real process: what `bin/rb.js` calls. */
import type { Output } from './io.ts';
import { main } from './main.ts';

/** Runs the command line of this process and leaves its exit code to the process. */
export async function run(): Promise<void> {
  // A closed pipe (`rb report | head -1`) is a reader who has seen enough, not a fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
    throw error;
  });
  process.exitCode = await main(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: toOutput(process.stdout),
    stderr: toOutput(process.stderr),
    now: () => new Date(),
  });
}

function toOutput(stream: NodeJS.WriteStream): Output {
  return {
    write: (chunk) => {
      stream.write(chunk);
    },
    isTTY: stream.isTTY === true,
    columns: stream.columns,
  };
}
