/** A value as a cell of the workbook: texts are texts, never formulas; numbers and days stay such. */
import type { Cell, CellStyle } from 'hucre';
import { FONT } from '../office/bookman.ts';
import { toDate } from '../office/rewrite-zip.ts';
import { toTextCell } from '../xlsx/cell-text.ts';

/** Points. */
export const FONT_SIZE = 9;

/** What a cell holds; a text is data and is shown as it is. */
export type Value = string | number | { readonly day: string } | null;

/** How a cell is painted; what it means is always said by its text too. */
export interface Paint {
  readonly bold?: boolean;
  /** RRGGBB, behind the text. */
  readonly fill?: string;
  /** RRGGBB, of the text. */
  readonly color?: string;
}

export interface Look extends Paint {
  readonly align?: 'left' | 'center' | 'right';
  /** Default top. */
  readonly valign?: 'top' | 'center';
  /** Default: wrapped. */
  readonly isOneLine?: boolean;
  /** Default: whole numbers as they are. */
  readonly numFmt?: string;
  readonly border?: CellStyle['border'];
}

const LINE = { style: 'thin', color: { rgb: '8C8C8C' } } as const;

/** A thin line around a cell. */
export const GRID: NonNullable<CellStyle['border']> = {
  top: LINE,
  right: LINE,
  bottom: LINE,
  left: LINE,
};

/** Days as the office writes them. */
const DAY_FORMAT = 'dd-mm-yyyy';

/** @throws RangeError when Excel could not hold a text whole */
export function toCell(value: Value, look: Look = {}): Partial<Cell> {
  const { bold = false, fill, color, numFmt, border } = look;
  const { align = 'left', valign = 'top', isOneLine = false } = look;
  const font = {
    name: FONT,
    size: FONT_SIZE,
    ...(bold ? { bold } : {}),
    ...(color === undefined ? {} : { color: { rgb: color } }),
  };
  const style: CellStyle = {
    alignment: {
      horizontal: align,
      vertical: valign,
      wrapText: !isOneLine,
    },
    ...(fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
    ...(border === undefined ? {} : { border }),
  };
  if (typeof value === 'string') {
    const cell = toTextCell([[{ text: value }]], { size: FONT_SIZE, bold }, style);
    return { ...cell, style: { ...cell.style, font } };
  }
  if (value === null) return { value, style: { ...style, font } };
  const isDay = typeof value === 'object';
  const format = isDay ? DAY_FORMAT : numFmt;
  return {
    value: isDay ? toDate(value.day) : value,
    style: { ...style, font, ...(format === undefined ? {} : { numFmt: format }) },
  };
}
