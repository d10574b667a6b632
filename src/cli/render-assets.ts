/** The files that a decree is printed with, besides its texts: fonts and the office's emblem. */
import { resolve } from 'node:path';
import type { SoundPlan } from '../plan/model.ts';
import { LARGEST_FONT } from '../source/bounds.ts';
import { FileError } from '../source/file-error.ts';
import {
  type FontFiles,
  type FontPaths,
  readDefaultFonts,
  readFonts,
} from '../source/font-files.ts';
import { type ImageFile, readImage } from '../source/image-file.ts';
import { readBytes } from '../source/read-bytes.ts';
import { cliWords, renderWords } from '../text/catalogue.ts';
import { type Context, EXIT, UsageError } from './io.ts';

/**
 * `--font` before `lampiran.huruf` before the font that comes with `rb`.
 *
 * @param font as typed
 * @throws UsageError when a file cannot be read (exit 3) or is no font (exit 2)
 */
export async function loadFonts(
  plan: SoundPlan,
  font: string | undefined,
  context: Context,
): Promise<FontFiles> {
  const paths = fontPaths(plan, font, context.io.cwd);
  if (paths === undefined) return reading(readDefaultFonts(), context);
  const [fonts, { isFont }] = await Promise.all([
    reading(readFonts(paths), context),
    import('../formats/pdf/is-font.ts'),
  ]);
  for (const [style, file] of Object.entries(paths)) {
    if (!(await isFont(fonts[style as keyof FontFiles]))) {
      throw new UsageError(renderWords[context.lang].badFont(file));
    }
  }
  return fonts;
}

/**
 * The picture that `kop.logo` names; undefined where it names none.
 *
 * @throws UsageError when the file cannot be read (exit 3) or is no picture (exit 2)
 */
export async function loadLogo(plan: SoundPlan, context: Context): Promise<ImageFile | undefined> {
  const { logo } = plan.rencana.kop ?? {};
  if (logo === undefined) return undefined;
  const [image, { isPicture }] = await Promise.all([
    reading(readImage(resolve(plan.root, withSlashes(logo))), context),
    import('../formats/pdf/pictures.ts'),
  ]);
  if (image === undefined || !isPicture(image.bytes))
    throw new UsageError(renderWords[context.lang].badLogo(logo));
  return image;
}

/**
 * The bytes of a file that a plan names.
 *
 * @param path absolute
 * @throws UsageError when it cannot be read (exit 3)
 */
export async function readAsset(path: string, context: Context): Promise<Uint8Array> {
  return reading(readBytes(path, LARGEST_FONT), context);
}

/** The name of a plan's file, as every system takes it: a plan that prints on Windows prints everywhere. */
export const withSlashes = (file: string): string => file.replaceAll('\\', '/');

function fontPaths(plan: SoundPlan, font: string | undefined, cwd: string): FontPaths | undefined {
  if (font !== undefined) return { regular: resolve(cwd, font) };
  const huruf = plan.rencana.lampiran?.huruf;
  if (huruf === undefined) return undefined;
  const at = (file: string): string => resolve(plan.root, withSlashes(file));
  const { biasa, tebal, miring, tebal_miring: tebalMiring } = huruf;
  return {
    regular: at(biasa),
    ...(tebal === undefined ? {} : { bold: at(tebal) }),
    ...(miring === undefined ? {} : { italic: at(miring) }),
    ...(tebalMiring === undefined ? {} : { boldItalic: at(tebalMiring) }),
  };
}

async function reading<T>(read: Promise<T>, { lang }: Context): Promise<T> {
  try {
    return await read;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const words = cliWords[lang].files;
    const reason = words.reasons[error.code] ?? error.code;
    throw new UsageError(words.cannotRead(error.path, reason), EXIT.trouble);
  }
}
