/** Many small plans on a disk, of which some have faults. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AREA_NAME, EXAMPLE_PLAN } from '../../src/rules/example-plan.ts';

/**
 * A new working folder with `plans/k0/2023` and so on: every second plan has an error, every third a
 * row without a month, each at a line of its own.
 */
export function manyPlans(count: number): string {
  const cwd = mkdtempSync(join(tmpdir(), 'rb-many-'));
  const { [AREA_NAME]: area = '', 'rencana.yaml': rencana = '' } = EXAMPLE_PLAN;
  for (let plan = 0; plan < count; plan++) {
    const folder = join(cwd, `plans/k${plan}/2023`);
    mkdirSync(folder, { recursive: true });
    const row = plan % 3 === 0 ? area.replace('bulan: 1-12', 'bulan: []') : area;
    writeFileSync(join(folder, AREA_NAME), `${'#\n'.repeat(plan)}${row}`);
    const words = plan % 2 === 0 ? rencana : rencana.replace('tentang', 'tentng');
    writeFileSync(join(folder, 'rencana.yaml'), words);
  }
  return cwd;
}
