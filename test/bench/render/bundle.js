/** Bundles a script that imports `src/` to where Node still finds this package's dependencies. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** @returns the bundle's path; throws where `src/` does not bundle */
export async function bundle(name) {
  const outfile = join(here, '../../../node_modules/.cache/rb-bench', name);
  await build({
    entryPoints: [join(here, name)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'silent',
  });
  return outfile;
}
