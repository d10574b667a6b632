/** Small pieces of sentences that both languages put together in the same way. */
import { visible } from './visible.ts';

/** Letters of a quoted value; a sentence is to be read. */
const LONGEST_QUOTE = 500;

/** A value from a file inside a sentence: quoted, shortened, and harmless to a terminal. */
export function quote(value: string): string {
  const cut = value.length > LONGEST_QUOTE;
  return `"${visible(cut ? value.slice(0, LONGEST_QUOTE) : value)}${cut ? '…' : ''}"`;
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
