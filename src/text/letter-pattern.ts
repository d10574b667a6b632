/**
 * Patterns of letters that are soon ready.
 *
 * Every script's letters take V8 milliseconds to compile, more than all else that one plan needs;
 * nearly every text has no letters but those of ASCII.
 */

/** ASCII, and the block of dashes, quotation marks and the like, in which there are no letters. */
const SIMPLE = /^[\0-\x7f\u2000-\u206f]*$/;

/**
 * Gives the pattern for a text: of ASCII letters where it has no others, else the same of every
 * script. Compiled when first asked for.
 *
 * @param source names them by `\p{L}`, `\p{Lu}`, `\p{M}` and `\p{N}`, in classes: `[\p{L}\p{M}]`
 * @param flags with `u`
 */
export function letterPattern(source: string, flags: string): (text: string) => RegExp {
  let simple: RegExp | undefined;
  let full: RegExp | undefined;
  return (text) => {
    if (SIMPLE.test(text)) {
      simple ??= new RegExp(ofAscii(source), flags.replace('u', ''));
      return simple;
    }
    full ??= new RegExp(source, flags);
    return full;
  };
}

const ofAscii = (source: string): string =>
  source
    .replaceAll('\\p{Lu}', 'A-Z')
    .replaceAll('\\p{L}', 'A-Za-z')
    .replaceAll('\\p{M}', '')
    .replaceAll('\\p{N}', '0-9');
