/** Guards what we know of pdfkit's fonts and the library under them: both may change with an update. */
import { inflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import PDFKitDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import type { FontFile } from '../../../src/formats/pdf/font-file.ts';
import { loadFontkit } from '../../../src/formats/pdf/fontkit-file.ts';
import { type Font, type Glyph, openFont } from '../../../src/formats/pdf/pdfkit-font.ts';
import { wideFonts } from './hostile.ts';
import { pdfOf, plain, withBlocks } from './read-back.ts';
import { fonts, paragraph } from './sample.ts';

const openFile = await loadFontkit();

const open = (bytes: Uint8Array): Omit<FontFile, 'shape'> & Font => {
  const file = openFile(bytes);
  const pdf = new PDFKitDocument({ autoFirstPage: false, font: '' });
  return { ...file, ...openFont(pdf, 'huruf', file) };
};

const advance = (glyphs: readonly Glyph[]): number =>
  glyphs.reduce((sum, { xAdvance }) => sum + xAdvance, 0);

describe('a font', () => {
  test('knows its characters', () => {
    const font = open(fonts.regular);
    expect(['a', '√', '✓'].map((letter) => font.has(letter.codePointAt(0) ?? 0))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('measures what it draws', () => {
    const font = open(fonts.regular);
    for (const word of ['Penataan', 'AVATAR', 'fi', '√']) {
      expect(advance(font.shape(word))).toBeCloseTo(font.advance(word), 6);
    }
    // Kerned: nearer than the letters alone.
    expect(font.advance('AV')).toBeLessThan(font.advance('A') + font.advance('V'));
  });

  test('shows each character by a number that stands for it alone', () => {
    const font = open(wideFonts.regular);
    const [space, noBreak, hyphen, noBreakHyphen, ligature] = [
      ' ',
      '\u00a0',
      '-',
      '\u2011',
      'ﬁ',
    ].map((text) => font.shape(text));
    for (const [shaped, text] of [
      [space, ' '],
      [noBreak, '\u00a0'],
      [hyphen, '-'],
      [noBreakHyphen, '\u2011'],
      [ligature, 'ﬁ'],
    ] as const) {
      expect(shaped?.map((glyph) => glyph.text)).toEqual([text]);
    }
    expect(font.shape('fi').map((glyph) => glyph.text)).toEqual(['fi']);
    expect(noBreak?.[0]?.id).not.toBe(space?.[0]?.id);
    expect(font.shape(' ')).toEqual(space);
  });

  test('draws nothing of what has no width and no look', () => {
    const font = open(wideFonts.regular);
    expect(font.shape('a\u200bb\ufeff\u00adc').map((glyph) => glyph.text)).toEqual(['a', 'b', 'c']);
  });

  test('gives no glyph the characters that PDF/A forbids to stand for anything', async () => {
    const bytes = await pdfOf(withBlocks([paragraph('a\ufeffb c')]), {}, wideFonts);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const maps = pdf.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
      .filter(({ dict }) => plain(dict.get(PDFName.of('Filter'))) === 'FlateDecode')
      .map(({ contents }) => inflateSync(contents).toString('latin1'))
      .filter((text) => text.includes('beginbfrange'));
    expect(maps).toHaveLength(1);
    const [, list = ''] = /\[(.*)\]/.exec(maps[0] ?? '') ?? [];
    expect(list).toBe('<fffd> <0061> <0062> <0020> <0063>');
  });

  test('sets accents over their letters', () => {
    const [letter, below, above] = open(wideFonts.regular).shape('q\u0323\u0307');
    expect(letter?.text).toBe('q');
    expect([below?.text, above?.text]).toEqual(['\u0323', '\u0307']);
    expect(above?.xOffset).toBeLessThan(0);
    expect(above?.xAdvance).toBe(0);
  });
});
