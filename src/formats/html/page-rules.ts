/** The pages of each section as a browser prints them: size, margins, numbers, watermark. */
import { toHtml as treeToHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { PageSetup, Section } from '../../document/document.ts';
import { visible } from '../../text/visible.ts';
import { FONTS } from './base-styles.ts';
import { toNumber } from './styles.ts';

const WATERMARK_COLOR = '#e4e4e4';
/** The part of a page's diagonal that the watermark covers, and its largest size in points. */
const WATERMARK_SHARE = 0.7;
const WATERMARK_SIZE = 120;
/** About the width of a bold capital, in shares of its size. */
const CAPITAL = 0.8;

/** Counts a section's own pages, and the numbers that are printed on them. */
const pagesOf = (section: number): string => `halaman-${section + 1}`;
const numbersFrom = (section: number): string => `nomor-${section + 1}`;

/** The name of a section's pages. */
export function pageName(section: number): string {
  return `bagian-${section + 1}`;
}

/**
 * Rules for the pages of all sections.
 *
 * A browser's own `page` counter cannot be set at a section's start, but counters of our own can
 * be: they begin at the root and are counted on by the pages. So each section counts its pages,
 * and numbers go on in the counter of the last section that set one.
 */
export function toPageRules(sections: readonly Section[]): string {
  const counters: string[] = ['nomor-0 0'];
  let numbers = 'nomor-0';
  const rules = sections.map(({ page, fontSize }, index) => {
    const first = page.pageNumber?.first ?? 'continued';
    if (first !== 'continued') {
      numbers = numbersFrom(index);
      counters.push(`${numbers} ${first - 1}`);
    }
    counters.push(`${pagesOf(index)} 0`);
    return toPageRule(page, fontSize, index, numbers);
  });
  return [
    `html { counter-reset: ${counters.join(' ')} }`,
    '@counter-style tanpa-lewati { system: cyclic; symbols: "" }',
    ...rules,
  ].join('\n');
}

function toPageRule(page: PageSetup, fontSize: number, index: number, numbers: string): string {
  const { width, height, margin, pageNumber, watermark } = page;
  const { top, right, bottom, left } = margin;
  const isHidden = pageNumber?.onFirstPage === false;
  const hide = isHidden ? `counter(${pagesOf(index)}, lewati-${index + 1}) ` : '';
  const sides = [top, right, bottom, left].map((side) => `${toNumber(side)}pt`).join(' ');
  return [
    ...(isHidden ? [toSkip(index, height / fontSize)] : []),
    `@page ${pageName(index)} {`,
    `  size: ${toNumber(width)}pt ${toNumber(height)}pt; margin: ${sides};`,
    `  counter-increment: ${numbers} ${pagesOf(index)};`,
    ...(pageNumber === undefined
      ? []
      : [
          `  @top-center { content: ${hide}"- " counter(${numbers}) " -"; white-space: pre;` +
            ` font: ${toNumber(fontSize)}pt ${FONTS}; }`,
        ]),
    ...(watermark === undefined || watermark === ''
      ? []
      : [
          `  @top-left-corner { content: url("${toWatermark(watermark, page)}");` +
            ' overflow: visible; text-align: left; vertical-align: top; line-height: 0; }',
        ]),
    '}',
  ].join('\n');
}

/**
 * A style of counting that stands for a section's first page: so many line breaks that the number
 * behind them falls off the paper. Browsers have no name yet for the first page of a section.
 */
function toSkip(index: number, lines: number): string {
  const breaks = '\\A'.repeat(Math.ceil(lines));
  return `@counter-style lewati-${index + 1} { system: fixed 1; symbols: "${breaks}"; fallback: tanpa-lewati }`;
}

/**
 * The mark as a picture of a whole page: large, along the rising diagonal, in the page's middle.
 * Pages have it in their upper left corner, from where it reaches over all of them: a background
 * of a page is not printed, and an element can only be fixed on pages of one size.
 */
export function toWatermark(
  text: string,
  { width, height }: Pick<PageSetup, 'width' | 'height'>,
): string {
  const shown = visible(text);
  const diagonal = Math.hypot(width, height);
  const size = Math.min(WATERMARK_SIZE, (WATERMARK_SHARE * diagonal) / (CAPITAL * shown.length));
  const angle = (Math.atan2(height, width) * 180) / Math.PI;
  const [w, h] = [toNumber(width), toNumber(height)];
  const [x, y] = [toNumber(width / 2), toNumber(height / 2)];
  const tree = s(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${w}pt`,
      height: `${h}pt`,
      viewBox: `0 0 ${w} ${h}`,
    },
    s(
      'text',
      {
        x,
        y,
        dy: '.35em',
        fill: WATERMARK_COLOR,
        fontFamily: FONTS,
        fontSize: toNumber(size),
        fontWeight: 700,
        textAnchor: 'middle',
        transform: `rotate(-${toNumber(angle)} ${x} ${y})`,
      },
      shown,
    ),
  );
  return `data:image/svg+xml,${encodeURIComponent(treeToHtml(tree, { space: 'svg' }))}`;
}
