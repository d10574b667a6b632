/** Which characters the fonts cannot draw: pdfkit draws an empty box and says nothing. */
import type { Page } from '../../layout/page.ts';
import { type FaceName, type FileBook, toFaceName } from './fonts.ts';

export interface MissingGlyph {
  readonly character: string;
  /** Such as `U+2713`. */
  readonly codePoint: string;
  /** The face that lacks it. */
  readonly face: FaceName;
  /** The first line that it stands in, or the part of it in that face. */
  readonly text: string;
}

/** Drawn as nothing, whether the font has them or not; old Korean fillers and one more are not. */
const INVISIBLE = /^(?!\u115f|\u1160|\u180f|\u3164|\uffa0)\p{Default_Ignorable_Code_Point}/u;

/** Each character that a face lacks, once for that face, in reading order. */
export function missingGlyphs(pages: readonly Page[], fileOf: FileBook): MissingGlyph[] {
  const missing: MissingGlyph[] = [];
  /** Words, and in them characters, that were looked at: a plan's vocabulary is small. */
  const known: Partial<Record<FaceName, Set<string>>> = {};
  for (const { boxes } of pages) {
    for (const box of boxes) {
      if (box.kind !== 'text') continue;
      const face = toFaceName(box);
      known[face] ??= new Set();
      const seen = known[face];
      for (const word of box.text.split(' ')) {
        if (seen.has(word)) continue;
        seen.add(word);
        for (const character of word) {
          if (seen.has(character) && character !== word) continue;
          seen.add(character);
          const value = character.codePointAt(0) ?? 0;
          if (fileOf(box).has(value) || INVISIBLE.test(character)) continue;
          const codePoint = `U+${value.toString(16).toUpperCase().padStart(4, '0')}`;
          missing.push({ character, codePoint, face, text: box.text.trimEnd() });
        }
      }
    }
  }
  return missing;
}
