/** Parses YAML 1.2 as strictly as `yaml` can, with every error in the order of their place. */
import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Slip } from './yaml-repair.ts';

export type Document = ReturnType<typeof parseDocument>;

export function parseText(source: string): { doc: Document; errors: Slip[] } {
  // Nobody looks at the stacks of thousands of errors, and they take longer than the errors.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  const doc = parseDocument(source, {
    lineCounter: new LineCounter(),
    prettyErrors: false,
    strict: true,
    uniqueKeys: false,
    version: '1.2',
    stringKeys: true,
  });
  Error.stackTraceLimit = stackTraceLimit;
  const own = [...doc.errors, ...doc.warnings].map(({ code, pos: [start, end] }) => ({
    code,
    start,
    end,
  }));
  const errors = [...own, ...duplicateKeys(doc.contents)].sort((a, b) => a.start - b.start);
  return { doc, errors };
}

/** Keys that stand twice in a mapping, found in one pass; `yaml` compares each key with all before it. */
function duplicateKeys(root: unknown): Slip[] {
  const found: Slip[] = [];
  const look = (node: unknown): void => {
    if (isMap(node)) {
      const seen = new Set<unknown>();
      for (const { key, value } of node.items) {
        if (isScalar(key)) {
          const [start = 0] = key.range ?? [];
          if (seen.has(key.value)) found.push({ code: 'DUPLICATE_KEY', start, end: start + 1 });
          seen.add(key.value);
        } else look(key);
        look(value);
      }
    } else if (isSeq(node)) for (const item of node.items) look(isPair(item) ? item.value : item);
  };
  look(root);
  return found;
}
