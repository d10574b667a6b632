/** Random documents without tables, for properties of lines, entries and groups. */
import fc from 'fast-check';
import type {
  Document,
  Entry,
  Group,
  Heading,
  Paragraph,
  SmallBlock,
} from '../../src/document/document.ts';
import { paragraph, toDocument } from './fake.ts';

/** Words of letters in pairs, so that they are kerned; few are wider than the page. */
const word = fc
  .oneof(
    { weight: 30, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 20, max: 80 }) },
  )
  .map((count) => 'aabbc'.repeat(count).slice(0, count * 2));

const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));

const anyParagraph: fc.Arbitrary<Paragraph> = fc
  .record({
    text,
    align: fc.constantFrom('left', 'justify', 'justify', 'center', 'right'),
    label: fc.constantFrom(undefined, undefined, '1.', '10.', 'a.'),
    level: fc.integer({ min: 0, max: 2 }),
    boldFrom: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ text, align, label, level, boldFrom }) => {
    const runs = [
      { text: text.slice(0, boldFrom) },
      { text: text.slice(boldFrom), bold: true },
    ].filter((run) => run.text !== '');
    return paragraph('', { runs, align, ...(label === undefined ? {} : { label, level }) });
  });

const heading: fc.Arbitrary<Heading> = word.map((text) => ({
  kind: 'heading',
  level: 2,
  runs: [{ text }],
}));
const space: fc.Arbitrary<SmallBlock> = fc
  .integer({ min: 1, max: 15 })
  .map((height) => ({ kind: 'space', height }));

const entry: fc.Arbitrary<Entry> = fc
  .record({ term: word, content: fc.array(anyParagraph, { minLength: 1, maxLength: 4 }) })
  .map(({ term, content }) => ({ kind: 'entry', term, indent: 100, content }));

/** Room to sign and the name under it. */
const signed = (keepWithPrevious: boolean): fc.Arbitrary<Group> =>
  fc
    .record({ height: fc.integer({ min: 10, max: 40 }), inset: fc.constantFrom(0, 0.5) })
    .map(({ height, inset }) => ({
      kind: 'group',
      inset,
      keepWithPrevious,
      blocks: [paragraph('ketua'), { kind: 'signature', height, field: 'f' }, paragraph('nama')],
    }));

/** Blocks on pages of one size, a closing block and a last line; with catchwords. */
export const randomStrips: fc.Arbitrary<Document> = fc
  .record({
    width: fc.integer({ min: 260, max: 500 }),
    // So high that a page holds whatever is kept together.
    height: fc.integer({ min: 300, max: 500 }),
    blocks: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: anyParagraph },
        { weight: 3, arbitrary: entry },
        { weight: 1, arbitrary: heading },
        { weight: 1, arbitrary: space },
        { weight: 1, arbitrary: signed(false) },
      ),
      { minLength: 1, maxLength: 8 },
    ),
    closing: signed(true),
  })
  .map(({ width, height, blocks, closing }) => {
    const margin = { top: 20, right: 20, bottom: 20, left: 20 };
    return toDocument([...blocks, closing, paragraph('akhir')], {
      width,
      height,
      margin,
      catchwords: true,
    });
  });
