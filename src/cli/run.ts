/** Runs `main` on the real process: what `bin/rb.js` calls. */
import { EXIT, type Output } from './io.ts';
import { main } from './main.ts';

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
