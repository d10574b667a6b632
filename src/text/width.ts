/** How many columns of a terminal a text takes. */
import stringWidth from 'string-width';

/** Printable ASCII takes a column a letter; nearly every text is no more than that. */
const PLAIN = /^[ -~]*$/;

/** Columns of `text`, colour codes not counted, in any script. */
export function textWidth(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
