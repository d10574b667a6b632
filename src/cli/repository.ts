/** The repository that CI has checked out, told by the environment of GitHub Actions and GitLab CI. */
import { posix, relative, resolve, sep } from 'node:path';
import type { ReporterOptions } from '../reporters/outcome.ts';
import type { Io } from './io.ts';

/**
 * How reports for CI name a file: from the repository's root when `rb` runs below it, else as shown
 * to the user; and where its pages are.
 */
export function repositoryOf({
  cwd,
  env,
}: Pick<Io, 'cwd' | 'env'>): Pick<ReporterOptions, 'pathInRepository' | 'blobUrl'> {
  const blobUrl = blobUrlOf(env);
  return {
    pathInRepository: pathFrom(env['GITHUB_WORKSPACE'] || env['CI_PROJECT_DIR'], cwd),
    ...(blobUrl === undefined ? {} : { blobUrl }),
  };
}

function pathFrom(root: string | undefined, cwd: string): ReporterOptions['pathInRepository'] {
  if (root === undefined || root === '' || !isBelow(relative(root, cwd))) return posix.normalize;
  return (path) => {
    const inRoot = relative(root, resolve(cwd, path));
    return isBelow(inRoot) ? inRoot.split(sep).join('/') : path;
  };
}

const isBelow = (path: string): boolean => !/^(?:\.\.(?:[\\/]|$)|[\\/]|[A-Za-z]:)/.test(path);

/** GitHub's and GitLab's pages of one commit. */
function blobUrlOf(env: Io['env']): string | undefined {
  const github = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY'], env['GITHUB_SHA']];
  if (github.every(Boolean)) return `${github[0]}/${github[1]}/blob/${github[2]}`;
  const gitlab = [env['CI_PROJECT_URL'], env['CI_COMMIT_SHA']];
  return gitlab.every(Boolean) ? `${gitlab[0]}/-/blob/${gitlab[1]}` : undefined;
}
