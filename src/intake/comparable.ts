/** Texts as they can be compared between a source and a page. */

/** Hebrew, Arabic and their neighbours, with their presentation forms. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Two characters that fonts draw with one glyph, of which a page cannot tell them apart. */
const HYPHENS = /[\u2010\u2011]/gu;

/**
 * What runs from right to left is drawn in another order than it is read: of such a text only
 * counts which letters it has.
 */
export function comparable(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text.replace(HYPHENS, '\u2010');
  return [...text.normalize('NFKC').replace(/\s/gu, '')].sort().join('');
}
