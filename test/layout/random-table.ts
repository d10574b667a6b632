/** Random documents around one table, for properties of pagination. */
import fc from 'fast-check';
import type {
  Block,
  Cell,
  Document,
  Paragraph,
  Row,
  RowGroup,
} from '../../src/document/document.ts';
import { paragraph, toDocument } from './fake.ts';

/** What the generator drew for one slot: used only where no earlier cell covers the slot. */
interface Draw {
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly words: readonly number[];
  readonly middle: boolean;
  readonly labelled: boolean;
}

/** Lengths of words; most cells are short, some are taller than a page, some words wider than it. */
const words = fc.oneof(
  { weight: 8, arbitrary: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 8 }) },
  {
    weight: 2,
    arbitrary: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 9, maxLength: 60 }),
  },
  { weight: 1, arbitrary: fc.array(fc.integer({ min: 10, max: 90 }), { maxLength: 4 }) },
);

const draw: fc.Arbitrary<Draw> = fc.record({
  colSpan: fc.constantFrom(1, 1, 1, 2, 3),
  rowSpan: fc.constantFrom(1, 1, 2, 3, 6),
  words,
  middle: fc.boolean(),
  labelled: fc.boolean(),
});

const group = (columnCount: number): fc.Arbitrary<RowGroup> =>
  fc
    .record({
      hasBand: fc.boolean(),
      slots: fc.array(fc.array(draw, { minLength: columnCount, maxLength: columnCount }), {
        minLength: 1,
        maxLength: 9,
      }),
    })
    .map(({ hasBand, slots }) => {
      const rows = toRows(slots, columnCount);
      return hasBand ? { band: [paragraph('pita')], rows } : { rows };
    });

/** A closing block of 36 points: a third of the lowest page. */
export const CLOSING = ['ditetapkan', 'ketua', 'nama'];

/** Pages of one size, a table with or without text before it, and a closing block. */
export const randomDocument: fc.Arbitrary<Document> = fc
  .record({
    columnCount: fc.integer({ min: 1, max: 6 }),
    height: fc.integer({ min: 220, max: 600 }),
    lead: fc.integer({ min: 0, max: 30 }),
    space: fc.integer({ min: 0, max: 20 }),
  })
  .chain(({ columnCount, height, lead, space }) =>
    fc
      .record({
        widths: fc.array(fc.integer({ min: 2, max: 5 }), {
          minLength: columnCount,
          maxLength: columnCount,
        }),
        groups: fc.array(group(columnCount), { minLength: 1, maxLength: 3 }),
      })
      .map(({ widths, groups }) => {
        const head: Row[] = [
          { cells: [{ content: [paragraph('kepala')], colSpan: columnCount }] },
          { cells: widths.map((_, i) => ({ content: [paragraph(`${i}`)] })) },
        ];
        const columns = widths.map((width) => ({ title: '', width }));
        const closing = CLOSING.map((text) => paragraph(text));
        const blocks: Block[] = [
          paragraph(Array.from({ length: lead }, (_, i) => `lead${i}`).join(' ')),
          { kind: 'heading', level: 1, runs: [{ text: 'judul' }] },
          { kind: 'table', columns, head, groups, fontSize: 9 },
          { kind: 'space', height: space },
          { kind: 'group', inset: 0.5, keepWithPrevious: true, blocks: closing },
        ];
        const margin = { top: 30, right: 25, bottom: 20, left: 35 };
        return toDocument(blocks, { width: 460, height, margin }, 12);
      }),
  );

/** Cells from draws: each as wide and as high as its draw and the room beside and under it allow. */
function toRows(slots: readonly (readonly Draw[])[], columnCount: number): Row[] {
  const taken = slots.map(() => new Array<boolean>(columnCount).fill(false));
  return slots.map((line, r): Row => {
    const cells: Cell[] = [];
    line.forEach((drawn, c) => {
      if (taken[r]?.[c]) return;
      const rowSpan = Math.min(drawn.rowSpan, slots.length - r);
      let colSpan = 0;
      while (colSpan < drawn.colSpan && taken[r]?.[c + colSpan] === false) colSpan++;
      for (const covered of taken.slice(r, r + rowSpan)) covered.fill(true, c, c + colSpan);
      const valign = drawn.middle ? 'middle' : 'top';
      cells.push({ content: toContent(drawn), colSpan, rowSpan, valign });
    });
    return { cells };
  });
}

/** Words of the drawn lengths, each begun with its place so that their order can be told. */
function toContent({ words: lengths, labelled }: Draw): Paragraph[] {
  const text = lengths.map((length, i) => `${i}`.padEnd(length, 'x')).join(' ');
  if (text === '') return [];
  return labelled ? [paragraph(text, { label: '1.' })] : [paragraph(text)];
}
