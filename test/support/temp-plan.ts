/** Puts a plan on a disk for a test. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { EXAMPLE_PLAN } from '../../src/rules/example-plan.ts';

/**
 * A new working folder with `plans/contoh/2023/`: the example plan with these files laid over it;
 * a file of '' is left out.
 */
export function tempPlan(files: Readonly<Record<string, string | Buffer>> = {}): string {
  const cwd = mkdtempSync(join(tmpdir(), 'rb-'));
  for (const [name, content] of Object.entries({ ...EXAMPLE_PLAN, ...files })) {
    if (content === '') continue;
    const path = join(cwd, 'plans/contoh/2023', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
  return cwd;
}
