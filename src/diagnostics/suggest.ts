/** "maksud Anda …?": the known word nearest to one that was mistyped. */
import { distance } from 'fastest-levenshtein';

/**
 * The candidate nearest to `word`, when it is near enough to be meant: at most two edits, and
 * fewer than half the word's letters. Upper and lower case, `-` and `_` count as the same. Else the
 * only one that it shortens (`bln` for `bulan`) or lengthens (`keterangan` for `ket`).
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  const meant = plain(word);
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.ceil(word.length / 2));
  for (const candidate of candidates) {
    // Each letter more or less is an edit.
    if (Math.abs(candidate.length - word.length) > bestDistance) continue;
    const edits = distance(meant, plain(candidate));
    if (edits < bestDistance) {
      best = candidate;
      bestDistance = edits;
    }
  }
  if (best !== undefined) return best;
  const related = candidates.filter((each) => isShortFor(meant, plain(each)));
  return related.length === 1 ? related[0] : undefined;
}

const plain = (text: string): string => text.toLowerCase().replaceAll('-', '_');

const SHORTEST = 2;

/** Whether the word is the other one with letters left out, or starts with the whole of it. */
function isShortFor(word: string, whole: string): boolean {
  if (word.length < SHORTEST || whole.length < SHORTEST + 1 || word[0] !== whole[0]) return false;
  if (word.startsWith(whole)) return true;
  let at = 0;
  for (const letter of whole) if (letter === word[at]) at += 1;
  return at === word.length;
}
