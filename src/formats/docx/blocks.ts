/** Blocks → paragraphs and tables of Word. */
import { BorderStyle, HeadingLevel, ImageRun, LineRuleType, Paragraph, type Table } from 'docx';
import type {
  Block,
  Entry,
  Group,
  Heading,
  Picture,
  SmallBlock,
  Paragraph as Source,
} from '../../document/document.ts';
import { hangs } from '../../layout/paragraph.ts';
import { bookman } from '../office/bookman.ts';
import { toXmlText } from '../office/xml-text.ts';
import { type Flowing, toFlow } from './flow.ts';
import { toEighths, toHalfPoints, toPixels, toTwips } from './lengths.ts';
import { aligned, type Place, styledParagraph, toParagraph } from './paragraph.ts';
import { spaced } from './styles.ts';
import { toTable } from './table.ts';
import { tabbedRun, toTextRuns } from './text-runs.ts';

const LEVELS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Between the colon of an entry and its content, in shares of the size. */
const COLON_GAP = 0.5;

/** A section's blocks; the last of them is a paragraph, as Word wants it after a table. */
export function toChildren(blocks: readonly Block[], place: Place): (Paragraph | Table)[] {
  const levels = levelsOf(blocks, place.size);
  const children: (Paragraph | Table)[] = [];
  for (const flowing of toFlow(blocks)) {
    const { block, before } = flowing;
    if (block.kind === 'table') {
      // Two tables with nothing between them are one table to Word.
      if (!(children.at(-1) instanceof Paragraph) || before > 0) {
        if (children.length > 0 || before > 0) children.push(gap(before, place));
      }
      children.push(toTable(block, { ...place, keepNext: flowing.keepNext }));
    } else if (block.kind === 'entry') children.push(...toEntry(block, placeOf(place, flowing)));
    else if (block.kind === 'group') children.push(...toGroup(block, placeOf(place, flowing)));
    else children.push(toSmall(block, levels, placeOf(place, flowing)));
  }
  if (!(children.at(-1) instanceof Paragraph)) children.push(gap(0, place));
  return children;
}

/** Depths of hanging of all the paragraphs that stand under each other. */
function levelsOf(blocks: readonly Block[], size: number): number[] {
  const paragraphs = blocks.filter((block): block is Source => block.kind === 'paragraph');
  return hangs(paragraphs, size, bookman);
}

function placeOf(place: Place, { before, after, keepNext }: Flowing): Place {
  return { ...place, before, after, keepNext: keepNext || (place.keepNext ?? false) };
}

function toSmall(
  block: Exclude<SmallBlock, { kind: 'space' }>,
  levels: readonly number[],
  place: Place,
): Paragraph {
  switch (block.kind) {
    case 'heading':
      return toHeading(block, place);
    case 'paragraph':
      return toParagraph(block, levels, place);
    case 'rule':
      return line(1, place, {
        border: {
          bottom: {
            style: BorderStyle.SINGLE,
            size: toEighths(block.weight),
            color: '000000',
            space: 0,
          },
        },
      });
    case 'picture':
      return toPicture(block, place);
    case 'signature':
      return line(block.height, { ...place, keepNext: true });
  }
}

function toHeading({ level, runs, align, fontSize }: Heading, place: Place): Paragraph {
  const { styles, size: bodySize, lineSpacing } = place;
  const size = fontSize ?? bodySize;
  const children = toTextRuns(runs, {
    isStyleBold: true,
    ...(size === styles.normal.size ? {} : { size: toHalfPoints(size) }),
  });
  return styledParagraph(children, size, place, {
    heading: LEVELS[level - 1] ?? HeadingLevel.HEADING_3,
    ...(lineSpacing === styles.normal.lineSpacing ? {} : spaced({ size, lineSpacing })),
    ...aligned(align),
    indent: { left: toTwips(place.left) },
  });
}

function toPicture({ bytes, type, width, height, alt, align }: Picture, place: Place) {
  const description = toXmlText(alt);
  const image = new ImageRun({
    type: type === 'jpeg' ? 'jpg' : 'png',
    data: bytes,
    transformation: { width: toPixels(width), height: toPixels(height) },
    altText: { name: description, description, title: description },
  });
  return styledParagraph(
    [image],
    place.size,
    // A line one and a half times as high as a picture would leave half of it empty.
    { ...place, keepNext: true, lineSpacing: 1 },
    {
      ...aligned(align),
      indent: { left: toTwips(place.left) },
    },
  );
}

/** The blocks stay with each other; a space in it is room above or below one of them. */
function toGroup({ inset, blocks }: Group, place: Place): Paragraph[] {
  const { before = 0, after = 0, keepNext = false } = place;
  const inner: Place = {
    ...place,
    left: place.left + inset * place.width,
    width: place.width * (1 - inset),
    keepLines: true,
  };
  const levels = levelsOf(blocks, place.size);
  const flow = toFlow(blocks);
  return flow.flatMap((flowing, index) => {
    const isFirst = index === 0;
    const isLast = index === flow.length - 1;
    const { block } = flowing;
    return toSmall(block, levels, {
      ...inner,
      before: flowing.before + (isFirst ? before : 0),
      after: flowing.after + (isLast ? after : 0),
      keepNext: !isLast || keepNext,
    });
  });
}

/**
 * The term, a tab, the colon, a tab and the content in a hanging indent, as a typist sets it:
 * it is read in order, flows over pages, and a new paragraph typed below stands under the content.
 */
function toEntry({ term, indent, content }: Entry, place: Place): Paragraph[] {
  const { size, before = 0, after = 0, keepNext = false } = place;
  const gapWidth = COLON_GAP * size;
  const colonX = place.left + indent - bookman.width(':', {}, size) - gapWidth;
  const isBeside = bookman.width(term, {}, size) + gapWidth <= colonX - place.left;
  const inner = { ...place, left: place.left + indent, width: place.width - indent };
  const paragraphs: readonly Source[] =
    content.length === 0 ? [{ kind: 'paragraph', runs: [] }] : content;
  const levels = hangs(paragraphs, size, bookman);
  const colon = tabbedRun({ text: ':' });
  const beside = {
    runs: isBeside ? [tabbedRun({ text: term }), colon] : [colon],
    left: isBeside ? place.left : colonX,
    stops: isBeside ? [colonX, inner.left] : [inner.left],
  };
  const above = isBeside
    ? []
    : [
        styledParagraph(toTextRuns([{ text: term }]), size, {
          ...place,
          after: 0,
          keepNext: true,
        }),
      ];
  return [
    ...above,
    ...paragraphs.map((paragraph, index) => {
      const isFirst = index === 0;
      const isLast = index === paragraphs.length - 1;
      return toParagraph(
        paragraph,
        levels,
        {
          ...inner,
          before: isFirst && isBeside ? before : 0,
          after: isLast ? after : 0,
          keepNext: isLast && keepNext,
        },
        isFirst ? beside : undefined,
      );
    }),
  ];
}

/** An empty paragraph between tables, as low as Word allows. */
function gap(height: number, place: Place): Paragraph {
  return line(Math.max(1, height), { ...place, before: 0, after: 0 });
}

/** An empty paragraph of exactly this height. */
function line(
  height: number,
  place: Place,
  options: Parameters<typeof styledParagraph>[3] = {},
): Paragraph {
  return styledParagraph([], place.size, place, {
    ...options,
    indent: { left: toTwips(place.left) },
    spacing: { line: toTwips(height), lineRule: LineRuleType.EXACT },
  });
}
