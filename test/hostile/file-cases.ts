/** Files that nobody means to put into a plan, or somebody does, and what `rb validate` says of each. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { areaExample, ROW_EXAMPLE, rencanaExample } from '../../src/rules/example-plan.ts';
import { LARGEST_FILE, MOST_MARKS } from '../../src/source/bounds.ts';

export interface FileCase {
  readonly name: string;
  /** Below the plan's folder. */
  readonly file?: string;
  readonly make: (path: string) => void;
  /** Codes of the findings in that file, sorted, each once. */
  readonly says: readonly string[];
  /** 1 unless said otherwise. */
  readonly exit?: number;
}

const AREA_2 = areaExample(ROW_EXAMPLE.replace('id: arsip', 'id: uji'), 2);

const bytes =
  (...content: (string | Buffer)[]) =>
  (path: string): void =>
    writeFileSync(path, Buffer.concat(content.map((each) => Buffer.from(each))));

const sized =
  (size: number) =>
  (path: string): void => {
    writeFileSync(path, '');
    truncateSync(path, size);
  };

/** As much of it as may be in a file: in bytes, or in marks. */
const much = (unit: string): string => {
  const marks = (unit.match(/[\p{Cc}[\]{},:#&*!|>'"%@`?\\-]/gu) ?? []).length;
  return unit.repeat(
    Math.min(
      LARGEST_FILE / Buffer.byteLength(unit),
      marks === 0 ? Number.POSITIVE_INFINITY : MOST_MARKS / marks,
    ),
  );
};

/** Lines further and further in. */
const stairs = (levels: number, unit: string): string =>
  Array.from({ length: levels }, (_, depth) => `${' '.repeat(depth)}${unit}\n`).join('');

const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

/** An area of which one thing is repeated row by row. @param spoil changes a row's lines */
const rows = (
  count: number,
  row: (index: number) => Readonly<Record<string, string>>,
  spoil: (lines: string, index: number) => string = (lines) => lines,
): string =>
  areaExample(
    `sub_kegiatan:\n${numbered(count, (index) => {
      const fields = {
        id: `r${index}`,
        nama: `Sub ${index}`,
        indikator: `Daftar ${index}`,
        bulan: '6',
        ...row(index),
      };
      const lines = Object.entries(fields).map(([key, value]) => `    ${key}: ${value}\n`);
      return spoil(lines.join('').replace('    ', '  - '), index);
    })}`,
    2,
  );

const inRow = (nama: string): string => rows(1, () => ({ nama }));

const ALIAS_BOMB = `a: &a [x, x, x, x, x, x, x, x, x]\n${numbered(8, (index) => {
  const [name, before] = ['bcdefghi'[index], 'abcdefgh'[index]];
  return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]\n`;
})}`;

/** Not YAML that was typed wrong, but what is no text, or no file. */
export const ODD_FILES: readonly FileCase[] = [
  { name: 'a sound area', make: bytes(AREA_2), says: ['no-extra-area'] },
  { name: 'nothing', make: bytes(''), says: ['yaml/empty'] },
  { name: 'comments only', make: bytes('# a\n# b\n'), says: ['yaml/empty'] },
  { name: 'spaces only, 4 MB', make: bytes(' '.repeat(LARGEST_FILE)), says: ['yaml/empty'] },
  { name: '100 MB', make: sized(100 * 1024 * 1024), says: ['yaml/too-large'] },
  {
    name: 'one line of 100 MB',
    make: bytes('nama: ', Buffer.alloc(100 * 1024 * 1024, 'x')),
    says: ['yaml/too-large'],
  },
  { name: 'a byte too many', make: sized(LARGEST_FILE + 1), says: ['yaml/too-large'] },
  { name: 'a byte order mark', make: bytes('\ufeff', AREA_2), says: ['no-extra-area'] },
  { name: 'two byte order marks', make: bytes('\ufeff\ufeff', AREA_2), says: ['no-extra-area'] },
  {
    name: 'UTF-16 LE',
    make: bytes(Buffer.from(`\ufeff${AREA_2}`, 'utf16le')),
    says: ['yaml/not-utf8'],
  },
  {
    name: 'UTF-16 BE',
    make: bytes(Buffer.from(`\ufeff${AREA_2}`, 'utf16le').swap16()),
    says: ['yaml/not-utf8'],
  },
  { name: 'a NUL', make: bytes(AREA_2, '\u0000'), says: ['yaml/not-utf8'] },
  {
    name: 'a lone surrogate in bytes',
    make: bytes(AREA_2, '# ', Buffer.from([0xed, 0xa0, 0x80])),
    says: ['yaml/not-utf8'],
  },
  { name: 'overlong bytes', make: bytes(Buffer.from([0xc0, 0xaf])), says: ['yaml/not-utf8'] },
  { name: 'CRLF', make: bytes(AREA_2.replaceAll('\n', '\r\n')), says: ['no-extra-area'] },
  {
    name: 'lone CR',
    make: bytes(AREA_2.replaceAll('\n', '\r')),
    says: ['no-extra-area', 'yaml/colon-in-text'],
  },
  {
    name: 'a lone surrogate as an escape',
    make: bytes(inRow('"a\\ud800b"')),
    says: ['no-extra-area', 'no-idle-month', 'no-odd-character'],
  },
  { name: 'a link to itself', make: (path) => symlinkSync(path, path), says: ['yaml/cannot-read'] },
  {
    name: 'a link to nothing',
    make: (path) => symlinkSync('tidak-ada', path),
    says: ['yaml/cannot-read'],
  },
  {
    name: 'a link to the folder it is in',
    make: (path) => symlinkSync('.', path),
    says: ['yaml/not-a-file'],
  },
  { name: 'a device', make: (path) => symlinkSync('/dev/zero', path), says: ['yaml/not-a-file'] },
  { name: 'a pipe', make: (path) => execFileSync('mkfifo', [path]), says: ['yaml/not-a-file'] },
  {
    name: 'a socket',
    make: (path) => void spawnSync(process.execPath, ['-e', SOCKET, path]),
    says: ['yaml/not-a-file'],
  },
  { name: 'a folder', make: (path) => mkdirSync(path), says: ['yaml/not-a-file'] },
  {
    name: 'a name with a line end',
    file: 'area-2-a\nb.yaml',
    make: bytes(AREA_2),
    says: ['no-extra-area', 'schema/berkas', 'use-area-filename'],
  },
  {
    name: 'a name with an escape',
    file: 'area-2-\u001b[2J.yaml',
    make: bytes(AREA_2),
    says: ['no-extra-area', 'schema/berkas', 'use-area-filename'],
  },
  {
    name: 'a name of 250 letters',
    file: `area-2-${'a'.repeat(238)}.yaml`,
    make: bytes(AREA_2),
    says: ['no-extra-area'],
  },
  {
    name: 'realisasi that is a pipe',
    file: 'realisasi',
    make: (path) => execFileSync('mkfifo', [path]),
    says: ['yaml/not-a-file'],
  },
  {
    name: 'realisasi that leads to itself',
    file: 'realisasi',
    make: (path) => symlinkSync('.', path),
    says: [],
  },
];

/** Leaves a socket behind that nobody listens to. */
const SOCKET = `require('net').createServer().listen(process.argv[1], () => process.kill(process.pid, 'SIGKILL'))`;

/** YAML that means more than it says, or means to cost much. */
export const ODD_YAML: readonly FileCase[] = [
  { name: 'an alias bomb', make: bytes(ALIAS_BOMB), says: ['yaml/anchor', 'yaml/flow-list'] },
  {
    name: 'an alias of what holds it',
    make: bytes('nomor: &a [*a]\n'),
    says: ['yaml/anchor', 'yaml/flow-list'],
  },
  {
    name: 'merge keys',
    make: bytes(`dasar: &d\n  nama: x\n<<: *d\n`, AREA_2),
    says: ['yaml/anchor'],
  },
  {
    name: 'a merge key of no alias',
    make: bytes('<<: {nama: x}\n', AREA_2),
    says: ['no-extra-area', 'yaml/flow-map'],
  },
  {
    name: 'a key twice',
    make: bytes('nama: x\n', AREA_2),
    says: ['no-extra-area', 'yaml/duplicate-key'],
  },
  {
    name: 'a key twice, written differently',
    make: bytes('"nama": x\n', AREA_2),
    says: ['no-extra-area', 'yaml/duplicate-key'],
  },
  {
    name: 'tags',
    make: bytes(AREA_2.replace('nomor: 2', 'nomor: !!js/function "x"')),
    says: ['no-extra-area', 'yaml/tag-resolve-failed'],
  },
  {
    name: 'a tag of bytes',
    make: bytes(AREA_2.replace('nomor: 2', 'nomor: !!binary aGFsbw==')),
    says: ['yaml/tag'],
  },
  {
    name: 'two documents',
    make: bytes(AREA_2, '---\n', AREA_2),
    says: ['no-extra-area', 'yaml/multiple-docs'],
  },
  {
    name: '__proto__',
    make: bytes('__proto__:\n  nama: x\n', AREA_2),
    says: ['no-extra-area', 'schema/kunci'],
  },
  {
    name: '__proto__ alone',
    make: bytes('__proto__: 1\n'),
    says: ['schema/kunci', 'schema/nomor'],
  },
  {
    name: 'constructor, toString',
    make: bytes('constructor: 1\ntoString: 2\nhasOwnProperty: 3\n', AREA_2),
    says: ['no-extra-area', 'schema/kunci'],
  },
  {
    name: '10,000 brackets',
    make: bytes(`nama: ${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    says: ['yaml/resource-exhaustion'],
  },
  {
    name: '10,000 brackets on as many lines',
    make: bytes('[\n'.repeat(10_000)),
    says: ['yaml/resource-exhaustion'],
  },
  {
    name: '10,000 braces',
    make: bytes('{a: '.repeat(10_000), '}'.repeat(10_000)),
    says: ['yaml/resource-exhaustion'],
  },
  {
    name: '10,000 lists in lists',
    make: bytes('- '.repeat(10_000)),
    says: ['yaml/resource-exhaustion'],
  },
  {
    name: '10,000 keys in keys',
    make: bytes('? '.repeat(10_000)),
    says: ['yaml/resource-exhaustion'],
  },
  {
    name: '2,800 mappings in mappings',
    make: bytes(stairs(2_800, 'a:')),
    says: ['yaml/resource-exhaustion'],
  },
  {
    name: '2,800 lists in lists, blank lines between',
    make: bytes(stairs(2_800, '-').replaceAll('\n', '\n\n')),
    says: ['yaml/resource-exhaustion'],
  },
];

/** As large as a file may be, and as slow to read as somebody could think of: what is repeated, and what is said. */
const REPEATED: readonly (readonly [unit: string, ...says: string[]])[] = [
  ['[', 'yaml/resource-exhaustion'],
  ['{', 'yaml/resource-exhaustion'],
  ['"', 'no-extra-area', 'yaml/text-after-quote'],
  ["'", 'schema/berkas'],
  ['- ', 'yaml/resource-exhaustion'],
  ['-\n', 'schema/berkas'],
  ['? ', 'yaml/resource-exhaustion'],
  [': ', 'no-extra-area', 'yaml/colon-in-text'],
  ['&a ', 'yaml/multiple-anchors'],
  ['*a ', 'yaml/unexpected-token'],
  ['!a ', 'yaml/multiple-tags'],
  ['%\n', 'yaml/bad-directive', 'yaml/unexpected-token'],
  ['@\n', 'yaml/bad-scalar-start', 'yaml/unexpected-token'],
  ['|\n', 'schema/berkas'],
  ['#\n', 'yaml/empty'],
  ['\n', 'yaml/empty'],
  ['\tx\n', 'no-extra-area', 'yaml/tab-as-indent'],
  ['\r', 'schema/berkas'],
  ['\u200b', 'yaml/too-many-marks'],
  ['---\n', 'yaml/multiple-docs'],
  ['a:\n', 'no-extra-area', 'schema/kunci', 'yaml/duplicate-key'],
  ['a: b: c\n', 'yaml/block-as-implicit-key'],
  ['- a: b: c\n', 'yaml/block-as-implicit-key'],
  ['a: "x" y\n', 'yaml/unexpected-token'],
  ['a: [\n', 'yaml/resource-exhaustion'],
  ['- "\n', 'yaml/missing-char'],
  ['- a: 1\n b: 2\n', 'yaml/bad-indent', 'yaml/missing-char', 'yaml/too-many-faults'],
  ['"\\q', 'no-extra-area', 'yaml/text-after-quote'],
  ['[a],', 'no-extra-area', 'yaml/unexpected-token'],
  ['<<<<<<< a\n', 'schema/berkas'],
  ['nama: x\n', 'yaml/duplicate-key'],
];

export const SLOW_YAML: readonly FileCase[] = REPEATED.map(([unit, ...says]) => ({
  name: `as much of ${JSON.stringify(unit)} as may be`,
  make: bytes(much(unit)),
  says,
}));

const MANY = 2_500;

const WHERE = { 1: 'each', 50: 'every 50th', last: 'the last' } as const;

const slipIn = (
  where: keyof typeof WHERE,
  name: string,
  from: string | RegExp,
  to: string,
  ...says: readonly string[]
): FileCase => ({
  name: `2,500 rows, in ${WHERE[where]} ${name}`,
  make: bytes(
    rows(
      MANY,
      () => ({}),
      (lines, index) =>
        (where === 'last' ? index === MANY - 1 : index % where === where - 1)
          ? lines.replace(from, to)
          : lines,
    ),
  ),
  says,
});

const CONFLICT = '<<<<<<< HEAD\n$1=======\n$1>>>>>>> x\n';

/** Long files of which each slip takes the parser several tries. */
export const SLOW_SLIPS: readonly FileCase[] = [
  slipIn(50, 'a tab', '    nama', '    \tnama', 'yaml/bad-indent', 'yaml/tab-as-indent'),
  slipIn('last', 'a tab', '    nama', '    \tnama', 'yaml/tab-as-indent'),
  slipIn(
    50,
    'an unfolded text',
    'nama: ',
    'nama:\n      a b\n      c: d\n      ',
    'yaml/bad-indent',
    'yaml/multiline-implicit-key',
  ),
  slipIn(50, 'no colon', 'nama:', 'nama', 'yaml/missing-colon', 'yaml/multiline-implicit-key'),
  slipIn(50, 'a key too far left', '    nama', '   nama', 'yaml/bad-indent', 'yaml/missing-char'),
  slipIn(50, 'a key twice', /( {4}nama: .*\n)/, '$1$1', 'yaml/duplicate-key'),
  slipIn(
    1,
    'a colon in a text',
    'Sub',
    'Sub: x',
    'yaml/block-as-implicit-key',
    'yaml/colon-in-text',
    'yaml/too-many-faults',
  ),
  slipIn(
    1,
    'no dash',
    '  - ',
    '  ',
    'no-extra-area',
    'yaml/bad-indent',
    'yaml/block-as-implicit-key',
  ),
  slipIn(
    1,
    'text behind a bracket',
    'Sub',
    '[Sub] x',
    'yaml/text-after-bracket',
    'yaml/too-many-faults',
    'yaml/unexpected-token',
  ),
  slipIn('last', 'a conflict', /^(.*)$/s, CONFLICT, 'yaml/multiline-implicit-key'),
  slipIn(
    'last',
    'an open quote',
    'nama: ',
    'nama: "',
    'no-extra-area',
    'no-idle-month',
    'yaml/unclosed-quote',
  ),
  slipIn(
    'last',
    'a line that is nothing',
    /$/,
    'bukan apa-apa\n',
    'no-extra-area',
    'yaml/missing-char',
  ),
];

/** What a second area draws where one is meant, whose row has one month. */
const IN_AREA_2 = ['no-extra-area', 'no-idle-month'];

const OF_4_MB = 3_900_000;
const inText = (name: string, unit: string, ...says: readonly string[]): FileCase => {
  const marks = (unit.match(/[\u00a0\u200b:]/g) ?? []).length;
  const times = Math.min(
    OF_4_MB / Buffer.byteLength(unit),
    marks === 0 ? Number.POSITIVE_INFINITY : 29_000 / marks,
  );
  return {
    name: `a text of ${name}`,
    make: bytes(inRow(unit.repeat(times))),
    says: [...says, 'schema/nama', ...IN_AREA_2].sort(),
  };
};

/** Sound YAML that gives our own code as much to do as may be. */
export const SLOW_PLANS: readonly FileCase[] = [
  {
    name: '15,000 unknown keys',
    make: bytes(numbered(15_000, (index) => `k${index}: 1\n`)),
    says: ['schema/kunci', 'schema/nomor', 'yaml/too-many-faults'],
  },
  {
    name: '6,000 broken keys',
    make: bytes(numbered(6_000, (index) => `k${index}: "x" y\n`)),
    says: ['yaml/unexpected-token'],
  },
  {
    name: '9,500 texts that are mappings',
    make: bytes(rows(1, () => ({ indikator: `\n${numbered(9_500, () => '      - a: b\n')}` }))),
    says: ['no-extra-area', 'no-idle-month', 'schema/kunci', 'yaml/too-many-faults'],
  },
  {
    name: '5,000 units, and 3,500 others',
    file: 'penugasan.yaml',
    make: bytes(
      `unit:\n${numbered(5_000, (index) => `  - Unit ${index}\n`)}`,
      `baris:\n${numbered(3_500, (index) => `  arsip${index}:\n    unit: Unitt ${index}\n`)}`,
    ),
    says: ['use-known-row', 'use-known-unit'],
  },
  {
    name: '3,700 entries of realisasi for rows that are not there',
    file: 'realisasi/2023-06.yaml',
    make: bytes(numbered(3_700, (index) => `r${index}:\n  status: terlaksana\n  bukti: [x]\n`)),
    says: ['use-known-row', 'yaml/flow-list', 'yaml/too-many-faults'],
  },
  {
    name: '2,500 rows',
    make: bytes(rows(2_500, () => ({}))),
    says: ['no-extra-area', 'no-idle-month'],
  },
  {
    name: '2,500 rows of one id',
    make: bytes(rows(2_500, () => ({ id: 'x' }))),
    says: ['no-duplicate-id', 'no-extra-area', 'no-idle-month'],
  },
  {
    name: '2,500 rows without an id',
    make: bytes(rows(2_500, () => ({ id: '' }))),
    says: ['no-extra-area', 'schema/id', 'yaml/too-many-faults'],
  },
  {
    name: '2,500 wrong months',
    make: bytes(rows(2_500, () => ({ bulan: '13' }))),
    says: ['no-extra-area', 'schema/bulan', 'yaml/too-many-faults'],
  },
  {
    name: '2,500 equal texts',
    make: bytes(rows(2_500, () => ({ nama: 'Sama', indikator: 'Sama' }))),
    says: ['no-duplicate-text', 'no-extra-area', 'no-idle-month'],
  },
  {
    name: '2,500 typed numbers',
    make: bytes(rows(2_500, (index) => ({ nama: `1. Sub ${index}` }))),
    says: ['no-extra-area', 'no-idle-month', 'no-typed-number'],
  },
  {
    name: '2,500 repeated words',
    make: bytes(rows(2_500, (index) => ({ nama: `kata kata ${index}` }))),
    says: ['no-extra-area', 'no-idle-month', 'no-repeated-word'],
  },
  {
    name: '2,500 odd characters',
    make: bytes(rows(2_500, (index) => ({ nama: `a\u00a0b ${index}` }))),
    says: ['no-extra-area', 'no-idle-month', 'no-odd-character'],
  },
  {
    name: '2,500 abbreviations',
    make: bytes(rows(2_500, (index) => ({ nama: `Komisi (KP${index}) ${index}` }))),
    says: ['no-extra-area', 'no-idle-month'],
  },
  inText('repeated words', 'kata ', 'no-repeated-word'),
  inText('one word', 'x'),
  inText('letters and full stops', 'a.'),
  inText('numbers', '1) ', 'no-typed-number'),
  inText('abbreviations', '(KPU) '),
  inText('spaces', ' '),
  inText('brackets', '(', 'no-cut-text'),
  inText('Cyrillic', 'аб ', 'no-repeated-word'),
  inText('accents', 'a\u0301'),
  inText('emoji', '😀'),
  inText('month words', 'Januari Februari '),
  inText('hard spaces', 'a\u00a0', 'no-odd-character'),
  inText('zero width', 'a\u200b', 'no-odd-character'),
  inText('colons', 'a:a '),
];

const PROTO = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

const under = (indent: string, value: string): string =>
  PROTO.map((name) => `${indent}${name}: ${value}\n`).join('');

/** Names that every object of JavaScript has, wherever a plan has names of its own. */
export const PROTO_KEYS: readonly FileCase[] = [
  {
    name: 'rencana',
    file: 'rencana.yaml',
    make: bytes(rencanaExample(under('', '1'))),
    says: ['schema/kunci'],
  },
  {
    name: 'satker',
    file: 'rencana.yaml',
    make: bytes(rencanaExample().replace('satker:\n', `satker:\n${under('  ', '1')}`)),
    says: ['schema/kunci'],
  },
  {
    name: 'aturan',
    file: 'rencana.yaml',
    make: bytes(rencanaExample(`aturan:\n${under('  ', 'off')}`)),
    says: ['use-known-rule'],
  },
  {
    name: 'istilah',
    file: 'rencana.yaml',
    make: bytes(rencanaExample(`istilah:\n${under('  ', 'x')}`)),
    says: [],
    exit: 0,
  },
  {
    name: 'pengecualian',
    file: 'rencana.yaml',
    make: bytes(
      rencanaExample(
        `pengecualian:\n${PROTO.map((name) => `  - aturan: ${name}\n    di: ${name}\n    alasan: x\n`).join('')}`,
      ),
    ),
    says: ['use-known-rule'],
  },
  {
    name: 'penugasan',
    file: 'penugasan.yaml',
    make: bytes(
      `unit:\n  - ${PROTO.join('\n  - ')}\nbaris:\n${under('  ', '\n    unit: __proto__')}`,
    ),
    says: ['schema/id'],
  },
  {
    name: 'realisasi',
    file: 'realisasi/2023-06.yaml',
    make: bytes(under('', '\n  status: belum')),
    says: ['schema/id', 'use-known-row'],
  },
  {
    name: 'ids of rows',
    make: bytes(rows(PROTO.length, (index) => ({ id: PROTO[index] ?? '' }))),
    says: ['no-extra-area', 'no-idle-month', 'schema/id'],
  },
];
