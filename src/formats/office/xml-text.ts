/** Text that XML can hold, in which nothing is lost in silence. */
import { visible } from '../../text/visible.ts';

/** Two characters beside the controls that XML 1.0 has no place for. */
const FORBIDDEN = /[\uFFFE\uFFFF]/g;

/** `text` with every control, mark of format and character that XML forbids as its code. */
export function toXmlText(text: string): string {
  return visible(text).replace(
    FORBIDDEN,
    (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase()}>`,
  );
}
