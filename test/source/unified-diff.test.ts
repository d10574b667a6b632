/** A unified diff, applied to the text before, gives the text after. */
import { applyPatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/source/unified-diff.ts';

describe('as git shows it', () => {
  test('a line changes, with three lines round it', () => {
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((line) => `${line}\n`);
    const after = lines.with(4, 'lima\n').join('');
    expect(unifiedDiff('plans/a/rencana.yaml', lines.join(''), after)).toBe(
      [
        '--- a/plans/a/rencana.yaml',
        '+++ b/plans/a/rencana.yaml',
        '@@ -2,7 +2,7 @@',
        ' 2',
        ' 3',
        ' 4',
        '-5',
        '+lima',
        ' 6',
        ' 7',
        ' 8',
        '',
      ].join('\n'),
    );
  });

  test('a missing line end is told', () => {
    expect(unifiedDiff('x', 'a', 'a\n')).toContain('-a\n\\ No newline at end of file\n+a\n');
  });

  test('an absolute path loses its first slash', () => {
    expect(unifiedDiff('/tmp/x', 'a\n', 'b\n')).toMatch(/^--- a\/tmp\/x\n\+\+\+ b\/tmp\/x\n/);
  });

  test('equal texts have none', () => {
    expect(unifiedDiff('x', 'a\n', 'a\n')).toBe('');
  });
});

const text = fc
  .array(fc.constantFrom('a', 'b', 'nama: c', '', ' ', 'd\r'), { maxLength: 30 })
  .map((lines) => lines.join('\n'));

test('applied to the text before it gives the text after', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = unifiedDiff('x', before, after);
      if (diff === '') expect(before).toBe(after);
      else expect(applyPatch(before, diff, { autoConvertLineEndings: false })).toBe(after);
    }),
  );
});

test('a long file of which every line changes is replaced whole', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => `nama: ${index}`);
  const [before, after] = [lines.join('\r\n'), `${lines.join('\n')}\n`];
  const diff = unifiedDiff('x', before, after);
  expect(diff).toContain('@@ -1,20000 +1,20000 @@');
  expect(applyPatch(before, diff, { autoConvertLineEndings: false })).toBe(after);
});
