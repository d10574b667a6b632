/**
 * `node test/corpus/make-corpus.js [FOLDER] [PLANS] [SEED] [SHARE]`: the plans of 549 offices, or of
 * PLANS, as `rb` reads them: 8 YAML files each, 4,392 in all, no two alike, 5 % of them (or SHARE, 0 to 1)
 * with one fault each. The same bytes for the same seed. As in the plan of Kubu Raya 2022, a plan is
 * `rencana.yaml` and seven areas.
 *
 * FOLDER, else a new one for temporary files, gets `plans/`, the same data as JSON in `json/` (for tools that read no YAML; a file with a
 * fault stands there as it was before), and `faults.json`: `[{ file, schema, kind, code }]`.
 */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rollFrom } from './dice.js';
import { FAULTS } from './faults.js';
import { FILES_PER_PLAN, makePlan } from './make-plan.js';
import { toYaml } from './yaml-text.js';

export const OFFICES = 549;

/**
 * Writes the corpus; tells `{ files, bytes, faults }`.
 *
 * @throws Error where the folder has `plans/` already
 */
export function makeCorpus(folder, plans = OFFICES, seed = 1, share = 0.05) {
  if (existsSync(join(folder, 'plans'))) throw new Error(`${folder} has plans already`);
  const dice = rollFrom(seed);
  const files = plans * FILES_PER_PLAN;
  const numbers = Array.from({ length: files }, (_, number) => number);
  const faulty = new Set(dice.draw(numbers, Math.round(files * share)));
  const faults = [];
  let bytes = 0;
  for (let plan = 0; plan < plans; plan++) {
    const office = makePlan(dice, plan);
    for (const [index, file] of office.files.entries()) {
      const path = join(office.folder, file.name);
      const sound = toYaml(file.data, file.schema);
      const fault = faulty.has(plan * FILES_PER_PLAN + index) && takeInTurn(file.schema, faults);
      const text = fault ? fault.edit(sound) : sound;
      if (fault && text === sound) throw new Error(`${path} cannot have ${fault.told.kind}`);
      if (fault) faults.push({ file: path, schema: file.schema, ...fault.told });
      bytes += Buffer.byteLength(text);
      write(join(folder, 'plans', path), text);
      const json = join(folder, 'json', path.replace(/yaml$/, 'json'));
      write(json, JSON.stringify(file.data, null, 2));
    }
  }
  write(join(folder, 'faults.json'), `${JSON.stringify(faults, null, 2)}\n`);
  return { files, bytes, faults };
}

/** The kinds of fault come round one after the other, so that each stands in the corpus. */
function takeInTurn(schema, faults) {
  const kinds = Object.entries(FAULTS[schema]);
  const before = faults.filter((fault) => fault.schema === schema).length;
  const [kind, { code, edit }] = kinds[before % kinds.length];
  return { edit, told: { kind, code } };
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function isMain() {
  const [, script] = process.argv;
  return script !== undefined && realpathSync(script) === fileURLToPath(import.meta.url);
}

if (isMain()) {
  const [folder = mkdtempSync(join(tmpdir(), 'rb-corpus-')), ...numbers] = process.argv.slice(2);
  const { files, bytes, faults } = makeCorpus(folder, ...numbers.map(Number));
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  process.stdout.write(`${folder}: ${files} files, ${size}, ${faults.length} faulty\n`);
}
