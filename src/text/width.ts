/** How many columns of a terminal a text takes. */
import stringWidth from 'string-width';
import { isPlain } from './plain.ts';

/** Columns of `text`, colour codes not counted, in any script. */
export function textWidth(text: string): number {
  return isPlain(text) ? text.length : stringWidth(text);
}
