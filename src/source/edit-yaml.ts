/** Changes values in a YAML text and leaves its comments where they are. */
import { isMap, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Path } from './yaml-tree.ts';

/** A value that should stand at a path, or `undefined` for none. Of a list, the items that change do. */
export interface YamlEdit {
  readonly path: Path;
  readonly value: string | number | readonly string[] | undefined;
}

/**
 * The text with these values. What else it says, and every comment that is not on a line taken away,
 * stays; its form need not be canonical.
 *
 * @param original a mapping in YAML without errors, anchors and tags; or '' for a new file
 */
export function editYaml(original: string, edits: readonly YamlEdit[]): string {
  const document = parseDocument(original, { version: '1.2', stringKeys: true });
  for (const { path, value } of edits) {
    const before = document.getIn(path, true);
    if (value === undefined) document.deleteIn(path);
    else if (typeof value !== 'object' || !isSeq(before) || !editList(before, value)) {
      document.setIn(path, value);
    }
  }
  const { contents } = document;
  // What is written in braces would go on in them.
  if (isMap(contents)) contents.flow = contents.items.length === 0;
  // `yaml` sets what stands at the end apart by a blank line, also where there was none.
  if (isMap(contents) && document.comment !== null && !/\n[ \t]*\r?\n(?:#.*\s*)+$/.test(original)) {
    contents.comment = [contents.comment, document.comment].filter(Boolean).join('\n');
    document.comment = null;
  }
  return document.toString({ lineWidth: 0 });
}

/** Takes items away and adds others at the end; false where they would also have to change places. */
function editList(list: YAMLSeq, value: readonly string[]): boolean {
  const items = list.items.map((_, index) => String(list.get(index)).trim().replace(/\s+/g, ' '));
  const kept = items.filter((item) => value.includes(item));
  if (kept.some((item, index) => item !== value[index])) return false;
  for (let at = items.length - 1; at >= 0; at--) {
    if (!value.includes(items[at] ?? '')) list.delete(at);
  }
  for (const item of value.slice(kept.length)) list.add(item);
  return true;
}
