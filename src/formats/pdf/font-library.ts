/** Chooses who reads fonts and shapes text: our reader of plain TrueType, or fontkit, which knows all. */
import type { FontFile, OpenFile } from './font-file.ts';
import { loadFontkit } from './fontkit-file.ts';
import { BeyondTrueType } from './truetype/beyond.ts';
import { openTrueType } from './truetype/true-type.ts';

/** A decree's body, laid out to be counted, and its Lampiran are set in the same files. */
const opened = new WeakMap<Uint8Array, FontFile>();

const openOnce: OpenFile = (bytes) => {
  const file = opened.get(bytes) ?? openTrueType(bytes);
  opened.set(bytes, file);
  return file;
};

/**
 * Does work with fonts opened by our own reader; where it meets what that does not know, does it all
 * over again with fontkit.
 */
export async function withFonts<T>(work: (openFile: OpenFile) => T): Promise<T> {
  try {
    return work(openOnce);
  } catch (error) {
    if (!(error instanceof BeyondTrueType)) throw error;
  }
  return work(await loadFontkit());
}
