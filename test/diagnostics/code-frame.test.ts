/** Code frames: the span underlined, long lines trimmed round it, nothing that steers a terminal. */
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { codeFrame } from '../../src/diagnostics/code-frame.ts';
import { toSourceFile } from '../../src/source/source-file.ts';

/** The frame of the stretch of `text` between « and ». */
function frameOf(text: string): string[] {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  const file = toSourceFile('x.yaml', text.replace('«', '').replace('»', ''));
  return codeFrame({ file, start, end });
}

test.each([
  ['the line before is shown', 'a: 1\nb: «2»\n', ['  1 | a: 1', '  2 | b: 2', '    |    ^']],
  ['the first line has none before it', 'a: «12»', ['  1 | a: 12', '    |    ^^']],
  ['a span of no length is one mark', 'a: «»b', ['  1 | a: b', '    |    ^']],
  [
    'a span of several lines is marked to the end of its first',
    'a: «x y\nz»',
    ['  1 | a: x y', '    |    ^^^'],
  ],
  [
    'Windows line ends are no part of a line',
    'a: 1\r\nb: «2»\r\n',
    ['  1 | a: 1', '  2 | b: 2', '    |    ^'],
  ],
  ['a tab is two spaces wide', '\t«a»', ['  1 |   a', '    |   ^']],
  ['wide letters are two columns wide', 'a: 語«文»', ['  1 | a: 語文', '    |      ^^']],
  [
    'numbers of lines stand under each other',
    `${'\n'.repeat(8)}a\n«b»`,
    ['   9 | a', '  10 | b', '     | ^'],
  ],
  [
    'controls are shown, not sent',
    'a: \u001b[31m«b»',
    ['  1 | a: <U+001B>[31mb', '    |                ^'],
  ],
  ['an empty line has no frame', 'a: 1\n«»\n', []],
])('%s', (_, text, frame) => {
  expect(frameOf(text)).toEqual(frame);
});

test.each([
  ['at its start', `«a» ${'kata '.repeat(60)}`],
  ['in its middle', `${'kata '.repeat(30)}«a» ${'kata '.repeat(30)}`],
  ['at its end', `${'kata '.repeat(60)}«a»`],
  ['all over it', `«${'kata '.repeat(60)}a»`],
])('a long line is trimmed round a span %s', (_, text) => {
  const [line = '', marks = ''] = frameOf(text);
  for (const each of [line, marks]) expect(stringWidth(each)).toBeLessThanOrEqual(94);
  const at = marks.indexOf('^');
  const first = text[text.indexOf('«') + 1];
  expect(line[at]).toBe(first);
  expect(line).toContain('…');
});

test.each([60, 80, 120])('no line is wider than a terminal of %i columns', (columns) => {
  const text = `nama: ${'Penataan arsip aktif '.repeat(20)}akhir\n`;
  const file = toSourceFile('a.yaml', `versi: 1\n${text}`);
  const start = file.text.indexOf('akhir');
  const lines = codeFrame({ file, start, end: start + 5 }, columns);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(columns);
  const [, shown = '', marks = ''] = lines;
  expect(shown.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('akhir');
});
