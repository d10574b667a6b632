/** Any text in a DOCX comes back as it was, shown where XML has no place for it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../src/document/document.ts';
import { toDocx } from '../../src/formats/docx/to-docx.ts';
import { toXmlText } from '../../src/formats/office/xml-text.ts';
import { documentOf, hostileText, labelled, paragraph, plainTable } from './document-fixture.ts';
import { allText, bodyOf, lettersOf, partOf, textOf } from './docx-read.ts';
import { at } from './docx-xml.ts';

describe('any text', () => {
  test.each(['{default-bullet-numbering-0}', 'a{b}c', '\uFFFE\uFFFF', '\uD800', '<w:p/>&amp;'])(
    '%j comes back',
    async (text) => {
      const [read] = bodyOf(await toDocx(documentOf(paragraph(text))));
      expect(read && textOf(read)).toBe(toXmlText(text));
    },
  );

  test('comes back from every place, and the XML is well-formed', async () => {
    const texts = fc.array(hostileText, { minLength: 10, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(texts, async ([a = '', b = '', c = '', d = '', e = '', ...more]) => {
        const [title = '', author = '', mark = '', alt = '', x = ''] = more;
        const blocks: Block[] = [
          { kind: 'heading', level: 2, runs: [{ text: a }] },
          { kind: 'entry', term: b, indent: 80, content: [labelled(c, d)] },
          plainTable([[e, x]]),
          {
            kind: 'paragraph',
            runs: [
              { text: a, bold: true },
              { text: b, italic: true },
            ],
          },
        ];
        const { sections } = documentOf(...blocks);
        const document: Document = {
          meta: { title, author, subject: alt, language: 'id' },
          sections: sections.map((section) => ({
            ...section,
            page: { ...section.page, watermark: mark },
          })),
        };
        const bytes = await toDocx(document);
        expect(allText(bytes)).toBe(lettersOf(document));
        const paragraphs = bodyOf(bytes)
          .filter(({ name }) => name === 'w:p')
          .map(textOf);
        expect(paragraphs).toContain(toXmlText(a));
        expect(paragraphs).toContain(toXmlText(a + b));
        const core = partOf(bytes, 'docProps/core.xml');
        expect(at(core, 'dc:title')?.children.join('') ?? '').toBe(toXmlText(title));
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
