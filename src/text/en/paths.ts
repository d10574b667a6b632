/** English: what `rb validate` says of standard input, of git, and while it reads many plans. */
import type { paths as inIndonesian } from '../id/paths.ts';
import { quote } from '../phrases.ts';

export const paths: typeof inIndonesian = {
  stdin: {
    needsFilename:
      'the path - reads standard input; add the name of its file, such as --stdin-filename plans/kpu-contoh/2023/area-1-manajemen-perubahan.yaml',
    needsDash: '--stdin-filename is only for the path -, as in: rb validate - --stdin-filename',
    outside: (path) =>
      `${quote(path)} is no YAML file inside a plan; --stdin-filename names a file in a folder that holds rencana.yaml`,
    waiting: (path) =>
      `waiting for the text of ${quote(path)} from the keyboard; end with Ctrl-D (on Windows Ctrl-Z, then Enter)`,
    cannotRead: (reason) => `standard input cannot be read: ${reason}`,
  },
  git: {
    'no-git': () => 'git was not found; install git, or run without --changed-since',
    'no-repository': (folder) =>
      `${quote(folder)} is not inside a git repository; run without --changed-since`,
    'unknown-revision': (revision) =>
      `unknown git revision ${quote(revision)}; check its spelling, or fetch the history first (in CI: fetch-depth: 0)`,
    failed: (reason) => `git could not answer --changed-since: ${quote(reason)}`,
  },
  noneChanged: (revision) => `no plan has changed since ${quote(revision)}`,
  progress: (done, all) => `checking plans: ${done} of ${all}`,
};
