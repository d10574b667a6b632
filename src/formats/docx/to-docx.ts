/** Document → DOCX, to be gone on with in Word: real sections, styles, tables and headings. */
import { Document as File, type ISectionOptions, Packer, PageOrientation, SectionType } from 'docx';
import type { Document, PageSetup, Section } from '../../document/document.ts';
import { bookman, FONT_TABLE } from '../office/bookman.ts';
import { rewriteZip, toDate } from '../office/rewrite-zip.ts';
import { toXmlText } from '../office/xml-text.ts';
import { toChildren } from './blocks.ts';
import { toHeaders } from './header.ts';
import { toTwips } from './lengths.ts';
import { createStyles, type TextStyles, withDefaultStyle } from './styles.ts';

/**
 * The whole document as one Word file; the same document always gives the same bytes.
 *
 * Printed numbers are text before a tab, not Word's numbering: a decree's numbers are fixed.
 * Word cannot do two things that paper has: the first words of the next page at a page's foot
 * (`catchwords`), and a merged cell's text once more on its next page (`continued`); both are left
 * out, the text itself is whole.
 *
 * @throws RangeError when a table's spans do not make a grid: a bug in its view.
 */
export async function toDocx(document: Document): Promise<Uint8Array> {
  const { meta } = document;
  const styles = createStyles(document);
  const sections = document.sections.map((section, index) => toSection(section, index, styles));
  const author = toXmlText(meta.author ?? '');
  const file = new File({
    title: toXmlText(meta.title),
    ...(meta.subject === undefined ? {} : { subject: toXmlText(meta.subject) }),
    creator: author,
    lastModifiedBy: author,
    styles: styles.options(),
    sections,
  });
  const date = toDate(meta.date).toISOString().replace(/\.\d+/, '');
  return rewriteZip(await Packer.toBuffer(file), [
    [/^docProps\/core\.xml$/, (xml) => withDates(xml, date)],
    [/^word\/document\.xml$/, withLowSectionEnds],
    [/^word\/fontTable\.xml$/, () => FONT_TABLE],
    [/^word\/styles\.xml$/, withDefaultStyle],
  ]);
}

function toSection(
  { page, fontSize, lineSpacing = 1, blocks }: Section,
  index: number,
  styles: TextStyles,
): ISectionOptions {
  const { left, right } = page.margin;
  const headers = toHeaders(page, index);
  const width = page.width - left - right;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      ...(headers.first === undefined ? {} : { titlePage: true }),
      page: toPage(page, fontSize),
    },
    headers: { ...headers },
    children: toChildren(blocks, { left: 0, width, size: fontSize, lineSpacing, styles }),
  };
}

function toPage({ width, height, margin, pageNumber }: PageSetup, fontSize: number) {
  const isLandscape = width > height;
  const first = pageNumber?.first;
  // The number stands in the middle of the margin.
  const header = Math.max(0, (margin.top - bookman.lineHeight(fontSize)) / 2);
  return {
    // docx takes a page's upright sizes and turns them itself.
    size: {
      width: toTwips(isLandscape ? height : width),
      height: toTwips(isLandscape ? width : height),
      orientation: isLandscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: toTwips(margin.top),
      right: toTwips(margin.right),
      bottom: toTwips(margin.bottom),
      left: toTwips(margin.left),
      header: toTwips(header),
      footer: toTwips(margin.bottom / 2),
      gutter: 0,
    },
    ...(typeof first === 'number' ? { pageNumbers: { start: first } } : {}),
  };
}

/** docx writes the clock. */
function withDates(xml: string, date: string): string {
  return xml.replace(/(?<=<dcterms:(?:created|modified)\b[^>]*>)[^<]*/g, date);
}

/** docx ends each section but the last with an empty line, which could fall on a page of its own. */
function withLowSectionEnds(xml: string): string {
  return xml.replaceAll(
    '<w:p><w:pPr><w:sectPr',
    '<w:p><w:pPr><w:spacing w:line="20" w:lineRule="exact"/><w:sectPr',
  );
}
