/** Reads plain YAML data that may hold anything: what has the right form is taken, the rest is absent. */

import type { SourceFile, Span } from '../source/source-file.ts';
import type { Path, YamlFile } from '../source/yaml-file.ts';
import type { Place } from './model.ts';

/**
 * A value in a file. It knows what it stands in, and so its path; written out only where somebody asks,
 * because nobody does in a plan without faults.
 */
export class Raw {
  readonly file: YamlFile;
  readonly value: unknown;
  readonly #above: Raw | undefined;
  readonly #step: string | number;

  constructor(file: YamlFile, value: unknown, above?: Raw, step: string | number = '') {
    this.file = file;
    this.value = value;
    this.#above = above;
    this.#step = step;
  }

  get path(): Path {
    const path: (string | number)[] = [];
    for (let at: Raw = this; at.#above !== undefined; at = at.#above) path.push(at.#step);
    return path.reverse();
  }
}

export function rootOf(file: YamlFile): Raw {
  return new Raw(file, file.value);
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands under a key; `undefined` where nothing does: YAML has no such value. */
export function valueUnder({ value }: Raw, key: string): unknown {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value of a key; `undefined` as value when the key is absent. */
export function field(raw: Raw, key: string): Raw {
  return new Raw(raw.file, valueUnder(raw, key), raw, key);
}

export function has(raw: Raw, key: string): boolean {
  return valueUnder(raw, key) !== undefined;
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

/** The items of a list under a key; a lone value counts as a list of one, an absent one as none. */
export function itemsUnder(raw: Raw, key: string): Raw[] {
  const value = valueUnder(raw, key);
  if (value === undefined || value === null) return [];
  const list = new Raw(raw.file, value, raw, key);
  if (!Array.isArray(value)) return [list];
  return value.map((item: unknown, index) => new Raw(raw.file, item, list, index));
}

/** A text on one line; undefined for anything else. */
export function toText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = onOneLine(value);
  return plain === '' ? undefined : plain;
}

/** The text under a key, on one line. */
export const textUnder = (raw: Raw, key: string): string | undefined =>
  toText(valueUnder(raw, key));

export const placeOf = (raw: Raw): Place => new PlaceOfRaw(raw);

class PlaceOfRaw implements Place {
  readonly #raw: Raw;

  constructor(raw: Raw) {
    this.#raw = raw;
  }

  get file(): SourceFile {
    return this.#raw.file.source;
  }

  span(...keys: Path): Span {
    return this.#raw.file.span([...this.#raw.path, ...keys]);
  }

  key(...keys: Path): Span {
    return this.#raw.file.span([...this.#raw.path, ...keys], 'key');
  }

  written(...keys: Path): string | undefined {
    const { file, value } = this.#raw;
    return file.isMended && file.isOnSlip(this.span(...keys)) ? undefined : textBelow(value, keys);
  }
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
  return SPREAD.test(text) ? text.trim().replace(/\s+/g, ' ') : text;
}

/** White space at an end, or more of it than a space. */
const SPREAD = /^\s|\s$|\s\s|[^\S ]/;
