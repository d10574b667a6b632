/** Reads a file that is no plan text: a font, a picture. */
import { readFile } from 'node:fs/promises';
import { toFileError } from './file-error.ts';

/** @throws FileError */
export async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw toFileError(path, error);
  }
}
