import { expect, test } from 'vitest';
import { HOSTILE, hostileDocument, wideFonts } from './hostile.ts';
import { lettersOf, pdfOf, readMarks, readTree, withBlocks } from './read-back.ts';
import { paragraph } from './sample.ts';

test.each(HOSTILE.map(([text, read = text]) => ({ text, read })))(
  '$text is read back',
  async ({ text, read }) => {
    const bytes = await pdfOf(withBlocks([paragraph(text)]), {}, wideFonts);
    const shown = (await readMarks(bytes)).get('0 0') ?? '';
    // A word that no line holds is cut, and where a line ends no space need stand.
    expect(shown.replace(/\s/g, '')).toBe(read.replace(/\s/g, ''));
    if (text.length < 100) expect(shown.trim()).toBe(read);
  },
);

test('a document of such texts is whole', async () => {
  const bytes = await pdfOf(hostileDocument, {}, wideFonts);
  const tree = await readTree(bytes);
  const all = lettersOf(tree, await readMarks(bytes));
  for (const [text, read = text] of HOSTILE) {
    const letters = read.replace(/\s/g, '');
    const count = all.split(letters).length - 1;
    expect(count, read).toBeGreaterThanOrEqual(8);
  }
  // The third section is empty.
  expect(tree.kids).toHaveLength(2);
});
