/** Prints a YAML text anew, its keys in the order of their form and its comments with them. */
import { parseDocument } from 'yaml';
import { type Block, type Entry, putAbove, type Remark, readEntries } from './yaml-entries.ts';
import type { Form } from './yaml-form.ts';
import { writeLeaf, writeWord } from './yaml-scalar.ts';

/**
 * The text in canonical form: two spaces of indent, block style, at most one blank line and none at
 * the start of a mapping or list, LF at the end of every line. A text that is no mapping or list, or
 * asks for another version of YAML, is returned as it is.
 *
 * @param original YAML without errors, anchors, tags and texts in brackets
 * @param value the same as plain data
 * @throws RangeError where it is nested deeper than the stack
 */
export function writeYaml(original: string, value: unknown, form: Form): string {
  const text = original.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const document = parseDocument(text, {
    version: '1.2',
    stringKeys: true,
    keepSourceTokens: true,
  });
  const root = readEntries(document, text, value, form);
  if (root === undefined || document.directives.yaml.explicit === true) return original;
  const lines: string[] = [];
  // What stands at the top of a file is about the file, whichever key comes first.
  const [first] = root.entries;
  const head = first?.above.splice(0) ?? [];
  writeRemarks(head, '', lines);
  if (head.length > 0 && first?.gap === true) lines.push('');
  arrange(root);
  writeBlock(root, 0, lines);
  return `${lines.join('\n')}\n`;
}

/** Puts entries in the order of their form, and comments above the dash behind which they would stand. */
function arrange({ entries, form }: Block): void {
  const [first] = entries;
  if (first !== undefined) first.gap = false;
  const rank = new Map(form.keys.map((key, index) => [key, index]));
  const rankOf = ({ key = '' }: Entry): number => rank.get(key) ?? rank.size;
  if (rank.size > 0) entries.sort((a, b) => rankOf(a) - rankOf(b));
  for (const entry of entries) {
    if (entry.value.kind === 'leaf') continue;
    arrange(entry.value);
    if (entry.key !== undefined) continue;
    for (const { text } of entry.value.entries[0]?.above.splice(0) ?? []) putAbove(entry, text);
  }
}

function writeBlock({ entries, below }: Block, indent: number, lines: string[]): void {
  const pad = ' '.repeat(indent);
  const top = lines.length;
  for (const entry of entries) {
    writeRemarks(entry.above, pad, lines, top);
    if (entry.gap && lines.length > top) lines.push('');
    writeEntry(entry, indent, lines);
  }
  writeRemarks(below, pad, lines);
}

function writeRemarks(remarks: readonly Remark[], pad: string, lines: string[], top = 0): void {
  for (const { text, gap } of remarks) {
    if (gap && lines.length > top) lines.push('');
    lines.push(`${pad}${text}`);
  }
}

function writeEntry({ key, value, behind }: Entry, indent: number, lines: string[]): void {
  const pad = ' '.repeat(indent);
  const head = key === undefined ? `${pad}-` : `${pad}${writeWord(key)}:`;
  const comment = behind === undefined ? '' : ` ${behind}`;
  const inner = indent + 2;
  if (value.kind === 'leaf') {
    const room = { column: head.length + 1, indent: inner, hasComment: behind !== undefined };
    const [first, ...more] = writeLeaf(value, room);
    lines.push(`${head}${first === '' ? '' : ` ${first}`}${comment}`);
    for (const line of more) lines.push(line === '' ? '' : `${' '.repeat(inner)}${line}`);
    return;
  }
  if (key !== undefined) lines.push(`${head}${comment}`);
  const start = lines.length;
  writeBlock(value, inner, lines);
  // The first entry of a list's item stands behind the dash.
  if (key === undefined) lines[start] = `${head} ${lines[start]?.slice(inner) ?? ''}`;
}
