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
  /** Labels of the paragraphs that the words are shared out over, and their levels. */
  readonly labels: readonly (string | undefined)[];
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
  rowSpan: fc.constantFrom(1, 1, 1, 2, 3, 6, 12),
  words,
  middle: fc.boolean(),
  labels: fc.constantFrom([undefined], ['1.'], ['9.', '10.'], ['1.', 'a.', '(1)']),
});

const group = (columnCount: number): fc.Arbitrary<RowGroup> =>
  fc
    .record({
      hasBand: fc.boolean(),
      slots: fc.array(fc.array(draw, { minLength: columnCount, maxLength: columnCount }), {
        minLength: 1,
        maxLength: 14,
      }),
    })
    .map(({ hasBand, slots }) => {
      const rows = toRows(slots, columnCount);
      return hasBand ? { band: [paragraph('pita')], rows } : { rows };
    });

/** The closing block is the first so many of these: at most 72 points, a third of the lowest page. */
const CLOSING = ['ditetapkan', 'pada', 'tanggal', 'ketua', 'ruang', 'nama'];

/** Pages of one size, a table with or without text before it, and a closing block. */
export const randomDocument: fc.Arbitrary<Document> = fc
  .record({
    columnCount: fc.integer({ min: 1, max: 6 }),
    width: fc.integer({ min: 260, max: 700 }),
    height: fc.integer({ min: 220, max: 600 }),
    closing: fc.integer({ min: 1, max: CLOSING.length }),
    isRepeating: fc.boolean(),
    lead: fc.integer({ min: 0, max: 30 }),
    space: fc.integer({ min: 0, max: 20 }),
  })
  .chain(({ columnCount, width, height, lead, space, closing, isRepeating }) =>
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
        const last = CLOSING.slice(0, closing).map((text) => paragraph(text));
        const continued = isRepeating ? { continued: 'lanjutan' } : {};
        const blocks: Block[] = [
          paragraph(Array.from({ length: lead }, (_, i) => `lead${i}`).join(' ')),
          { kind: 'heading', level: 1, runs: [{ text: 'judul' }] },
          { kind: 'table', columns, head, groups, fontSize: 9, ...continued },
          { kind: 'space', height: space },
          { kind: 'group', inset: 0.5, keepWithPrevious: true, blocks: last },
        ];
        const margin = { top: 30, right: 25, bottom: 20, left: 35 };
        return toDocument(blocks, { width, height, margin }, 12);
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
function toContent({ words: lengths, labels }: Draw): Paragraph[] {
  const all = lengths.map((length, i) => `${i}`.padEnd(length, 'x'));
  const share = Math.ceil(all.length / labels.length);
  return labels
    .map((label, i): Paragraph => {
      const text = all.slice(i * share, (i + 1) * share).join(' ');
      return label === undefined ? paragraph(text) : paragraph(text, { label, level: i });
    })
    .filter(({ runs }) => runs.length > 0);
}
