/** The outcomes of earlier runs: what a plan came to whose files, options and `rb` were the same. */
import { join } from 'node:path';
import { folderNames } from '../plan/file-name-findings.ts';
import type { Outcome } from '../reporters/outcome.ts';
import type { CheckOptions } from '../rules/check-plan.ts';
import { digestOf, openCacheFile } from '../source/cache-file.ts';
import { type FileBytes, filesOf, type PlanBytes, toText } from '../source/plan-folder.ts';
import { type SourceFile, toSourceFile } from '../source/source-file.ts';
import type { CachePlace } from './io.ts';
import { isCurrentAt, restoreOutcome } from './stored-outcome.ts';

export interface OutcomeCache {
  /** See `CachePlace`. */
  readonly build: string;
  readonly isEmpty: boolean;
  readonly find: (bytes: PlanBytes) => Outcome | undefined;
  readonly add: (key: string, stored: string) => void;
  readonly save: () => void;
}

/** Reads what is there. Never throws: what cannot be read or written is done again. */
export function openOutcomeCache(
  { folder, build }: CachePlace,
  options: CheckOptions,
): OutcomeCache {
  const file = openCacheFile(join(folder, 'validate'));
  const find = (bytes: PlanBytes): Outcome | undefined => {
    const stored = file.find(keyOf(bytes, options, build));
    if (stored === undefined) return undefined;
    const files = filesOf(bytes);
    const paths = files.map(({ path }) => path);
    const sourceAt = (path: string): SourceFile => {
      const found = files.find((each) => each.path === path);
      return found === undefined ? toSourceFile(path, '') : toText(found).source;
    };
    return restoreOutcome(stored, paths, sourceAt, isCurrentAt(options.asOf, bytes.look));
  };
  return { build, isEmpty: file.isEmpty, find, add: file.add, save: file.save };
}

/**
 * The digest of all that an outcome depends on, but for what is stored with it: this build of `rb`, the
 * options, the plan's place, and of every file its path and bytes, or why it has none.
 */
export function keyOf(
  bytes: PlanBytes,
  { dataDate, levels = new Map(), strict = false }: CheckOptions,
  build: string,
): string {
  const told = (file: FileBytes) =>
    'reason' in file ? [file.path, file.reason] : [file.path, file.bytes.length];
  const { path, rencana, area, penugasan, realisasi } = bytes;
  const files = filesOf(bytes);
  const head = JSON.stringify([
    build,
    { dataDate, levels: [...levels].sort(), strict },
    path,
    folderNames(bytes),
    [rencana !== undefined, area.length, penugasan !== undefined, realisasi.length],
    files.map(told),
  ]);
  // The lengths in the head say which bytes are whose.
  const contents = files.flatMap((file) => ('reason' in file ? [] : [file.bytes]));
  return digestOf(head, '\n', ...contents);
}
