/** What a run of `rb` may touch, given from outside so that tests can call `main` in-process. */
import type { Lang } from '../text/lang.ts';
import type { Threads } from './threads.ts';

export interface Output {
  readonly write: (chunk: string | Uint8Array) => void;
  /**
   * Waits until what was written has been taken; absent where nothing has to wait.
   *
   * @returns false when no more will be taken, of which `failure` tells
   */
  readonly drained?: () => Promise<boolean>;
  /**
   * The system's code of what keeps things from being written; undefined for a reader who has seen
   * enough and closed the pipe (`rb report | head -1`). What is written after either goes nowhere.
   */
  readonly failure?: () => string | undefined;
  readonly isTTY: boolean;
  /** Width of the terminal; undefined when it is none. */
  readonly columns: number | undefined;
}

export interface Input {
  readonly isTTY: boolean;
  /**
   * All bytes up to the end; reading stops once there are more than `limit`, which one sees by the
   * length of what is returned.
   */
  readonly read: (limit: number) => Promise<Uint8Array>;
}

export interface Io {
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Input;
  /** The product: findings, reports, documents. */
  readonly stdout: Output;
  /** Everything else. */
  readonly stderr: Output;
  readonly now: () => Date;
  /** From the first call on, Ctrl-C aborts this signal instead of ending the process. */
  readonly untilInterrupt: () => AbortSignal;
  /** Shows a file, by its absolute path, in the program that the system has for it; false when it has none. */
  readonly open: (path: string) => Promise<boolean>;
  /** Absent where nothing is kept from one run to the next. */
  readonly cache?: CachePlace;
  /** Absent where this thread does all. */
  readonly threads?: Threads;
}

/** Where outcomes are kept. */
export interface CachePlace {
  /** Absolute; need not be there. */
  readonly folder: string;
  /** Other builds of `rb`, or of Node, use nothing of what this one kept. */
  readonly build: string;
  /** Where fewer plans are to be checked, nothing is looked up or kept: that would take as long. */
  readonly fewest: number;
}

/** What every command is given. */
export interface Context {
  readonly io: Io;
  readonly lang: Lang;
  /** Whether to colour what goes to an output. */
  readonly color: (output: Output) => boolean;
  readonly quiet: boolean;
}

export const EXIT = { ok: 0, findings: 1, usage: 2, trouble: 3 } as const;

/** A mistake in how `rb` was called, in the user's words; `main` prints it and exits with 2 or 3. */
export class UsageError extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode: number = EXIT.usage) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A run of `now` as an ISO date in local time. */
export function today({ now }: Io): string {
  const date = now();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
