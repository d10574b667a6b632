/** From what `rb validate` was given to one outcome: the plans that are meant, checked. */
import { resolve } from 'node:path';
import type { Finding } from '../diagnostics/finding.ts';
import { checkFolderNames } from '../plan/file-name-findings.ts';
import { countsOf, type Outcome } from '../reporters/outcome.ts';
import { LARGEST_FILE } from '../source/bounds.ts';
import { findPlanFolders } from '../source/find-plans.ts';
import type { GitError } from '../source/git-changes.ts';
import { type Overlay, type Reading, shownPath } from '../source/plan-folder.ts';
import { cliWords, pathWords } from '../text/catalogue.ts';
import { checkMany } from './check-many.ts';
import { type Context, EXIT, UsageError } from './io.ts';
import { mergeOutcomes, planFolders } from './plan-folders.ts';
import type { ValidateJob } from './validate-job.ts';

/** The path that stands for standard input. */
export const STDIN = '-';

export interface MeantPlans {
  /** Absolute. */
  readonly folders: readonly string[];
  readonly reading: Reading;
}

/** @throws UsageError when there is no plan */
export async function checkPaths(
  paths: readonly string[],
  job: ValidateJob,
  context: Context,
): Promise<Outcome> {
  const { folders, reading } = await plansMeant(paths, job, context);
  const outcomes = await checkMany(folders, reading, job, context);
  if (outcomes.length < 2) return mergeOutcomes(outcomes);
  const shown = folders.map((folder) => shownPath(folder, context.io.cwd));
  const named = checkFolderNames(shown);
  const all = outcomes.map((each, i) => withFinding(each, named[i]));
  const plans = all.map((each, i) => countsOf(shown[i] ?? '', each));
  return { ...mergeOutcomes(all), plans };
}

function withFinding(outcome: Outcome, finding: Finding | undefined): Outcome {
  return finding === undefined ? outcome : { ...outcome, findings: [finding, ...outcome.findings] };
}

/**
 * The plans at or below the paths; with `changedSince` only those touched since then, which may be
 * none: that is said.
 *
 * @throws UsageError
 */
export async function plansMeant(
  paths: readonly string[],
  job: ValidateJob,
  context: Context,
): Promise<MeantPlans> {
  const { stdinFilename = STDIN, changedSince } = job;
  const { io, lang, quiet } = context;
  const overlay = await readOverlay(paths, job, context);
  const files = paths.map((path) => (path === STDIN ? stdinFilename : path));
  const named = files.map((path) => resolve(io.cwd, path));
  const reading = { named, overlay, ignoreRules: new Map() };
  const folders = planFolders(files, context, overlay);
  if (changedSince === undefined) return { folders, reading };
  const { foldersChangedSince, GitError } = await import('../source/git-changes.ts');
  const changed = await foldersChangedSince(folders, changedSince).catch((error: unknown) => {
    throw error instanceof GitError ? wordGitError(error, context) : error;
  });
  if (changed.length === 0 && !quiet) {
    io.stderr.write(`${pathWords[lang].noneChanged(changedSince)}\n`);
  }
  return { folders: changed, reading };
}

/** The text of standard input as that of the file it stands for. */
async function readOverlay(
  paths: readonly string[],
  { stdinFilename, changedSince }: ValidateJob,
  { io, lang, quiet }: Context,
): Promise<Overlay> {
  const words = pathWords[lang].stdin;
  if (!paths.includes(STDIN)) {
    if (stdinFilename !== undefined) throw new UsageError(`${words.needsDash} ${stdinFilename}`);
    return new Map();
  }
  if (stdinFilename === undefined) throw new UsageError(words.needsFilename);
  if (changedSince !== undefined) {
    throw new UsageError(cliWords[lang].usage.notTogether(STDIN, '--changed-since'));
  }
  const file = resolve(io.cwd, stdinFilename);
  const { notFound } = findPlanFolders([stdinFilename], io.cwd, new Map([[file, NOTHING]]));
  if (notFound.length > 0) throw new UsageError(words.outside(stdinFilename));
  if (io.stdin.isTTY && !quiet) io.stderr.write(`${words.waiting(shownPath(file, io.cwd))}\n`);
  const bytes = await io.stdin.read(LARGEST_FILE).catch((error: NodeJS.ErrnoException) => {
    const { code = String(error) } = error;
    const reason = cliWords[lang].files.reasons[code] ?? code;
    throw new UsageError(words.cannotRead(reason), EXIT.trouble);
  });
  return new Map([[file, bytes]]);
}

const NOTHING = new Uint8Array();

/** Wrong usage, or trouble with git itself. */
function wordGitError({ trouble, detail }: GitError, { io, lang }: Context): UsageError {
  const shown = trouble === 'no-repository' ? shownPath(detail, io.cwd) : detail;
  const isUsage = trouble === 'no-repository' || trouble === 'unknown-revision';
  return new UsageError(pathWords[lang].git[trouble](shown), isUsage ? EXIT.usage : EXIT.trouble);
}
