/** Any text in a workbook comes back as it was, and is never a formula, an error or a number. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/document/document.ts';
import { toXmlText } from '../../src/formats/office/xml-text.ts';
import { toXlsx } from '../../src/formats/xlsx/to-xlsx.ts';
import { documentOf, hostileText, labelled, paragraph, plainTable } from './document-fixture.ts';
import { lettersOf, readParts } from './docx-read.ts';
import { allText, readBook, readSheet, textsOf } from './xlsx-read.ts';

describe('every text is a text', () => {
  const TEXTS = [
    ...['=1+1', '+1', '-1', '@SUM(A1)', "=cmd|' /C calc'!A0", '1', '1/2', 'TRUE', '#N/A', '#REF!'],
    ...["'x", '_x0041_', '#_x0041_', ' x ', '\uFFFE', '\uD800', '\u0007', '<v>1</v>&amp;'],
  ];
  test.each(TEXTS)('%j', async (text) => {
    const { cells } = await readSheet(await toXlsx(documentOf(plainTable([[text]]))));
    const found = [...(cells?.values() ?? [])].filter(({ value }) => value !== 'Kolom 1');
    const [only, ...more] = found.filter(({ value }) => value !== null);
    expect(more).toEqual([]);
    expect(only?.value).toBe(toXmlText(text));
    expect(only?.formula).toBeUndefined();
    expect(['string', 'richText']).toContain(only?.type);
  });

  test.each(['=1+1', '+1', '-1', '@x'])('%j stays one when its cell is edited', async (text) => {
    const { cells } = await readSheet(await toXlsx(documentOf(paragraph(text))));
    expect(cells?.get('0,0')?.style?.numFmt).toBe('@');
  });

  test('any text comes back from every place, and the XML is well-formed', async () => {
    const texts = fc.array(hostileText, { minLength: 9, maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(texts, async ([a = '', b = '', c = '', d = '', e = '', ...more]) => {
        const [title = '', author = '', mark = '', name = ''] = more;
        const blocks: Block[] = [
          { kind: 'heading', level: 2, runs: [{ text: a }] },
          { kind: 'entry', term: b, indent: 80, content: [labelled(c, d)] },
          {
            kind: 'paragraph',
            runs: [
              { text: a, bold: true },
              { text: b, italic: true },
            ],
          },
        ];
        const sectionsOf = (...all: Block[]) =>
          documentOf(...all).sections.map((section) => ({
            ...section,
            title: name,
            page: { ...section.page, watermark: mark },
          }));
        const document: Document = {
          meta: { title, author, language: 'id' },
          sections: [...sectionsOf(...blocks), ...sectionsOf(plainTable([[d, e]]))],
        };
        const bytes = await toXlsx(document);
        readParts(bytes);
        expect(await allText(bytes)).toBe(lettersOf(document));
        const values = (await readBook(bytes)).sheets.flatMap(textsOf).flat();
        expect(values).toContain(toXmlText(e));
        expect(values).toContain(toXmlText(a + b) || '');
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
