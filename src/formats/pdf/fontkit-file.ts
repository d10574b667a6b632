/** Font files opened by fontkit, which knows every kind of font and every script. */
import type { FontFile, OpenFile, PlacedGlyph } from './font-file.ts';

/** What of fontkit's own font object is used here. */
interface FontkitFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  getGlyph(id: number, codePoints?: readonly number[]): FontkitGlyph;
  layout(text: string): FontkitRun;
}

interface FontkitRun {
  readonly glyphs: readonly FontkitGlyph[];
  readonly positions: readonly FontkitPosition[];
}

interface FontkitGlyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly advanceWidth: number;
}

/** In the font's own units. */
type FontkitPosition = Pick<PlacedGlyph, 'xAdvance' | 'xOffset' | 'yOffset'>;

/** Loads the library: that alone takes longer than most documents. */
export async function loadFontkit(): Promise<OpenFile> {
  // @ts-expect-error It comes without types.
  const library: { create(bytes: Uint8Array): FontkitFont } = await import('fontkit');
  return (bytes) => toFontFile(library.create(bytes));
}

function toFontFile(font: FontkitFont): FontFile {
  rememberEveryCharacter(font);
  const scale = 1000 / font.unitsPerEm;
  const runs = new Map<string, FontkitRun>();
  const layOut = (word: string): FontkitRun => {
    const run = runs.get(word) ?? font.layout(word);
    runs.set(word, run);
    return run;
  };
  return {
    source: font,
    has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    advance: (word) =>
      layOut(word).positions.reduce((sum, { xAdvance }) => sum + xAdvance * scale, 0),
    shape: (word) => {
      const { glyphs, positions } = layOut(word);
      return glyphs.map(({ id, codePoints, advanceWidth }, i) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
        return {
          glyph: id,
          codePoints,
          xAdvance: xAdvance * scale,
          xOffset: xOffset * scale,
          yOffset: yOffset * scale,
          width: advanceWidth * scale,
        };
      });
    },
  };
}

/**
 * fontkit keeps one object a glyph, with the characters that it was first reached by: this gives
 * each use of a glyph its own.
 */
function rememberEveryCharacter(font: FontkitFont): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints = []) => {
    const glyph = getGlyph(id, codePoints);
    const isSame = codePoints.length === 0 || `${glyph.codePoints}` === `${codePoints}`;
    return isSame ? glyph : Object.create(glyph, { codePoints: { value: codePoints } });
  };
}
