/** What layout must be told about fonts, so that it can set text without knowing any. */

/** What of a style changes the width of a text. */
export interface Face {
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Sizes of text, in points. Every face shares the line height and ascent of its size. */
export interface Measure {
  /** Width of `text` on one line. Must be the width the format really draws. */
  width(text: string, face: Face, size: number): number;
  /** From the top of a line down to its baseline. */
  ascent(size: number): number;
  /** From one line's top to the next line's. */
  lineHeight(size: number): number;
}

/**
 * The same measure, asking for each text only once: a plan has thousands of words but a small
 * vocabulary.
 */
export function cachedMeasure(measure: Measure): Measure {
  /** By size, then by face. */
  const widths = new Map<number, Map<string, number>[]>();
  return {
    width(text, face, size) {
      let faces = widths.get(size);
      if (faces === undefined) {
        faces = [new Map(), new Map(), new Map(), new Map()];
        widths.set(size, faces);
      }
      const known = faces[(face.bold ? 1 : 0) + (face.italic ? 2 : 0)];
      let width = known?.get(text);
      if (width === undefined) {
        width = measure.width(text, face, size);
        known?.set(text, width);
      }
      return width;
    },
    ascent: measure.ascent,
    lineHeight: measure.lineHeight,
  };
}

/** The same measure with lines so many times as far apart; what is added stands under each line. */
export function spacedMeasure(measure: Measure, lineSpacing: number): Measure {
  return { ...measure, lineHeight: (size) => measure.lineHeight(size) * lineSpacing };
}
