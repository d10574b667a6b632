/** A section's blocks as rows of a sheet; texts beside each other in cells beside each other. */
import type { CellStyle } from 'hucre';
import type {
  Align,
  Block,
  Entry,
  Group,
  Heading,
  Paragraph,
  Picture,
  Run,
  Section,
} from '../../document/document.ts';
import { hangs } from '../../layout/paragraph.ts';
import { bookman } from '../office/bookman.ts';
import { type TextLook, toLines, toTextCell } from './cell-text.ts';
import { COLON_WIDTH, type GridLines, nearest } from './grid-lines.ts';
import { textHeight } from './row-height.ts';
import type { SheetCell, SheetRow } from './sheet-rows.ts';
import { tableRows } from './table-rows.ts';

export interface SectionRows {
  readonly rows: readonly SheetRow[];
  /** For each table the rows of its head: the first, and the one behind the last. */
  readonly heads: readonly { readonly from: number; readonly to: number }[];
}

/** Where texts stand that are not in a table. */
interface Place {
  readonly lines: GridLines;
  /** Points from the text's left edge. */
  readonly left: number;
  readonly size: number;
  readonly levels: readonly number[];
}

/** Texts that begin at a grid line are near enough to it when they miss it by no more, in points. */
const NEAR = 10;

export function toSectionRows({ blocks, fontSize }: Section, lines: GridLines): SectionRows {
  const place: Place = { lines, left: 0, size: fontSize, levels: levelsOf(blocks, fontSize) };
  const rows: SheetRow[] = [];
  const heads: { from: number; to: number }[] = [];
  for (const block of blocks) {
    if (block.kind === 'table') {
      heads.push({ from: rows.length, to: rows.length + block.head.length });
      rows.push(...tableRows(block, lines, fontSize));
    } else rows.push(...toRows(block, place));
  }
  return { rows, heads };
}

function levelsOf(blocks: readonly Block[], size: number): number[] {
  const paragraphs = blocks.filter((block): block is Paragraph => block.kind === 'paragraph');
  return hangs(paragraphs, size, bookman);
}

function toRows(block: Exclude<Block, { kind: 'table' }>, place: Place): SheetRow[] {
  switch (block.kind) {
    case 'heading':
      return [headingRow(block, place)];
    case 'paragraph':
      return [paragraphRow(block, place)];
    case 'rule':
      return [ruleRow(block.weight, place)];
    case 'space':
    case 'signature':
      return [{ height: block.height, cells: [] }];
    case 'picture':
      return [pictureRow(block, place)];
    case 'entry':
      return entryRows(block, place);
    case 'group':
      return groupRows(block, place);
  }
}

function headingRow({ runs, align, fontSize }: Heading, place: Place): SheetRow {
  const look = { size: fontSize ?? place.size, bold: true };
  return toRow([{ from: startOf(place), lines: [runs], align }], look, place);
}

/** The label in a cell of its own where the grid has room for it, else before the text. */
function paragraphRow(paragraph: Paragraph, place: Place, before: readonly Piece[] = []): SheetRow {
  const { label, level = 0, runs, align, fontSize, ...rest } = paragraph;
  const { lines, left, levels } = place;
  const look = { size: fontSize ?? place.size };
  const start = left + levels.slice(0, level).reduce((sum, hang) => sum + hang, 0);
  const labelLine = nearest(lines, start);
  const textLine = nearest(lines, start + (levels[level] ?? 0));
  const hasRoom =
    label !== undefined &&
    labelLine < textLine &&
    isNear(lines, labelLine, start) &&
    isNear(lines, textLine, start + (levels[level] ?? 0));
  if (hasRoom) {
    const bold = runs[0]?.bold;
    const labelRun: Run = { text: label, ...(bold === undefined ? {} : { bold }) };
    const pieces: Piece[] = [
      ...(label === '' ? [] : [{ from: labelLine, lines: [[labelRun]] }]),
      { from: textLine, lines: [runs], align },
    ];
    return toRow([...before, ...pieces], look, place);
  }
  const texts = toLines([{ ...rest, runs, level, ...(label === undefined ? {} : { label }) }]);
  return toRow([...before, { from: startOf(place), lines: texts, align }], look, place);
}

/** The term, the colon and the content in columns of their own, if the grid has such. */
function entryRows({ term, indent, content }: Entry, place: Place): SheetRow[] {
  const { lines, size } = place;
  const paragraphs: readonly Paragraph[] =
    content.length === 0 ? [{ kind: 'paragraph', runs: [] }] : content;
  const at = nearest(lines, indent);
  const colonAt = nearest(lines, indent - COLON_WIDTH);
  const isBeside = colonAt > 0 && at > colonAt && isNear(lines, at, indent);
  const inner: Place = {
    ...place,
    left: isBeside ? (lines[at] ?? 0) : place.left,
    levels: hangs(paragraphs, size, bookman),
  };
  return paragraphs.map((paragraph, index) => {
    if (index > 0) return paragraphRow(paragraph, inner);
    if (isBeside) {
      const before = [
        { from: 0, lines: [[{ text: term }]] },
        { from: colonAt, lines: [[{ text: ':' }]] },
      ];
      return paragraphRow(paragraph, inner, before);
    }
    const { runs, ...rest } = paragraph;
    const label = rest.label ? `${rest.label} ` : '';
    return paragraphRow(
      { kind: 'paragraph', runs: [{ text: `${term} : ${label}` }, ...runs] },
      inner,
    );
  });
}

function groupRows({ inset, blocks }: Group, place: Place): SheetRow[] {
  const at = nearest(place.lines, inset * (place.lines.at(-1) ?? 0));
  const inner: Place = {
    ...place,
    left: place.lines[Math.min(at, place.lines.length - 2)] ?? 0,
    levels: levelsOf(blocks, place.size),
  };
  return blocks.flatMap((block) => toRows(block, inner));
}

/** A cell for each column, with a border along its foot. */
function ruleRow(weight: number, { lines, left }: Place): SheetRow {
  const style: CellStyle = { border: { bottom: { style: weight < 1 ? 'thin' : 'medium' } } };
  const from = nearest(lines, left);
  const cells = lines.slice(from + 1).map(
    (_, index): SheetCell => ({
      from: from + index,
      to: from + index + 1,
      cell: { value: null, style },
    }),
  );
  return { height: 3, cells };
}

function pictureRow(picture: Picture, { lines, left }: Place): SheetRow {
  const { align = 'left', width, height } = picture;
  const slack = Math.max(0, (lines.at(-1) ?? 0) - left - width);
  const x = left + (align === 'left' ? 0 : align === 'center' ? slack / 2 : slack);
  return { height, cells: [], picture: { x, picture } };
}

/** A text from a grid line to the next piece's, or to the end. */
interface Piece {
  readonly from: number;
  readonly lines: readonly (readonly Run[])[];
  readonly align?: Align | 'justify' | undefined;
}

function toRow(pieces: readonly Piece[], look: TextLook, { lines }: Place): SheetRow {
  const bold = look.bold ?? false;
  const cells = pieces.map((piece, index) => {
    const to = pieces[index + 1]?.from ?? lines.length - 1;
    const width = (lines[to] ?? 0) - (lines[piece.from] ?? 0);
    const style: CellStyle = {
      alignment: { horizontal: piece.align ?? 'left', vertical: 'top', wrapText: true },
    };
    return {
      cell: { from: piece.from, to, cell: toTextCell(piece.lines, look, style) },
      height: textHeight(piece.lines, width, look.size, bold),
    };
  });
  return {
    height: Math.max(...cells.map(({ height }) => height)),
    cells: cells.map(({ cell }) => cell),
  };
}

const startOf = ({ lines, left }: Place): number =>
  Math.min(nearest(lines, left), lines.length - 2);

const isNear = (lines: GridLines, at: number, x: number): boolean =>
  Math.abs((lines[at] ?? 0) - x) <= NEAR;
