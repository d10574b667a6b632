/** Our reader of plain TrueType does as fontkit does, or leaves the text to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
// @ts-expect-error It comes without types.
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { loadFontkit } from '../../../../src/formats/pdf/fontkit-file.ts';
import { type Font, openFont } from '../../../../src/formats/pdf/pdfkit-font.ts';
import { BeyondTrueType } from '../../../../src/formats/pdf/truetype/beyond.ts';
import type { Subset } from '../../../../src/formats/pdf/truetype/subset.ts';
import { openTrueType, PLAIN } from '../../../../src/formats/pdf/truetype/true-type.ts';
import { wideFonts } from '../hostile.ts';

interface PdfkitSource {
  createSubset(): Subset;
}

const openFontkit = await loadFontkit();
const besley = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/besley/LICENSE'));
const FONTS = readdirSync(besley, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ttf'))
  .map((name): [string, Buffer] => [name, readFileSync(join(besley, name))]);

/** Words of the real plan, with the space behind them that layout measures them with. */
const words = [
  ...new Set(
    readdirSync('plans', { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:yaml|md|txt)$/.test(name))
      .flatMap((name) => readFileSync(join('plans', name), 'utf8').split(/[ \n]+/))
      .flatMap((word) => [word, `${word} `]),
  ),
];

const LETTERS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
  (letter) => PLAIN.test(letter),
);

test('plain is what needs no more than a row of glyphs', () => {
  const beyond = LETTERS.filter(
    (letter) => !/^(?!\p{M}|\p{DI}|\u2044)[\p{Script=Latin}\p{Script=Common}]$/u.test(letter),
  );
  // Not letters to Unicode yet.
  expect(beyond.filter((letter) => !/\p{Cn}/u.test(letter))).toEqual([]);
  expect(LETTERS.length).toBeGreaterThan(1900);
});

describe.each(FONTS)('%s', (_, bytes) => {
  const [ours, theirs] = [openTrueType(bytes), openFontkit(bytes)];
  const [own, other] = [ours, theirs].map((file) =>
    openFont(new PDFDocument({ autoFirstPage: false, font: '' }), 'huruf', file),
  ) as [Font, Font];
  /** As pdfkit takes them. */
  const [source, library] = [ours.source as PdfkitSource, create(bytes)];
  /** Glyphs, their places, the characters they stand for, and the width to the last bit. */
  const same = (text: string): void => {
    expect(own.shape(text), text).toEqual(other.shape(text));
    expect(ours.advance(text), text).toBe(theirs.advance(text));
  };

  /** Besley draws `´` and its like by the glyphs of accents, which it places by rules of their own. */
  const isTaken = (letter: string): boolean => {
    try {
      ours.advance(letter);
      return true;
    } catch {
      return false;
    }
  };

  test('sets every word of the real plan as fontkit does', () => {
    expect(words.length).toBeGreaterThan(3000);
    for (const word of words) if (!/[^ -~\u00a0-\u00ff√–—“”‘’…]/u.test(word)) same(word);
  });

  test('sets any letters as fontkit does', () => {
    const known = LETTERS.filter((letter) => theirs.has(letter.charCodeAt(0)) && isTaken(letter));
    expect(known.length).toBeGreaterThan(250);
    const letter = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...'aefijlRrtTVWAyKk.,- 1/') },
      { weight: 4, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.constantFrom(...LETTERS.filter(isTaken)) },
    );
    const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(''));
    fc.assert(fc.property(text, same), { numRuns: 1000 });
  });

  test('knows the same characters', () => {
    for (let codePoint = 0; codePoint < 0x11000; codePoint += 1) {
      if (ours.has(codePoint) !== theirs.has(codePoint)) {
        expect.fail(`U+${codePoint.toString(16)}`);
      }
    }
  });

  test('describes itself to pdfkit as fontkit does', () => {
    // biome-ignore lint/suspicious/noExplicitAny: what pdfkit reads has no type.
    const described = (font: any) => ({
      name: font.postscriptName,
      sizes: [font.unitsPerEm, font.ascent, font.descent, font.lineGap],
      heights: [font.xHeight, font.capHeight, font.italicAngle],
      bbox: { ...font.bbox },
      kind: [font['OS/2'].sFamilyClass, font.head.macStyle.italic, Boolean(font.post.isFixedPitch)],
      missing: font.getGlyph(0).advanceWidth,
    });
    expect(described(source)).toEqual(described(library));
  });

  test('embeds the same bytes', () => {
    const glyphs = fc.array(fc.integer({ min: 0, max: library.numGlyphs - 1 }), { maxLength: 60 });
    fc.assert(
      fc.property(glyphs, (list) => {
        const [few, same] = [source.createSubset(), library.createSubset()];
        for (const glyph of list) expect(few.includeGlyph(glyph)).toBe(same.includeGlyph(glyph));
        expect(Buffer.from(few.encode()).equals(Buffer.from(same.encode()))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});

describe('leaves to fontkit', () => {
  const [[, bytes] = []] = FONTS;
  test.each([
    ['an accent of its own', 'e\u0301'],
    ['Arabic', 'سلام'],
    ['Greek', 'Ω'],
    ['a fraction', '1\u20442'],
    ['what is drawn as nothing', 'a\u00adb'],
    ['what two units stand for', '😀'],
    ['half a character', '\ud83d'],
  ])('%s', (_, text) => {
    expect(() => openTrueType(bytes ?? Buffer.of()).advance(text)).toThrow(BeyondTrueType);
  });

  test('a font with rules for Latin letters alone', () => {
    expect(() => openTrueType(wideFonts.regular)).toThrow(BeyondTrueType);
  });

  test.each([0, 3, 100, 2000, 30_000])('a file cut off behind %i bytes', (length) => {
    const cut = Buffer.from(bytes?.subarray(0, length) ?? []);
    expect(() => openTrueType(cut)).toThrow(BeyondTrueType);
  });
});
