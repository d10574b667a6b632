import { expect, test } from 'vitest';
import type { GlyphPosition, PdfFont } from '../../../src/formats/pdf/fonts.ts';
import { toTextOperators } from '../../../src/formats/pdf/text-operators.ts';
import type { TextBox } from '../../../src/layout/page.ts';

/** A font whose glyphs are its letters' code points, placed as told. */
function fontOf(...positions: Partial<GlyphPosition>[]): PdfFont {
  return {
    id: 'F1',
    encode: (text) => [
      [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')),
      positions.map((position) => ({
        xAdvance: 500,
        xOffset: 0,
        yOffset: 0,
        advanceWidth: 500,
        ...position,
      })),
    ],
    widthOfString: () => 0,
    ref: () => {
      throw new Error('not drawn here');
    },
    font: { hasGlyphForCodePoint: () => true },
  };
}

const box: TextBox = {
  kind: 'text',
  x: 10.004,
  y: 20,
  text: 'ab',
  width: 10,
  size: 8.5,
  bold: false,
  italic: false,
  owner: { kind: 'artifact', of: 'page-number' },
};

test.each<[name: string, box: TextBox, font: PdfFont, expected: string]>([
  [
    'stands upright at its place',
    box,
    fontOf({}, {}),
    'BT /F1 8.5 Tf 1 0 0 -1 10 20 Tm [<00610062>]TJ ET',
  ],
  [
    'is kerned',
    box,
    fontOf({ xAdvance: 480 }, {}),
    'BT /F1 8.5 Tf 1 0 0 -1 10 20 Tm [<0061>20<0062>]TJ ET',
  ],
  [
    'raises an accent and moves it back over its letter',
    box,
    fontOf({}, { xAdvance: 0, advanceWidth: 0, xOffset: -300, yOffset: 200 }),
    'BT /F1 8.5 Tf 1 0 0 -1 10 20 Tm [<0061>]TJ 1.7 Ts [300<0062>-300]TJ 0 Ts ET',
  ],
  [
    'is turned counter-clockwise',
    { ...box, angle: 90 },
    fontOf({}, {}),
    'BT /F1 8.5 Tf 0 -1 -1 0 10 20 Tm [<00610062>]TJ ET',
  ],
])('text %s', (_, text, font, expected) => {
  expect(toTextOperators(text, font)).toBe(expected);
});
