/** Slower checkers of YAML on the real plan, with the schemas that editors use. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './install.js';
import { planSchema, writePlanSchema } from './plan-schema.js';
import { PLAN, rb } from './rb.js';
import { inRounds, median, pairedRatio } from './rounds.js';
import { duration, times } from './table.js';

const RB = 'rb validate';

/** @returns the table's lines */
export function otherLines({ folder, rounds }) {
  const schema = writePlanSchema(folder);
  const ruleset = writeRuleset(folder);
  const files = readdirSync(PLAN).filter((name) => name.endsWith('.yaml'));
  const found = inRounds(
    {
      [RB]: { ...rb('validate', PLAN), env: { XDG_CACHE_HOME: join(folder, 'others-cache') } },
      'ajv-cli@5.0.0': peer('ajv-cli@5.0.0', 'ajv-cli/dist/index.js', [
        ...['validate', '--strict=false', '-s', schema],
        ...files.flatMap((file) => ['-d', file]),
      ]),
      // It ends with 99 where files are invalid, and with 1 where it could not work.
      'v8r@5.1.0': {
        ...peer('v8r@5.1.0', 'v8r/src/index.js', ['-s', schema, ...files]),
        ends: [0, 99],
      },
      '@stoplight/spectral-cli@6.16.3': peer(
        '@stoplight/spectral-cli@6.16.3',
        '@stoplight/spectral-cli/dist/index.js',
        ['lint', '--ignore-unknown-format', '-r', ruleset, ...files],
      ),
    },
    rounds,
  );
  const rbMs = found.get(RB);
  return [...found].map(([name, ms]) => ({
    work: `one plan of ${files.length} files: ${name}`,
    measured: `${times(pairedRatio(ms, rbMs))} rb (${duration(median(ms))})`,
  }));
}

const peer = (version, script, args) => ({
  argv: [process.execPath, join(install([version]), 'node_modules', script), ...args],
  cwd: PLAN,
});

function writeRuleset(folder) {
  const path = join(folder, 'ruleset.json');
  const check = { function: 'schema', functionOptions: { schema: planSchema() } };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of Spectral
  writeFileSync(path, JSON.stringify({ rules: { plan: { given: '$', then: check } } }));
  return path;
}
