/** Runs `rb` in-process, as a user would from a shell. */
import type { CachePlace } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import type { Threads } from '../../src/cli/threads.ts';

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
  /** The clock: standing still, or as it goes. */
  readonly now?: Date | (() => Date);
  /** What is piped in; nothing when undefined. */
  readonly stdin?: string | Uint8Array;
  /** Ctrl-C. */
  readonly interrupt?: AbortSignal;
  /** What the system's opener does with a file: shows it unless told otherwise. */
  readonly open?: (path: string) => boolean;
  /** Told of everything written, as it is written. */
  readonly onWrite?: (text: string) => void;
  /** Where outcomes are kept; nowhere when undefined. */
  readonly cache?: CachePlace;
  /** Threads beside this one; none when undefined. */
  readonly threads?: Threads;
  /** Told of what standard output is given, piece by piece. */
  readonly onStdout?: (text: string) => void;
}

/** @param line the command as typed, without `rb`; no quoting */
export async function runRb(line: string, options: RunOptions = {}): Promise<Run> {
  const { cwd = process.cwd(), env = {}, terminal, now = new Date(2022, 5, 15) } = options;
  const { stdin = '', interrupt = new AbortController().signal, onWrite = () => {} } = options;
  const { open = () => true, onStdout = () => {} } = options;
  const { cache, threads } = options;
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const output = (chunks: Buffer[], tell: (text: string) => void = () => {}) => ({
    write: (chunk: string | Uint8Array) => {
      chunks.push(Buffer.from(chunk));
      onWrite(Buffer.from(chunk).toString());
      tell(Buffer.from(chunk).toString());
    },
    isTTY: terminal !== undefined,
    columns: terminal,
  });
  const argv = line.split(' ').filter((part) => part !== '');
  const io = {
    cwd,
    env,
    stdin: { isTTY: terminal !== undefined, read: async () => Buffer.from(stdin) },
    stdout: output(out, onStdout),
    stderr: output(err),
    now: typeof now === 'function' ? now : () => now,
    untilInterrupt: () => interrupt,
    open: async (path: string) => open(path),
    ...(cache === undefined ? {} : { cache }),
    ...(threads === undefined ? {} : { threads }),
  };
  const code = await main(argv, io);
  const bytes = Buffer.concat(out);
  return { code, stdout: bytes.toString(), stderr: Buffer.concat(err).toString(), bytes };
}
