/** A unified diff as a person reads it on a terminal: nothing in it steers the terminal, and in colour. */
import { Chalk } from 'chalk';
import { visible } from '../text/visible.ts';

/** @param diff as `unifiedDiff` makes it, with the files' own characters */
export function diffToText(diff: string, { color }: { readonly color: boolean }): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = (line: string): string => {
    if (/^(?:---|\+\+\+) /.test(line)) return chalk.bold(line);
    if (line.startsWith('@@')) return chalk.cyan(line);
    if (line.startsWith('-')) return chalk.red(line);
    return line.startsWith('+') ? chalk.green(line) : line;
  };
  // A carriage return ends the line like the line feed after it; elsewhere it is shown.
  return diff
    .split(/\r?\n/)
    .map((line) => paint(visible(line)))
    .join('\n');
}
