/** Finds the texts of a printed PDF in the cells of the table that the layout drew round them. */
import type { Document } from '../../src/document/document.ts';
import { type Fonts, measureWith, openFiles } from '../../src/formats/pdf/fonts.ts';
import { openTrueType } from '../../src/formats/pdf/truetype/true-type.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { FrameBox } from '../../src/layout/page.ts';
import { inReadingOrder, letters, type PdfPage, type PdfText } from '../support/pdf-text.ts';

/** A page's frames, and the texts in each. */
export interface CellPage {
  readonly frames: readonly FrameBox[];
  readonly inside: ReadonlyMap<FrameBox, readonly PdfText[]>;
  /** What no frame holds. */
  readonly outside: readonly PdfText[];
}

/** The frames of each page of `document`, by the layout that its PDF was drawn with. */
export function framesOf(document: Document, fonts: Fonts): FrameBox[][] {
  return layOut(document, measureWith(openFiles(fonts, openTrueType).fileOf)).map(({ boxes }) =>
    boxes.filter((box) => box.kind === 'frame'),
  );
}

/** @throws Error when a text stands in two frames, or reaches over the edge of its own */
export function sortIntoCells(
  pages: readonly PdfPage[],
  frames: readonly FrameBox[][],
): CellPage[] {
  return pages.map(({ texts }, index) => {
    const own = frames[index] ?? [];
    const inside = new Map<FrameBox, PdfText[]>(own.map((frame) => [frame, []]));
    const outside: PdfText[] = [];
    for (const text of inReadingOrder(texts)) {
      const holding = own.filter((frame) => touches(frame, text));
      const [frame] = holding;
      if (frame === undefined) outside.push(text);
      else if (holding.length > 1 || !holds(frame, text)) {
        throw new Error(`page ${index + 1}: "${text.text}" crosses the edge of its cell`);
      } else inside.get(frame)?.push(text);
    }
    return { frames: own, inside, outside };
  });
}

/** Height of capitals and depth of descenders, in shares of the size. */
const [CAPITAL, DESCENT] = [0.7, 0.22];

/** Whether any part of a text lies in a frame; a touch on its edge is none. */
function touches(frame: FrameBox, { x, y, width, size }: PdfText): boolean {
  const [near, far] = [0.3, -0.3];
  return (
    x + width + far > frame.x &&
    x + near < frame.x + frame.width &&
    y + far > frame.y &&
    y - CAPITAL * size + near < frame.y + frame.height
  );
}

function holds(frame: FrameBox, { x, y, width, size }: PdfText): boolean {
  return (
    x >= frame.x &&
    x + width <= frame.x + frame.width &&
    y - CAPITAL * size >= frame.y &&
    y + DESCENT * size <= frame.y + frame.height
  );
}

/** Letters by the cell's place (`group row column`; a band is `group band`), over all pages. */
export function cellLetters(pages: readonly CellPage[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { inside } of pages) {
    for (const [{ owner }, texts] of inside) {
      const cell = owner.kind === 'content' ? owner.cell : undefined;
      if (cell === undefined || cell.part === 'head') continue;
      const { part, group, row, column } = cell;
      const key = part === 'band' ? `${group} band` : `${group} ${row} ${column}`;
      const text = texts.map((each) => letters(each.text)).join('');
      found.set(key, (found.get(key) ?? '') + text);
    }
  }
  return found;
}
