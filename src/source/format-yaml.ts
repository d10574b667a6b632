/** Puts a YAML file into its canonical form, and makes sure that it still says the same. */
import { isDeepStrictEqual } from 'node:util';
import { lineEndOf, withLineEnd } from './line-end.ts';
import { type SourceFile, toSourceFile } from './source-file.ts';
import { writeYaml } from './write-yaml.ts';
import { findComments } from './yaml-comments.ts';
import type { YamlFile, YamlProblem } from './yaml-file.ts';
import { type Form, toCanonical } from './yaml-form.ts';

export type FormattedYaml =
  | { readonly kind: 'formatted'; readonly text: string }
  /** It cannot be read without guessing what its writer meant. */
  | { readonly kind: 'unsound'; readonly problems: readonly YamlProblem[] }
  /** A bug: the new text would say something else, lose a comment, or change once more. */
  | { readonly kind: 'unsafe'; readonly fault: 'meaning' | 'comment' | 'restless' };

/**
 * The file's text in canonical form, its lines ended as its first line is.
 *
 * @param parse `parseYaml`, with what it must know about the file's keys
 * @param formOf the form of a whole file that holds this value
 */
export function formatYaml(
  source: SourceFile,
  parse: (source: SourceFile) => YamlFile,
  formOf: (value: unknown) => Form,
): FormattedYaml {
  const parsed = parse(source);
  if (parsed.problems.length > 0) return { kind: 'unsound', problems: parsed.problems };
  try {
    const end = lineEndOf(source.text);
    const write = (original: string, value: unknown): string =>
      withLineEnd(writeYaml(original, value, formOf(value)), end);
    const text = write(source.text, parsed.value);
    if (text === source.text) return { kind: 'formatted', text };

    const again = parse(toSourceFile(source.path, text));
    const meaning = (value: unknown): unknown => toCanonical(value, formOf(value));
    const isSame = isDeepStrictEqual(meaning(parsed.value), meaning(again.value));
    if (again.problems.length > 0 || !isSame) return { kind: 'unsafe', fault: 'meaning' };
    if (!isDeepStrictEqual(commentsOf(source.text), commentsOf(text))) {
      return { kind: 'unsafe', fault: 'comment' };
    }
    const isAtRest = write(text, again.value) === text;
    return isAtRest ? { kind: 'formatted', text } : { kind: 'unsafe', fault: 'restless' };
  } catch (error) {
    // Nesting deeper than the stack: the parser got through, the printer did not.
    if (!(error instanceof RangeError)) throw error;
    const span = { file: source, start: 0, end: 0 };
    return { kind: 'unsound', problems: [{ code: 'RESOURCE_EXHAUSTION', span, text: '' }] };
  }
}

const commentsOf = (text: string): string[] =>
  findComments(text)
    .map((each) => each.text)
    .sort();
