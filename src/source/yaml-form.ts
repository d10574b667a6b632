/** What a formatter must know about the values of a file: told from outside, by who knows the schemas. */

/** The canonical form of the value at one place of a file. */
export interface Form {
  /** A mapping's keys in their order; keys that are not among them follow as they stand. */
  readonly keys: readonly string[];
  /** The form of the value under a key, or of an item of a list. */
  readonly below: (step: string | number, value: unknown) => Form;
  /** The value as it is to be written; absent: as it is. */
  readonly written?: Written;
}

/**
 * - `yaml`: ready YAML on one line, `[1-3, 9]`;
 * - `text`: this text, in quotes even where it could do without, or folded where it is long.
 */
export type Written =
  | { readonly kind: 'yaml'; readonly yaml: string }
  | { readonly kind: 'text'; readonly text: string; readonly quoted: boolean };

/** Nothing is known: keys keep their order and values are written as they are. */
export const FREE_FORM: Form = { keys: [], below: () => FREE_FORM };

/** `value` in its canonical form: two values that mean the same to a plan become equal. */
export function toCanonical(value: unknown, form: Form): unknown {
  const { written } = form;
  if (written !== undefined) return written.kind === 'yaml' ? written.yaml : written.text;
  if (Array.isArray(value)) {
    return value.map((item: unknown, index) => toCanonical(item, form.below(index, item)));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, toCanonical(each, form.below(key, each))]),
  );
}
