/** How PDF writes numbers, names, strings and dates (ISO 32000-1, 7.3 and 7.9). */

/** A length in points: hundredths are finer than any printer. */
export function toNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A name; what is not a regular character is written as `#` and two digits (7.3.5). */
export function toName(text: string): string {
  const escaped = Array.from(Buffer.from(text), (byte) => {
    const character = String.fromCharCode(byte);
    return /[\w.+-]/.test(character) ? character : `#${byte.toString(16).padStart(2, '0')}`;
  });
  return `/${escaped.join('')}`;
}

/** A string of bytes, given as characters up to U+00FF. */
export function toByteString(bytes: string): string {
  return `(${escapeBytes(bytes)})`;
}

/** What stands between the marks of a string of bytes. */
export function escapeBytes(bytes: string): string {
  // Most have none of these. A bare carriage return would be read as a line feed (7.3.4.2).
  if (!/[\\()\r]/.test(bytes)) return bytes;
  return bytes.replace(/[\\()]/g, '\\$&').replaceAll('\r', '\\r');
}

/**
 * A text that people read: ASCII as it is, all else as UTF-16 with its mark (7.9.2.2). Half of a
 * character that is written as two is no text, whatever the encoding.
 */
export function toTextString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return toByteString(text);
  const units = Buffer.from(text.replace(/\p{Surrogate}/gu, '\u{FFFD}'), 'utf16le').swap16();
  return `<feff${units.toString('hex')}>`;
}

/** An ISO date, at midnight in Greenwich wherever the program runs (7.9.4). */
export function toDateString(date: string): string {
  return `(D:${date.slice(0, 10).replaceAll('-', '')}000000Z)`;
}
