/** Reads plain YAML data that may hold anything: what has the right form is taken, the rest is absent. */
import type { Path, YamlFile } from '../source/yaml-file.ts';
import type { Place } from './model.ts';

/** A value in a file, with the way to it. */
export interface Raw {
  readonly file: YamlFile;
  readonly path: Path;
  readonly value: unknown;
}

export function rootOf(file: YamlFile): Raw {
  return { file, path: [], value: file.value };
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value of a key; `undefined` as value when the key is absent. */
export function field(raw: Raw, key: string): Raw {
  const value = isMapping(raw.value) && Object.hasOwn(raw.value, key) ? raw.value[key] : undefined;
  return { file: raw.file, path: [...raw.path, key], value };
}

export function has(raw: Raw, key: string): boolean {
  return isMapping(raw.value) && Object.hasOwn(raw.value, key);
}

/** The value at a path; undefined where there is none. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step))
      return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}

/** The items of a list; a lone value counts as a list of one, an absent one as none. */
export function items(raw: Raw): Raw[] {
  if (raw.value === undefined || raw.value === null) return [];
  if (!Array.isArray(raw.value)) return [raw];
  return raw.value.map((value: unknown, index) => ({
    file: raw.file,
    path: [...raw.path, index],
    value,
  }));
}

/** A text on one line; undefined for anything else. */
export function text(raw: Raw): string | undefined {
  if (typeof raw.value !== 'string') return undefined;
  const plain = onOneLine(raw.value);
  return plain === '' ? undefined : plain;
}

export function placeOf(raw: Raw): Place {
  return {
    file: raw.file.source,
    span: (...keys) => raw.file.span([...raw.path, ...keys]),
    key: (...keys) => raw.file.span([...raw.path, ...keys], 'key'),
    written: (...keys) =>
      raw.file.isMended && raw.file.isOnSlip(raw.file.span([...raw.path, ...keys]))
        ? undefined
        : textBelow(raw.value, keys),
  };
}

/** A bare text stands for the node that would have it under a key. */
function textBelow(value: unknown, keys: Path): string | undefined {
  let below = value;
  for (const key of keys) {
    if (typeof below !== 'object' || below === null) break;
    below = Object.hasOwn(below, key)
      ? (below as Record<string | number, unknown>)[key]
      : undefined;
  }
  return typeof below === 'string' ? below : undefined;
}

/** The white space of folding and indenting made single: a text of the decree has no line breaks. */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
