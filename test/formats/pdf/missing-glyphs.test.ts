import { expect, test } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import type { MissingGlyph } from '../../../src/formats/pdf/missing-glyphs.ts';
import { toPdf } from '../../../src/formats/pdf/to-pdf.ts';
import { withBlocks } from './read-back.ts';
import { fonts, paragraph, sampleDocument } from './sample.ts';

async function missing(document: Document): Promise<readonly MissingGlyph[]> {
  const result = await toPdf(document, fonts);
  return result.kind === 'missing-glyphs' ? result.missing : [];
}

test('a Lampiran has every glyph', async () => {
  expect(await missing(sampleDocument(12))).toEqual([]);
});

test('each lacking character is named once a face, with a text it stands in', async () => {
  const document = withBlocks([
    paragraph('sudah ✓ dan ✓ lagi'),
    paragraph('kunci \u{1F511}✓', { label: '☐' }),
    { kind: 'paragraph', runs: [{ text: 'tebal ✓', bold: true }] },
  ]);
  expect(await missing(document)).toEqual([
    { character: '✓', codePoint: 'U+2713', face: 'regular', text: 'sudah ✓ dan ✓ lagi' },
    { character: '☐', codePoint: 'U+2610', face: 'regular', text: '☐' },
    { character: '\u{1F511}', codePoint: 'U+1F511', face: 'regular', text: 'kunci \u{1F511}✓' },
    { character: '✓', codePoint: 'U+2713', face: 'bold', text: 'tebal ✓' },
  ]);
});

test.each<[name: string, text: string, expected: string[]]>([
  ['half of a character', 'a\ud83db', ['U+D83D']],
  ['a control character', 'a\u0007b', ['U+0007']],
  ['a character for private use', '\ue041', ['U+E041']],
  ['what is drawn as nothing is not missing', 'a\u200bb\u00adc\ufeffd\u2060e\u{e0041}', []],
  ['but old fillers would be drawn', 'a\u3164b', ['U+3164']],
])('%s', async (_, text, expected) => {
  const found = await missing(withBlocks([paragraph(text)]));
  expect(found.map(({ codePoint }) => codePoint)).toEqual(expected);
});

test.each<[place: string, page: object]>([
  ['a watermark', { watermark: 'BELUM ✓' }],
  ['a catchword', { catchwords: true, height: 200 }],
])('%s is looked at, too', async (_, page) => {
  const many = Array.from({ length: 30 }, () => paragraph('✓'));
  expect(await missing(withBlocks(page && 'watermark' in page ? [] : many, page))).not.toEqual([]);
});
