/** What a word or text on one line is to YAML, for `yaml-plain.ts`. */

const DASH = 45;

const WORD_LIKE = /^(?:null|true|false)$/i;
const WORDS: Readonly<Record<string, boolean>> = { true: true, false: false };

/** What begins something else than a text, or may. */
const NO_TEXT = /^[-?:,[\]{}#&*!|>'"%@`=<~+.]/;

const QUOTED = /^(?:"[^"\\]+"|'[^']+')$/;
const WHOLE_NUMBER = /^(?:0|[1-9][0-9]{0,14})$/;
const NUMBER_LIKE = /^[0-9][0-9a-fox.:+_-]*$/i;
/** Texts to YAML, however much they look like numbers. */
const MONTHS_OR_DAY = /^[0-9]{1,4}-[0-9]{1,2}(?:-[0-9]{1,2})?$/;

/**
 * The value of `text`; undefined where it may be something else than a text, a number, true or false.
 * Of a text without quotation marks it is not looked whether a colon or a comment cuts it.
 */
export function plainScalar(text: string): string | number | boolean | undefined {
  if (isLetterCode(text.charCodeAt(0))) {
    return text.length <= 5 && WORD_LIKE.test(text) ? WORDS[text] : text;
  }
  if (WHOLE_NUMBER.test(text)) return Number(text);
  if (QUOTED.test(text)) return text.slice(1, -1);
  if (NO_TEXT.test(text)) return undefined;
  return NUMBER_LIKE.test(text) && !MONTHS_OR_DAY.test(text) ? undefined : text;
}

/** ASCII only. */
export function isLetterCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Of months in a list. */
export const isMonthsCode = (code: number): boolean => (code >= 48 && code <= 57) || code === DASH;

/** Letters, digits, `_` and `-`; the first is a letter or `_`. */
export function isKeyCode(code: number, isFirst: boolean): boolean {
  if (isLetterCode(code) || code === 95) return true;
  return !isFirst && ((code >= 48 && code <= 57) || code === DASH);
}
