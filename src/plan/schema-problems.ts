/** What the zod schemas find, as plain facts without zod's own words: one slip, one problem. */
import type * as z from 'zod';
import type { Path } from '../source/yaml-tree.ts';
import type { BulanProblem } from './months.ts';
import { isMapping, valueAt } from './raw.ts';
import { LONGEST_TEXT } from './schema/limits.ts';
import { boundsAt, keysOf, meantObject, stepInto } from './schema-shape.ts';

/** The kinds of value that a person can be asked to write. */
export type ValueKind =
  | 'text'
  | 'number'
  | 'whole-number'
  | 'boolean'
  | 'list'
  | 'mapping'
  | 'date';

export type SchemaProblem = { readonly path: Path } & (
  | { readonly kind: 'unknown-key'; readonly key: string; readonly known: readonly string[] }
  | { readonly kind: 'colon-in-text'; readonly key: string }
  | {
      readonly kind: 'missing';
      readonly key: string;
      /** All that the node lacks, where that is more. */
      readonly keys?: readonly string[];
    }
  | { readonly kind: 'misplaced'; readonly key: string }
  | { readonly kind: 'both'; readonly keys: readonly string[] }
  | { readonly kind: 'empty'; readonly isNeeded: boolean }
  | {
      readonly kind: 'wrong-kind';
      readonly expected: readonly ValueKind[];
      readonly got: ValueKind;
      readonly value: string;
    }
  | { readonly kind: 'not-in-list'; readonly value: string; readonly options: readonly string[] }
  | {
      readonly kind: 'out-of-range';
      readonly value: string;
      readonly min?: number;
      readonly max?: number;
    }
  | { readonly kind: 'bad-id'; readonly value: string }
  | { readonly kind: 'bad-date'; readonly value: string }
  | { readonly kind: 'too-few'; readonly min: number }
  /** One text. */
  | { readonly kind: 'too-long'; readonly length: number; readonly max: number }
  /** All texts under a key that are printed together. */
  | { readonly kind: 'too-long-together'; readonly length: number; readonly max: number }
  | { readonly kind: 'bulan'; readonly problem: BulanProblem }
);

type Issue = z.core.$ZodIssue;

/**
 * Checks `value` against `schema`; each problem is worked out when it is asked for.
 *
 * Months are left out: `build-baris` reads them, and knows what their writer meant.
 */
export function* findSchemaProblems(
  schema: z.ZodType,
  value: unknown,
): Generator<SchemaProblem, void> {
  const result = schema.safeParse(value, { reportInput: true });
  for (const issue of result.error?.issues ?? []) {
    for (const problem of issueToProblems(issue, [], value, schema)) {
      if (problem.kind === 'unknown-key' || !problem.path.includes('bulan')) yield problem;
    }
  }
}

function issueToProblems(
  issue: Issue,
  base: Path,
  root: unknown,
  schema: z.ZodType,
): SchemaProblem[] {
  const path: Path = [
    ...base,
    ...issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
  ];
  const value = valueAt(root, path);
  if (issue.code === 'unrecognized_keys' && isTextWithColon(path, value, issue.keys)) {
    return issue.keys.map((key) => ({ kind: 'colon-in-text', path: [...path, key], key }));
  }
  if (issue.code === 'unrecognized_keys') {
    const meant = meantObject(schema, path, value);
    const known = keysOf(meant);
    if (meant !== undefined && issue.keys.some((key) => known.includes(key))) {
      // zod judged by another branch of a union, because its faults there are slighter.
      const issues = meant.safeParse(value, { reportInput: true }).error?.issues ?? [];
      return issues.flatMap((each) => issueToProblems(each, path, root, schema));
    }
    return issue.keys.map((key) => ({ kind: 'unknown-key', path: [...path, key], key, known }));
  }
  if (issue.code === 'custom') {
    const problem = exactlyOneProblem(issue, path, value);
    const known = keysOf(meantObject(schema, path, value));
    const isOfOtherBranch = problem.kind === 'missing' && !known.includes(problem.key);
    return isOfOtherBranch ? [] : [problem];
  }
  if (issue.code === 'invalid_key') {
    const [inner] = issue.issues;
    if (inner !== undefined && isTooLong(inner)) return [tooLong(path, String(path.at(-1)))];
    return [{ kind: 'bad-id', path, value: String(path.at(-1)) }];
  }
  if (value === undefined)
    return [{ kind: 'missing', path: path.slice(0, -1), key: String(path.at(-1)) }];
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return [{ kind: 'empty', path, isNeeded: isNeeded(schema, path, root) }];
  }
  switch (issue.code) {
    case 'invalid_union': {
      const branch = nearestBranch(issue.errors);
      if (branch === undefined) return [wrongKind(outerKinds(issue.errors), path, value)];
      return branch.flatMap((inner) => issueToProblems(inner, path, root, schema));
    }
    case 'invalid_type':
      if (issue.expected === 'string' && typeof path.at(-1) === 'number' && isMapping(value)) {
        const key = Object.keys(value)[0] ?? '';
        return [{ kind: 'colon-in-text', path: [...path, key], key }];
      }
      return [wrongKind([issue.expected], path, value)];
    case 'invalid_value':
      return [
        { kind: 'not-in-list', path, value: shown(value), options: issue.values.map(String) },
      ];
    case 'too_small':
      return issue.origin === 'array'
        ? [{ kind: 'too-few', path, min: Number(issue.minimum) }]
        : [{ kind: 'out-of-range', path, value: shown(value), ...boundsAt(schema, path) }];
    case 'too_big':
      if (isTooLong(issue)) return [tooLong(path, value)];
      return issue.origin === 'string'
        ? [{ kind: 'bad-id', path, value: shown(value) }]
        : [{ kind: 'out-of-range', path, value: shown(value), ...boundsAt(schema, path) }];
    case 'invalid_format':
      return [{ kind: issue.format === 'date' ? 'bad-date' : 'bad-id', path, value: shown(value) }];
    default:
      throw new Error(`no words for the schema issue ${issue.code}`);
  }
}

/** A text that is too long, not an id. */
const isTooLong = (issue: Issue): boolean =>
  issue.code === 'too_big' && issue.origin === 'string' && issue.maximum === LONGEST_TEXT;

const tooLong = (path: Path, value: unknown): SchemaProblem => ({
  kind: 'too-long',
  path,
  length: String(value).length,
  max: LONGEST_TEXT,
});

/** Keys of which a node needs one of two, or that a row needs wherever its schedule stands. */
const NEEDED: ReadonlySet<unknown> = new Set(['id', 'nama', 'indikator']);

/** Whether the key may not be left out either. */
function isNeeded(schema: z.ZodType, path: Path, root: unknown): boolean {
  const parent = path.slice(0, -1);
  const key = path.at(-1);
  const meant = meantObject(schema, parent, valueAt(root, parent));
  if (meant === undefined || typeof key !== 'string') return false;
  return NEEDED.has(key) || !(stepInto(meant, key)?.safeParse(undefined).success ?? true);
}

/** `- Rapat: hasil` is a text to its writer and a mapping to YAML: no key of it is a known one. */
function isTextWithColon(path: Path, value: unknown, unknown: readonly string[]): boolean {
  const isListItem = typeof path.at(-1) === 'number';
  return isListItem && isMapping(value) && Object.keys(value).length === unknown.length;
}

/** The branch of a union that was meant: its outer form fits, and it knows most of the keys. */
function nearestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const unknownKeys = (issues: readonly Issue[]): number =>
    issues.reduce(
      (sum, issue) =>
        sum +
        (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys.length : 0),
      0,
    );
  return branches
    .filter(
      (issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
    )
    .sort((a, b) => unknownKeys(a) - unknownKeys(b))[0];
}

function exactlyOneProblem(
  issue: z.core.$ZodIssueCustom,
  path: Path,
  value: unknown,
): SchemaProblem {
  const keys: unknown = issue.params?.['exactlyOne'];
  const names = Array.isArray(keys) ? keys.map(String) : [];
  const present = names.filter((key) => isMapping(value) && Object.hasOwn(value, key));
  return present.length > 1
    ? { kind: 'both', path: [...path, present.at(-1) ?? ''], keys: present }
    : { kind: 'missing', path, key: names[0] ?? '' };
}

function wrongKind(expected: readonly string[], path: Path, value: unknown): SchemaProblem {
  const kinds = new Set(expected.flatMap((name) => EXPECTED[name] ?? []));
  return {
    kind: 'wrong-kind',
    path,
    expected: [...kinds],
    got: kindOf(value),
    value: shown(value),
  };
}

/** What the branches of a union, none of which has the value's form, would have liked. */
const outerKinds = (branches: readonly (readonly Issue[])[]): string[] =>
  branches.flat().flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));

const EXPECTED: Readonly<Record<string, ValueKind>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'boolean',
  array: 'list',
  object: 'mapping',
  record: 'mapping',
};

function kindOf(value: unknown): ValueKind {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' ? 'mapping' : 'text';
}

const LONGEST_VALUE = 60;

function shown(value: unknown): string {
  const text = typeof value === 'object' ? '' : String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
