/**
 * Strips: what a section's pages are filled with, from top to bottom.
 *
 * A strip is never cut. A line of a paragraph is one, and so is a whole group.
 */
import type { Paragraph } from '../document/document.ts';
import type { Measure } from './measure.ts';
import type { Box, Content, Landmark } from './page.ts';
import { type SetLine, setParagraph } from './paragraph.ts';
import { toTextBoxes } from './text-box.ts';

export interface Strip {
  readonly height: number;
  /** Stays on the page of what comes after it. */
  readonly keepWithNext: boolean;
  /** Brings along what comes before it. */
  readonly keepWithPrevious: boolean;
  /** White space: it is dropped at the top of a page that a break made. */
  readonly isSpace: boolean;
  /** Each `y` from the strip's top. */
  readonly landmarks?: readonly Landmark[];
  /** The strip's boxes when its top stands at `y`. */
  boxesAt(y: number): Box[];
}

export const LOOSE = { keepWithNext: false, keepWithPrevious: false, isSpace: false } as const;

/** Where strips stand from left to right, and the size of their text. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  /** A group that is higher than this is not kept together. */
  readonly pageHeight: number;
}

/** A paragraph leaves no single line at a page's foot or top. */
export function paragraphStrips(
  paragraph: Paragraph,
  levels: readonly number[],
  frame: Frame,
  owner: Content,
  measure: Measure,
): Strip[] {
  const size = paragraph.fontSize ?? frame.size;
  const linesAt = (width: number): SetLine[] =>
    setParagraph(paragraph, 0, levels, { width, size, align: 'left' }, measure);
  const width = paragraph.align === 'center' ? balancedWidth(frame.width, linesAt) : frame.width;
  const lines = linesAt(width);
  const last = lines.length - 1;
  const x = frame.x + (frame.width - width) / 2;
  return lineStrips(lines, x, size, owner, measure).map((strip, i) => ({
    ...strip,
    keepWithNext: paragraph.keepWithNext === true || (i < last && (i === 0 || i === last - 1)),
  }));
}

export function lineStrips(
  lines: readonly SetLine[],
  x: number,
  size: number,
  owner: Content,
  measure: Measure,
): Strip[] {
  const ascent = measure.ascent(size);
  return lines.map((line) => ({
    height: measure.lineHeight(size),
    ...LOOSE,
    boxesAt: (y) => toTextBoxes(line, x, y + ascent, size, owner),
  }));
}

/**
 * About the least width that makes no more lines and cuts no more words: the lines come out nearly
 * equally long.
 */
export function balancedWidth(
  width: number,
  linesAt: (width: number) => readonly SetLine[],
): number {
  const widest = linesAt(width);
  if (widest.length === 1) return width;
  const cuts = cutsIn(widest);
  let tooNarrow = 0;
  let enough = width;
  while (enough - tooNarrow > width / 100) {
    const middle = (tooNarrow + enough) / 2;
    const lines = linesAt(middle);
    if (lines.length > widest.length || cutsIn(lines) > cuts) tooNarrow = middle;
    else enough = middle;
  }
  return enough;
}

/** How many of the lines end within a word. */
function cutsIn(lines: readonly SetLine[]): number {
  return lines.filter(({ pieces }) => pieces.at(-1)?.text.endsWith(' ') === false).length;
}

export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.height, 0);
}
