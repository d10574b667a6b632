/** Chooses who opens fonts and shapes text: our reader of plain TrueType, or fontkit, which knows all. */
import type { OpenFile } from './fonts.ts';
import type { FontkitFont } from './pdfkit-font.ts';
import { BeyondTrueType } from './truetype/beyond.ts';
import { openTrueType } from './truetype/true-type.ts';

/**
 * Does work with fonts opened by our own reader; where it meets what that does not know, does it all
 * over again with fontkit.
 */
export async function withFonts<T>(work: (openFile: OpenFile) => T): Promise<T> {
  try {
    return work(openTrueType);
  } catch (error) {
    if (!(error instanceof BeyondTrueType)) throw error;
  }
  return work(await fontkit());
}

/** Loads the library, which takes longer than most documents. */
export async function fontkit(): Promise<OpenFile> {
  // @ts-expect-error It comes without types.
  const library: { create(bytes: Uint8Array): FontkitFont } = await import('fontkit');
  return library.create;
}
