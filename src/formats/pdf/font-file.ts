/** A font file, opened: what layout measures of it and what is drawn, whoever reads it. */

/** Lengths are thousandths of the size. */
export interface FontFile {
  /** As pdfkit takes an opened font, to embed it. */
  readonly source: object;
  has(codePoint: number): boolean;
  /** How far a word draws on. The space behind it belongs to it, as that may stand nearer to some letters. */
  advance(word: string): number;
  /** Its glyphs in the order they are drawn, from left to right. */
  shape(word: string): PlacedGlyph[];
}

export interface PlacedGlyph {
  /** The glyph's number in the file. */
  readonly glyph: number;
  /** The characters that it shows: several for a ligature, none for half of a split letter. */
  readonly codePoints: readonly number[];
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
  /** The glyph's own width: what a viewer advances by if it is told nothing else. */
  readonly width: number;
}

/** Opens a file. @throws Error when it is no font */
export type OpenFile = (bytes: Uint8Array) => FontFile;
