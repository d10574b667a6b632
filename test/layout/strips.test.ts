/** Properties of paragraphs, entries and groups over page ends, measured by a font with kerning. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, Document, Paragraph, SmallBlock } from '../../src/document/document.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { Content, Page, TextBox } from '../../src/layout/page.ts';
import { areaOf, joined, setupOf, wordsIn } from './drawn-table.ts';
import { kerned, textsOf } from './fake.ts';
import { randomStrips } from './random-strips.ts';

const check = (property: (document: Document, pages: Page[]) => void): void => {
  fc.assert(
    fc.property(randomStrips, (document) => property(document, layOut(document, kerned))),
    { numRuns: 1000 },
  );
};

const isContent = ({ owner }: TextBox): boolean => owner.kind === 'content';
const ownerOf = ({ owner }: TextBox): Content | undefined =>
  owner.kind === 'content' ? owner : undefined;
const blocksOf = (document: Document): readonly Block[] => document.sections[0]?.blocks ?? [];
const endOf = ({ x, width }: TextBox | { x: number; width: number }): number => x + width;

/** Boxes on one page at one height, of one paragraph, as its lines. */
function linesOf(boxes: readonly TextBox[]): TextBox[][] {
  const lines: TextBox[][] = [];
  let last: TextBox | undefined;
  for (const box of boxes) {
    if (last !== undefined && box.y === last.y) lines.at(-1)?.push(box);
    else lines.push([box]);
    last = box;
  }
  return lines;
}

const joinWords = (texts: readonly string[]): string =>
  texts.filter((words) => words !== '').join(' ');

function wordsOfBlock(block: Block | SmallBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return wordsIn([block]);
    case 'heading':
      return wordsIn([{ ...block, kind: 'paragraph' } as Paragraph]);
    case 'entry':
      return `${block.term} : ${wordsIn(block.content)}`;
    case 'group':
      return joinWords(block.blocks.map(wordsOfBlock));
    default:
      return '';
  }
}

test('no word is lost, and none changes its place', () => {
  check((document, pages) => {
    const drawn = joined(pages.flatMap(textsOf).filter(isContent));
    expect(drawn).toBe(joinWords(blocksOf(document).map(wordsOfBlock)));
  });
});

test('no text leaves the text area, and each is as wide as it is drawn', () => {
  check((document, pages) => {
    const area = areaOf(setupOf(document));
    for (const box of pages.flatMap(textsOf).filter(isContent)) {
      expect(box.x).toBeGreaterThanOrEqual(area.x - 1e-6);
      expect(endOf(box)).toBeLessThanOrEqual(endOf(area) + 1e-6);
      expect(box.y - 8).toBeGreaterThanOrEqual(area.y - 1e-6);
      expect(box.y + 2).toBeLessThanOrEqual(area.y + area.height + 1e-6);
      const text = box.text.endsWith(' ') ? box.text.slice(0, -1) : box.text;
      expect(box.width).toBeCloseTo(kerned.width(text, box, box.size), 6);
    }
  });
});

test('justified lines of several words end at the right edge, but for the last', () => {
  let spread = 0;
  check((document, pages) => {
    const edge = endOf(areaOf(setupOf(document)));
    blocksOf(document).forEach((block, b) => {
      const content = block.kind === 'entry' ? block.content : [block];
      content.forEach((paragraph, p) => {
        if (paragraph.kind !== 'paragraph' || paragraph.align !== 'justify') return;
        const own = pages.map((page) =>
          textsOf(page).filter((box) => {
            const owner = ownerOf(box);
            return (
              owner?.block === b && (owner.paragraph ?? 0) === p && !owner.term && !owner.label
            );
          }),
        );
        for (const line of own.flatMap(linesOf).slice(0, -1)) {
          if (!line.slice(0, -1).some((box) => box.text.endsWith(' '))) continue;
          spread++;
          expect(endOf(line.at(-1) ?? { x: 0, width: 0 })).toBeCloseTo(edge, 6);
          for (const [i, box] of line.entries()) {
            const before = line[i - 1];
            if (before) expect(box.x).toBeGreaterThanOrEqual(endOf(before) - 1e-6);
          }
        }
      });
    });
  });
  expect(spread).toBeGreaterThan(1000);
});

test('the content of an entry hangs beside its term', () => {
  check((document, pages) => {
    const left = areaOf(setupOf(document)).x;
    blocksOf(document).forEach((block, b) => {
      if (block.kind !== 'entry') return;
      const boxes = pages.flatMap((page, i) =>
        textsOf(page)
          .filter((box) => ownerOf(box)?.block === b)
          .map((box) => ({ box, page: i })),
      );
      const terms = boxes.filter(({ box }) => ownerOf(box)?.term);
      const content = boxes.filter(({ box }) => !ownerOf(box)?.term);
      for (const { box } of content) expect(box.x).toBeGreaterThanOrEqual(left + block.indent);
      // The colon, if not the term, stands on the first line of the content.
      expect(terms.at(-1)?.box.text).toBe(': ');
      expect(terms.at(-1)?.box.y).toBe(content[0]?.box.y);
      expect(new Set(terms.map(({ page }) => page))).toEqual(new Set([content[0]?.page]));
    });
  });
});

test('a group stands on one page, and brings the line before it along', () => {
  check((document, pages) => {
    blocksOf(document).forEach((block, b) => {
      if (block.kind !== 'group') return;
      const holding = pages.filter((page) =>
        page.boxes.some(({ owner }) => owner.kind === 'content' && owner.block === b),
      );
      expect(holding).toHaveLength(1);
      const [first] = textsOf(holding[0]).filter(isContent);
      const before = blocksOf(document)[b - 1];
      const isHeld = block.keepWithPrevious && before?.kind !== 'space';
      if (isHeld) expect(first && ownerOf(first)?.block).toBeLessThan(b);
    });
  });
});

test('no heading stands last on a page', () => {
  check((document, pages) => {
    for (const page of pages) {
      const last = textsOf(page).filter(isContent).at(-1);
      const block = last && blocksOf(document)[ownerOf(last)?.block ?? -1];
      expect(block?.kind).not.toBe('heading');
    }
  });
});

test('every page but the last announces the next, if it has room for the word', () => {
  check((document, pages) => {
    const { width } = areaOf(setupOf(document));
    pages.forEach((page, i) => {
      const next = textsOf(pages[i + 1]).filter((box) => isContent(box) && !ownerOf(box)?.term);
      const [line = []] = linesOf(next);
      const label = line[0] && ownerOf(line[0])?.label ? line[0].text : '';
      const [word] = joined(line).slice(label.length).split(' ');
      const expected = line.length === 0 ? '' : `${label}${word} . . .`;
      const hasRoom = kerned.width(expected, {}, 10) <= width;
      const words = joined(textsOf(page).filter((box) => !isContent(box)));
      expect(words).toBe(hasRoom ? expected : '');
    });
  });
});
