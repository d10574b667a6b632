/** "maksud Anda …?": the known word nearest to one that was mistyped. */
import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to `word`, when it is near enough to be meant: at most two edits, and
 * fewer than half the word's letters. Upper and lower case, `-` and `_` count as the same.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replaceAll('-', '_');
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.ceil(word.length / 2));
  for (const candidate of candidates) {
    const edits = distance(plain(word), plain(candidate));
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  return best;
}
