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
  const widths = new Map<string, Map<string, number>>();
  return {
    width(text, face, size) {
      const key = `${face.bold === true}/${face.italic === true}/${size}`;
      let known = widths.get(key);
      if (known === undefined) {
        known = new Map();
        widths.set(key, known);
      }
      let width = known.get(text);
      if (width === undefined) {
        width = measure.width(text, face, size);
        known.set(text, width);
      }
      return width;
    },
    ascent: measure.ascent,
    lineHeight: measure.lineHeight,
  };
}
