/** Sets a term and its content beside it: `Menimbang : a. bahwa …`. */
import type { Entry, Paragraph } from '../document/document.ts';
import type { Measure } from './measure.ts';
import type { Box, Content } from './page.ts';
import { hangs, type SetLine, setParagraph } from './paragraph.ts';
import { type Frame, lineStrips, paragraphStrips, type Strip } from './strip.ts';
import { toTextBoxes } from './text-box.ts';

/** Between the colon and the content, in shares of the size. */
const COLON_GAP = 0.5;

const EMPTY: readonly Paragraph[] = [{ kind: 'paragraph', runs: [] }];

/** Strips of an entry; a term that is too wide for its place stands on lines of its own above. */
export function entryStrips(entry: Entry, frame: Frame, owner: Content, measure: Measure): Strip[] {
  const { term, indent, content } = entry;
  const { size } = frame;
  const paragraphs = content.length === 0 ? EMPTY : content;
  const levels = hangs(paragraphs, size, measure);
  const inner = { ...frame, x: frame.x + indent, width: frame.width - indent };
  const [first, ...rest] = paragraphs.flatMap((paragraph, i) =>
    paragraphStrips(paragraph, levels, inner, { ...owner, paragraph: i }, measure),
  );

  const colonWidth = measure.width(':', {}, size);
  const colonX = indent - colonWidth - COLON_GAP * size;
  const termWidth = measure.width(term, {}, size);
  const isBeside = termWidth + COLON_GAP * size <= colonX;
  const colon = { x: colonX, text: ': ', width: colonWidth, style: {} };
  const beside: SetLine = {
    pieces: isBeside ? [{ x: 0, text: `${term} `, width: termWidth, style: {} }, colon] : [colon],
    paragraph: 0,
  };
  const termOwner: Content = { ...owner, term: true };
  // On the line of the first paragraph, which may have a size of its own.
  const ascent = measure.ascent(paragraphs[0]?.fontSize ?? size);
  const area = { width: frame.width, size, align: 'left' } as const;
  const above = isBeside
    ? []
    : setParagraph({ kind: 'paragraph', runs: [{ text: term }] }, 0, [], area, measure);
  const firstWithTerm = first && {
    ...first,
    boxesAt: (y: number): Box[] => [
      ...toTextBoxes(beside, frame.x, y + ascent, size, termOwner),
      ...first.boxesAt(y),
    ],
  };
  return [
    ...lineStrips(above, frame.x, size, termOwner, measure).map((strip) => ({
      ...strip,
      keepWithNext: true,
    })),
    ...(firstWithTerm === undefined ? [] : [firstWithTerm]),
    ...rest,
  ];
}
