/** Reads the PDF that a command is given. */
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LARGEST_PDF } from '../intake/limits.ts';
import { FileError, toFileError } from '../source/file-error.ts';
import { cliWords, verifyWords } from '../text/catalogue.ts';
import { type Context, EXIT, UsageError } from './io.ts';

/** @throws UsageError when the file cannot be read, or is larger than any decree (exit 3) */
export async function readPdfBytes(path: string, { io, lang }: Context): Promise<Uint8Array> {
  const absolute = resolve(io.cwd, path);
  try {
    const { size } = await stat(absolute);
    if (size > LARGEST_PDF) {
      throw new UsageError(verifyWords[lang].unreadable(path, 'too-large'), EXIT.trouble);
    }
    return new Uint8Array(await readFile(absolute));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const words = cliWords[lang].files;
    const { code } = error instanceof FileError ? error : toFileError(absolute, error);
    throw new UsageError(words.cannotRead(path, words.reasons[code] ?? code), EXIT.trouble);
  }
}
