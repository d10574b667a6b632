/** `rb validate --watch`: checks again on every save and tells what that changed. */
import { realpathSync } from 'node:fs';
import type { Outcome } from '../reporters/outcome.ts';
import { findingsToText } from '../reporters/text.ts';
import { FileError } from '../source/file-error.ts';
import { foldersToWatch } from '../source/find-plans.ts';
import { isWithin, watchFiles } from '../source/watch-files.ts';
import { cliWords, watchWords } from '../text/catalogue.ts';
import { checkMany } from './check-many.ts';
import { plansMeant, STDIN } from './check-paths.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { mergeOutcomes, pathsMeant, planFolders } from './plan-folders.ts';
import type { ValidateJob } from './validate-job.ts';
import { deltaOf, deltaToText } from './watch-delta.ts';

/** The outcome of each plan folder, in the order of the paths. */
type Checked = ReadonlyMap<string, Outcome>;

/** Clears screen and scroll-back, and goes to the top left corner. */
const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/**
 * Runs until Ctrl-C, which is how it is meant to end, or until nobody reads any more. What goes wrong later on, such as a plan that
 * is not there for a while, is said and waited for.
 *
 * @throws UsageError at the start only, or when the system refuses to watch
 */
export async function watchPlans(
  paths: readonly string[],
  job: ValidateJob,
  context: Context,
): Promise<number> {
  const { io, lang, quiet } = context;
  const words = watchWords[lang];
  if (paths.includes(STDIN)) {
    throw new UsageError(cliWords[lang].usage.notTogether(STDIN, '--watch'));
  }
  if (job.wanted.some(({ format, file }) => format !== 'text' || file !== undefined)) {
    throw new UsageError(words.onlyText);
  }
  const looked = pathsMeant(paths, context);
  planFolders(looked, context);

  const say = (line: string): void => {
    if (!quiet) io.stderr.write(`${line}\n`);
  };
  let last: Checked | undefined;
  let hasFailed = false;
  /** What changed since the last check that came to its end. */
  const pending = new Set<string>();
  try {
    for await (const changed of watchFiles(foldersToWatch(looked, io.cwd), io.untilInterrupt())) {
      for (const path of changed) pending.add(path);
      const start = io.now();
      try {
        const next = await checkAgain(looked, job, context, last, pending);
        pending.clear();
        if (next === last && !hasFailed) continue;
        hasFailed = false;
        io.stdout.write(screen(next, last, job, context));
        if ((await io.stdout.drained?.()) === false) return EXIT.ok;
        last = next;
        if (io.stderr.isTTY) say(words.checkedAt(timeOf(start), secondsSince(start, io.now())));
        say(words.waiting(next.size));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        hasFailed = true;
        if (io.stdout.isTTY) io.stdout.write(CLEAR);
        io.stderr.write(`${cliWords[lang].usage.prefix}${error.message}\n`);
        say(words.waitingAgain);
      }
    }
  } catch (error) {
    throw error instanceof FileError ? wordFileError(error, context) : error;
  }
  // The terminal shows `^C` where the cursor stands.
  if (io.stderr.isTTY) say('');
  return EXIT.ok;
}

/**
 * @param changed real paths; only the plans that they touch are read again
 * @returns `last` itself when nothing touched a plan
 */
async function checkAgain(
  paths: readonly string[],
  job: ValidateJob,
  context: Context,
  last: Checked | undefined,
  changed: ReadonlySet<string>,
): Promise<Checked> {
  const { folders, reading } = await plansMeant(paths, job, context);
  const isStale = (folder: string): boolean => {
    if (last?.has(folder) !== true) return true;
    const real = realpathSync(folder);
    return [...changed].some(
      (path) => isWithin(path, real) || isWithin(real, path) || path.endsWith('.gitignore'),
    );
  };
  const stale = folders.filter(isStale);
  if (last !== undefined && stale.length === 0 && last.size === folders.length) return last;
  const outcomes = await checkMany(stale, reading, { ...job, usesCache: false }, context);
  const next = new Map(stale.map((folder, index) => [folder, outcomes[index]]));
  return new Map(
    folders.flatMap((folder) => {
      const outcome = next.get(folder) ?? last?.get(folder);
      return outcome === undefined ? [] : [[folder, outcome] as const];
    }),
  );
}

/** The findings, and on the second and every later check how they differ. */
function screen(
  next: Checked,
  last: Checked | undefined,
  { all, showWaived }: ValidateJob,
  { io, lang, color, quiet }: Context,
): string {
  const outcome = mergeOutcomes([...next.values()]);
  const options = { lang, color: color(io.stdout), all, showWaived, quiet };
  const text = findingsToText(outcome, options);
  const clear = io.stdout.isTTY ? CLEAR : '';
  if (last === undefined || quiet) return `${clear}${text}`;
  const before = mergeOutcomes([...last.values()]);
  const delta = deltaOf(before.findings, outcome.findings, lang);
  return `${clear}${text}\n${deltaToText(delta, lang)}`;
}

function timeOf(date: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

const secondsSince = (start: Date, end: Date): string =>
  ((end.getTime() - start.getTime()) / 1000).toFixed(2);

function wordFileError({ path, code }: FileError, { lang }: Context): UsageError {
  const words = watchWords[lang];
  const isLimit = code === 'ENOSPC' || code === 'EMFILE';
  const reason = cliWords[lang].files.reasons[code] ?? code;
  return new UsageError(isLimit ? words.tooMany : words.cannotWatch(path, reason), EXIT.trouble);
}
