/** A unified diff as a person reads it, on a terminal and in the log of a CI run: nothing in it steers either. */
import { createHash } from 'node:crypto';
import { Chalk } from 'chalk';
import { withoutCommands } from '../text/runner-commands.ts';
import { visible } from '../text/visible.ts';

/**
 * In colour, and with every character shown.
 *
 * @param diff as `unifiedDiff` makes it, with the files' own characters
 */
export function diffToText(diff: string, { color }: { readonly color: boolean }): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = (line: string): string => {
    if (/^(?:---|\+\+\+) /.test(line)) return chalk.bold(line);
    if (line.startsWith('@@')) return chalk.cyan(line);
    if (line.startsWith('-')) return chalk.red(line);
    return line.startsWith('+') ? chalk.green(line) : line;
  };
  // A carriage return ends the line like the line feed after it; elsewhere it is shown.
  const lines = diff.split(/\r?\n/).map((line) => paint(visible(line)));
  return withoutCommands(lines.join('\n'));
}

/**
 * The diff as it is, `git apply` takes it; where GitHub's runner would find a command in it, between
 * two lines that bid the runner look for none. No diff can hold the digest that ends that.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function diffToGithubLog(diff: string): string {
  if (withoutCommands(diff) === diff) return diff;
  const token = createHash('sha256').update(diff).digest('hex');
  return `::stop-commands::${token}\n${diff}::${token}::\n`;
}
