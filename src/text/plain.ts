/** Tells the texts that need no care: of letters and signs that nearly every text is made of, and no others. */

/** Printable ASCII, accented Latin, dashes and quotation marks, √. */
const PLAIN = /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u2010-\u2027√]*$/;

/** Whether each character of `text` is seen, harmless and one column of a terminal wide. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}
