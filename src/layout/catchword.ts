/** Catchwords: at a page's foot the first words of the next one, so that no page goes missing. */
import type { PageSetup } from '../document/document.ts';
import type { Measure } from './measure.ts';
import type { Box, TextBox } from './page.ts';

/** Behind the words. */
const DOTS = ' . . .';

/**
 * The catchword at the foot of a page: in the first line under the text area, at its right. None
 * where the next page begins without words, or where there is no room for it.
 *
 * @param next the next page's boxes.
 * @param size of the catchword.
 */
export function catchword(
  { width, height, margin }: PageSetup,
  next: readonly Box[],
  size: number,
  measure: Measure,
): TextBox[] {
  const words = firstWords(next);
  const text = `${words}${DOTS}`;
  const textWidth = measure.width(text, {}, size);
  const hasRoom =
    textWidth <= width - margin.left - margin.right && measure.lineHeight(size) <= margin.bottom;
  if (words === '' || !hasRoom) return [];
  return [
    {
      kind: 'text',
      x: width - margin.right - textWidth,
      y: height - margin.bottom + measure.ascent(size),
      text: `${text} `,
      width: textWidth,
      size,
      bold: false,
      italic: false,
      owner: { kind: 'artifact', of: 'catchword' },
    },
  ];
}

/** The printed number that the text begins with, if any, and its first word. */
function firstWords(boxes: readonly Box[]): string {
  const texts = boxes.filter((box) => box.kind === 'text').filter(isText);
  const start = texts.findIndex(({ text }) => text.trim() !== '');
  const first = texts[start];
  if (first === undefined) return '';
  const line: TextBox[] = [];
  for (const box of texts.slice(start)) {
    if (!isOnLineOf(box, first)) break;
    line.push(box);
  }
  const label = line.filter(isLabel).map(({ text }) => text.trim());
  const words = line.filter((box) => !isLabel(box)).map(({ text }) => text);
  // A word may change its style within: it ends at the first space, not with the box.
  const [word = ''] = words.join('').split(' ');
  return [...label, word].filter((each) => each !== '').join(' ');
}

/** Part of the text, and not the term of an entry: what goes on under a term is its content. */
function isText({ owner }: TextBox): boolean {
  return owner.kind === 'content' && owner.term === undefined;
}

function isLabel({ owner }: TextBox): boolean {
  return owner.kind === 'content' && owner.label === true;
}

function isOnLineOf({ y, owner }: TextBox, first: TextBox): boolean {
  if (owner.kind !== 'content' || first.owner.kind !== 'content') return false;
  return y === first.y && owner.cell === first.owner.cell;
}
