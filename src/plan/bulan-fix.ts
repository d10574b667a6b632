/** Puts the months that were meant in place of a `bulan` that was typed in another way. */
import type { Edit } from '../diagnostics/finding.ts';
import type { YamlFile } from '../source/yaml-file.ts';
import type { Path } from '../source/yaml-tree.ts';
import { valueAt } from './raw.ts';

/**
 * @param path the way to `bulan`
 * @param instead its months as `rb` writes them
 * @returns undefined where a comment stands among the months, or a form that no plan has: a person
 *   must decide what becomes of it
 */
export function bulanFix(file: YamlFile, path: Path, instead: string): readonly Edit[] | undefined {
  const { source } = file;
  const key = file.span(path, 'key');
  const value = file.span(path);
  // A list a line each is shown by its key alone; what is written instead is one line.
  const isBlockList = value.start === key.start;
  const typed = valueAt(file.value, path);
  const lastItem = Array.isArray(typed) ? typed.length - 1 : 0;
  const span = isBlockList
    ? { file: source, start: key.end, end: file.span([...path, lastItem]).end }
    : value;
  const replaced = source.text.slice(span.start, span.end);
  if (replaced.includes('#') || (isBlockList && !/^[ \t]*:[ \t]*\r?\n/.test(replaced))) {
    return undefined;
  }
  return [{ span, text: isBlockList ? `: ${instead}` : instead }];
}
