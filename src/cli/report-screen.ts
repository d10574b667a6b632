/** How wide and in what a report is shown: as the terminal can, or as everybody can read it. */
import type { TextOptions } from '../formats/text.ts';
import type { Context } from './io.ts';

/** Columns of the report where there is no terminal to ask. */
const DEFAULT_WIDTH = 80;

/** @param output as typed; undefined for standard output */
export function screenOf({
  output,
  context: { io, color },
}: {
  readonly output: string | undefined;
  readonly context: Context;
}): TextOptions {
  const screen = output === undefined || output === '-' ? io.stdout : undefined;
  return {
    // A terminal that does not know its width says 0.
    width: screen?.columns || DEFAULT_WIDTH,
    color: screen !== undefined && color(screen),
    ascii: screen?.isTTY === true && !showsUnicode(io.env),
  };
}

/** Terminals that have no more than the letters of a typewriter, whatever the locale says. */
const PLAIN_TERMINALS = new Set(['linux', 'dumb', 'vt100', 'vt220']);

/**
 * By the terminal's name and the locale (POSIX: LC_ALL before LC_CTYPE before LANG); unknown is yes. A console
 * of Windows sets neither and needs neither: Node hands it UTF-16, whatever its code page is (`chcp`).
 */
function showsUnicode(env: Context['io']['env']): boolean {
  if (PLAIN_TERMINALS.has(env['TERM'] ?? '')) return false;
  const locale = [env['LC_ALL'], env['LC_CTYPE'], env['LANG']].find((each) => each);
  return locale === undefined || /utf-?8/i.test(locale);
}
