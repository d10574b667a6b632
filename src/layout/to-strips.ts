/** Blocks as strips. */
import type {
  Block,
  Group,
  Heading,
  Paragraph,
  Picture,
  Run,
  Signature,
} from '../document/document.ts';
import { entryStrips } from './entry.ts';
import type { Measure } from './measure.ts';
import type { Box, Content } from './page.ts';
import { hangs, type SetLine, setParagraph } from './paragraph.ts';
import {
  balancedWidth,
  type Frame,
  heightOf,
  LOOSE,
  lineStrips,
  paragraphStrips,
  type Strip,
} from './strip.ts';
import { toTitle } from './text-box.ts';

export type StripBlock = Exclude<Block, { kind: 'table' }>;

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
    case 'picture':
      return [pictureStrip(block, frame, owner)];
    case 'signature':
      return [signatureStrip(block, frame, owner)];
    case 'entry':
      return entryStrips(block, frame, owner, measure);
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
  const landmarks = [{ title: toTitle(lines), level, y: 0 }];
  const x = frame.x + (frame.width - width) / 2;
  return lineStrips(lines, x, size, owner, measure).map((strip, i) => {
    const kept = { ...strip, keepWithNext: true };
    return i === 0 ? { ...kept, landmarks } : kept;
  });
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

function pictureStrip(picture: Picture, { x, width }: Frame, owner: Content): Strip {
  const { align = 'left', height } = picture;
  const slack = align === 'left' ? 0 : width - picture.width;
  const left = x + (align === 'center' ? slack / 2 : slack);
  return {
    ...LOOSE,
    height,
    keepWithNext: true,
    boxesAt: (y) => [{ kind: 'picture', x: left, y, width: picture.width, height, picture, owner }],
  };
}

/** Room to sign in is never dropped, as white space is. */
function signatureStrip({ height, field }: Signature, { x, width }: Frame, owner: Content): Strip {
  return {
    ...LOOSE,
    height,
    keepWithNext: true,
    boxesAt: (y) =>
      field === undefined ? [] : [{ kind: 'signature', x, y, width, height, field, owner }],
  };
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
  const placed = strips.map((strip, i) => ({ strip, top: heightOf(strips.slice(0, i)) }));
  const boxesAt = (y: number): Box[] => placed.flatMap(({ strip, top }) => strip.boxesAt(y + top));
  const landmarks = placed.flatMap(({ strip, top }) =>
    (strip.landmarks ?? []).map((landmark) => ({ ...landmark, y: landmark.y + top })),
  );
  return [{ ...LOOSE, height, keepWithPrevious, landmarks, boxesAt }];
}
