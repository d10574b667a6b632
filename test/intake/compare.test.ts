/** Differences between readings: each change is told once, where it is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Row, RowGroup } from '../../src/document/document.ts';
import { type Reading, type ReadingItem, toReading } from '../../src/document/reading.ts';
import { align } from '../../src/intake/align.ts';
import { compareReadings, type Difference } from '../../src/intake/compare.ts';

const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'];
const COLUMNS = ['NO', 'AREA', 'KEGIATAN', 'SUB', 'INDIKATOR', ...MONTHS, 'KET'];

interface Line {
  readonly sub: string;
  readonly indikator: string;
  readonly bulan?: readonly number[];
}

const cell = (text: string, rowSpan = 1): Cell => {
  const [, label, rest = text] = /^(\d+\.) (.*)$/.exec(text) ?? [];
  const paragraph = { kind: 'paragraph', runs: [{ text: rest }] } as const;
  const content = text === '' ? [] : [label === undefined ? paragraph : { ...paragraph, label }];
  return { content, rowSpan };
};

/** One area with one kegiatan whose sub kegiatan are these, numbered. */
function group(lines: readonly Line[], kegiatan = '1. Pengelolaan arsip'): RowGroup {
  return {
    band: [{ kind: 'paragraph', runs: [{ text: '4. Tata Laksana' }] }],
    rows: lines.map(
      ({ sub, indikator, bulan = [] }, index): Row => ({
        cells: [
          ...(index === 0
            ? [
                cell('1', lines.length),
                cell('Penguatan', lines.length),
                cell(kegiatan, lines.length),
              ]
            : []),
          cell(`${index + 1}. ${sub}`),
          cell(indikator),
          ...MONTHS.map((month) => cell(bulan.includes(Number(month)) ? '√' : '')),
          cell(''),
        ],
      }),
    ),
  };
}

function readingOf(...groups: readonly RowGroup[]): Reading {
  const columns = COLUMNS.map((title) => ({ title, width: 1 }));
  return toReading({ sections: [{ blocks: [{ kind: 'table', columns, head: [], groups }] }] });
}

const LINES: readonly Line[] = [
  { sub: 'Penataan arsip aktif', indikator: 'Daftar arsip', bulan: [1, 2] },
  { sub: 'Pelatihan pengelola', indikator: 'Laporan', bulan: [6] },
  { sub: 'Pengawasan internal', indikator: 'Nilai', bulan: [12] },
];

const differences = (attached: Reading, plan: Reading): readonly Difference[] =>
  compareReadings({ attached, plan }).differences;

/** Kind, kode and values in short. */
const show = (all: readonly Difference[]): unknown[] =>
  all.map(({ kind, place, values }) => [kind, place.kode, values.attached, values.plan]);

describe('one change, one difference', () => {
  const base = readingOf(group(LINES));
  const [first, second, third] = LINES as readonly [Line, Line, Line];
  const added = { sub: 'Penyusutan', indikator: 'Berita acara', bulan: [4] };

  test.each<[name: string, plan: RowGroup, found: unknown[]]>([
    ['none', group(LINES), []],
    [
      'a month',
      group([first, { ...second, bulan: [7] }, third]),
      [['months', '4.1.1.2', [6], [7]]],
    ],
    [
      'a word',
      group([first, { ...second, indikator: 'Berita' }, third]),
      [['cell', '4.1.1.2', 'Laporan', 'Berita']],
    ],
    [
      'the text of a merged cell',
      group(LINES, '1. Pengelolaan dokumen'),
      [['cell', '4.1.1.1', '1. Pengelolaan arsip', '1. Pengelolaan dokumen']],
    ],
    [
      'a row in front',
      group([added, ...LINES]),
      [['item', '4.1.1.1', null, '1. Penyusutan | Berita acara']],
    ],
    [
      'a row between',
      group([first, added, second, third]),
      [['item', '4.1.1.2', null, '2. Penyusutan | Berita acara']],
    ],
    [
      'a row at the end',
      group([...LINES, added]),
      [['item', '4.1.1.4', null, '4. Penyusutan | Berita acara']],
    ],
    [
      'the first row gone',
      group([second, third]),
      [['item', '4.1.1.1', '1. Penataan arsip aktif | Daftar arsip', null]],
    ],
    [
      'the last row gone',
      group([first, second]),
      [['item', '4.1.1.3', '3. Pengawasan internal | Nilai', null]],
    ],
    [
      'only a number',
      group(LINES, '2. Pengelolaan arsip'),
      [['number', '4.1.1.1', '1. Pengelolaan arsip', '2. Pengelolaan arsip']],
    ],
  ])('%s', (_, plan, found) => {
    expect(show(differences(base, readingOf(plan)))).toEqual(found);
  });

  test('numbers that change with a row are told apart', () => {
    const { renumbered } = compareReadings({
      attached: base,
      plan: readingOf(group([added, ...LINES])),
    });
    expect(renumbered.map(({ values }) => [values.attached, values.plan])).toEqual([
      ['1. Penataan arsip aktif', '2. Penataan arsip aktif'],
      ['2. Pelatihan pengelola', '3. Pelatihan pengelola'],
      ['3. Pengawasan internal', '4. Pengawasan internal'],
    ]);
  });
});

describe('three sides', () => {
  const one = readingOf(group(LINES));
  const other = readingOf(group([{ sub: 'Lain sekali', indikator: 'Baru' }, ...LINES]));

  test('what two of them have and the third has not is one difference', () => {
    const found = compareReadings({ attached: one, pages: other, plan: other }).differences;
    expect(found.map(({ values }) => values)).toEqual([
      { pages: '1. Lain sekali | Baru', attached: null, plan: '1. Lain sekali | Baru' },
    ]);
  });

  test('without the source inside, the pages are held against the plan', () => {
    const found = compareReadings({ pages: one, plan: other }).differences;
    expect(found.map(({ values }) => values)).toEqual([
      { pages: null, plan: '1. Lain sekali | Baru' },
    ]);
  });

  test('pages do not know the titles of columns', () => {
    const untitled: Reading = {
      items: one.items.map((item) =>
        item.kind === 'row' ? { ...item, columns: item.columns.map(() => '') } : item,
      ),
    };
    expect(compareReadings({ attached: one, pages: untitled }).differences).toEqual([]);
  });

  test('one alone agrees with itself', () => {
    expect(compareReadings({ pages: one }).differences).toEqual([]);
    expect(compareReadings({}).differences).toEqual([]);
  });
});

test('what runs from right to left is compared by its letters', () => {
  const text = (words: string): Reading =>
    toReading({ sections: [{ blocks: [{ kind: 'paragraph', runs: [{ text: words }] }] }] });
  expect(differences(text('اللجنة 2023'), text('2023 ةنجللا'))).toEqual([]);
  expect(differences(text('اللجنة'), text('العامة'))).toHaveLength(2);
});

describe('aligning', () => {
  const line = fc.record({
    sub: fc.constantFrom('Arsip aktif', 'Arsip statis', 'Pelatihan', 'Survei budaya kerja'),
    indikator: fc.constantFrom('Laporan', 'Daftar', 'Nilai survei'),
  });
  const items = fc
    .array(line, { minLength: 1, maxLength: 12 })
    .map((lines): readonly ReadingItem[] => readingOf(group(lines)).items);

  test('loses, repeats and reorders nothing', () => {
    fc.assert(
      fc.property(items, items, (base, other) => {
        const pairs = align(base, other);
        const indexes = (pick: 'base' | 'other'): number[] =>
          pairs.flatMap((pair) => pair[pick] ?? []);
        expect(indexes('base')).toEqual([...base.keys()]);
        expect(indexes('other')).toEqual([...other.keys()]);
      }),
    );
  });

  test('a reading agrees with itself', () => {
    fc.assert(
      fc.property(items, (all) => {
        expect(align(all, all).every(({ base, other }) => base === other)).toBe(true);
        expect(differences({ items: all }, { items: all })).toEqual([]);
      }),
    );
  });

  test('two large readings without a common word', () => {
    const many = (word: string): Reading =>
      readingOf(
        group(Array.from({ length: 3000 }, (_, n) => ({ sub: `${word}${n}`, indikator: word }))),
      );
    expect(differences(many('alfa'), many('beta')).length).toBeGreaterThan(3000);
  });
});
