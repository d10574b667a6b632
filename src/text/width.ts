/** How many columns of a terminal a text takes. */
import stringWidth from 'string-width';

/** A column a letter: printable ASCII, accented Latin, dashes and quotation marks, √. Nearly every text is no more. */
const PLAIN = /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027√]*$/;

/** Columns of `text`, colour codes not counted, in any script. */
export function textWidth(text: string): number {
  return PLAIN.test(text) ? text.length : stringWidth(text);
}
