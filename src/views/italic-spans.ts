/** Reads the one mark that texts of a keputusan may hold: `*Grand Design*` is printed in italics. */
import type { Run } from '../document/document.ts';

/** Stars that touch the words between them; `5 * 3 * 2` has none. */
const SPAN = /\*(?=\S)([^*]*[^*\s])\*/g;

/** `text` as runs; a star without its partner stays a star. */
export function toRuns(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const match of text.matchAll(SPAN)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) });
    runs.push({ text: match[1] ?? '', italic: true });
    end = match.index + match[0].length;
  }
  if (end < text.length || runs.length === 0) runs.push({ text: text.slice(end) });
  return runs;
}
