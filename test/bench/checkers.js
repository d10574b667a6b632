/** The peers of `rb validate` on the corpus: what each is started with, and how many files it read. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.js';
import { writePlanSchema } from './plan-schema.js';

/**
 * @param faults as `makeCorpus` tells them
 * @returns `{ name, of, command, files, countSeen }`: what it reads (`of`), how many files that are,
 *   and how to count in a run's output those that it has read
 */
export function preparePeers(corpus, faults) {
  return [ajv(corpus, faults), biome(corpus)];
}

/**
 * ajv-cli with the schemas that editors use, in one process. It would end at the first file that is
 * no YAML: it is spared these.
 */
function ajv(corpus, faults) {
  const version = 'ajv-cli@5.0.0';
  const broken = new Set(
    faults.filter(({ code }) => code.startsWith('yaml/')).map(({ file }) => file),
  );
  const plans = join(corpus, 'plans');
  const files = readdirSync(plans, { recursive: true })
    .filter((file) => file.endsWith('.yaml') && !broken.has(file))
    .flatMap((file) => ['-d', join(plans, file)]);
  const script = join(install([version]), 'node_modules/ajv-cli/dist/index.js');
  const flags = ['validate', '--strict=false', '--errors=line', '-s', writePlanSchema(corpus)];
  return {
    name: version,
    of: 'schema only',
    command: { argv: [process.execPath, script, ...flags, ...files] },
    files: files.length / 2,
    countSeen: ({ stdout, stderr }) =>
      `${stdout}${stderr}`.match(/\.yaml (in)?valid$/gm)?.length ?? 0,
  };
}

/** Biome's own program, without Node around it. It lints no YAML: it has the same data as JSON. */
function biome(corpus) {
  const version = '@biomejs/biome@2.5.15';
  const packages = join(install([version]), 'node_modules/@biomejs');
  const [native] = readdirSync(packages).filter((name) => name.startsWith('cli-'));
  const json = join(corpus, 'json');
  const config = { root: true, vcs: { enabled: false }, linter: { enabled: true } };
  writeFileSync(join(json, 'biome.json'), JSON.stringify(config));
  return {
    name: version,
    of: 'the same data as JSON',
    command: { argv: [join(packages, native, 'biome'), 'lint', '.'], cwd: json },
    files: readdirSync(json, { recursive: true }).filter((file) => file.endsWith('.json')).length,
    countSeen: ({ stdout, stderr }) =>
      Number(/Checked (\d+) files/.exec(`${stdout}${stderr}`)?.[1]),
  };
}
