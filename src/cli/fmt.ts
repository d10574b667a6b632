/** `rb fmt [path…]`: YAML in its canonical form. */
import { resolve } from 'node:path';
import { findingsToText } from '../reporters/text.ts';
import { FileError } from '../source/file-error.ts';
import { replaceText } from '../source/replace-text.ts';
import { unifiedDiff } from '../source/unified-diff.ts';
import { cliWords, fmtWords } from '../text/catalogue.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import { visible } from '../text/visible.ts';
import { STDIN } from './check-paths.ts';
import { type FmtFile, fmtFiles, fmtStdin } from './fmt-files.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { showDiff } from './show-diff.ts';

export interface FmtOptions {
  readonly check?: boolean;
  readonly diff?: boolean;
}

/** What came of a file. */
type Result = 'clean' | 'changed' | 'unsound' | 'trouble';

type SoundFile = Extract<FmtFile, { kind: 'sound' }>;

/**
 * Writes what is not in canonical form; with `check` or `diff` it only tells. What cannot be read
 * without guessing is left as it is, and the others are formatted all the same.
 *
 * @returns 3 when a file could not be written or formatted; 1 when one has to be mended first or,
 *   with `check` or `diff`, is not in canonical form; otherwise 0
 */
export async function fmt(
  paths: readonly string[],
  options: FmtOptions,
  context: Context,
): Promise<number> {
  if (paths.includes(STDIN)) return fmtPiped(paths, options, context);
  const tells = options.check === true || options.diff === true;
  const results: Result[] = [];
  for await (const file of fmtFiles(paths, context)) {
    if (file.kind !== 'sound') results.push(tellLeft(file, context));
    else if (file.before === file.after) results.push('clean');
    else results.push(tells ? tell(file, options, context) : await write(file, context));
  }
  const count = (result: Result): number => results.filter((each) => each === result).length;
  const words = fmtWords[context.lang];
  const left = count('unsound') + count('trouble');
  const changed = count('changed');
  say(words[tells ? 'summaryOfCheck' : 'summary'](results.length, changed, left), context);
  if (tells && changed > 0) say(words.howToFormat, context);
  if (count('trouble') > 0) return EXIT.trouble;
  return count('unsound') > 0 || (tells && changed > 0) ? EXIT.findings : EXIT.ok;
}

/** From standard input to standard output, as editors do it. */
async function fmtPiped(
  paths: readonly string[],
  options: FmtOptions,
  context: Context,
): Promise<number> {
  const other = paths.find((path) => path !== STDIN);
  if (other !== undefined) {
    throw new UsageError(cliWords[context.lang].usage.notTogether(STDIN, visible(other)));
  }
  const file = await fmtStdin(context);
  if (file.kind !== 'sound') {
    return tellLeft(file, context) === 'trouble' ? EXIT.trouble : EXIT.findings;
  }
  if (options.check !== true && options.diff !== true) {
    context.io.stdout.write(file.after);
    return EXIT.ok;
  }
  if (file.before === file.after) return EXIT.ok;
  tell(file, options, context);
  return EXIT.findings;
}

/** The list of `check` and the diff are what was asked for, and go to standard output. */
function tell({ path, before, after }: SoundFile, { diff }: FmtOptions, context: Context): Result {
  const { io, lang } = context;
  const line = fmtWords[lang].unformatted(visible(path));
  if (diff !== true) {
    io.stdout.write(withoutCommands(`${line}\n`));
    return 'changed';
  }
  showDiff(unifiedDiff(path, before, after), context);
  say(line, context);
  return 'changed';
}

async function write({ path, before, after }: SoundFile, context: Context): Promise<Result> {
  const { io, lang } = context;
  try {
    if (await replaceText(resolve(io.cwd, path), before, after)) {
      say(fmtWords[lang].formatted(visible(path)), context);
      return 'changed';
    }
    return trouble(fmtWords[lang].changed(path), context);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { cannotWrite, reasons } = cliWords[lang].files;
    return trouble(cannotWrite(path, reasons[error.code] ?? error.code), context);
  }
}

function tellLeft(file: Exclude<FmtFile, SoundFile>, context: Context): Result {
  const { io, lang } = context;
  const words = fmtWords[lang];
  if (file.kind === 'unsafe') return trouble(words.unsafe(file.path), context);
  const { findings, path } = file;
  const outcome = { files: [path], findings, waived: [] };
  const { columns } = io.stderr;
  io.stderr.write(
    findingsToText(outcome, {
      lang,
      color: context.color(io.stderr),
      all: true,
      quiet: true,
      ...(columns === undefined ? {} : { columns }),
    }),
  );
  say(words.unsound(visible(path)), context);
  return 'unsound';
}

function trouble(message: string, { io, lang }: Context): Result {
  io.stderr.write(`${cliWords[lang].usage.prefix}${message}\n`);
  return 'trouble';
}

function say(line: string, { io, quiet }: Context): void {
  if (!quiet) io.stderr.write(`${line}\n`);
}
