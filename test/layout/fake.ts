/** A measure without fonts, and short ways to write documents, for tests of layout. */
import type {
  Block,
  Cell,
  Document,
  PageSetup,
  Paragraph,
  Row,
  Table,
} from '../../src/document/document.ts';
import type { Measure } from '../../src/layout/measure.ts';
import type { Page, TextBox } from '../../src/layout/page.ts';

/** Every code point is half its size wide, bold ones six tenths; lines are as high as their size. */
export const fake: Measure = {
  width: (text, face, size) => [...text].length * size * (face.bold ? 0.6 : 0.5),
  ascent: (size) => size * 0.8,
  lineHeight: (size) => size,
};

/** The same, but that a letter stands a tenth of the size off the same letter before it. */
export const kerned: Measure = {
  ...fake,
  width: (text, face, size) => {
    const pairs = [...text].filter((letter, i, all) => i > 0 && letter === all[i - 1]).length;
    return fake.width(text, face, size) + pairs * size * 0.1;
  },
};

export function paragraph(text: string, rest: Partial<Paragraph> = {}): Paragraph {
  return { kind: 'paragraph', runs: text === '' ? [] : [{ text }], ...rest };
}

export function cell(text: string, rest: Partial<Cell> = {}): Cell {
  return { content: text === '' ? [] : [paragraph(text)], ...rest };
}

/** A table with equal columns, as many as the head has, and one group. */
export function table(head: readonly string[], rows: readonly Row[]): Table {
  return {
    kind: 'table',
    columns: head.map((title) => ({ title, width: 1 })),
    head: [{ cells: head.map((title) => cell(title)) }],
    groups: [{ rows }],
  };
}

/** Pages of 300 × (100 + 2 × 20) points with a margin of 20, and text of 10 points: ten lines. */
export function pageSetup(rest: Partial<PageSetup> = {}): PageSetup {
  return { width: 300, height: 140, margin: { top: 20, right: 20, bottom: 20, left: 20 }, ...rest };
}

export function toDocument(
  blocks: readonly Block[],
  page: PageSetup = pageSetup(),
  fontSize = 10,
): Document {
  return { meta: { title: 'Uji', language: 'id' }, sections: [{ page, fontSize, blocks }] };
}

export function textsOf(page: Page | undefined): TextBox[] {
  return (page?.boxes ?? []).filter((box) => box.kind === 'text');
}

/** The page's words, in the order its boxes stand. */
export function wordsOf(page: Page | undefined): string {
  return textsOf(page)
    .map((box) => box.text)
    .join('')
    .trim();
}
