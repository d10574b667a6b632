/** What is still to be tidied up when the process is told to end: Ctrl-C, a shutdown, a closed terminal. */
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
type Signal = (typeof SIGNALS)[number];

/** In the order in which they came. */
const tidyings = new Set<() => void>();
let isListening = false;

/**
 * Has `tidy` run when a signal ends the process; of several the newest first, each before what it was
 * built on. The process then dies of the signal, as if nobody had listened.
 *
 * @returns what takes it back
 */
export function whenKilled(tidy: () => void): () => void {
  // Nobody stops listening before the end: a signal that came just then would be lost.
  if (!isListening) for (const signal of SIGNALS) process.on(signal, end);
  isListening = true;
  tidyings.add(tidy);
  return () => {
    tidyings.delete(tidy);
  };
}

function end(signal: Signal): void {
  for (const tidy of [...tidyings].reverse()) {
    try {
      tidy();
    } catch {
      // The others still have their turn, and nobody is left to be told.
    }
  }
  for (const each of SIGNALS) process.removeListener(each, end);
  isListening = false;
  dieOf(signal);
}

/** Ends the process as the signal does by itself, which is how shells know that somebody stopped it. */
export function dieOf(signal: Signal): void {
  // There a process cannot send itself a signal.
  if (process.platform === 'win32') process.exit(128 + constants.signals[signal]);
  process.kill(process.pid, signal);
}
