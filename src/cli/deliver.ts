/** Puts a command's product where the user wants it: standard output, or a file written whole. */
import { resolve } from 'node:path';
import { FileError } from '../source/file-error.ts';
import { writeFile } from '../source/write-file.ts';
import { cliWords } from '../text/catalogue.ts';
import { type Context, EXIT, UsageError } from './io.ts';

/**
 * @param output the path as typed; `-` or undefined for standard output
 * @throws UsageError when the file is a plan's own (exit 2) or cannot be written (exit 3)
 */
export async function deliver(
  bytes: string | Uint8Array,
  output: string | undefined,
  { io, lang, quiet }: Context,
): Promise<void> {
  if (output === undefined || output === '-') {
    io.stdout.write(bytes);
    return;
  }
  const words = cliWords[lang].files;
  if (output === '') throw new UsageError(cliWords[lang].usage.optionNeedsValue('--output'));
  if (/\.ya?ml$/i.test(output)) throw new UsageError(words.isPlanFile(output));
  try {
    await writeFile(resolve(io.cwd, output), bytes);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const reason = words.reasons[error.code] ?? error.code;
    throw new UsageError(words.cannotWrite(output, reason), EXIT.trouble);
  }
  if (!quiet) io.stderr.write(`${words.written(output)}\n`);
}
