import { expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { missingGlyphs } from '../../../src/formats/pdf/missing-glyphs.ts';
import { fonts, paragraph, sampleDocument } from './sample.ts';

test('a Lampiran has every glyph', () => {
  expect(missingGlyphs(sampleDocument(12), fonts)).toEqual([]);
});

test('each lacking character is named once a font, with a text it stands in', () => {
  const sample = sampleDocument(1);
  const document: Document = {
    ...sample,
    sections: sample.sections.map((section) => ({
      ...section,
      blocks: [
        paragraph('sudah ✓ dan ✓'),
        paragraph('kunci \u{1F511}', { label: '☐' }),
        { kind: 'paragraph', runs: [{ text: 'tebal ✓', bold: true }] },
      ],
    })),
  };
  expect(missingGlyphs(document, fonts)).toEqual([
    { character: '✓', codePoint: 'U+2713', font: 'regular', text: 'sudah ✓ dan ✓' },
    { character: '☐', codePoint: 'U+2610', font: 'regular', text: '☐' },
    { character: '\u{1F511}', codePoint: 'U+1F511', font: 'regular', text: 'kunci \u{1F511}' },
    { character: '✓', codePoint: 'U+2713', font: 'bold', text: 'tebal ✓' },
  ]);
});
