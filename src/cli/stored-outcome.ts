/**
 * What the check of one plan came to, as a text that can be kept in the cache or handed over by
 * another thread, together with what it depends on besides the plan's files.
 */
import {
  restoreFindings,
  type StoredFindings,
  storeFindings,
} from '../diagnostics/stored-finding.ts';
import type { Outcome } from '../reporters/outcome.ts';
import { digestOf } from '../source/cache-file.ts';
import type { FileState, Look } from '../source/look-below.ts';
import { type SourceFile, toSourceFile } from '../source/source-file.ts';

/** What an outcome depends on besides the files and the key of the cache. */
export interface Dependence {
  /** The date at which the plan's waivers were judged, where one of them ends. */
  readonly asOf: string | undefined;
  /** What was looked for beside the YAML files, and what was seen. */
  readonly seen: ReadonlyMap<string, FileState>;
}

/** As JSON; empty for a plan without findings that depends on its files alone. */
interface StoredOutcome {
  readonly asOf?: string;
  readonly looks?: { readonly paths: readonly string[]; readonly seen: string };
  /** Files that findings stand in: the path of one of the plan's, or path and text of another. */
  readonly files?: readonly (string | readonly [path: string, text: string])[];
  readonly found?: StoredFindings;
}

/**
 * @param sources the files of the plan
 * @returns the text, and those of the files that one must have to restore it
 */
export function storeOutcome(
  { findings, waived }: Outcome,
  { asOf, seen }: Dependence,
  sources: ReadonlySet<SourceFile>,
): { text: string; files: SourceFile[] } {
  const { stored: found, files } = storeFindings(findings, waived);
  const looks = { paths: [...seen.keys()], seen: digestOfStates([...seen.values()]) };
  const toStored = (file: SourceFile): string | readonly [string, string] =>
    sources.has(file) ? file.path : [file.path, file.text];
  const stored: StoredOutcome = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(seen.size === 0 ? {} : { looks }),
    ...(files.length === 0 ? {} : { files: files.map(toStored), found }),
  };
  return { text: JSON.stringify(stored), files: files.filter((file) => sources.has(file)) };
}

/**
 * @param paths of the plan's files
 * @param sourceAt the plan's file of that path
 * @param isCurrent whether what the outcome depends on is as it was
 * @returns undefined where it is not
 */
export function restoreOutcome(
  text: string,
  paths: readonly string[],
  sourceAt: (path: string) => SourceFile,
  isCurrent: (dependence: Pick<StoredOutcome, 'asOf' | 'looks'>) => boolean = () => true,
): Outcome | undefined {
  const stored = JSON.parse(text) as StoredOutcome;
  if (!isCurrent(stored)) return undefined;
  const { files = [], found } = stored;
  if (found === undefined) return { files: paths, findings: [], waived: [] };
  const sources = files.map((file) =>
    typeof file === 'string' ? sourceAt(file) : toSourceFile(...file),
  );
  return { files: paths, ...restoreFindings(found, sources) };
}

/** Whether a stored outcome holds at this date, and while the disk shows the same beside the plan. */
export const isCurrentAt =
  (date: string, look: Look | undefined) =>
  ({ asOf = date, looks }: Pick<StoredOutcome, 'asOf' | 'looks'>): boolean =>
    asOf === date &&
    (looks === undefined ||
      (look !== undefined && digestOfStates(looks.paths.map(look)) === looks.seen));

const digestOfStates = (states: readonly FileState[]): string => digestOf(JSON.stringify(states));
