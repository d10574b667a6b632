/** The order in which a line is drawn: scripts such as Arabic run from right to left. */

/** Hebrew, Arabic and their neighbours, with their presentation forms; numbers run the other way. */
const TURNED =
  '(?!\\p{Nd})[\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}]';
const RIGHT_TO_LEFT = new RegExp(TURNED, 'u');
/** Letters from right to left with the joiners between them, a blank, or other characters. */
const PARTS = new RegExp(`(?:${TURNED}[\\u200c\\u200d]*)+| |(?:(?!${TURNED})[^ ])+`, 'gu');
const LETTER = /\p{Letter}/u;

export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * A line's words, signs and blanks from left to right. Neighbouring words from right to left change
 * places, with what stands between them; the glyphs within a word are the font library's affair.
 */
export function toVisualOrder(line: string): string[] {
  const parts = line.match(PARTS) ?? [];
  const ordered: string[] = [];
  for (let i = 0; i < parts.length; ) {
    const end = runEnd(parts, i);
    ordered.push(...parts.slice(i, end).reverse());
    i = end;
  }
  return ordered;
}

/** Where the run of words from right to left that begins at `start` ends; else behind one part. */
function runEnd(parts: readonly string[], start: number): number {
  let end = start + 1;
  if (!isRightToLeft(parts[start] ?? '')) return end;
  for (let i = end; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (isRightToLeft(part)) end = i + 1;
    else if (LETTER.test(part)) break;
  }
  return end;
}
