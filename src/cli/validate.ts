/** `rb validate [path…]`: every finding of every plan at once. */
import { findingsToJson } from '../reporters/json.ts';
import { countSeverity } from '../reporters/outcome.ts';
import { findingsToText } from '../reporters/text.ts';
import { type Context, EXIT, today } from './io.ts';
import { isoDate, oneOf } from './options.ts';
import { checkFolder, mergeOutcomes, planFolders } from './plans.ts';

export interface ValidateOptions {
  readonly format: string;
  readonly all?: boolean;
  readonly strict?: boolean;
  readonly asOf?: string;
}

const FORMATS = ['text', 'json'] as const;

/** @returns 0 without errors; 1 with one, or with a warning when `strict` */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  context: Context,
): Promise<number> {
  const { io, lang, color, quiet } = context;
  const format = oneOf('--format', options.format, FORMATS, lang);
  const asOf = options.asOf === undefined ? today(io) : isoDate('--as-of', options.asOf, lang);
  const folders = planFolders(paths, context);
  const outcome = mergeOutcomes(
    await Promise.all(folders.map((folder) => checkFolder(folder, asOf, context))),
  );
  const all = options.all === true;
  io.stdout.write(
    format === 'json'
      ? findingsToJson(outcome, lang)
      : findingsToText(outcome, { lang, color: color(io.stdout), all, quiet }),
  );
  const failing =
    countSeverity(outcome, 'error') +
    (options.strict === true ? countSeverity(outcome, 'warning') : 0);
  return failing > 0 ? EXIT.findings : EXIT.ok;
}
