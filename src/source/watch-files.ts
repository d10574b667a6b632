/**
 * Tells when files of plans change.
 *
 * chokidar, not Node's own recursive `fs.watch`: on Linux that misses files in folders that are
 * still being looked through, and throws on deleted ones (nodejs/node#48437, #52018). On shared
 * folders of a network that send no events, CHOKIDAR_USEPOLLING=1 makes it look by itself.
 */
import { realpathSync, type Stats } from 'node:fs';
import { basename, dirname, relative, sep } from 'node:path';
import { watch } from 'chokidar';
import { FileError } from './file-error.ts';
import { isSearched } from './find-plans.ts';
import { ignoreRulesAt, isIgnored } from './git-ignore.ts';
import { YAML_NAME } from './plan-folder.ts';

/** Editors save in several steps: what changes within this time (in milliseconds) is one change. */
const QUIET = 100;

const GITIGNORE = '.gitignore';

/**
 * Batches of paths that changed, were added or went: YAML files, `.gitignore` and folders at or
 * below `folders`, as real paths. The first batch is empty and says that nothing that comes after it
 * will be missed. Ends when the signal is aborted.
 *
 * @param folders absolute; their names are watched too, so that one may go and come back
 * @throws FileError when the system refuses to watch
 */
export async function* watchFiles(
  folders: readonly string[],
  signal: AbortSignal,
): AsyncGenerator<ReadonlySet<string>> {
  const roots = folders.map((folder) => realpathSync(folder));
  let changed = new Set<string>();
  let failure: FileError | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isDue = false;
  let wake = (): void => {};
  const due = (): void => {
    isDue = true;
    wake();
  };

  // A folder that is watched by itself is lost when it goes; its folder sees it come back.
  const watcher = watch(roots.map(dirname), {
    ignored: (path, stats) => !isWatched(path, stats, roots),
    ignoreInitial: true,
    ignorePermissionErrors: true,
    followSymlinks: false,
  });
  watcher.on('ready', due);
  watcher.on('all', (_, path) => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(due, QUIET);
  });
  watcher.on('error', (error) => {
    const { code = String(error), path = '' } = error as NodeJS.ErrnoException;
    failure = new FileError(path, code);
    due();
  });
  signal.addEventListener('abort', due);
  try {
    for (;;) {
      if (!isDue) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      isDue = false;
      if (signal.aborted) return;
      if (failure !== undefined) throw failure;
      const batch = changed;
      changed = new Set();
      yield batch;
    }
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', due);
    await watcher.close();
  }
}

/** @param stats absent where chokidar has not looked yet */
function isWatched(path: string, stats: Stats | undefined, roots: readonly string[]): boolean {
  const root = roots.find((each) => isWithin(path, each));
  if (root === undefined) return roots.some((each) => isWithin(each, path));
  const names = relative(root, path).split(sep);
  if (!names.every((name) => name === '' || name === GITIGNORE || isSearched(name))) return false;
  if (path === root || stats === undefined) return true;
  if (!stats.isDirectory()) return YAML_NAME.test(path) || basename(path) === GITIGNORE;
  return !isIgnored(ignoreRulesAt(dirname(path)), path, true);
}

/** Whether a path is a folder or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
}
