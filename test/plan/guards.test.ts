/** The guards say what zod says, and are up to date. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as guards from '../../src/plan/schema/guards.ts';
import { SCHEMAS, type SchemaName, toJsonSchema } from '../../src/plan/schema/json-schema.ts';
import { GUARDED, toGuards } from '../../src/plan/schema/to-guards.ts';
import { brokenDocuments, soundDocuments } from './schema-cases.ts';

/** To write them anew: `npm run schemas`. */
test('src/plan/schema/guards.ts is up to date', async () => {
  await expect(toGuards()).toMatchFileSnapshot('../../src/plan/schema/guards.ts');
});

type Guard = (value: unknown) => boolean;
const guardOf = (name: string): Guard =>
  (guards as unknown as Readonly<Record<string, Guard>>)[name] ?? fail;
const fail = (): never => {
  throw new Error('no such guard');
};

const byFile: Readonly<Record<SchemaName, string>> = {
  'area.schema.json': 'isArea',
  'rencana.schema.json': 'isRencana',
  'penugasan.schema.json': 'isPenugasan',
  'realisasi.schema.json': 'isRealisasi',
};

describe.each(Object.entries(byFile))('%s', (file, name) => {
  const schema = toJsonSchema(file as SchemaName);
  const isSound = guardOf(name);

  test('takes sound documents through every branch', () => {
    const documents = soundDocuments(schema);
    expect(documents.length).toBeGreaterThan(5);
    expect(documents.filter((each) => !isSound(each))).toEqual([]);
  });

  test('refuses a broken document for every constraint', () => {
    const documents = brokenDocuments(schema);
    expect(documents.length).toBeGreaterThan(20);
    expect(documents.filter(({ value }) => isSound(value))).toEqual([]);
  });

  test('agrees with zod on sound documents changed at random', () => {
    const documents = soundDocuments(schema);
    const changed = fc
      .tuple(fc.constantFrom(...documents), fc.array(change, { minLength: 1, maxLength: 3 }))
      .map(([value, changes]) =>
        changes.reduce<unknown>((done, each) => changeAt(done, each), structuredClone(value)),
      );
    fc.assert(
      fc.property(changed, (value) => {
        expect(isSound(value)).toBe(SCHEMAS[file as SchemaName].safeParse(value).success);
      }),
      { numRuns: 2000 },
    );
  });
});

test.each(Object.entries(GUARDED))('%s agrees with zod on single values', (name, schema) => {
  fc.assert(
    fc.property(leaf, (value) => {
      expect(guardOf(name)(value)).toBe(schema.safeParse(value).success);
    }),
    { numRuns: 1000 },
  );
});

const leaf = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    '',
    ' ',
    'a',
    'a-b',
    'A b',
    '1-12',
    '13',
    '12-1',
    '-',
  ),
  fc.constantFrom<unknown>('1.', 'a)', 'kegiatan', 'F4', 'terlaksana', 'anggaran', '2022-02-29'),
  fc.constantFrom<unknown>('2024-02-29', 'no-cut-text', 'x'.repeat(81), '\u00a0', '\ufeff'),
  fc.constantFrom<unknown>([], {}, [1], ['a'], { nama: 'x' }, { nama: 'x', tidak_terbaca: 'y' }),
  fc.constantFrom<unknown>({ jumlah: 1 }, { sebab: 'sdm' }, { nama: 'x', rincian: ['y'] }),
  fc.constantFrom<unknown>(0, 1, 12, 13, 99, 100, -1, 1.5, 2 ** 53, Number.NaN, Infinity, -0),
);

/** A step to choose among the places of a document, a value to put there, or none to take it away. */
const change = fc.record({
  place: fc.nat(),
  key: fc.constantFrom('', 'nama', 'tidak_terbaca', 'bulan', 'indikator', 'rincian', 'asing'),
  value: fc.option(leaf),
});

interface Change {
  readonly place: number;
  readonly key: string;
  readonly value: unknown;
}

function changeAt(root: unknown, { place, key, value }: Change): unknown {
  const places: { holder: Record<string, unknown>; name: string }[] = [];
  const gather = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const name of Object.keys(holder)) {
      places.push({ holder: holder as Record<string, unknown>, name });
      gather((holder as Record<string, unknown>)[name]);
    }
  };
  gather(root);
  const at = places[place % Math.max(places.length, 1)];
  if (at === undefined) return value;
  const { holder } = at;
  if (Array.isArray(holder)) {
    if (value === null) holder.splice(Number(at.name), 1);
    else holder[Number(at.name)] = structuredClone(value);
  } else if (value === null && key === '') delete holder[at.name];
  else holder[key === '' ? at.name : key] = structuredClone(value);
  return root;
}
