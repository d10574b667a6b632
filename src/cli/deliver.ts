/** Puts a command's product where the user wants it: standard output, or a file written whole. */
import { basename, resolve, sep } from 'node:path';
import { FileError } from '../source/file-error.ts';
import { isRefusedByWindows } from '../source/portable-name.ts';
import { cliWords } from '../text/catalogue.ts';
import { visible } from '../text/visible.ts';
import { type Context, EXIT, UsageError } from './io.ts';

/**
 * @param output the path as typed; `-` or undefined for standard output
 * @throws UsageError when the file is a plan's own (exit 2) or cannot be written (exit 3)
 */
export async function deliver(
  bytes: string | Uint8Array,
  output: string | undefined,
  context: Context,
): Promise<void> {
  const file = fileMeant(output, context);
  if (file === undefined) context.io.stdout.write(bytes);
  else {
    const { writeFile } = await import('../source/write-file.ts');
    await writing(() => writeFile(resolve(context.io.cwd, file), bytes), file, context);
  }
  tellWritten(file, context);
}

/** A product that comes in pieces; a file is there, whole, once it is finished. */
export interface Delivery {
  /** @returns false when nobody reads any more, and the rest need not be made */
  readonly write: (piece: string) => Promise<boolean>;
  readonly finish: () => Promise<void>;
  /** Leaves the old file, and nothing of the new one. */
  readonly discard: () => Promise<void>;
}

/**
 * Made for products of many plans, which need not be held at once. Every method throws as `deliver` does.
 *
 * @param output as `deliver` has it
 */
export async function startDelivery(
  output: string | undefined,
  context: Context,
): Promise<Delivery> {
  const file = fileMeant(output, context);
  if (file === undefined) return toStandardOutput(context);
  const { startFile } = await import('../source/write-file.ts');
  const pieces = await writing(() => startFile(resolve(context.io.cwd, file)), file, context);
  return {
    write: async (piece) => {
      await writing(() => pieces.write(piece), file, context);
      return true;
    },
    finish: async () => {
      await writing(pieces.finish, file, context);
      tellWritten(file, context);
    },
    discard: pieces.discard,
  };
}

const nothing = async (): Promise<void> => {};

function toStandardOutput({ io: { stdout } }: Context): Delivery {
  return {
    write: async (piece) => {
      stdout.write(piece);
      return (await stdout.drained?.()) ?? true;
    },
    finish: nothing,
    discard: nothing,
  };
}

/** @returns undefined for standard output */
function fileMeant(output: string | undefined, { lang }: Context): string | undefined {
  if (output === undefined || output === '-') return undefined;
  const { usage, files } = cliWords[lang];
  if (output === '') throw new UsageError(usage.optionNeedsValue('--output'));
  if (/\.ya?ml$/i.test(output)) throw new UsageError(files.isPlanFile(output));
  if (sep === '\\' && isRefusedByWindows(basename(output))) {
    throw new UsageError(files.refusedName(basename(output)));
  }
  return output;
}

/**
 * Does work that writes a file.
 *
 * @param file as the user knows it
 * @throws UsageError (exit 3), in words, for what the system refuses
 */
export async function writing<T>(
  work: () => Promise<T>,
  file: string,
  { lang }: Context,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const words = cliWords[lang].files;
    const reason = words.reasons[error.code] ?? error.code;
    throw new UsageError(words.cannotWrite(file, reason), EXIT.trouble);
  }
}

function tellWritten(file: string | undefined, { io, lang, quiet }: Context): void {
  if (file !== undefined && !quiet)
    io.stderr.write(`${cliWords[lang].files.written(visible(file))}\n`);
}
