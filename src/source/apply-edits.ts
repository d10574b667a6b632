/** Puts new text in place of some stretches of a file, each mending whole or not at all. */
import type { Span } from './source-file.ts';

/** A stretch of a file and the text that should stand there instead. */
interface Replacement {
  readonly span: Pick<Span, 'start' | 'end'>;
  readonly text: string;
}

export interface Applied {
  readonly text: string;
  /** For each mending, in the order given, whether it was made. */
  readonly made: readonly boolean[];
}

/**
 * Makes each mending of `text` that touches no earlier one: one that does may be meant for a text
 * that no longer stands there, and waits until somebody has looked again.
 *
 * @param mendings the replacements of each belong together
 */
export function applyEdits(text: string, mendings: readonly (readonly Replacement[])[]): Applied {
  // Sorted, and none in another's way: whoever clashes with any clashes with a neighbour.
  const taken: Replacement[] = [];
  const made = mendings.map((replacements) => {
    const own = [...replacements].sort((a, b) => a.span.start - b.span.start);
    const places = own.map(({ span }) => placeIn(taken, span.start));
    const isFree = own.every((each, index) => {
      const place = places[index] ?? 0;
      const near = [own[index - 1], taken[place - 1], taken[place]];
      return near.every((other) => other === undefined || !clash(each, other));
    });
    // From the last on, so that the places of those before it hold.
    for (let last = own.length - 1; isFree && last >= 0; last -= 1) {
      taken.splice(places[last] ?? 0, 0, ...own.slice(last, last + 1));
    }
    return isFree;
  });
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: instead } of taken) {
    parts.push(text.slice(at, span.start), instead);
    at = span.end;
  }
  return { text: [...parts, text.slice(at)].join(''), made };
}

/** How many of the sorted replacements start before `start`. */
function placeIn(sorted: readonly Replacement[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.span.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two replacements share a letter, or stand at one place, where neither is the first. */
const clash = ({ span: a }: Replacement, { span: b }: Replacement): boolean =>
  a.start === b.start || (a.start < b.end && b.start < a.end);
