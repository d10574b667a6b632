/** What stands on every page outside its text: the page number and the watermark. */
import type { PageSetup } from '../document/document.ts';
import type { Measure } from './measure.ts';
import type { TextBox } from './page.ts';

/** The part of a page's diagonal that the watermark covers, and its largest size in points. */
const WATERMARK_SHARE = 0.7;
const WATERMARK_SIZE = 120;

/**
 * Boxes to lay under the text of a section's page.
 *
 * @param index of the page in its section, from 0.
 * @param number of the page, where pages are numbered.
 * @param size of the page number.
 */
export function furnish(
  setup: PageSetup,
  index: number,
  number: number,
  size: number,
  measure: Measure,
): TextBox[] {
  const boxes: TextBox[] = [];
  const { pageNumber, watermark } = setup;
  if (watermark) boxes.push(toWatermark(watermark, setup, measure));
  if (pageNumber !== undefined && (index > 0 || pageNumber.onFirstPage)) {
    const text = `- ${number} -`;
    const width = measure.width(text, {}, size);
    const { left, right, top } = setup.margin;
    boxes.push({
      kind: 'text',
      x: left + (setup.width - left - right - width) / 2,
      y: (top - measure.lineHeight(size)) / 2 + measure.ascent(size),
      text: `${text} `,
      width,
      size,
      bold: false,
      italic: false,
      owner: { kind: 'artifact', of: 'page-number' },
    });
  }
  return boxes;
}

/** Large, along the rising diagonal, its middle in the page's middle. */
function toWatermark(text: string, { width, height }: PageSetup, measure: Measure): TextBox {
  const diagonal = Math.hypot(width, height);
  const unit = measure.width(text, { bold: true }, 100) / 100;
  const size = Math.min(WATERMARK_SIZE, (WATERMARK_SHARE * diagonal) / unit);
  const length = unit * size;
  // Half the height of capitals under the middle, half the length before it.
  const drop = size * 0.35;
  const [cos, sin] = [width / diagonal, height / diagonal];
  return {
    kind: 'text',
    x: width / 2 - (cos * length) / 2 + sin * drop,
    y: height / 2 + (sin * length) / 2 + cos * drop,
    text: `${text} `,
    width: length,
    size,
    bold: true,
    italic: false,
    angle: (Math.atan2(height, width) * 180) / Math.PI,
    owner: { kind: 'artifact', of: 'watermark' },
  };
}
