/** Where the characters of a text stand in its file, in every style of YAML. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { editsIn, type TextInFile, textInFile } from '../../src/plan/text-in-file.ts';
import { applyEdits } from '../../src/source/apply-edits.ts';
import { toSourceFile } from '../../src/source/source-file.ts';
import { parseYaml } from '../../src/source/yaml-file.ts';

const nothing = () => false;

/** The text at `teks` of a file, as a plan has it. */
function textOf(yaml: string): TextInFile {
  const file = parseYaml(toSourceFile('rencana.yaml', yaml), nothing);
  const { teks } = file.value as { teks: string };
  return textInFile(teks, file.span(['teks']));
}

/** What stands in the file where `word` stands in the text. */
function placed(yaml: string, word: string): string {
  const { written, place } = textOf(yaml);
  const start = written.indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = place(start, start + word.length);
  return span.file.text.slice(span.start, span.end);
}

describe('a word is found in its file', () => {
  test.each([
    ['bare', 'teks: satu dua tiga\n', 'dua', 'dua'],
    ['bare over lines', 'teks: satu\n  dua tiga\n', 'dua', 'dua'],
    ['bare, over a fold', 'teks: satu\n  dua tiga\n', 'satu dua', 'satu\n  dua'],
    ['in single quotes', "teks: 'Jum''at dua'\n", "Jum'at", "Jum''at"],
    ['in double quotes', 'teks: "\\"satu\\" dua"\n', '"satu"', '\\"satu\\"'],
    ['escaped', 'teks: "sa\\u200btu"\n', '\u200b', '\\u200b'],
    ['escaped, two digits', 'teks: "a\\xa0b"\n', '\u00a0', '\\xa0'],
    ['escaped, one letter', 'teks: "a\\_b"\n', '\u00a0', '\\_'],
    ['escaped, beyond 16 bits', 'teks: "a\\U0001F600b"\n', '😀', '\\U0001F600'],
    ['in quotes over lines', 'teks: "satu\n  dua \\\n  tiga"\n', 'tiga', 'tiga'],
    ['in a folded block', 'teks: >-\n  satu\n  dua tiga\n', 'dua', 'dua'],
    ['in a folded block with a comment', 'teks: >- # dua\n  satu\n  dua tiga\n', 'dua', 'dua'],
    ['in a literal block', 'teks: |\n  satu\n  dua\n', 'dua', 'dua'],
    ['white space takes in the fold', 'teks: >-\n  satu\n\n  dua\n', '\n', '\n\n  '],
    ['white space at the end of quotes', 'teks: "satu  "\n', '  ', '  '],
    ['white space at the start of quotes', "teks: '  satu'\n", '  ', '  '],
    ['white space at the end of a block', 'teks: >-\n  satu  \n', '  ', '  '],
    ['with Windows line ends', 'teks: >-\r\n  satu\r\n  dua tiga\r\n', 'dua', 'dua'],
    ['an odd space at the very end', 'teks: satu\u00a0\n', '\u00a0', '\u00a0'],
  ])('%s', (_, yaml, word, expected) => {
    expect(placed(yaml, word)).toBe(expected);
  });
});

const text = fc
  .array(
    fc.constantFrom(
      'satu',
      'dua',
      ' ',
      '  ',
      '\n',
      '\t',
      '"',
      "'",
      '\\',
      '\u00a0',
      '\u200b',
      '😀',
      ': ',
      ' #',
      '- ',
      '√',
    ),
    { minLength: 1, maxLength: 20 },
  )
  .map((parts) => parts.join(''))
  .filter((each) => /[^ \t\r\n]/.test(each));

const style = fc.record({
  defaultStringType: fc.constantFrom(
    'PLAIN' as const,
    'QUOTE_DOUBLE' as const,
    'QUOTE_SINGLE' as const,
    'BLOCK_FOLDED' as const,
    'BLOCK_LITERAL' as const,
  ),
  lineWidth: fc.constantFrom(0, 20, 40),
});

test('every character of a random text is found, one after the other', () => {
  fc.assert(
    fc.property(text, style, (given, options) => {
      const found = textOf(`${stringify({ teks: given }, options)}lain: 1\n`);
      const { written } = found;
      expect(written.replace(/\s+/g, '')).toBe(given.replace(/\s+/g, ''));
      let last = found.span.start;
      for (let at = 0; at < written.length; at++) {
        if (/[ \t\r\n]/.test(written.charAt(at))) continue;
        const { start, end } = found.place(at, at + 1);
        const piece = found.span.file.text.slice(start, end);
        const isPair = /[\ud800-\udfff]/.test(written.charAt(at));
        if (!isPair && !piece.startsWith('\\')) expect(piece.charAt(0)).toBe(written.charAt(at));
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        if (!isPair) last = end;
      }
    }),
  );
});

test('edits of a random text do what they say, or are refused', () => {
  let made = 0;
  fc.assert(
    fc.property(text, style, (written, options) => {
      const yaml = `${stringify({ teks: written }, options)}lain: 1\n`;
      const replacements = [...written.matchAll(/[\u00a0\u200b]/g)].map(({ index, 0: odd }) => ({
        start: index,
        end: index + 1,
        text: odd === '\u00a0' ? ' ' : '',
      }));
      const edits = editsIn(textOf(yaml), replacements);
      if (replacements.length === 0 || edits === undefined) return;
      made++;
      const mended = parseYaml(
        toSourceFile('rencana.yaml', applyEdits(yaml, [edits]).text),
        nothing,
      );
      const { teks, lain } = mended.value as { teks: string; lain: number };
      const plain = (each: string) => each.trim().replace(/\s+/g, ' ');
      expect(mended.problems).toEqual([]);
      expect(lain).toBe(1);
      expect(plain(teks)).toBe(plain(written.replaceAll('\u200b', '')));
    }),
  );
  expect(made).toBeGreaterThan(20);
});

test.each([
  ['a colon would make a key', 'teks: Tim:\u00a0Pengarah\n', '\u00a0', ' '],
  ['a # would start a comment', 'teks: Tim\u00a0#1\n', '\u00a0', ' '],
  ['a number would be left', 'teks: "\u200b12"\n'.replaceAll('"', ''), '\u200b', ''],
  ['nothing would be left', 'teks: "\\u200b"\n', '\u200b', ''],
])('an edit is refused where %s', (_, yaml, odd, instead) => {
  const found = textOf(yaml);
  const start = found.written.indexOf(odd);
  expect(editsIn(found, [{ start, end: start + 1, text: instead }])).toBeUndefined();
});
