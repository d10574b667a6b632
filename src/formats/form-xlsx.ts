/** A form in Excel: locked keys, cells to fill in with dropdowns, hidden sheets for whoever reads it back. */
import type { Cell, CellStyle, CellValue, ColumnDef, DataValidation, WriteSheet } from 'hucre';
import { colToLetter, writeXlsx } from 'hucre/xlsx';
import { rewriteZip, toDate } from './office/rewrite-zip.ts';
import { toXmlText } from './office/xml-text.ts';
import { toTextCell } from './xlsx/cell-text.ts';
import { quoteSheet } from './xlsx/sheet-name.ts';

export interface FormColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  /** A `key` is locked; the others are to be filled in. */
  readonly kind: 'key' | 'text' | 'date' | 'number' | 'choice';
  /** The words to choose from, for `choice`. */
  readonly choices?: readonly string[];
  /** Shown beside the cell while it is filled in. */
  readonly hint?: string;
}

export interface Form {
  readonly sheet: string;
  readonly title: string;
  readonly subject: string;
  readonly columns: readonly FormColumn[];
  /** A date is an ISO text; null is a cell left empty. */
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** The title of Excel's own complaint about a value that a cell does not take. */
  readonly badValue: string;
  readonly help: { readonly sheet: string; readonly lines: readonly string[] };
  /** Sheets that nobody sees, of texts. */
  readonly hidden: { readonly name: string; readonly rows: readonly (readonly string[])[] };
  readonly choicesSheet: string;
  /** ISO; the day that the file says it was made. */
  readonly date: string | undefined;
}

const SIZE = 10;
const LINE = { style: 'thin', color: { rgb: 'A6A6A6' } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const KEY_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'EDEDED' } } as const;
const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D9E2F3' } } as const;

/** Title, subject, head: the rows above the first one to fill in. */
const HEAD_ROWS = 3;
/** Rows that are not shown cost nothing; a form is shown whole with its longest texts broken. */
const POINTS_PER_LINE = 13.5;
const HIGHEST = 409;

/**
 * The form as a workbook; the same form always gives the same bytes.
 *
 * @throws RangeError when Excel could not hold a text (32,767 characters a cell)
 */
export async function toFormXlsx(form: Form): Promise<Uint8Array> {
  const date = toDate(form.date);
  const bytes = await writeXlsx({
    sheets: [mainSheet(form), helpSheet(form), choicesSheet(form), hiddenSheet(form)],
    defaultFont: { name: 'Calibri', size: SIZE },
    properties: { title: toXmlText(form.title), created: date, modified: date },
  });
  return rewriteZip(bytes, []);
}

function mainSheet(form: Form): WriteSheet {
  const { columns, rows } = form;
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, cell: Partial<Cell>): void => {
    cells.set(`${row},${column}`, cell);
  };
  put(0, 0, textCell(form.title, { alignment: { vertical: 'center' } }, { size: 14, bold: true }));
  put(1, 0, textCell(form.subject, {}));
  columns.forEach(({ title }, column) => {
    const style: CellStyle = {
      fill: HEAD_FILL,
      border: BORDER,
      alignment: { wrapText: true, vertical: 'center', horizontal: 'center' },
    };
    put(HEAD_ROWS - 1, column, textCell(title, style, { size: SIZE, bold: true }));
  });
  rows.forEach((row, index) => {
    columns.forEach((column, at) => {
      put(HEAD_ROWS + index, at, valueCell(row[at] ?? null, column));
    });
  });
  const lastRow = HEAD_ROWS + rows.length;
  const lastColumn = colToLetter(columns.length - 1);
  const fixed = columns.findIndex(({ kind }) => kind !== 'key');
  return {
    name: form.sheet,
    columns: columns.map(({ width }): ColumnDef => ({ width })),
    rows: Array.from({ length: lastRow }, () => columns.map((): CellValue => null)),
    cells,
    rowDefs: new Map([
      [0, { height: 22 }],
      [HEAD_ROWS - 1, { height: 30 }],
      ...rows.map((row, index): [number, { height: number }] => [
        HEAD_ROWS + index,
        { height: heightOf(row, columns) },
      ]),
    ]),
    dataValidations: columns.flatMap((column, at) => validations(column, at, form)),
    freezePane: { rows: HEAD_ROWS, columns: Math.min(3, Math.max(0, fixed)) },
    // Without a password: the lock is against slips of the hand, not against people.
    protection: {
      sheet: true,
      selectLockedCells: true,
      selectUnlockedCells: true,
      formatColumns: true,
      formatRows: true,
      formatCells: true,
    },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 },
      printArea: `$A$1:$${lastColumn}$${lastRow}`,
      printTitlesRow: `$${HEAD_ROWS}:$${HEAD_ROWS}`,
    },
    headerFooter: { oddFooter: '&C&P / &N' },
  };
}

function valueCell(value: string | number | null, { kind }: FormColumn): Partial<Cell> {
  const style: CellStyle = {
    border: BORDER,
    alignment: {
      wrapText: true,
      vertical: 'top',
      horizontal: kind === 'number' ? 'right' : 'left',
    },
    protection: { locked: kind === 'key' },
    ...(kind === 'key' ? { fill: KEY_FILL } : {}),
    ...(kind === 'date' ? { numFmt: 'dd-mm-yyyy' } : {}),
    ...(kind === 'text' ? { numFmt: '@' } : {}),
  };
  if (value === null) return { value: null, style: { ...style, font: { size: SIZE } } };
  if (typeof value === 'number') return { value, style };
  if (kind === 'date') return { value: new Date(`${value}T00:00:00Z`), style };
  return textCell(value, style);
}

function textCell(text: string, style: CellStyle, look = { size: SIZE, bold: false }) {
  const lines = text.split('\n').map((line) => [{ text: line }]);
  const cell = toTextCell(lines, look, style);
  const font = { name: 'Calibri', size: look.size, ...(look.bold ? { bold: true } : {}) };
  // A text that Excel might take for something else is rich text, which says its font itself.
  const richText = cell.richText?.map((run) => ({ ...run, font }));
  return {
    ...cell,
    style: { ...cell.style, font },
    ...(richText === undefined ? {} : { richText }),
  };
}

function validations(column: FormColumn, at: number, form: Form): DataValidation[] {
  const { kind, choices = [], hint } = column;
  if (form.rows.length === 0 || kind === 'key' || kind === 'text') return [];
  const letter = colToLetter(at);
  const range = `${letter}${HEAD_ROWS + 1}:${letter}${HEAD_ROWS + form.rows.length}`;
  const shown: Omit<DataValidation, 'type'> = {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: form.badValue,
    ...(hint === undefined
      ? {}
      : {
          errorMessage: hint,
          showInputMessage: true,
          inputTitle: column.title,
          inputMessage: hint,
        }),
  };
  if (kind === 'number') {
    return [{ type: 'decimal', operator: 'greaterThanOrEqual', formula1: '0', ...shown }];
  }
  if (kind === 'date') {
    // From 2000 on: 36526 is its first day as Excel counts.
    return [{ type: 'date', operator: 'greaterThanOrEqual', formula1: '36526', ...shown }];
  }
  const source = colToLetter(choiceColumn(form, column));
  const list = `${quoteSheet(form.choicesSheet)}!$${source}$1:$${source}$${choices.length}`;
  return [{ type: 'list', formula1: list, ...shown }];
}

const choiceColumn = ({ columns }: Form, column: FormColumn): number =>
  columns.filter(({ kind }) => kind === 'choice').indexOf(column);

/** A range, because a list inside the rule itself may not be longer than 255 letters. */
function choicesSheet({ columns, choicesSheet: name }: Form): WriteSheet {
  const lists = columns.filter(({ kind }) => kind === 'choice').map(({ choices = [] }) => choices);
  const length = Math.max(0, ...lists.map((list) => list.length));
  const rows = Array.from({ length }, (_, row) => lists.map((list) => list[row] ?? null));
  return { name, rows, hidden: true };
}

function helpSheet({ help }: Form): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  help.lines.forEach((line, row) => {
    const style: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
    cells.set(`${row},0`, textCell(line, style, { size: 11, bold: row === 0 }));
  });
  return {
    name: help.sheet,
    columns: [{ width: 100 }],
    rows: help.lines.map(() => [null]),
    cells,
    protection: { sheet: true, selectLockedCells: true, selectUnlockedCells: true },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  };
}

function hiddenSheet({ hidden }: Form): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  hidden.rows.forEach((row, at) => {
    row.forEach((text, column) => {
      cells.set(`${at},${column}`, textCell(text, { numFmt: '@' }));
    });
  });
  return {
    name: hidden.name,
    rows: hidden.rows.map((row) => row.map((): CellValue => null)),
    cells,
    veryHidden: true,
  };
}

/** Excel does not look for the height of a row itself when it opens a file. */
function heightOf(
  row: readonly (string | number | null)[],
  columns: readonly FormColumn[],
): number {
  const lines = columns.map(({ width }, at) => {
    const text = String(row[at] ?? '');
    const perLine = Math.max(4, width * 0.95);
    return text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / perLine), 0);
  });
  return Math.min(HIGHEST, Math.max(1, ...lines) * POINTS_PER_LINE + 3);
}
