/**
 * Thousands of spoilt plans: no exception, no hang, every finding points into its file, and what is
 * accepted is printed in every form. `npm run fuzz` is the long form; `FC_SEED` takes other inputs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { toDocx } from '../../src/formats/docx/to-docx.ts';
import { toReportHtml } from '../../src/formats/report-html/to-report-html.ts';
import { toReportXlsx } from '../../src/formats/report-xlsx/to-report-xlsx.ts';
import { toXlsx } from '../../src/formats/xlsx/to-xlsx.ts';
import type { SoundPlan } from '../../src/plan/model.ts';
import { factsOf } from '../../src/schedule/facts.ts';
import { reportNumbers } from '../../src/schedule/report-numbers.ts';
import { decree } from '../../src/views/decree.ts';
import { rollFrom } from '../corpus/dice.js';
import { brokenPlan, SOUND_PLAN } from '../plan/broken-cases-plan.ts';
import { SHAPE_CASES } from '../plan/broken-shape-cases.ts';
import { SYNTAX_CASES } from '../plan/broken-syntax-cases.ts';
import { checkInput, scopeOf } from './check-input.ts';
import { mutate } from './mutate.ts';

const isLong = process.env['MODE'] === 'fuzz';
const INPUTS = isLong ? 100_000 : 2_000;
const SEED = Number(process.env['FC_SEED'] ?? 2022_02_11);
/** One input again: its number. */
const ONLY = process.env['FUZZ_ONLY'];

/** Of accepted plans, how many go into the slow forms: one in so many. */
const PRINTED_IN_FULL = isLong ? 200 : 20;

type Files = Readonly<Record<string, string>>;

const PLAN = 'plans/kpu-kubu-raya/2022';
const real: Files = Object.fromEntries(
  readdirSync(PLAN)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => [name, readFileSync(`${PLAN}/${name}`, 'utf8')]),
);
const broken: readonly Files[] = [...SYNTAX_CASES, ...SHAPE_CASES].map(brokenPlan);

/** The plan of a seed: one of its files, or two, spoilt. */
function inputOf(seed: number): Files {
  const roll = rollFrom(seed);
  // The real plan is large: its decree and one of its areas are as good, and sooner read.
  const area = roll.pick(Object.keys(real).filter((name) => name.startsWith('area')));
  const files: Record<string, string> = roll.oneIn(3)
    ? { 'rencana.yaml': real['rencana.yaml'] ?? '', [area]: real[area] ?? '' }
    : { ...(roll.oneIn(2) ? SOUND_PLAN : roll.pick(broken)) };
  for (let left = roll.from(1, 2); left > 0; left -= 1) {
    const name = roll.pick(Object.keys(files));
    const other = roll.pick(Object.values(files));
    files[name] = mutate(files[name] ?? '', other, roll);
  }
  return files;
}

test(`${INPUTS} spoilt plans from seed ${SEED}`, { timeout: 24 * 3_600_000 }, async () => {
  let accepted = 0;
  const [first, last] = ONLY === undefined ? [0, INPUTS] : [Number(ONLY), Number(ONLY) + 1];
  for (let number = first; number < last; number += 1) {
    try {
      const plan = checkInput(inputOf(SEED + number));
      if (plan === undefined) continue;
      accepted += 1;
      if (accepted % PRINTED_IN_FULL === 0) await printInFull(plan);
    } catch (error) {
      throw new Error(`input ${number}: FC_SEED=${SEED} FUZZ_ONLY=${number} npm run fuzz`, {
        cause: error,
      });
    }
  }
  // Of the 100,000 some 1,700 are sound plans still.
  if (ONLY === undefined) expect(accepted).toBeGreaterThan(INPUTS / 100);
});

/** The forms that take a while. PDF refuses characters that its font lacks, so it has tests of its own. */
async function printInFull(plan: SoundPlan): Promise<void> {
  const scope = scopeOf(plan);
  const numbers = reportNumbers(scope);
  const facts = factsOf(scope);
  const printed = decree(plan, {
    part: 'all',
    draft: false,
    signedCopy: false,
    signatureField: false,
  });
  const made = [
    await toDocx(printed),
    await toXlsx(printed),
    await toReportXlsx(numbers, facts, 'id'),
    await toReportHtml(numbers, facts, 'id'),
  ];
  for (const each of made) expect(each.length).toBeGreaterThan(1000);
}
