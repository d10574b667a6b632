/** Puts entries into the text of a realisasi file: in place, in canonical form, comments kept. */
import { isDeepStrictEqual } from 'node:util';
import { editYaml, type YamlEdit } from '../source/edit-yaml.ts';
import { lineEndOf, withLineEnd } from '../source/line-end.ts';
import { type SourceFile, toSourceFile } from '../source/source-file.ts';
import { parsePlanYaml } from './build-plan.ts';
import { buildRealisasi } from './build-realisasi.ts';
import { formatPlanFile } from './canonical-form.ts';
import type { Bulan } from './months.ts';
import { changedFields, FIELD_PATH, type Isian, toIsian } from './realisasi-fields.ts';

/** What an entry says, and what it is to say. */
export interface EntryChange {
  readonly id: string;
  /** Absent for an entry that is not there yet. */
  readonly before?: Isian;
  readonly after: Isian;
}

/** The name that the file of a month has in a plan's folder. */
export const realisasiName = (tahun: number, bulan: Bulan): string =>
  `realisasi/${tahun}-${String(bulan).padStart(2, '0')}.yaml`;

/**
 * @param source the file; an empty one where it is not there yet
 * @param head the lines that open a new file
 * @returns undefined where the new text would not say just that: a bug, or YAML with errors
 */
export function recordEntries(
  source: SourceFile,
  changes: readonly EntryChange[],
  head = '',
): string | undefined {
  const isNew = source.text === '';
  const edited = editYaml(source.text, changes.flatMap(toEdits));
  const text = withLineEnd(isNew ? head + edited : edited, lineEndOf(source.text));
  const formatted = formatPlanFile(toSourceFile(source.path, text), 'realisasi');
  if (formatted.kind !== 'formatted') return undefined;
  const wanted = new Map(isNew ? [] : entriesOf(source));
  for (const { id, after } of changes) wanted.set(id, after);
  const written = new Map(entriesOf(toSourceFile(source.path, formatted.text)));
  return isDeepStrictEqual(written, wanted) ? formatted.text : undefined;
}

const entriesOf = (source: SourceFile): [string, Isian][] =>
  buildRealisasi(parsePlanYaml(source)).map((entry) => [entry.id, toIsian(entry)]);

function toEdits({ id, before = {}, after }: EntryChange): YamlEdit[] {
  const edits = changedFields(before, after).map(
    ({ field, to }): YamlEdit => ({ path: [id, ...FIELD_PATH[field]], value: to }),
  );
  // A group goes with the field without which it may not be.
  const gone = (field: 'jumlah' | 'sebab'): boolean =>
    before[field] !== undefined && after[field] === undefined;
  return [
    ...edits.filter(
      ({ path: [, group] }) =>
        !(group === 'hasil' && gone('jumlah')) && !(group === 'kendala' && gone('sebab')),
    ),
    ...(gone('jumlah') ? [{ path: [id, 'hasil'], value: undefined }] : []),
    ...(gone('sebab') ? [{ path: [id, 'kendala'], value: undefined }] : []),
  ];
}
