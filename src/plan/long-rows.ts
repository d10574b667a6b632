/** Finds texts that are printed together in one cell, and together are more than a workbook's cell holds. */
import type { YamlFile } from '../source/yaml-file.ts';
import type { Path } from '../source/yaml-tree.ts';
import { isMapping } from './raw.ts';
import { LONGEST_ROW, LONGEST_TEXT } from './schema/limits.ts';
import type { SchemaProblem } from './schema-problems.ts';

/** More than the label, the indents and the line end that each text may get in a cell. */
const AROUND_A_TEXT = 20;

/** The sub kegiatan of an area file whose texts are together too long. */
export function findLongSubKegiatan({ value }: YamlFile): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  for (const [program, kegiatan] of listUnder(value, 'program').entries()) {
    for (const [index, each] of listUnder(kegiatan, 'kegiatan').entries()) {
      for (const [sub, texts] of listUnder(each, 'sub_kegiatan').entries()) {
        const path = () => ['program', program, 'kegiatan', index, 'sub_kegiatan', sub];
        noteTooLong(texts, path, problems);
      }
    }
  }
  return problems;
}

/** The lists of bukti of a realisasi file that are together too long. */
export function findLongBukti({ value }: YamlFile): SchemaProblem[] {
  const problems: SchemaProblem[] = [];
  for (const [id, isian] of isMapping(value) ? Object.entries(value) : []) {
    noteTooLong(isMapping(isian) ? isian['bukti'] : undefined, () => [id, 'bukti'], problems);
  }
  return problems;
}

function listUnder(value: unknown, key: string): readonly unknown[] {
  const list = isMapping(value) ? value[key] : undefined;
  return Array.isArray(list) ? list : [];
}

function noteTooLong(texts: unknown, path: () => Path, problems: SchemaProblem[]): void {
  const length = lengthOf(texts);
  if (length <= LONGEST_ROW) return;
  problems.push({ kind: 'too-long-together', path: path(), length, max: LONGEST_ROW });
}

/** A text that is too long by itself is a finding of its own. */
function lengthOf(value: unknown): number {
  if (typeof value === 'string') return Math.min(value.length, LONGEST_TEXT) + AROUND_A_TEXT;
  if (typeof value !== 'object' || value === null) return 0;
  let length = 0;
  for (const each of Array.isArray(value) ? value : Object.values(value)) length += lengthOf(each);
  return length;
}
