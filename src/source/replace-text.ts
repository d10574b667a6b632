/** Puts a new text into a file that was read before, and loses nobody's work in doing so. */
import { readFileSync } from 'node:fs';
import { BYTE_ORDER_MARK } from './byte-order-mark.ts';
import { toFileError } from './file-error.ts';
import { writeFile } from './write-file.ts';

/**
 * Replaces the text of a UTF-8 file; its byte order mark, which is no part of a text, stays.
 *
 * @param before the text as it was read; with the mark in it, the mark is replaced as well
 * @returns false, with the file untouched, when it holds another text by now
 * @throws FileError, also for a file that may not be written though its folder may
 */
export async function replaceText(path: string, before: string, after: string): Promise<boolean> {
  const now = read(path);
  const keepsMark = now.startsWith(BYTE_ORDER_MARK) && !before.startsWith(BYTE_ORDER_MARK);
  const mark = keepsMark ? BYTE_ORDER_MARK : '';
  if (now !== mark + before) return false;
  // Another may write it while this is being written.
  return writeFile(path, mark + after, () => read(path) === now);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw toFileError(path, error);
  }
}
