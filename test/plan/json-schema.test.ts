/** `schemas/` is what the zod schemas generate, and both judge alike. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import ajvFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ZodType } from 'zod';
import { SCHEMAS, type SchemaName, toJsonSchema } from '../../src/plan/schema/json-schema.ts';
import { brokenDocuments, EDITOR_KEYWORDS, soundDocuments } from './schema-cases.ts';

const NAMES = Object.keys(SCHEMAS) as SchemaName[];
const PLAN = 'plans/kpu-kubu-raya/2022';

const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
ajvFormats.default(ajv);
ajv.addVocabulary(EDITOR_KEYWORDS.filter((each) => each !== 'title'));

/** To write them anew: `npm run schemas`. */
test.each(NAMES)('schemas/%s is up to date', async (name) => {
  const text = `${JSON.stringify(toJsonSchema(name), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot(`../../schemas/${name}`);
});

test.each(NAMES)('%s explains every field and every choice', (name) => {
  expect(unexplained(toJsonSchema(name), name)).toEqual([]);
});

describe.each(NAMES)('ajv with %s and zod agree', (name) => {
  const schema = toJsonSchema(name);
  const byAjv = ajv.compile(schema);
  const byZod = (value: unknown) => (SCHEMAS[name] as ZodType).safeParse(value).success;

  test('on sound documents through every branch', () => {
    const documents = soundDocuments(schema);
    expect(documents.length).toBeGreaterThan(5);
    expect(documents.filter((each) => !byAjv(each))).toEqual([]);
    expect(documents.filter((each) => !byZod(each))).toEqual([]);
  });

  test('on a broken document for every constraint', () => {
    const documents = brokenDocuments(schema);
    expect(documents.length).toBeGreaterThan(20);
    expect(documents.filter(({ value }) => byAjv(value)).map(toConstraint)).toEqual([]);
    expect(documents.filter(({ value }) => byZod(value)).map(toConstraint)).toEqual([]);
    expect(countConstraints(schema)).toBeLessThanOrEqual(documents.length);
  });
});

test.each(readdirSync(PLAN).filter((name) => name.endsWith('.yaml')))(
  'ajv and zod accept %s of the real plan',
  (file) => {
    const name = file === 'rencana.yaml' ? 'rencana.schema.json' : 'area.schema.json';
    const value: unknown = parse(readFileSync(join(PLAN, file), 'utf8'));
    expect(ajv.validate(toJsonSchema(name), value)).toBe(true);
    expect((SCHEMAS[name] as ZodType).safeParse(value).success).toBe(true);
  },
);

const toConstraint = ({ constraint }: { constraint: string }) => constraint;

/** The fields of a schema that have no description for the editor, and the choices that have none. */
function unexplained(schema: unknown, at: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { enum: choices = [], enumDescriptions: told = [] } = schema as {
    readonly enum?: readonly unknown[];
    readonly enumDescriptions?: readonly string[];
  };
  const untold = choices.slice(told.length).map((each) => `${at}/enum/${each}`);
  return [...untold, ...unexplainedBelow(schema, at)];
}

function unexplainedBelow(schema: object, at: string): string[] {
  return Object.entries(schema).flatMap(([key, value]) => {
    // What a key excludes is explained where it is a field.
    if (key === 'dependencies') return [];
    const below = unexplained(value, `${at}/${key}`);
    if (!at.endsWith('/properties')) return below;
    const explained = typeof value === 'object' && value !== null && 'description' in value;
    return explained ? below : [`${at}/${key}`, ...below];
  });
}

const CONSTRAINTS = new Set([
  'type',
  'pattern',
  'format',
  'minimum',
  'maximum',
  'maxLength',
  'minItems',
  'enum',
  'const',
  'dependencies',
]);

/** How many constraints a schema has, so that a generator that skips some is caught. */
function countConstraints(schema: unknown, inProperties = false): number {
  if (typeof schema !== 'object' || schema === null) return 0;
  return Object.entries(schema).reduce(
    (sum, [key, value]) =>
      sum +
      (!inProperties && CONSTRAINTS.has(key) ? 1 : 0) +
      countConstraints(value, key === 'properties'),
    0,
  );
}
