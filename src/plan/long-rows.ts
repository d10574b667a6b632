/** Finds texts that are printed together in one cell, and together are more than a workbook's cell holds. */
import type { Path, YamlFile } from '../source/yaml-file.ts';
import { isMapping } from './raw.ts';
import { LONGEST_ROW, LONGEST_TEXT } from './schema/limits.ts';
import type { SchemaProblem } from './schema-problems.ts';

/** More than the label, the indents and the line end that each text may get in a cell. */
const AROUND_A_TEXT = 20;

/** The sub kegiatan of an area file whose texts are together too long. */
export function findLongSubKegiatan({ value }: YamlFile): SchemaProblem[] {
  return itemsUnder([{ path: [], value }], 'program', 'kegiatan', 'sub_kegiatan').flatMap(tooLong);
}

/** The lists of bukti of a realisasi file that are together too long. */
export function findLongBukti({ value: root }: YamlFile): SchemaProblem[] {
  return entriesOf(root).flatMap(([id, isian]) => {
    const value = isMapping(isian) ? isian['bukti'] : undefined;
    return tooLong({ path: [id, 'bukti'], value });
  });
}

interface Item {
  readonly path: Path;
  readonly value: unknown;
}

function itemsUnder(items: readonly Item[], ...keys: readonly string[]): readonly Item[] {
  const [key, ...below] = keys;
  if (key === undefined) return items;
  const inner = items.flatMap(({ path, value }) => {
    const list = isMapping(value) ? value[key] : undefined;
    if (!Array.isArray(list)) return [];
    return list.map((each, index): Item => ({ path: [...path, key, index], value: each }));
  });
  return itemsUnder(inner, ...below);
}

function tooLong({ path, value }: Item): SchemaProblem[] {
  const length = lengthOf(value);
  return length <= LONGEST_ROW
    ? []
    : [{ kind: 'too-long-together', path, length, max: LONGEST_ROW }];
}

/** A text that is too long by itself is a finding of its own. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return Math.min(value.length, LONGEST_TEXT) + AROUND_A_TEXT;
  return entriesOf(value).reduce((sum, [, each]) => sum + lengthOf(each), 0);
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];
