/** Edits of a text: what is mended, what waits, and that all else stays as it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../src/source/apply-edits.ts';

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

test.each([
  ['nothing', [], 'abcdef', []],
  ['a replacement', [[edit(1, 3, 'X')]], 'aXdef', [true]],
  ['a deletion', [[edit(0, 2, '')]], 'cdef', [true]],
  ['an insertion', [[edit(6, 6, '!')]], 'abcdef!', [true]],
  ['two, the later first', [[edit(4, 5, 'E')], [edit(0, 1, 'A')]], 'AbcdEf', [true, true]],
  ['neighbours', [[edit(1, 3, 'X')], [edit(3, 4, 'Y')]], 'aXYef', [true, true]],
  ['an overlap waits', [[edit(1, 4, 'X')], [edit(3, 5, 'Y')]], 'aXef', [true, false]],
  ['one place waits', [[edit(2, 2, 'X')], [edit(2, 3, 'Y')]], 'abXcdef', [true, false]],
  ['one inside waits', [[edit(1, 5, 'X')], [edit(3, 3, 'Y')]], 'aXf', [true, false]],
  [
    'what belongs together waits together',
    [[edit(1, 3, 'X')], [edit(2, 3, 'Y'), edit(5, 6, 'Z')], [edit(5, 6, 'F')]],
    'aXdeF',
    [true, false, true],
  ],
  ['what clashes with itself waits', [[edit(1, 3, 'X'), edit(2, 4, 'Y')]], 'abcdef', [false]],
])('%s', (_, mendings, text, made) => {
  expect(applyEdits('abcdef', mendings)).toEqual({ text, made });
});

test('all that no edit names stays, in its order', () => {
  const text = Array.from({ length: 40 }, (_, index) => String.fromCharCode(0x100 + index)).join(
    '',
  );
  const anyEdit = fc
    .tuple(fc.nat(40), fc.nat(4), fc.string({ maxLength: 3, unit: 'grapheme-ascii' }))
    .map(([start, length, instead]) => edit(start, Math.min(40, start + length), instead));
  fc.assert(
    fc.property(fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 2 })), (mendings) => {
      const applied = applyEdits(text, mendings);
      const done = mendings.filter((_, index) => applied.made[index]).flat();
      const kept = [...text].filter(
        (_, at) => !done.some(({ span }) => span.start <= at && at < span.end),
      );
      expect([...applied.text].filter((letter) => letter >= '\u0100')).toEqual(kept);
      const added = done.reduce((sum, each) => sum + each.text.length, 0);
      expect(applied.text.length).toBe(kept.length + added);
      if (mendings.length > 0 && done.length === 0) {
        expect(mendings.every((each) => each.length > 1)).toBe(true);
      }
    }),
  );
});
