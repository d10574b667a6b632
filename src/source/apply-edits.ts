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
  const taken: Replacement[] = [];
  const made = mendings.map((replacements) => {
    const clashes = (each: Replacement, index: number): boolean =>
      taken.some((other) => clash(each, other)) ||
      replacements.slice(0, index).some((other) => clash(each, other));
    if (replacements.some(clashes)) return false;
    taken.push(...replacements);
    return true;
  });
  const parts: string[] = [];
  let at = 0;
  for (const { span, text: instead } of taken.sort((a, b) => a.span.start - b.span.start)) {
    parts.push(text.slice(at, span.start), instead);
    at = span.end;
  }
  return { text: [...parts, text.slice(at)].join(''), made };
}

/** Whether two replacements share a letter, or stand at one place, where neither is the first. */
const clash = ({ span: a }: Replacement, { span: b }: Replacement): boolean =>
  a.start === b.start || (a.start < b.end && b.start < a.end);
