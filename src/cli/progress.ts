/** A line on a terminal that says how far long work over many plans is. */
import { whenKilled } from '../source/when-killed.ts';
import { pathWords } from '../text/catalogue.ts';
import type { Context } from './io.ts';

/** Work that takes no longer (in milliseconds) shows nothing. */
const SHORT = 1000;

const CLEAR_LINE = '\r\u001b[K';

export interface Progress {
  readonly tell: (done: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** @param isBusy whether the product itself goes to the terminal meanwhile; then there is no line */
export function startProgress(
  all: number,
  { io: { stderr, now }, lang, quiet }: Context,
  isBusy = false,
): Progress {
  const shows = stderr.isTTY && !quiet && !isBusy;
  const start = now().getTime();
  const clear = (): void => stderr.write(CLEAR_LINE);
  let forget: (() => void) | undefined;
  return {
    tell: (done) => {
      if (!shows || now().getTime() - start <= SHORT) return;
      // Ctrl-C leaves a clean terminal.
      forget ??= whenKilled(clear);
      stderr.write(`\r${pathWords[lang].progress(done, all)}`);
    },
    end: () => {
      if (forget === undefined) return;
      forget();
      clear();
    },
  };
}
