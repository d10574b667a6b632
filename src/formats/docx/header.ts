/** What stands at the top of every page of a section: its number, and the watermark behind the text. */
import { AlignmentType, BuilderElement, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { PageSetup } from '../../document/document.ts';
import { bookman, FONT } from '../office/bookman.ts';
import { toXmlText } from '../office/xml-text.ts';

/** The part of a page's diagonal that the watermark covers, and its largest size in points. */
const WATERMARK_SHARE = 0.7;
const WATERMARK_SIZE = 120;
const WATERMARK_COLOR = '#e4e4e4';

/** Height of capitals in shares of the size: Word stretches them over the whole shape. */
const CAPITALS = 0.68;

/** Of the section's pages, and of its first where that one differs. */
export interface Headers {
  readonly default: Header;
  readonly first?: Header;
}

/**
 * Every section has headers of its own, if empty ones: without any, Word would go on with those
 * of the section before.
 *
 * @param index of the section, from 0
 */
export function toHeaders(page: PageSetup, index: number): Headers {
  const { pageNumber } = page;
  const isOnFirst = pageNumber?.onFirstPage ?? true;
  return {
    default: toHeader(page, pageNumber !== undefined, 2 * index),
    ...(isOnFirst ? {} : { first: toHeader(page, false, 2 * index + 1) }),
  };
}

function toHeader({ watermark, ...page }: PageSetup, isNumbered: boolean, id: number): Header {
  const number = new TextRun({ children: ['- ', PageNumber.CURRENT, ' -'] });
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          ...(watermark ? [new TextRun({ children: [toPict(watermark, page, id)] })] : []),
          ...(isNumbered ? [number] : []),
        ],
      }),
    ],
  });
}

/**
 * WordArt along the rising diagonal, behind the text. docx has no WordArt, so the elements are
 * those that Word's own watermarks have; by the name, Word knows it for one and can remove it.
 */
function toPict(watermark: string, { width, height }: PageSetup, id: number): BuilderElement {
  const text = toXmlText(watermark);
  const diagonal = Math.hypot(width, height);
  const unit = bookman.width(text, { bold: true }, 1);
  const size = Math.min(WATERMARK_SIZE, (WATERMARK_SHARE * diagonal) / unit);
  const angle = 360 - (Math.atan2(height, width) * 180) / Math.PI;
  const style = {
    position: 'absolute',
    'margin-left': 0,
    'margin-top': 0,
    width: `${(unit * size).toFixed(1)}pt`,
    height: `${(CAPITALS * size).toFixed(1)}pt`,
    rotation: Math.round(angle),
    'z-index': -251658752,
    'mso-position-horizontal': 'center',
    'mso-position-horizontal-relative': 'page',
    'mso-position-vertical': 'center',
    'mso-position-vertical-relative': 'page',
  };
  return element('w:pict', {}, [
    element('v:shapetype', TEXT_PLAIN, [
      element('v:path', { textpathok: 't' }),
      element('v:textpath', { on: 't', fitshape: 't' }),
      element('o:lock', { 'v:ext': 'edit', text: 't', shapetype: 't' }),
    ]),
    element(
      'v:shape',
      {
        id: `PowerPlusWaterMarkObject${id}`,
        'o:spid': `_x0000_s${2049 + id}`,
        type: `#${TEXT_PLAIN.id}`,
        alt: text,
        style: toCss(style),
        'o:allowincell': 'f',
        fillcolor: WATERMARK_COLOR,
        stroked: 'f',
      },
      [
        element('v:textpath', {
          style: toCss({ 'font-family': `'${FONT}'`, 'font-size': '1pt', 'font-weight': 'bold' }),
          string: text,
        }),
      ],
    ),
  ]);
}

/** The shape of a straight text in a box: number 136 of the format. */
const TEXT_PLAIN = {
  id: '_x0000_t136',
  coordsize: '21600,21600',
  'o:spt': '136',
  adj: '10800',
  path: 'm@7,l@8,m@5,21600l@6,21600e',
} as const;

function toCss(style: Readonly<Record<string, string | number>>): string {
  return Object.entries(style)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/** An XML element that docx has no class for. */
function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly BuilderElement[] = [],
): BuilderElement {
  const entries = Object.entries(attributes);
  return new BuilderElement<Record<string, string>>({
    name,
    attributes: Object.fromEntries(entries.map(([key, value]) => [key, { key, value }])),
    children,
  });
}
