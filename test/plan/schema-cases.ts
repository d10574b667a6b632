/** Makes documents from a JSON Schema: sound ones for every branch, and one broken for every constraint. */

/** The part of JSON Schema that our schemas use; the test fails when they come to use another. */
interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | Schema;
  readonly propertyNames?: Schema;
  /** The branches of a union; of an object, keys of which one must be there. */
  readonly anyOf?: readonly Schema[];
  /** Keys that exclude another. */
  readonly dependencies?: Readonly<Record<string, unknown>>;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/** What editors understand beyond JSON Schema; none of it constrains a value. */
export const EDITOR_KEYWORDS = [
  'title',
  'errorMessage',
  'enumDescriptions',
  'defaultSnippets',
  'x-intellij-enum-metadata',
] as const;

const KNOWN_KEYWORDS = new Set([
  '$schema',
  'description',
  'type',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'anyOf',
  'dependencies',
  'items',
  'minItems',
  'pattern',
  'format',
  'maxLength',
  'minimum',
  'maximum',
  'enum',
  'const',
  ...EDITOR_KEYWORDS,
]);

/** A value that fits each pattern, and one that does not. */
const PATTERNS: readonly (readonly [RegExp, string, string])[] = [
  [/^\\S$/, 'teks', ' '],
  [/^\^\[a-z0-9\]/, 'arsip-aktif', 'Arsip Aktif'],
  [/^\^\(1\[0-2\]/, '1-3', '1-13'],
  [/\\d\\d/, '2022-02-11', '2022-02-30'],
];

export interface Broken {
  /** The constraint that is broken, as a path in the schema. */
  readonly constraint: string;
  readonly value: unknown;
}

/** Sound documents that together go through every branch of the schema. */
export function soundDocuments(schema: Schema): unknown[] {
  const unknown = Object.keys(schema).filter((key) => !KNOWN_KEYWORDS.has(key));
  if (unknown.length > 0) throw new Error(`no cases for ${unknown.join(', ')}`);
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return [...schema.enum];
  const branches = branchesOf(schema);
  if (branches.length > 0) return branches.flatMap(soundDocuments);
  switch (schema.type) {
    case 'string':
      return [patternCase(schema)[1]];
    case 'integer':
    case 'number':
      return [schema.minimum ?? 1, schema.maximum ?? 1];
    case 'boolean':
      return [true, false];
    case 'null':
      return [null];
    case 'array': {
      const rest = fillers(schema, 1);
      const lists = soundDocuments(schema.items ?? {}).map((item) => [item, ...rest]);
      return [...lists, ...(schema.minItems === undefined ? [[]] : [])];
    }
    default:
      return soundObjects(schema);
  }
}

const branchesOf = ({ type, anyOf = [] }: Schema): readonly Schema[] =>
  type === 'object' ? [] : anyOf;

const choicesOf = ({ type, anyOf = [] }: Schema): readonly string[] =>
  type === 'object' ? anyOf.flatMap(({ required = [] }) => required) : [];

function soundObjects(schema: Schema): unknown[] {
  if (typeof schema.additionalProperties === 'object') {
    return soundDocuments(schema.additionalProperties).map((value) => ({ 'arsip-aktif': value }));
  }
  return objectBases(schema).flatMap((base) => [
    base,
    onlyRequired(schema, base),
    ...Object.keys(base).flatMap((key) =>
      soundDocuments(schema.properties?.[key] ?? {}).map((value) => ({ ...base, [key]: value })),
    ),
  ]);
}

/** The first document of `soundDocuments`, without making the others. */
function simplest(schema: Schema): unknown {
  const [branch] = branchesOf(schema);
  if (branch !== undefined) return simplest(branch);
  if (schema.type === 'array') return [simplest(schema.items ?? {}), ...fillers(schema, 1)];
  if (schema.type !== 'object') return soundDocuments(schema)[0];
  return typeof schema.additionalProperties === 'object'
    ? { 'arsip-aktif': simplest(schema.additionalProperties) }
    : objectBases(schema)[0];
}

/** Items to make a list of `minItems`, of which `present` are there already. */
function fillers({ items = {}, minItems = 0 }: Schema, present: number): unknown[] {
  return Array.from({ length: Math.max(0, minItems - present) }, () => simplest(items));
}

/** Every property filled in, one object for each of the keys that exclude each other. */
function objectBases(schema: Schema): Record<string, unknown>[] {
  const choices = choicesOf(schema);
  const full = Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([key, value]) => [key, simplest(value)]),
  );
  if (choices.length === 0) return [full];
  return choices.map((choice) =>
    Object.fromEntries(
      Object.entries(full).filter(([key]) => key === choice || !choices.includes(key)),
    ),
  );
}

function onlyRequired(schema: Schema, base: Record<string, unknown>): Record<string, unknown> {
  const choices = choicesOf(schema);
  const kept = [...(schema.required ?? []), ...choices];
  return Object.fromEntries(Object.entries(base).filter(([key]) => kept.includes(key)));
}

/** For every constraint of the schema, a value that breaks that one. */
export function brokenDocuments(schema: Schema, at = '#'): Broken[] {
  const broken = (keyword: string, value: unknown): Broken => ({
    constraint: `${at}/${keyword}`,
    value,
  });
  const own: Broken[] = [];
  if (schema.type !== undefined && schema.const === undefined) {
    own.push(broken('type', schema.type === 'boolean' ? 'ya' : true));
  }
  if (schema.const !== undefined) own.push(broken('const', 99));
  if (schema.enum !== undefined)
    own.push(...notIn(schema.enum).map((each) => broken('enum', each)));
  if (schema.pattern !== undefined) own.push(broken('pattern', patternCase(schema)[2]));
  if (schema.format !== undefined) own.push(broken('format', '2022-02-30'));
  if (schema.maxLength !== undefined) {
    own.push(broken('maxLength', 'a'.repeat(schema.maxLength + 1)));
  }
  if (schema.minimum !== undefined) own.push(broken('minimum', schema.minimum - 1));
  if (schema.maximum !== undefined) own.push(broken('maximum', schema.maximum + 1));
  if (schema.minItems !== undefined) {
    own.push(broken('minItems', fillers(schema, 1)));
  }
  return [
    ...own,
    ...brokenItems(schema, at),
    ...brokenObjects(schema, at),
    ...brokenBranches(schema, at),
  ];
}

const brokenBranches = (schema: Schema, at: string): Broken[] =>
  branchesOf(schema).flatMap((branch, index) => brokenDocuments(branch, `${at}/anyOf/${index}`));

/** Values beside those of an enum: of a row of numbers, its neighbours and one between. */
function notIn(options: readonly unknown[]): unknown[] {
  const numbers = options.filter((each) => typeof each === 'number');
  if (numbers.length === 0) return ['bukan pilihan', 1];
  return [Math.min(...numbers) - 1, Math.min(...numbers) + 0.5, Math.max(...numbers) + 1, 'teks'];
}

function brokenItems(schema: Schema, at: string): Broken[] {
  if (schema.items === undefined) return [];
  const rest = fillers(schema, 1);
  return brokenDocuments(schema.items, `${at}/items`).map(({ constraint, value }) => ({
    constraint,
    value: [value, ...rest],
  }));
}

function brokenObjects(schema: Schema, at: string): Broken[] {
  if (schema.type !== 'object') return [];
  if (typeof schema.additionalProperties === 'object') {
    const value = simplest(schema.additionalProperties);
    return [
      ...brokenDocuments(schema.additionalProperties, `${at}/additionalProperties`).map((each) => ({
        ...each,
        value: { 'arsip-aktif': each.value },
      })),
      // Every key is a text.
      ...brokenDocuments(schema.propertyNames ?? {}, `${at}/propertyNames`)
        .filter(({ constraint }) => !constraint.endsWith('/type'))
        .map((each) => ({ ...each, value: { [String(each.value)]: value } })),
    ];
  }
  const bases = objectBases(schema);
  const base = bases[0] ?? {};
  const without = (key: string): object =>
    Object.fromEntries(Object.entries(base).filter(([other]) => other !== key));
  const choices = choicesOf(schema);
  return [
    ...(schema.required ?? []).map((key) => ({
      constraint: `${at}/required/${key}`,
      value: without(key),
    })),
    { constraint: `${at}/additionalProperties`, value: { ...base, asing: 1 } },
    ...(choices.length === 0
      ? []
      : [
          { constraint: `${at}/dependencies`, value: Object.assign({}, ...bases) },
          { constraint: `${at}/anyOf`, value: without(choices[0] ?? '') },
        ]),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
      const fitting = bases.find((each) => key in each) ?? base;
      return brokenDocuments(property, `${at}/properties/${key}`).map(({ constraint, value }) => ({
        constraint,
        value: { ...fitting, [key]: value },
      }));
    }),
  ];
}

function patternCase({ pattern = '\\S' }: Schema): readonly [RegExp, string, string] {
  const found = PATTERNS.find(([known]) => known.test(pattern));
  if (found === undefined) throw new Error(`no case for the pattern ${pattern}`);
  return found;
}
