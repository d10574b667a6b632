/** Small pieces of sentences that both languages put together in the same way. */
import { visible } from './visible.ts';

/** A value from a file inside a sentence: quoted, and harmless to a terminal. */
export function quote(value: string): string {
  return `"${visible(value)}"`;
}

/** `a`, `a dan b`, `a, b, dan c`. */
export function list(words: readonly string[], conjunction: string): string {
  if (words.length < 3) return words.join(` ${conjunction} `);
  return `${words.slice(0, -1).join(', ')}, ${conjunction} ${words.at(-1)}`;
}

/** A sentence from a file inside one of ours: harmless to a terminal, without its full stop. */
export function clause(sentence: string): string {
  return visible(sentence).replace(/\.\s*$/, '');
}
