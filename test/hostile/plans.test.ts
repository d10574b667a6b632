/** Plans of too many files, or of too much in them, are told in a sentence, in both languages. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LARGEST_PLAN, MOST_FILES } from '../../src/source/bounds.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';

const FOLDER = 'plans/contoh/2023';

/** The plan with so many files more, all of one text. */
function planOf(count: number, name: (index: number) => string, text: string): string {
  const cwd = tempPlan();
  mkdirSync(join(cwd, FOLDER, 'realisasi'));
  for (let index = 1; index <= count; index += 1) {
    writeFileSync(join(cwd, FOLDER, name(index)), text);
  }
  return cwd;
}

const areaName = (index: number): string => `area-${index + 1}-x.yaml`;
const HALF_A_MB = `nama: ${'x'.repeat(512 * 1024 - 6)}`;

describe.each([
  ['id', 'lebih dari 1.000 berkas YAML', 'bersama-sama lebih besar dari 8 MB'],
  ['en', 'more than 1,000 YAML files', 'together larger than 8 MB'],
])('in %s', (lang, tooMany, tooLarge) => {
  test.each([
    ['area files', areaName, FOLDER],
    ['realisasi', (index: number) => `realisasi/2023-06-${index}.yaml`, `${FOLDER}/realisasi`],
  ])('10,000 %s', async (_, name, place) => {
    const cwd = planOf(10 * MOST_FILES, name, 'a: 1\n');
    for (const command of ['validate', 'report --month 6', 'render -o x.md', 'fmt --check']) {
      const { code, stdout, stderr } = await runRb(`${command} --lang ${lang}`, { cwd });
      expect(`${stdout}${stderr}`).toMatch(
        new RegExp(`${place}:1:1 [^\\n]*${tooMany}[^\\n]*yaml/too-many-files`),
      );
      expect(code).toBe(1);
    }
  });

  test('8 MB together, of which as many files are read as fit', async () => {
    const fit = LARGEST_PLAN / (512 * 1024) - 1;
    const cwd = planOf(fit + 2, areaName, HALF_A_MB);
    const { code, stdout } = await runRb(`validate --lang ${lang}`, { cwd });
    expect(stdout.match(new RegExp(tooLarge, 'g'))).toHaveLength(2);
    expect(code).toBe(1);
  });
});
