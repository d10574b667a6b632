/** Shows a diff on standard output: for people in colour, for `git apply` as it is. */
import { diffToGithubLog, diffToText } from '../reporters/diff-text.ts';
import type { Context } from './io.ts';

/** @param diff as `unifiedDiff` makes it */
export function showDiff(diff: string, context: Context): void {
  const { env, stdout } = context.io;
  const color = context.color(stdout);
  if (color || stdout.isTTY) stdout.write(diffToText(diff, { color }));
  else stdout.write(env['GITHUB_ACTIONS'] === 'true' ? diffToGithubLog(diff) : diff);
}
