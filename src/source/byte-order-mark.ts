/** The mark that some Windows programs put before a text. */

export const BYTE_ORDER_MARK = '\ufeff';

/** The mark at the start of UTF-8 bytes, which `ReadFile` has without it; '' where there is none. */
export function markOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  return first === 0xef && second === 0xbb && third === 0xbf ? BYTE_ORDER_MARK : '';
}
