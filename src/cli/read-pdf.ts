/** Reads the PDF that a command is given. */
import { resolve } from 'node:path';
import { LARGEST_PDF } from '../intake/limits.ts';
import { FileError } from '../source/file-error.ts';
import { readBytes, TOO_LARGE } from '../source/read-bytes.ts';
import { cliWords, verifyWords } from '../text/catalogue.ts';
import { type Context, EXIT, UsageError } from './io.ts';

/** @throws UsageError when the file cannot be read, or is larger than any decree (exit 3) */
export async function readPdfBytes(path: string, { io, lang }: Context): Promise<Uint8Array> {
  const absolute = resolve(io.cwd, path);
  try {
    return new Uint8Array(await readBytes(absolute, LARGEST_PDF, { mayBePipe: true }));
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const { code } = error;
    if (code === TOO_LARGE) {
      throw new UsageError(verifyWords[lang].unreadable(path, 'too-large'), EXIT.trouble);
    }
    const words = cliWords[lang].files;
    throw new UsageError(words.cannotRead(path, words.reasons[code] ?? code), EXIT.trouble);
  }
}
