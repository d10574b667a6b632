/** Document → XLSX: a sheet for each section, its texts and tables in cells over one grid. */
import type { NamedRange, WriteSheet } from 'hucre';
import { colToLetter, writeXlsx } from 'hucre/xlsx';
import type { Document, Section } from '../../document/document.ts';
import { type Edit, rewriteZip, toDate } from '../office/rewrite-zip.ts';
import { toXmlText } from '../office/xml-text.ts';
import { toGridLines } from './grid-lines.ts';
import { toHeaderFooter, toSheetEdit, toSheetPage } from './page-setup.ts';
import { toDrawingEdit, toPictures } from './pictures.ts';
import { toSectionRows } from './section-rows.ts';
import { quoteSheet, toSheetNames } from './sheet-name.ts';
import { columnWidths, toFirstRows, toSheetContent, UNIT_FONT } from './sheet-rows.ts';

/** Height in points that may be frozen: more than half of a small screen is the rows' own. */
const MOST_FROZEN = 200;

/**
 * The whole document as a workbook; the same document always gives the same bytes.
 *
 * Every text is a text cell, never a formula, an error or a number. What a sheet does not know is
 * left out: `keepWithPrevious`, `catchwords`, `continued`, `lineSpacing`; a watermark stands in the page header.
 *
 * @throws RangeError when Excel could not hold a text (32,767 characters a cell), a page header
 *   (255) or all rows (1,048,576) whole, or when a table's spans do not make a grid.
 */
export async function toXlsx({ meta, sections }: Document): Promise<Uint8Array> {
  const names = toSheetNames(sections.map(({ title }) => title));
  const sheets = sections.map((section, index) => toSheet(section, names[index] ?? ''));
  const date = toDate(meta.date);
  const bytes = await writeXlsx({
    sheets: sheets.map(({ sheet }) => sheet),
    defaultFont: UNIT_FONT,
    namedRanges: sheets.flatMap(({ ranges }) => ranges),
    properties: {
      title: toXmlText(meta.title),
      ...(meta.subject === undefined ? {} : { subject: toXmlText(meta.subject) }),
      ...(meta.author === undefined ? {} : { creator: toXmlText(meta.author) }),
      created: date,
      modified: date,
    },
  });
  return rewriteZip(
    bytes,
    sheets.flatMap(({ sheetEdit, drawingEdit }, index): [RegExp, Edit][] => [
      [new RegExp(`^xl/worksheets/sheet${index + 1}\\.xml$`), sheetEdit],
      [new RegExp(`^xl/drawings/drawing${index + 1}\\.xml$`), drawingEdit],
    ]),
  );
}

interface BuiltSheet {
  readonly sheet: WriteSheet;
  readonly ranges: readonly NamedRange[];
  readonly sheetEdit: Edit;
  readonly drawingEdit: Edit;
}

function toSheet(section: Section, name: string): BuiltSheet {
  const { page, fontSize } = section;
  const lines = toGridLines(section);
  const { rows, heads } = toSectionRows(section, lines);
  const first = toFirstRows(rows);
  const { cells, merges, rowDefs, rowCount } = toSheetContent(rows, first);
  const pictures = toPictures(rows, first, lines);
  const lastColumn = colToLetter(lines.length - 2);
  const lastRow = Math.max(1, rowCount);

  // Of several tables only one could be repeated, over the rows of the others too.
  const [head] = heads.length === 1 ? heads : [];
  const hasHead = head !== undefined && head.to > head.from;
  const headEnd = hasHead ? (first[head.to] ?? 0) : 0;
  const frozen = hasHead ? rows.slice(0, head.to).reduce((sum, { height }) => sum + height, 0) : 0;
  const range = (reference: string): string => `${quoteSheet(name)}!${reference}`;
  return {
    sheet: {
      name,
      columns: columnWidths(lines).map((width) => ({ width })),
      cells,
      merges,
      rowDefs,
      images: pictures.map(({ image }) => image),
      view: { showGridLines: false },
      ...(hasHead && frozen <= MOST_FROZEN ? { freezePane: { rows: headEnd } } : {}),
      pageSetup: toSheetPage(page, fontSize),
      headerFooter: toHeaderFooter(page, fontSize),
    },
    ranges: [
      {
        name: '_xlnm.Print_Area',
        range: range(`$A$1:$${lastColumn}$${lastRow}`),
        scope: name,
      },
      ...(hasHead
        ? [
            {
              name: '_xlnm.Print_Titles',
              range: range(`$${(first[head.from] ?? 0) + 1}:$${headEnd}`),
              scope: name,
            },
          ]
        : []),
    ],
    sheetEdit: toSheetEdit(page, `A1:${lastColumn}${lastRow}`),
    drawingEdit: toDrawingEdit(pictures),
  };
}
