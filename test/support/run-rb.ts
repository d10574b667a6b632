/** Runs `rb` in-process, as a user would from a shell. */
import { main } from '../../src/cli/main.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as bytes. */
  readonly bytes: Buffer;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Columns of the terminal; none when undefined. */
  readonly terminal?: number;
  readonly now?: Date;
}

/** @param line the command as typed, without `rb`; no quoting */
export async function runRb(line: string, options: RunOptions = {}): Promise<Run> {
  const { cwd = process.cwd(), env = {}, terminal, now = new Date(2022, 5, 15) } = options;
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const output = (chunks: Buffer[]) => ({
    write: (chunk: string | Uint8Array) => {
      chunks.push(Buffer.from(chunk));
    },
    isTTY: terminal !== undefined,
    columns: terminal,
  });
  const argv = line.split(' ').filter((part) => part !== '');
  const io = { cwd, env, stdout: output(out), stderr: output(err), now: () => now };
  const code = await main(argv, io);
  const bytes = Buffer.concat(out);
  return { code, stdout: bytes.toString(), stderr: Buffer.concat(err).toString(), bytes };
}
