/** Reads the fonts that a document is printed with: the package's own, or files of the office. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { LARGEST_FONT } from './bounds.ts';
import { readBytes } from './read-bytes.ts';

/** One file for each style. */
export interface FontFiles {
  readonly regular: Buffer;
  readonly bold: Buffer;
  readonly italic: Buffer;
  readonly boldItalic: Buffer;
}

/** Paths of an office's own font; what is absent is printed with `regular`. */
export interface FontPaths {
  readonly regular: string;
  readonly bold?: string;
  readonly italic?: string;
  readonly boldItalic?: string;
}

/**
 * Besley (SIL Open Font License 1.1): an open Clarendon, the nearest on npm to the Bookman Old
 * Style of the decrees, with √ and tabular figures.
 */
const BESLEY = {
  regular: '400Regular/Besley_400Regular.ttf',
  bold: '700Bold/Besley_700Bold.ttf',
  italic: '400Regular_Italic/Besley_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Besley_700Bold_Italic.ttf',
} as const;

/** The fonts that come with `rb`. */
export async function readDefaultFonts(): Promise<FontFiles> {
  // Asked for once: Node looks through many folders for the answer.
  const folder = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/besley/package.json'),
  );
  const path = (file: string): string => join(folder, file);
  return readFonts({
    regular: path(BESLEY.regular),
    bold: path(BESLEY.bold),
    italic: path(BESLEY.italic),
    boldItalic: path(BESLEY.boldItalic),
  });
}

/** @throws FileError */
export async function readFonts(paths: FontPaths): Promise<FontFiles> {
  const regular = await readBytes(paths.regular, LARGEST_FONT);
  const style = async (path: string | undefined): Promise<Buffer> =>
    path === undefined ? regular : readBytes(path, LARGEST_FONT);
  const [bold, italic, boldItalic] = await Promise.all([
    style(paths.bold),
    style(paths.italic),
    style(paths.boldItalic ?? paths.bold),
  ]);
  return { regular, bold, italic, boldItalic };
}
