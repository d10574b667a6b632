/** Line ends: LF, or CRLF as Windows has them. A file keeps those it has. */

/** The line end of a text's first line; LF where there is none. */
export function lineEndOf(text: string): '\n' | '\r\n' {
  return /\r?\n/.exec(text)?.[0] === '\r\n' ? '\r\n' : '\n';
}

/** `text` with every line ended alike. */
export function withLineEnd(text: string, end: '\n' | '\r\n'): string {
  return text.replaceAll(/\r?\n/g, end);
}
