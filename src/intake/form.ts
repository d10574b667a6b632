/**
 * A filled form → the entries that change, or which cells are wrong.
 *
 * A cell counts as filled in where it differs from what the form was made with. What the plan has got
 * meanwhile therefore stays; where both have changed, a person decides.
 */
import type { CellValue } from 'hucre';
import { onOneLine } from '../plan/raw.ts';
import {
  changedFields,
  ISIAN_FIELDS,
  type Isian,
  type IsianField,
  isSame,
  parseJumlah,
  parseTanggal,
  SEBAB,
  STATUS,
  withoutEmpty,
} from '../plan/realisasi-fields.ts';
import type { FormColumn, FormRow } from '../plan/realisasi-form.ts';
import type { EntryChange } from '../plan/record-realisasi.ts';
import { visible } from '../text/visible.ts';
import { type FormSheet, type SheetRow, toDay, toText } from './form-sheet.ts';

/** Why a cell cannot be taken; see `text/id/record.ts`, `from.expected`. */
export type FormProblemKind =
  | 'id'
  | 'idTwice'
  | 'kode'
  | 'status'
  | 'statusGone'
  | 'tanggal'
  | 'jumlah'
  | 'jumlahMissing'
  | 'sebab'
  | 'sebabMissing'
  | 'text'
  | 'bukti'
  | 'conflict';

export interface FormProblem {
  readonly column: FormColumn;
  /** The row in the sheet, from 1. */
  readonly row: number;
  readonly kind: FormProblemKind;
  /** The cell as people see it; of a bukti, that one of several. */
  readonly value: string;
  /** `kode`: the one that belongs there; `conflict`: what the plan has by now. */
  readonly expected?: Isian[IsianField];
}

export interface ReadForm {
  readonly changes: readonly EntryChange[];
  readonly problems: readonly FormProblem[];
  /** Rows of the form that are no longer in it, by id. */
  readonly gone: readonly string[];
  /** The row in the sheet of each entry that changes, by id. */
  readonly rowOf: ReadonlyMap<string, number>;
}

export interface FormContext {
  /** What the plan has of a row by now. */
  readonly isianOf: (id: string) => Isian | undefined;
  /** A bukti as the plan names it; undefined for a file that is not there. */
  readonly buktiOf: (typed: string) => string | undefined;
}

export function readForm(sheet: FormSheet, context: FormContext): ReadForm {
  const made = new Map(sheet.made.map((row) => [row.id, row]));
  const changes: EntryChange[] = [];
  const problems: FormProblem[] = [];
  const rowOf = new Map<string, number>();
  for (const row of sheet.rows) {
    const id = onOneLine(toText(row.cells.id));
    const before = made.get(id);
    const isKnown = before !== undefined && !rowOf.has(id);
    const wrong = before === undefined ? 'id' : isKnown ? undefined : 'idTwice';
    if (before === undefined || wrong !== undefined) {
      problems.push({ column: 'id', row: row.number, kind: wrong ?? 'id', value: id });
      continue;
    }
    rowOf.set(id, row.number);
    const read = readRow(row, before, context);
    problems.push(...read.problems);
    if (read.change !== undefined) changes.push(read.change);
  }
  const gone = sheet.made.map(({ id }) => id).filter((id) => !rowOf.has(id));
  return { changes, problems, gone, rowOf };
}

type ReadRow = { readonly change?: EntryChange; readonly problems: readonly FormProblem[] };

function readRow({ number, cells }: SheetRow, made: FormRow, context: FormContext): ReadRow {
  const problems: FormProblem[] = [];
  const refuse = (
    column: FormColumn,
    kind: FormProblemKind,
    more: Partial<Pick<FormProblem, 'value' | 'expected'>> = {},
  ): void => {
    problems.push({ column, row: number, kind, value: onOneLine(toText(cells[column])), ...more });
  };
  const { id, kode, isian: base = {} } = made;
  if (onOneLine(toText(cells.kode)) !== kode) refuse('kode', 'kode', { expected: kode });
  const now = context.isianOf(id);
  const filled: { [K in IsianField]?: Isian[IsianField] } = {};
  for (const field of ISIAN_FIELDS) {
    const typed = readCell(field, cells[field], base[field], context);
    const current = now?.[field];
    if ('problem' in typed)
      refuse(field, typed.problem, typed.of === undefined ? {} : { value: typed.of });
    else if (isSame(typed.value, base[field])) filled[field] = current;
    else if (isSame(current, base[field]) || isSame(current, typed.value))
      filled[field] = typed.value;
    else refuse(field, 'conflict', { expected: current });
  }
  if (problems.length > 0) return { problems };
  const wanted = filled as Isian;
  const says = changedFields({}, wanted).length > 0;
  if (wanted.status === undefined && says)
    refuse('status', now === undefined ? 'status' : 'statusGone');
  else if (wanted.status === undefined && now !== undefined) refuse('status', 'statusGone');
  if (wanted.satuan !== undefined && wanted.jumlah === undefined) refuse('jumlah', 'jumlahMissing');
  const explains = wanted.catatanKendala ?? wanted.tindakLanjut;
  if (explains !== undefined && wanted.sebab === undefined) refuse('sebab', 'sebabMissing');
  const after = withoutEmpty(wanted);
  if (problems.length > 0 || changedFields(now ?? {}, after).length === 0) return { problems };
  return { change: { id, ...(now === undefined ? {} : { before: now }), after }, problems };
}

type ReadCell =
  | { readonly value: Isian[IsianField] }
  | { readonly problem: FormProblemKind; readonly of?: string };

function readCell(
  field: IsianField,
  cell: CellValue,
  base: Isian[IsianField],
  { buktiOf }: FormContext,
): ReadCell {
  const text = toText(cell);
  if (text === '') return { value: undefined };
  if (typeof cell === 'boolean') return { problem: field === 'bukti' ? 'text' : kindOf(field) };
  switch (field) {
    case 'status':
      return choose(STATUS, text, 'status');
    case 'sebab':
      return choose(SEBAB, text, 'sebab');
    case 'tanggal':
      return known(toTanggal(cell), 'tanggal');
    case 'jumlah':
      return known(typeof cell === 'number' ? positive(cell) : parseJumlah(text), 'jumlah');
    case 'bukti':
      return readBuktiCell(text, Array.isArray(base) ? base : [], buktiOf);
    default: {
      // As the form shows it, what it was made with has not changed.
      const plain = onOneLine(text);
      const isMade = typeof base === 'string' && onOneLine(visible(base)) === plain;
      return { value: isMade ? base : plain };
    }
  }
}

const kindOf = (field: IsianField): FormProblemKind =>
  field === 'status' || field === 'sebab' || field === 'tanggal' || field === 'jumlah'
    ? field
    : 'text';

const known = (value: string | number | undefined, problem: FormProblemKind): ReadCell =>
  value === undefined ? { problem } : { value };

function choose<T extends string>(
  choices: readonly T[],
  text: string,
  problem: FormProblemKind,
): ReadCell {
  const plain = onOneLine(text).toLowerCase();
  return known(
    choices.find((each) => each === plain),
    problem,
  );
}

const positive = (value: number): number | undefined =>
  Number.isFinite(value) && value >= 0 ? value : undefined;

/** The day before the first that Excel counts; it holds a day of 1900 that there never was. */
const DAY_0 = Date.UTC(1899, 11, 30);
const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2199, 11, 31);

/** A date cell, a number that stands for a day, or a day as people write it. */
function toTanggal(cell: CellValue): string | undefined {
  if (cell instanceof Date) return toDay(cell);
  if (typeof cell !== 'number') return parseTanggal(toText(cell));
  const time = DAY_0 + Math.floor(cell) * 24 * 60 * 60 * 1000;
  return time >= FIRST && time <= LAST ? toDay(new Date(time)) : undefined;
}

/** Several by `;` or on lines of their own; those that the form was made with are taken as they are. */
function readBuktiCell(
  text: string,
  base: readonly string[],
  buktiOf: FormContext['buktiOf'],
): ReadCell {
  const typed = text
    .split(/[\n;]/)
    .map(onOneLine)
    .filter((each) => each !== '');
  const bukti: string[] = [];
  for (const each of typed) {
    const read = base.find((made) => onOneLine(visible(made)) === each) ?? buktiOf(each);
    if (read === undefined) return { problem: 'bukti', of: each };
    if (!bukti.includes(read)) bukti.push(read);
  }
  return { value: bukti.length === 0 ? undefined : bukti };
}
