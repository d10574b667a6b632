/** YAML slips that people make: each is one problem, at its place, and no text is lost in silence. */
import { describe, expect, test } from 'vitest';
import { positionOf, toSourceFile } from '../../src/source/source-file.ts';
import { parseYaml } from '../../src/source/yaml-file.ts';
import { SPOILT } from '../../src/source/yaml-tree.ts';

const parse = (text: string) =>
  parseYaml(
    toSourceFile('x.yaml', text),
    (key) => key === 'bulan',
    (word) => ['nama', 'nomor', 'bulan', 'program'].includes(word),
  );

test.each([
  ['tab as indent', 'program:\n  - nama: a\n\tkegiatan: b\n', 'TAB_AS_INDENT', 3],
  ['unclosed quote', 'nama: "Penataan\nnomor: 1\n', 'UNCLOSED_QUOTE', 1],
  ['colon in a text', 'nama: Tata kelola: baru\n', 'COLON_IN_TEXT', 1],
  ['percent first', 'nama: % capaian\n', 'BAD_SCALAR_START', 1],
  ['at sign first', 'nama: @kpu\n', 'BAD_SCALAR_START', 1],
  ['star first', 'nama: *penting\n', 'BAD_ALIAS', 1],
  ['duplicate key', 'nama: a\nnomor: 1\nnama: b\n', 'DUPLICATE_KEY', 3],
  ['wrong indent', 'a:\n    b: 1\n  c: 2\nd: 3\n', 'BAD_INDENT', 3],
  ['bad escape', 'nama: "a\\kb"\n', 'BAD_DQ_ESCAPE', 1],
  ['two documents', 'nama: a\n---\nnama: b\n', 'MULTIPLE_DOCS', 2],
  ['unknown tag', 'nama: !penting a\n', 'TAG_RESOLVE_FAILED', 1],
  ['unclosed bracket', 'bulan: [1, 2\nnama: a\n', 'UNCLOSED_BRACKET', 1],
  ['braces', 'target: {jumlah: 3, satuan: dokumen}\n', 'FLOW_MAP', 1],
  ['brackets round texts', 'indikator: [Rapat, dan laporan]\n', 'FLOW_LIST', 1],
  ['comment in a text', 'nama: Rapat #1 tim\n', 'COMMENT_IN_TEXT', 1],
  ['an anchor in a text', 'nama: &Renstra satuan kerja\n', 'ANCHOR', 1],
  ['a bare tag in a text', 'nama: ! Renstra\n', 'TAG', 1],
  ['a tag that YAML knows', 'nama: !!str 12\n', 'TAG', 1],
  ['nothing at all', '', 'EMPTY', 1],
  ['only a comment', '# kosong\n', 'EMPTY', 1],
])('%s', (_, text, code, line) => {
  const { source, problems } = parse(text);
  expect(problems.map((problem) => problem.code)).toEqual([code]);
  expect(positionOf(source, problems[0]?.span.start ?? -1).line).toBe(line);
});

test('a whole broken file gives each slip once', () => {
  const text = [
    'nomor: 1',
    'nama: Tata kelola: baru',
    'program:',
    '  - nama: a',
    '    kegiatan:',
    '      - nama: % capaian',
    '        pengantar: b',
    '        sub_kegiatan:',
    '          - nama: "x',
  ].join('\n');
  const { source, problems } = parse(text);
  const lines = problems.map(({ span }) => positionOf(source, span.start).line);
  expect(lines).toEqual([2, 6, 9]);
});

describe('what is allowed', () => {
  test.each([
    ['months in brackets', 'bulan: [1-3, 9]\n', { bulan: ['1-3', 9] }],
    ['an empty list', 'bulan: []\n', { bulan: [] }],
    ['a comment after a number', 'bulan: 6 # Juni\n', { bulan: 6 }],
    ['a comment after months', 'bulan: 1-3 # triwulan I\n', { bulan: '1-3' }],
    ['a comment on a line of its own', '# catatan\nnama: a\n', { nama: 'a' }],
    ['a comment after a quoted text', 'nama: "a" # b\n', { nama: 'a' }],
    ['a number sign inside a word', 'nama: a#b\n', { nama: 'a#b' }],
    ['a date stays a text', 'tanggal: 2022-02-11\n', { tanggal: '2022-02-11' }],
    ['Windows line ends', 'nomor: 1\r\nnama: a\r\n', { nomor: 1, nama: 'a' }],
    ['a byte order mark', '\ufeffnama: a\n', { nama: 'a' }],
  ])('%s', (_, text, value) => {
    expect(parse(text)).toMatchObject({ value, problems: [] });
  });
});

describe('spans', () => {
  const text =
    'nomor: 4\nprogram:\n  - nama: >-\n      Penguatan\n      Tata Laksana\n    kegiatan:\n      - a\n';
  const file = parse(text);
  const at = (path: (string | number)[], part?: 'key' | 'value') => {
    const { start, end } = file.span(path, part);
    return text.slice(start, end);
  };
  test.each([
    [['nomor'], 'value', '4'],
    [['nomor'], 'key', 'nomor'],
    [['program', 0, 'nama'], 'key', 'nama'],
    [['program', 0, 'nama'], 'value', '>-\n      Penguatan\n      Tata Laksana'],
    [['program', 0, 'kegiatan'], 'value', 'kegiatan'],
    [['program', 0, 'kegiatan', 0], 'value', 'a'],
    [['program', 0], 'value', 'nama'],
    [['program', 0, 'bulan'], 'value', 'nama'],
    [[], 'value', 'nomor'],
  ] as const)('%j %s', (path, part, expected) => {
    expect(at([...path], part)).toBe(expected);
  });
});

test.each([
  ['behind its anchor', 'a: &x satu\nb: *x\n', 0],
  ['before its anchor', 'a: *x\nb: &x satu\n', 1],
  ['of another name', 'a: &x satu\nb: *y\n', 1],
])('an alias %s', (_, text, count) => {
  const bad = parse(text).problems.filter(({ code }) => code === 'BAD_ALIAS');
  expect(bad).toHaveLength(count);
});

test('an alias bomb is a problem, not a crash', () => {
  const lines = 'abcdefghi'.split('').map((key, index, keys) => {
    const before = index === 0 ? 'x' : `*${keys[index - 1]}`;
    return `${key}: &${key} [${Array(10).fill(before).join(', ')}]`;
  });
  const { value, problems } = parse(lines.join('\n'));
  expect(value).toBeUndefined();
  expect(problems.filter(({ code }) => code === 'ANCHOR')).toHaveLength(9);
});

test.each([
  ['dashes', '- '.repeat(20_000), 'RESOURCE_EXHAUSTION'],
  ['brackets', '['.repeat(20_000), 'RESOURCE_EXHAUSTION'],
  ['closed brackets', `${'['.repeat(20_000)}${']'.repeat(20_000)}`, 'RESOURCE_EXHAUSTION'],
  ['braces', '{a: '.repeat(20_000), 'RESOURCE_EXHAUSTION'],
])('20,000 levels of %s are a problem, not a crash', (_, text, code) => {
  expect(parse(text).problems.map((problem) => problem.code)).toEqual([code]);
});

describe('past a slip the rest is read', () => {
  test.each<[string, string, unknown]>([
    ['an open quote spoils its value', 'nama: "a\nnomor: 1\n', { nama: SPOILT, nomor: 1 }],
    ['so does a colon', 'nama: a: b\nnomor: 1\n', { nama: SPOILT, nomor: 1 }],
    ['and a comma in brackets', 'nama: [a, b]\nnomor: 1\n', { nama: SPOILT, nomor: 1 }],
    ['a missing colon is known', 'nomor 1\nnama: a\n', { nomor: 1, nama: 'a' }],
    ['so is a missing space', 'nama: a\nbulan:[1, 2]\n', { nama: 'a', bulan: [1, 2] }],
    [
      'and a missing dash',
      'program:\n  - nama: a\n    nomor: 1\n    nama: b\n',
      { program: [{ nama: 'a', nomor: 1 }, { nama: 'b' }] },
    ],
    [
      'a line goes back to its level',
      'program:\n  nama: a\n   nomor: 1\n  bulan: 2\n',
      { program: { nama: 'a', nomor: 1, bulan: 2 } },
    ],
    [
      'so does one with tabs',
      'program:\n  nama: a\n\tnomor: 1\n',
      { program: { nama: 'a', nomor: 1 } },
    ],
    ['of a key twice the first holds', 'nama: a\nnama: b\n', { nama: 'a' }],
    [
      'of a conflict the first side holds',
      '<<<<<<< HEAD\nnama: a\n=======\nnama: b\n>>>>>>> x\n',
      { nama: 'a' },
    ],
    ['what nobody can mend is left out', 'nama: a\n]]]\nnomor: 1\n', { nama: 'a', nomor: 1 }],
  ])('%s', (_, text, value) => {
    const file = parse(text);
    expect(file.problems).toHaveLength(1);
    expect(file.value).toEqual(value);
  });

  test('what lost lines may lack anything', () => {
    const item = '  - nama: a\n';
    const { isTorn } = parse(`program:\n${item}    ]]]\n${item}${item}bulan: 1\n`);
    const paths = [[], ['program', 0], ['program', 1], ['program', 2], ['bulan']];
    expect(paths.map(isTorn)).toEqual([true, true, true, false, false]);
  });
});
