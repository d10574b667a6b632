/** Looks into a zod schema: the keys, branches and bounds at a place in it. */
import * as z from 'zod';
import { suggest } from '../diagnostics/suggest.ts';
import type { Path } from '../source/yaml-tree.ts';
import { isMapping } from './raw.ts';

/** The schema of the mapping at `path`: of a union, the branch that knows most of its keys. */
export function meantObject(schema: z.ZodType, path: Path, value: unknown): z.ZodType | undefined {
  return meantBranch(branchesAt(schema, path), value);
}

/** Of these schemas the one of a mapping that knows most of the value's keys. */
export function meantBranch(branches: readonly z.ZodType[], value: unknown): z.ZodType | undefined {
  const present = isMapping(value) ? Object.keys(value) : [];
  const overlap = (each: z.ZodType): number => {
    const known = keysOf(each);
    const isNear = (key: string): boolean => suggest(key, known) !== undefined;
    const sound = present.filter((key) => known.includes(key)).length;
    return sound + present.filter(isNear).length / (present.length + 1);
  };
  return branches
    .filter((each) => shapeOf(each) !== undefined)
    .sort((a, b) => overlap(b) - overlap(a))[0];
}

export function keysOf(schema: z.ZodType | undefined): readonly string[] {
  return schema === undefined ? [] : Object.keys(shapeOf(schema) ?? {});
}

/** The least and the greatest number that may stand at `path`, where there is one. */
export function boundsAt(schema: z.ZodType, path: Path): { min?: number; max?: number } {
  const number = branchesAt(schema, path).find((each) => each instanceof z.ZodNumber);
  const { minValue, maxValue } = number ?? {};
  return {
    ...(isBound(minValue) ? { min: minValue } : {}),
    ...(isBound(maxValue) ? { max: maxValue } : {}),
  };
}

/** zod counts what a computer can hold as bounds, too. */
const isBound = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER;

/** The schemas of the value at `path`, a union's branches each by itself. */
function branchesAt(schema: z.ZodType, path: Path): z.ZodType[] {
  let level = branchesOf(schema);
  for (const step of path) {
    level = level.flatMap((each) => branchesOf(stepInto(each, step)));
  }
  return level;
}

interface Def {
  readonly innerType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
}

const defOf = (schema: z.ZodType): Def => schema.def as Def;
const shapeOf = (schema: z.ZodType): Def['shape'] => defOf(schema).shape;

/** A schema without its wrappers; a union's branches each by itself. */
export function branchesOf(schema: z.ZodType | undefined): z.ZodType[] {
  if (schema === undefined) return [];
  const { innerType, options } = defOf(schema);
  if (innerType !== undefined) return branchesOf(innerType);
  return options === undefined ? [schema] : options.flatMap(branchesOf);
}

/** The schema under a key, or of a list's items. */
export function stepInto(schema: z.ZodType, step: string | number): z.ZodType | undefined {
  const { element, valueType, shape } = defOf(schema);
  if (typeof step === 'number') return element;
  // A key may be `constructor`, which every object has.
  return shape !== undefined && Object.hasOwn(shape, step) ? shape[step] : valueType;
}

/** Every key that a mapping in or below the schema may have. */
export function keysWithin(schema: z.ZodType): string[] {
  return branchesOf(schema).flatMap((branch) => {
    const { shape = {}, element, valueType } = defOf(branch);
    const below = [...Object.values(shape), element, valueType];
    return [...Object.keys(shape), ...below.flatMap((each) => (each ? keysWithin(each) : []))];
  });
}
