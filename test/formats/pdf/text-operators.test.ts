import { expect, test } from 'vitest';
import type { Font, Glyph } from '../../../src/formats/pdf/pdfkit-font.ts';
import { openStyles } from '../../../src/formats/pdf/text-operators.ts';

/** A font whose glyphs are its letters' code points, the first of them placed as told. */
function fontOf(...placed: Partial<Glyph>[]): Font {
  return {
    id: 'F1',
    shape: (word) =>
      [...word].map((letter, i) => ({
        id: letter.codePointAt(0) ?? 0,
        text: letter,
        xAdvance: 500,
        xOffset: 0,
        yOffset: 0,
        width: 500,
        ...placed[i],
      })),
    ref: () => {
      throw new Error('not drawn here');
    },
  };
}

/** Strings in the operators, with letters for their two bytes each. */
const readable = (operators: string): string => operators.replaceAll('\0', '');

test.each<[name: string, font: Font, text: string, expected: string]>([
  ['one array', fontOf(), 'ab cd ', '[(ab cd )]TJ'],
  ['nothing', fontOf(), '', ''],
  ['escapes', fontOf(), '(\\)', '[(\\(\\\\\\))]TJ'],
  ['parentheses beside each other', fontOf(), ') ( )(', '[(\\) \\( \\)\\()]TJ'],
  ['kerning', fontOf({ xAdvance: 480 }), 'ab', '[(a)20(b)]TJ'],
  [
    'a word that begins and one that ends with a move',
    fontOf({ xAdvance: 480, xOffset: 3 }),
    'a a',
    '[()-3(a)23( )-3(a)23()]TJ',
  ],
  [
    'an accent: raised, and moved back over its letter',
    fontOf({}, { xAdvance: 0, width: 0, xOffset: -300, yOffset: 200 }),
    'ab',
    '[(a)]TJ 1.7 Ts[()300(b)-300()]TJ 0 Ts[()]TJ',
  ],
  [
    'glyphs that are read as another text',
    fontOf({ text: 'x' }),
    'é',
    '/Span<</ActualText<feff00e9>>>BDC [(é)]TJ EMC',
  ],
  [
    'a character of private use',
    fontOf(),
    'a\ue041',
    '/Span<</ActualText<feff0061e041>>>BDC [(a\xe0A)]TJ EMC',
  ],
])('text as operators: %s', (_, font, text, expected) => {
  const style = openStyles(() => font)({ size: 8.5 });
  expect(readable(style.show(text))).toBe(expected);
});

test('a style is the same each time, for each size its own', () => {
  const font = fontOf();
  const styleOf = openStyles(() => font);
  expect(styleOf({ size: 9 })).toBe(styleOf({ size: 9 }));
  expect(styleOf({ size: 9 })).not.toBe(styleOf({ size: 8 }));
});
