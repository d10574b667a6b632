/** One JSON Schema for every file of a plan, of those that editors use, for peers that take only one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rb.js';

/** Only `rencana.yaml` has `versi`. */
export function planSchema() {
  const [rencana, area] = ['rencana', 'area'].map((name) => {
    const { $schema, ...schema } = JSON.parse(
      readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'),
    );
    // Its own references start at its own root.
    return { $id: `rb:${name}`, ...schema };
  });
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  return { if: { required: ['versi'] }, then: rencana, else: area };
}

/** @returns the path that it was written to */
export function writePlanSchema(folder) {
  const path = join(folder, 'plan.schema.json');
  writeFileSync(path, JSON.stringify(planSchema()));
  return path;
}
