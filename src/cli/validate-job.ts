/** Reads the options of `rb validate`: how strictly to check, and what to print where. */
import type { CheckOptions } from '../rules/check-plan.ts';
import { LEVELS, type Level } from '../rules/define-rule.ts';
import { cliWords } from '../text/catalogue.ts';
import { type Context, today, UsageError } from './io.ts';
import { isoDate, oneOf } from './options.ts';

export interface ValidateOptions {
  readonly format?: readonly string[];
  readonly rule?: readonly string[];
  readonly all?: boolean;
  readonly strict?: boolean;
  readonly showWaived?: boolean;
  readonly asOf?: string;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly stdinFilename?: string;
  readonly changedSince?: string;
  /** False with `--no-cache`. */
  readonly cache?: boolean;
}

export const FORMATS = [
  'text',
  'json',
  'jsonl',
  'github',
  'gitlab',
  'sarif',
  'junit',
  'checkstyle',
  'markdown',
] as const;
export type Format = (typeof FORMATS)[number];

/** One report asked for. */
export interface Wanted {
  readonly format: Format;
  /** As typed; standard output when absent. */
  readonly file?: string;
}

export interface ValidateJob {
  readonly check: CheckOptions;
  readonly wanted: readonly Wanted[];
  readonly all: boolean;
  readonly showWaived: boolean;
  /** Whether a warning fails the run. */
  readonly strict: boolean;
  /** Whether outcomes of earlier runs count, and those of this one are kept. */
  readonly usesCache: boolean;
  /** The file that standard input holds the text of (`-`). */
  readonly stdinFilename?: string;
  /** Only the plans touched since this git revision. */
  readonly changedSince?: string;
}

/** @throws UsageError for what cannot be meant */
export async function readValidateJob(
  options: ValidateOptions,
  context: Context,
): Promise<ValidateJob> {
  const { io, lang } = context;
  const { all = false, strict = false, showWaived = false } = options;
  const { stdinFilename, changedSince } = options;
  const asOf = options.asOf === undefined ? today(io) : isoDate('--as-of', options.asOf, lang);
  const levels = new Map<string, Level>();
  for (const each of options.rule ?? []) levels.set(...(await readLevel(each, context)));
  return {
    check: { asOf, levels, strict, ...(options.asOf === undefined ? {} : { dataDate: asOf }) },
    wanted: readWanted(options.format ?? [], context),
    all,
    strict,
    showWaived,
    usesCache: options.cache !== false,
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(changedSince === undefined ? {} : { changedSince }),
  };
}

/** `CODE=LEVEL`. */
async function readLevel(typed: string, { lang }: Context): Promise<[string, Level]> {
  const [code = '', level, ...more] = typed.split('=');
  const { badRule } = cliWords[lang].usage;
  if (level === undefined || more.length > 0) throw new UsageError(badRule(typed));
  // The rules are loaded where they are needed: not for plans that are known from the run before.
  const { ruleByCode } = await import('./rule-by-code.ts');
  ruleByCode(code, lang);
  return [code, oneOf(`--rule ${code}`, level, LEVELS, lang)];
}

/** GitHub reads its annotations out of whatever else a step prints. */
const goTogether = (one: Format, other: Format): boolean =>
  [one, other].sort().join() === 'github,text';

/**
 * `NAME` or `NAME=FILE`, each file and standard output once. Without any: text, and under GitHub
 * Actions its annotations as well, because it shows ten of a kind and step and no more.
 */
function readWanted(typed: readonly string[], { io, lang }: Context): Wanted[] {
  if (typed.length === 0) {
    const onGithub = io.env['GITHUB_ACTIONS'] === 'true';
    return onGithub ? [{ format: 'text' }, { format: 'github' }] : [{ format: 'text' }];
  }
  const words = cliWords[lang].usage;
  const wanted = typed.map((each): Wanted => {
    const at = each.indexOf('=');
    if (at === -1) return { format: oneOf('--format', each, FORMATS, lang) };
    const format = oneOf('--format', each.slice(0, at), FORMATS, lang);
    const file = each.slice(at + 1);
    if (file === '') throw new UsageError(words.optionNeedsValue(`--format ${format}=`));
    return file === '-' ? { format } : { format, file };
  });
  for (const [index, { format, file }] of wanted.entries()) {
    const twice = wanted
      .slice(0, index)
      .some(
        (earlier) =>
          earlier.file === file && !(file === undefined && goTogether(earlier.format, format)),
      );
    if (twice) throw new UsageError(words.twoReports(file));
  }
  return wanted;
}
