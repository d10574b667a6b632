/** How a sheet is printed: paper, margins, page numbers, and what of it hucre cannot say. */
import type { HeaderFooter, PageSetup as SheetPage } from 'hucre';
import type { PageSetup } from '../../document/document.ts';
import { bookman, FONT } from '../office/bookman.ts';
import type { Edit } from '../office/rewrite-zip.ts';
import { toXmlText } from '../office/xml-text.ts';

/**
 * Excel knows papers by number: upright width and height in millimetres. F4 has none; Folio,
 * 8.5 × 13 inches, differs from it by less than a millimetre.
 */
const PAPERS = [
  { code: 1, width: 215.9, height: 279.4 },
  { code: 5, width: 215.9, height: 355.6 },
  { code: 8, width: 297, height: 420 },
  { code: 9, width: 210, height: 297 },
  { code: 11, width: 148, height: 210 },
  { code: 14, width: 215.9, height: 330.2 },
] as const;

const MM = 72 / 25.4;

/** The longest header Excel holds. */
const LONGEST_HEADER = 255;

/** One page wide, as many high as it takes. */
export function toSheetPage({ width, height, margin }: PageSetup, fontSize: number): SheetPage {
  const header = Math.max(0, (margin.top - bookman.lineHeight(fontSize)) / 2);
  const inches = { ...margin, header, footer: margin.bottom / 2 };
  return {
    orientation: width > height ? 'landscape' : 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: Object.fromEntries(
      Object.entries(inches).map(([side, points]) => [side, Math.round((points / 72) * 1e4) / 1e4]),
    ),
  };
}

/**
 * The page number in the middle, the watermark at the left: Excel lays nothing across a page.
 *
 * @throws RangeError when Excel could not hold the header whole.
 */
export function toHeaderFooter(page: PageSetup, fontSize: number): HeaderFooter {
  const { pageNumber, watermark } = page;
  const size = Math.round(fontSize);
  const mark = watermark
    ? `&L&"${FONT},Bold"&20&KBFBFBF${toXmlText(watermark).replaceAll('&', '&&')}`
    : '';
  const number = pageNumber === undefined ? '' : `&C&"${FONT},Regular"&${size}- &P -`;
  const header = mark + number;
  if (header.length > LONGEST_HEADER) {
    throw new RangeError(`a workbook's page header holds at most ${LONGEST_HEADER} characters`);
  }
  if (header === '') return {};
  const isOnFirst = pageNumber?.onFirstPage ?? true;
  return {
    oddHeader: header,
    ...(isOnFirst ? {} : { differentFirst: true, ...(mark === '' ? {} : { firstHeader: mark }) }),
  };
}

/**
 * What hucre has no names for: most papers, the first page's number, and that numbers set as text
 * (`1`, the months) are no mistake to be marked with a green corner.
 *
 * @param range the cells with texts, such as `A1:R40`
 */
export function toSheetEdit(page: PageSetup, range: string): Edit {
  const first = page.pageNumber?.first;
  const numbering =
    typeof first === 'number' ? ` useFirstPageNumber="1" firstPageNumber="${first}"` : '';
  const ignored = `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors>`;
  return (xml) =>
    xml
      .replace('<pageSetup ', `<pageSetup paperSize="${nearestPaper(page)}"${numbering} `)
      .replace(/(?=<drawing |<\/worksheet>)/, ignored);
}

function nearestPaper({ width, height }: PageSetup): number {
  const short = Math.min(width, height) / MM;
  const long = Math.max(width, height) / MM;
  const far = (paper: (typeof PAPERS)[number]): number =>
    Math.abs(paper.width - short) + Math.abs(paper.height - long);
  return PAPERS.reduce((best, paper) => (far(paper) < far(best) ? paper : best)).code;
}
