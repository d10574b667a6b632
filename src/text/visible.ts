/** Makes text from a file safe to show: nothing in it can steer a terminal or reorder a line. */

/**
 * C0 and C1 controls, line and paragraph separators, marks that reorder or hide text (bidi,
 * zero-width, byte order), and lone surrogates.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `text` with tabs as spaces and every unsafe character as its code, `<U+001B>`. */
export function visible(text: string): string {
  return text.replaceAll('\t', '  ').replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}

/** JSON of `value`, indented, with every unsafe character as an escape of JSON's own. */
export function toJsonText(value: unknown): string {
  const json = JSON.stringify(value, null, 2).split('\n');
  const safe = json.map((line) => line.replace(UNSAFE, toJsonEscape));
  return `${safe.join('\n')}\n`;
}

const toJsonEscape = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
