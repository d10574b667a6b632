/** Parses a text no further than its first error asks for: of a long file a repair is judged by a part. */
import type { SourceFile } from './source-file.ts';
import type { Document } from './yaml-document.ts';
import type { PlainFile } from './yaml-plain.ts';
import type { Slip } from './yaml-repair.ts';

/**
 * A text as it was read: plainly, which only a text without errors is, or by `yaml`; of that perhaps only a part,
 * in which the first error of the whole stands.
 */
export type Read =
  | { readonly plain: PlainFile; readonly errors: readonly [] }
  | { readonly doc: Document; readonly errors: readonly Slip[]; readonly isPart?: true };

/** Lines behind a slip within which the parser mostly stumbles again, if what was tried does not mend it. */
const AHEAD = 60;

/**
 * Of a text longer than twice that, first down to some lines behind the slip. An error before the last of them is
 * the whole text's first error too: what follows cannot change it. Else, and of any other text, the whole.
 *
 * @param line of the slip, from 0
 */
export function parseToFirstError(
  { text, lineStarts }: SourceFile,
  line: number,
  parse: (text: string) => Read,
): Read {
  const end = lineStarts[line + AHEAD] ?? text.length;
  if (end > text.length / 2) return parse(text);
  const read = parse(text.slice(0, end));
  const isOfAll = (read.errors[0]?.end ?? end) < (lineStarts[line + AHEAD - 2] ?? 0);
  return isOfAll ? { ...read, isPart: true } : parse(text);
}
