/** A sheet with one table or several under each other: frozen head, filter, widths, printing. */
import type { Cell, NamedRange, RowDef, WriteSheet } from 'hucre';
import { colToLetter } from 'hucre/xlsx';
import { toXmlText } from '../office/xml-text.ts';
import { HIGHEST, textHeight } from '../xlsx/row-height.ts';
import { quoteSheet } from '../xlsx/sheet-name.ts';
import { columnWidths } from '../xlsx/sheet-rows.ts';
import { FONT_SIZE, GRID, type Look, type Paint, toCell, type Value } from './cell.ts';

export interface SheetColumn {
  readonly title: string;
  /** Points. */
  readonly width: number;
  readonly look?: Look;
  /** Of the title. */
  readonly head?: Paint;
}

/** A value, or one that is painted otherwise than its column. */
export type Slot = Value | { readonly value: Value; readonly paint: Paint };

export interface SheetTable {
  readonly head: readonly SheetColumn[];
  readonly rows: readonly (readonly Slot[])[];
  /** Rows at the end that no filter hides. */
  readonly totals?: readonly (readonly Slot[])[];
}

export interface TableSheet {
  readonly name: string;
  /** Lines over the first table, the first of them bold. */
  readonly intro: readonly string[];
  /** The first one's head is frozen and repeated on paper, its rows can be filtered; all have the same columns. */
  readonly tables: readonly [SheetTable, ...SheetTable[]];
  /** A table of data, not of a page: no lines are drawn and empty cells are left out. */
  readonly isBare?: boolean;
  /** How many columns stay in view. */
  readonly frozenColumns: number;
  /** For a table too wide for one page: over how many it goes, and which columns are on each, `C:D`. */
  readonly spread?: { readonly pages: number; readonly repeated: readonly [string, string] };
  /** At the foot of each page, left and right; `&P` and `&N` are its number and their count. */
  readonly foot: { readonly left: string; readonly right: string };
}

export interface BuiltSheet {
  readonly sheet: WriteSheet;
  readonly ranges: readonly NamedRange[];
}

/** What a head looks like. */
const HEAD: Look = { bold: true, fill: 'E7E6E6', align: 'center', valign: 'center', border: GRID };

/** In inches: 1 cm at the sides, more where the page number stands. */
const MARGINS = { top: 0.5, right: 0.4, bottom: 0.6, left: 0.4, header: 0.3, footer: 0.3 };

/** The longest footer Excel holds, less what is not the title in it. */
const LONGEST_TITLE = 180;

/** @throws RangeError when Excel could not hold a text whole */
export function toTableSheet(table: TableSheet): BuiltSheet {
  const { name, intro, tables, isBare = false, frozenColumns, spread, foot } = table;
  const cells = new Map<string, Partial<Cell>>();
  const rowDefs = new Map<number, RowDef>();
  let next = 0;
  const put = (slots: readonly Slot[], columns: readonly SheetColumn[], look?: Look): void => {
    const heights = slots.map((slot, index) => {
      const column = columns[index] ?? { title: '', width: 0 };
      const own: Look = {
        ...(look ?? { ...(isBare ? {} : { border: GRID }), ...column.look }),
        ...paintOf(slot),
      };
      const value = contentOf(slot);
      if (value !== null || !isBare) cells.set(`${next},${index}`, toCell(value, own));
      return heightOf(value, column.width, own);
    });
    rowDefs.set(next, { height: Math.min(HIGHEST, Math.max(...heights)) });
    next += 1;
  };

  for (const [index, line] of intro.entries()) {
    put([line], [], { isOneLine: true, bold: index === 0 });
  }
  if (intro.length > 0) next += 1;
  const [first] = tables;
  const headRow = next;
  const columns = first.head.length;
  let filterEnd = headRow;
  for (const [index, { head, rows, totals = [] }] of tables.entries()) {
    if (index > 0) next += 1;
    put(
      head.map(({ title, head: paint = {} }) => ({ value: title, paint })),
      head,
      HEAD,
    );
    for (const row of rows) put(row, head);
    if (index === 0) filterEnd = next - 1;
    for (const row of totals) put(row, head);
  }

  const lastColumn = colToLetter(columns - 1);
  const range = (reference: string): string => `${quoteSheet(name)}!${reference}`;
  return {
    sheet: {
      name,
      columns: first.head
        .flatMap(({ width }) => columnWidths([0, width]))
        .map((width) => ({ width })),
      cells,
      rowDefs,
      freezePane: { rows: headRow + 1, columns: frozenColumns },
      autoFilter: { range: `A${headRow + 1}:${lastColumn}${filterEnd + 1}` },
      view: { showGridLines: isBare },
      pageSetup: {
        paperSize: 'a4',
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: spread?.pages ?? 1,
        fitToHeight: 0,
        margins: MARGINS,
      },
      headerFooter: { oddFooter: `&L&8${toFooter(foot.left)}&R&8${foot.right}` },
    },
    ranges: [
      {
        name: '_xlnm.Print_Area',
        range: range(`$A$1:$${lastColumn}$${next}`),
        scope: name,
      },
      {
        name: '_xlnm.Print_Titles',
        range: [
          ...(spread === undefined
            ? []
            : [range(spread.repeated.map((column) => `$${column}`).join(':'))]),
          range(`$${headRow + 1}:$${headRow + 1}`),
        ].join(','),
        scope: name,
      },
    ],
  };
}

/** A text in which nothing is a code of Excel's; a size before it must not run into its digits. */
function toFooter(text: string): string {
  const safe = ` ${toXmlText(text).slice(0, LONGEST_TITLE / 2)}`;
  return safe.replaceAll('&', '&&');
}

/** Of one line, whatever its letters are. */
const ONE_LINE = textHeight([], 0, FONT_SIZE, false);

function heightOf(value: Value, width: number, { isOneLine, bold }: Look): number {
  if (typeof value !== 'string' || isOneLine === true) return ONE_LINE;
  return textHeight([[{ text: toXmlText(value) }]], width, FONT_SIZE, bold === true);
}

const isPainted = (slot: Slot): slot is Exclude<Slot, Value> =>
  slot !== null && typeof slot === 'object' && 'paint' in slot;

const paintOf = (slot: Slot): Paint => (isPainted(slot) ? slot.paint : {});

const contentOf = (slot: Slot): Value => (isPainted(slot) ? slot.value : slot);
