/** What is recorded is what is read again, whatever else stands in the file. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePlanYaml } from '../../src/plan/build-plan.ts';
import { buildRealisasi } from '../../src/plan/build-realisasi.ts';
import {
  type Isian,
  parseJumlah,
  parseTanggal,
  SEBAB,
  STATUS,
  toIsian,
  withoutEmpty,
} from '../../src/plan/realisasi-fields.ts';
import { readHiddenRows, toHiddenRows } from '../../src/plan/realisasi-form.ts';
import { type EntryChange, recordEntries } from '../../src/plan/record-realisasi.ts';
import { toSourceFile } from '../../src/source/source-file.ts';
import { findComments } from '../../src/source/yaml-comments.ts';

const PATH = 'realisasi/2023-06.yaml';

/** Texts of all that YAML takes for something else. */
const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('- x', 'a: b', 'a # b', '12', '3.5', 'null', 'ya', '~', '"', "'", '{a}', '[b]'),
    fc.constantFrom(
      '2023-06-20',
      '*x',
      '&x',
      '!x',
      '%x',
      '@x',
      '`x',
      '>',
      '|',
      '?',
      ': ',
      '#',
      '=',
    ),
  )
  .map((each) =>
    each
      .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, '')
      .trim()
      .replace(/\s+/g, ' '),
  )
  .filter((each) => /\S/.test(each));
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const isian: fc.Arbitrary<Isian> = fc
  .record({
    status: fc.constantFrom(...STATUS),
    tanggal: optional(
      fc
        .date({ min: new Date('2022-01-01'), max: new Date('2024-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
    jumlah: optional(fc.integer({ min: 0, max: 100_000 }).map((each) => each / 4)),
    satuan: optional(text),
    bukti: optional(fc.uniqueArray(text, { maxLength: 3 })),
    sebab: optional(fc.constantFrom(...SEBAB)),
    catatanKendala: optional(text),
    tindakLanjut: optional(text),
    catatan: optional(text),
  })
  .map(withoutEmpty);

const entries = fc
  .uniqueArray(fc.constantFrom('arsip', 'sop', 'tim-rb', 'a-1', 'null', '12'), { maxLength: 4 })
  .chain((ids) => fc.tuple(...ids.map((id) => isian.map((each): [string, Isian] => [id, each]))))
  .map((all) => new Map(all));

const read = (file: string): Map<string, Isian> =>
  new Map(
    buildRealisasi(parsePlanYaml(toSourceFile(PATH, file))).map((each) => [each.id, toIsian(each)]),
  );
const record = (file: string, changes: readonly EntryChange[]): string => {
  const after = recordEntries(toSourceFile(PATH, file), changes, '# skema\n');
  if (after === undefined) throw new Error(`not recorded in:\n${file}`);
  return after;
};
const toChanges = (before: ReadonlyMap<string, Isian>, after: ReadonlyMap<string, Isian>) =>
  [...after].map(([id, each]): EntryChange => {
    const old = before.get(id);
    return { id, ...(old === undefined ? {} : { before: old }), after: each };
  });

test('what is recorded is read again, first in a new file and then over it', () => {
  fc.assert(
    fc.property(
      entries.filter(({ size }) => size > 0),
      entries,
      (first, then) => {
        const file = record('', toChanges(new Map(), first));
        expect(read(file)).toEqual(first);
        expect(file.startsWith('# skema\n')).toBe(true);
        if (then.size === 0) return;
        expect(read(record(file, toChanges(first, then)))).toEqual(new Map([...first, ...then]));
      },
    ),
    { numRuns: 300 },
  );
});

const COMMENTED = `# kepala

# tentang sop
sop: # di belakang kunci
  # tentang status
  status: belum
  # tentang kendala
  kendala:
    sebab: anggaran
    # tentang catatan
    catatan: Belum cair
  # tentang bukti
  bukti:
    # satu
    - bukti/a.pdf
    # dua
    - bukti/b.pdf

# tentang arsip
arsip:
  status: belum
# penutup
`;

test('no comment is lost where no line goes', () => {
  const before = read(COMMENTED);
  const comments = (file: string): string[] =>
    findComments(file)
      .map((each) => each.text)
      .sort();
  fc.assert(
    fc.property(isian, isian, (sop, arsip) => {
      // Only what is added or changed: a field taken away takes its own comment along.
      const kept = { ...before.get('sop'), ...sop, bukti: ['bukti/a.pdf', 'bukti/b.pdf', 'baru'] };
      const after = new Map<string, Isian>([
        ['sop', { ...kept, catatanKendala: sop.catatanKendala ?? 'Belum cair' }],
        ['arsip', arsip],
      ]);
      expect(comments(record(COMMENTED, toChanges(before, after)))).toEqual(comments(COMMENTED));
    }),
  );
});

test('a bukti that goes leaves the others with their comments', () => {
  const before = read(COMMENTED);
  const sop = before.get('sop') ?? {};
  const changes = [{ id: 'sop', before: sop, after: { ...sop, bukti: ['bukti/a.pdf'] } }];
  expect(record(COMMENTED, changes)).toContain('  bukti:\n    # satu\n    - bukti/a.pdf\n  # ');
});

describe('a day', () => {
  test.each([
    ['2023-06-20', '2023-06-20'],
    ['2023-6-2', '2023-06-02'],
    ['2023-06-20T00:00:00.000Z', '2023-06-20'],
    ['20-06-2023', '2023-06-20'],
    ['20/6/2023', '2023-06-20'],
    ['20.6.23', '2023-06-20'],
    [' 20  Juni 2023 ', '2023-06-20'],
    ['20-Jun-2023', '2023-06-20'],
    ['29-02-2024', '2024-02-29'],
  ])('%s', (typed, iso) => {
    expect(parseTanggal(typed)).toBe(iso);
  });

  test.each([
    '',
    '6',
    '2023',
    '29-02-2023',
    '31/06/2023',
    '20-06/2023',
    '20 J 2023',
    'Juni 2023',
    '06-20-2023',
  ])('not %s', (typed) => {
    expect(parseTanggal(typed)).toBeUndefined();
  });
});

test.each([
  ['3', 3],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['1.250,5', 1250.5],
  ['1.250.000', 1_250_000],
  ['1.250', undefined],
  ['-1', undefined],
  ['tiga', undefined],
  ['3 dokumen', undefined],
  ['1e3', undefined],
])('the amount %s', (typed, expected) => {
  expect(parseJumlah(typed)).toBe(expected);
});

describe('the hidden sheet of a form', () => {
  test('is read as it was written', () => {
    const subject = { tahun: 2023, bulan: 6, satker: 'KPU' };
    fc.assert(
      fc.property(entries, (all) => {
        const rows = [...all].map(([id, each]) => ({ id, kode: '1.1.1.1', isian: each }));
        expect(readHiddenRows(toHiddenRows(subject, [...rows, { id: 'x', kode: '2' }]))).toEqual({
          subject,
          rows: [...rows, { id: 'x', kode: '2' }],
        });
      }),
    );
  });

  test.each([
    ['nothing', []],
    ['another mark', [['x', '1', '2023', '6', 'KPU']]],
    ['another version', [['rb-isian', '2', '2023', '6', 'KPU']]],
    ['no month', [['rb-isian', '1', '2023', '13', 'KPU']]],
    [
      'broken JSON',
      [
        ['rb-isian', '1', '2023', '6', 'KPU'],
        ['a', '1', '{'],
      ],
    ],
    [
      'other fields',
      [
        ['rb-isian', '1', '2023', '6', 'KPU'],
        ['a', '1', '{"status":"x"}'],
      ],
    ],
  ])('with %s is none', (_, rows) => {
    expect(readHiddenRows(rows)).toBeUndefined();
  });
});
