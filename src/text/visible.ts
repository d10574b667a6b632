/** Makes text from a file safe to show: nothing in it can steer a terminal or reorder a line. */
import { isPlain } from './plain.ts';

/**
 * Controls, marks of format (bidi, zero width, soft hyphen, byte order), line and paragraph
 * separators, and lone surrogates, by their Unicode categories.
 *
 * Made where it is used: these categories take V8 a while.
 */
const unsafe = (): RegExp => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** `text` with tabs as spaces and every unsafe character as its code, `<U+001B>`. */
export function visible(text: string): string {
  if (isPlain(text)) return text;
  return text.replaceAll('\t', '  ').replace(unsafe(), (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}

/** JSON of `value`, indented, with every unsafe character as an escape of JSON's own. */
export function toJsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2).split('\n');
  return `${json.map(toSafeJson).join('\n')}\n`;
}

/** The same on one line. */
export function toJsonLine(value: unknown): string {
  return `${toSafeJson(JSON.stringify(value))}\n`;
}

/** CI runners take `##[error]` anywhere in a log for a command, and `##` stands in texts only. */
const toSafeJson = (json: string): string =>
  json.replace(unsafe(), toJsonEscape).replaceAll(/\[(?<=##\w*\[)/g, toJsonEscape);

/** JSON escapes UTF-16 units, of which a character may have two. */
const toJsonEscape = (character: string): string =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
