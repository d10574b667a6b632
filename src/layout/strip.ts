/**
 * Blocks as strips: what a section's pages are filled with, from top to bottom.
 *
 * A strip is never cut. A line of a paragraph is one, and so is a whole group.
 */
import type { Block, Group, Heading, Paragraph, Run } from '../document/document.ts';
import type { Measure } from './measure.ts';
import type { Box, Content, Landmark } from './page.ts';
import { hangs, type SetLine, setParagraph } from './paragraph.ts';
import { toTextBoxes, toTitle } from './text-box.ts';

export interface Strip {
  readonly height: number;
  /** Stays on the page of what comes after it. */
  readonly keepWithNext: boolean;
  /** Brings along what comes before it. */
  readonly keepWithPrevious: boolean;
  /** White space: it is dropped at the top of a page that a break made. */
  readonly isSpace: boolean;
  readonly landmark?: Pick<Landmark, 'title' | 'level'>;
  /** The strip's boxes when its top stands at `y`. */
  boxesAt(y: number): Box[];
}

const LOOSE = { keepWithNext: false, keepWithPrevious: false, isSpace: false } as const;

export type StripBlock = Exclude<Block, { kind: 'table' }>;

/** Where strips stand from left to right, and the size of their text. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  /** A group that is higher than this is not kept together. */
  readonly pageHeight: number;
}

/**
 * Strips of consecutive blocks.
 *
 * @param toOwner what the boxes of the block with a given index belong to.
 */
export function toStrips(
  blocks: readonly StripBlock[],
  frame: Frame,
  toOwner: (index: number) => Content,
  measure: Measure,
): Strip[] {
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph');
  const levels = hangs(paragraphs, frame.size, measure);
  return blocks.flatMap((block, i) => blockStrips(block, levels, frame, toOwner(i), measure));
}

function blockStrips(
  block: StripBlock,
  levels: readonly number[],
  frame: Frame,
  owner: Content,
  measure: Measure,
): Strip[] {
  switch (block.kind) {
    case 'heading':
      return headingStrips(block, frame, owner, measure);
    case 'paragraph':
      return paragraphStrips(block, levels, frame, owner, measure);
    case 'rule':
      return [ruleStrip(block.weight, frame)];
    case 'space':
      return [spaceStrip(block.height)];
    case 'group':
      return groupStrips(block, frame, owner, measure);
  }
}

/** A heading stays with what it heads, and is bold where the view does not say otherwise. */
function headingStrips(heading: Heading, frame: Frame, owner: Content, measure: Measure): Strip[] {
  const { fontSize, align = 'left', level } = heading;
  const runs = heading.runs.map((run): Run => ({ bold: true, ...run }));
  const paragraph: Paragraph = { kind: 'paragraph', runs, align };
  const size = fontSize ?? frame.size;
  const linesAt = (width: number): SetLine[] =>
    setParagraph(paragraph, 0, [], { width, size, align }, measure);
  const width = align === 'center' ? balancedWidth(frame.width, linesAt) : frame.width;
  const lines = linesAt(width);
  const landmark = { title: toTitle(lines), level };
  const x = frame.x + (frame.width - width) / 2;
  return lineStrips(lines, x, size, owner, measure).map((strip, i) => {
    const kept = { ...strip, keepWithNext: true };
    return i === 0 ? { ...kept, landmark } : kept;
  });
}

/** About the least width that makes no more lines: they come out nearly equally long. */
function balancedWidth(width: number, linesAt: (width: number) => readonly SetLine[]): number {
  const count = linesAt(width).length;
  if (count === 1) return width;
  let tooNarrow = 0;
  let enough = width;
  while (enough - tooNarrow > width / 100) {
    const middle = (tooNarrow + enough) / 2;
    if (linesAt(middle).length > count) tooNarrow = middle;
    else enough = middle;
  }
  return enough;
}

/** A paragraph leaves no single line at a page's foot or top. */
function paragraphStrips(
  paragraph: Paragraph,
  levels: readonly number[],
  frame: Frame,
  owner: Content,
  measure: Measure,
): Strip[] {
  const size = paragraph.fontSize ?? frame.size;
  const area = { width: frame.width, size, align: 'left' } as const;
  const lines = setParagraph(paragraph, 0, levels, area, measure);
  const last = lines.length - 1;
  return lineStrips(lines, frame.x, size, owner, measure).map((strip, i) => ({
    ...strip,
    keepWithNext: i < last && (i === 0 || i === last - 1),
  }));
}

function lineStrips(
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

function ruleStrip(weight: number, { x, width }: Frame): Strip {
  return {
    height: weight,
    ...LOOSE,
    boxesAt: (y) => [
      {
        kind: 'rule',
        x,
        y: y + weight / 2,
        width,
        weight,
        owner: { kind: 'artifact', of: 'rule' },
      },
    ],
  };
}

function spaceStrip(height: number): Strip {
  return { ...LOOSE, height, isSpace: true, boxesAt: () => [] };
}

/** One strip, unless no page could hold it. */
function groupStrips(group: Group, frame: Frame, owner: Content, measure: Measure): Strip[] {
  const x = frame.x + group.inset * frame.width;
  const inner = { ...frame, x, width: frame.width * (1 - group.inset) };
  const strips = toStrips(group.blocks, inner, (i) => ({ ...owner, inner: i }), measure);
  const height = heightOf(strips);
  const { keepWithPrevious } = group;
  if (height > frame.pageHeight) {
    return strips.map((strip, i) => (i === 0 ? { ...strip, keepWithPrevious } : strip));
  }
  const boxesAt = (y: number): Box[] => {
    let top = y;
    return strips.flatMap((strip) => {
      const boxes = strip.boxesAt(top);
      top += strip.height;
      return boxes;
    });
  };
  return [{ ...LOOSE, height, keepWithPrevious, boxesAt }];
}

export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.height, 0);
}
