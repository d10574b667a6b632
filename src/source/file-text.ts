/** From the bytes of a file to its text. */
import { isAscii, isUtf8 } from 'node:buffer';
import { markOf } from './byte-order-mark.ts';

/**
 * UTF-8 text without its byte order mark, or undefined for anything else: a wrong byte, or a NUL as
 * in any binary file.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  if (bytes.includes(0)) return undefined;
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString('latin1');
  if (!isUtf8(buffer)) return undefined;
  return buffer.toString('utf8', Buffer.byteLength(markOf(buffer)));
}
