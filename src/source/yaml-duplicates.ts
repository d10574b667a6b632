/** Finds keys that stand twice in a mapping, in one pass; `yaml` compares each key with all before it. */
import { isScalar, type Node, visit } from 'yaml';
import type { Slip } from './yaml-repair.ts';

/** Each as an error of the parser, at the later key. */
export function duplicateKeys(root: Node | null): Slip[] {
  const found: Slip[] = [];
  visit(root, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const [start = 0] = key.range ?? [];
        if (seen.has(key.value)) found.push({ code: 'DUPLICATE_KEY', start, end: start + 1 });
        seen.add(key.value);
      }
    },
  });
  return found;
}
