/**
 * Turns the zod schemas into plain code that only says whether zod would find nothing: `guards.ts`.
 *
 * zod takes longer to load than the plan of an office to be checked, and most files have no fault. Where
 * a guard says no, zod is asked what the fault is.
 */
import type * as z from 'zod';
import { keysWithin } from '../schema-shape.ts';
import { areaSchema } from './area.ts';
import { id } from './fields.ts';
import { penugasanSchema } from './penugasan.ts';
import { realisasiSchema } from './realisasi.ts';
import { rencanaSchema } from './rencana.ts';

const { status, tanggal, hasil, kendala } = realisasiSchema.valueType.shape;

/** By the name of its guard; those of single fields are for values that are read one by one. */
export const GUARDED: Readonly<Record<string, z.ZodType>> = {
  isArea: areaSchema,
  isRencana: rencanaSchema,
  isPenugasan: penugasanSchema,
  isRealisasi: realisasiSchema,
  isId: id,
  isStatus: status,
  isTanggal: tanggal.unwrap(),
  isHasil: hasil.unwrap(),
  isKendala: kendala.unwrap(),
  isJumlahArea: rencanaSchema.shape.jumlah_area.unwrap(),
};

/** The part of zod's own definitions that our schemas use. */
interface Def {
  readonly type: string;
  readonly check?: string;
  readonly format?: string;
  readonly pattern?: RegExp;
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDef } }[];
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly catchall?: z.ZodType;
  readonly element?: z.ZodType;
  readonly keyType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
}

interface CheckDef {
  readonly check: string;
  readonly pattern?: RegExp;
  readonly maximum?: number;
  readonly minimum?: number;
  readonly value?: number;
  readonly inclusive?: boolean;
  readonly params?: { readonly exactlyOne?: readonly [string, string] };
}

/** @throws Error for what no schema of ours had until now */
export function toGuards(): string {
  /** By what stands in them: the schemas say the same thing in many places. */
  const functions = new Map<string, string>();
  const ask: Ask = (schema, value) => {
    const def = schema.def as unknown as Def;
    if (def.type === 'optional') return ask(needed(def.innerType), value);
    const body = BODY[def.type]?.(def, ask);
    if (body === undefined) throw new Error(`no guard for a schema of type ${def.type}`);
    const name = functions.get(body) ?? `${NAME[def.type] ?? 'is'}${functions.size + 1}`;
    functions.set(body, name);
    return `${name}(${value})`;
  };
  const exported = Object.entries(GUARDED).map(([name, schema]) =>
    toFunction(`export function ${name}`, `  return ${ask(schema, 'value')};`),
  );
  const inner = [...functions].map(([body, name]) => toFunction(`function ${name}`, body));
  const patterns = new Map<string, string>();
  const hoisted = inner.join('\n\n').replace(PATTERN, (_, pattern: string) => {
    const name = patterns.get(pattern) ?? `PATTERN_${patterns.size + 1}`;
    patterns.set(pattern, name);
    return `${name}.test(`;
  });
  const constants = [...patterns].map(([pattern, name]) => `const ${name} = ${pattern};`);
  const keys = new Set(Object.values(GUARDED).flatMap(keysWithin));
  const known = `/** Every key that a plan may have. */\nexport const KEYS = [\n${[...keys].map((key) => `  ${literal(key)},`).join('\n')}\n];`;
  return [HEAD, known, ...constants, ...exported, hoisted].join('\n\n').concat('\n');
}

/** A regular expression written where it is used would be made anew for every text. */
const PATTERN = /(\/\S+\/)\.test\(/g;

const toFunction = (head: string, body: string): string =>
  `${head}(value: unknown): boolean {\n${body}\n}`;

const NAME: Readonly<Record<string, string>> = {
  string: 'isText',
  number: 'isNumber',
  array: 'isList',
  record: 'isRecord',
  object: 'isMapping',
  union: 'isEither',
  literal: 'isOneOf',
  enum: 'isOneOf',
};

/** What is asked of `value`, as an expression. */
type Ask = (schema: z.ZodType, value: string) => string;

const HEAD = `/** Whether zod would find nothing wrong. Made from the schemas by \`npm run schemas\`; see \`to-guards.ts\`. */

type Mapping = Readonly<Record<string, unknown>>;

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);`;

/** Takes the definition of a schema to what stands in its guard. */
const BODY: Readonly<Record<string, (def: Def, ask: Ask) => string>> = {
  string: (def) => returned(all("typeof value === 'string'", ...textChecks(def))),
  number: (def) =>
    returned(
      all(
        "typeof value === 'number'",
        def.format === 'safeint' ? 'Number.isSafeInteger(value)' : 'Number.isFinite(value)',
        ...checksOf(def).map(numberCheck),
      ),
    ),
  boolean: () => returned("typeof value === 'boolean'"),
  null: () => returned('value === null'),
  literal: ({ values = [] }) =>
    returned(any(...values.map((each) => `value === ${literal(each)}`))),
  enum: ({ entries = {} }) =>
    returned(any(...Object.values(entries).map((each) => `value === ${literal(each)}`))),
  union: ({ options = [] }, ask) => returned(any(...options.map((each) => ask(each, 'value')))),
  array: (def, ask) => {
    const least = checksOf(def).map((each) => {
      if (each.check !== 'min_length') throw new Error(`no guard for a list's ${each.check}`);
      return `value.length >= ${each.minimum}`;
    });
    return `  if (!(${all('Array.isArray(value)', ...least)})) return false;
  for (const item of value) if (!${ask(needed(def.element), 'item')}) return false;
  return true;`;
  },
  record: (def, ask) => `  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    if (!(${all(ask(needed(def.keyType), 'key'), ask(needed(def.valueType), 'item'))})) return false;
  }
  return true;`,
  object: (def, ask) => {
    if ((def.catchall?.def as Def | undefined)?.type !== 'never') {
      throw new Error('no guard for a mapping that takes any key');
    }
    const shape = Object.entries(def.shape ?? {});
    const cases = shape.map(
      ([key, each]) => `      case ${literal(key)}: if (${ask(each, 'item')}) break; return false;`,
    );
    const lacks = shape
      .filter(([, each]) => (each.def as unknown as Def).type !== 'optional')
      .map(([key]) => `${literal(key)} in value`);
    const one = checksOf(def).map(({ params }) => {
      const [a, b] = params?.exactlyOne ?? [];
      if (a === undefined || b === undefined) throw new Error('no guard for a refinement');
      return `${literal(a)} in value !== ${literal(b)} in value`;
    });
    return `  if (!isMapping(value)) return false;
  for (const key in value) {
    const item = value[key];
    switch (key) {
${cases.join('\n')}
      default: return false;
    }
  }
  return ${all('true', ...lacks, ...one)};`;
  },
};

const returned = (expression: string): string => `  return ${expression};`;

function textChecks(def: Def): string[] {
  const own = def.check === 'string_format' ? [def as CheckDef] : [];
  return [...own, ...checksOf(def)].map(({ check, pattern, maximum }) => {
    if (check === 'max_length') return `value.length <= ${maximum}`;
    if (check === 'string_format' && pattern !== undefined) return `${pattern}.test(value)`;
    throw new Error(`no guard for a text's ${check}`);
  });
}

function numberCheck({ check, value: bound, inclusive }: CheckDef): string {
  const sign = { greater_than: '>', less_than: '<' }[check];
  if (sign === undefined || inclusive !== true) throw new Error(`no guard for a number's ${check}`);
  return `value ${sign}= ${bound}`;
}

const checksOf = ({ checks = [] }: Def): CheckDef[] => checks.map(({ _zod }) => _zod.def);

function needed(schema: z.ZodType | undefined): z.ZodType {
  if (schema === undefined) throw new Error('a schema without its inner one');
  return schema;
}

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "\\'")}'` : String(value);

const all = (...asked: readonly string[]): string => asked.join(' && ');
const any = (...asked: readonly string[]): string => asked.join(' || ');
