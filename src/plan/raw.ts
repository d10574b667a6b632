/** Reads plain YAML data that may hold anything: what has the right form is taken, the rest is absent. */

import type { SourceFile, Span } from '../source/source-file.ts';
import type { YamlFile } from '../source/yaml-file.ts';
import type { Path } from '../source/yaml-tree.ts';
import type { Place } from './model.ts';

/**
 * A value in a file, and the place where it stands. It knows what it stands in, and so its path; that is
 * written out only where somebody asks, because nobody does in a plan without faults.
 */
export class Raw implements Place {
  readonly yaml: YamlFile;
  readonly value: unknown;
  readonly #above: Raw | undefined;
  readonly #key: string;
  readonly #index: number;

  /** @param index in the list under the key; -1 for what stands under it directly */
  constructor(yaml: YamlFile, value: unknown, above?: Raw, key = '', index = -1) {
    this.yaml = yaml;
    this.value = value;
    this.#above = above;
    this.#key = key;
    this.#index = index;
  }

  get path(): Path {
    if (this.#above === undefined) return [];
    const path = [...this.#above.path, this.#key];
    return this.#index === -1 ? path : [...path, this.#index];
  }

  get file(): SourceFile {
    return this.yaml.source;
  }

  span(...keys: Path): Span {
    return this.yaml.span([...this.path, ...keys]);
  }

  key(...keys: Path): Span {
    return this.yaml.span([...this.path, ...keys], 'key');
  }

  /** Whether lines of it were left out or moved past a syntax error. */
  isTorn(): boolean {
    return this.yaml.mayBeTorn && this.yaml.isTorn(this.path);
  }

  written(...keys: Path): string | undefined {
    const { yaml, value } = this;
    return yaml.isMended && yaml.isOnSlip(this.span(...keys)) ? undefined : textBelow(value, keys);
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
  return new Raw(raw.yaml, valueUnder(raw, key), raw, key);
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
export function itemsUnder(raw: Raw, key: string): readonly Raw[] {
  const value = valueUnder(raw, key);
  if (value === undefined || value === null) return NONE;
  if (!Array.isArray(value)) return [new Raw(raw.yaml, value, raw, key)];
  const { yaml } = raw;
  return value.map((item: unknown, index) => new Raw(yaml, item, raw, key, index));
}

const NONE: readonly Raw[] = [];

/** A text on one line; undefined for anything else. */
export function toText(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = onOneLine(value);
  return plain === '' ? undefined : plain;
}

/** The text under a key, on one line. */
export const textUnder = (raw: Raw, key: string): string | undefined =>
  toText(valueUnder(raw, key));

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
