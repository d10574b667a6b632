/** Draws laid-out pages with pdfkit, which places nothing itself. */
import type { Tone } from '../../document/document.ts';
import type { FrameBox, Page, RuleBox, TextBox } from '../../layout/page.ts';
import type { FontBook } from './fonts.ts';
import { toNumber, toTextOperators } from './text-operators.ts';

const INK = '#000000';
const BORDER = 0.5;
const SHADE = '#e8e8e8';
const WATERMARK = '#e4e4e4';
/** Dark enough to be read on paper and in grey. */
const TONES: Record<Tone, string> = {
  alert: '#a61b1b',
  notice: '#8a5a00',
  good: '#1a6b2f',
  muted: '#595959',
};

/** Adds `page` to the document. */
export function drawPage(pdf: PDFKit.PDFDocument, page: Page, fontOf: FontBook): void {
  pdf.addPage({ size: [page.width, page.height], margin: 0 });
  const frames = page.boxes.filter((box) => box.kind === 'frame');
  const texts = page.boxes.filter((box) => box.kind === 'text');
  drawShades(pdf, frames);
  drawTexts(pdf, texts.filter(isWatermark), fontOf);
  drawBorders(pdf, frames);
  for (const box of page.boxes) if (box.kind === 'rule') drawRule(pdf, box);
  drawTexts(
    pdf,
    texts.filter((box) => !isWatermark(box)),
    fontOf,
  );
}

function drawShades(pdf: PDFKit.PDFDocument, frames: readonly FrameBox[]): void {
  const shaded = frames.filter((frame) => frame.shaded);
  if (shaded.length === 0) return;
  pdf.fillColor(SHADE).addContent(toRectangles(shaded)).fill();
}

/** All borders as one path: the cells' common edges fall on each other. */
function drawBorders(pdf: PDFKit.PDFDocument, frames: readonly FrameBox[]): void {
  if (frames.length === 0) return;
  pdf.lineWidth(BORDER).strokeColor(INK).addContent(toRectangles(frames)).stroke();
}

/** The frames as one path. */
function toRectangles(frames: readonly FrameBox[]): string {
  return frames
    .map(({ x, y, width, height }) => `${[x, y, width, height].map(toNumber).join(' ')} re`)
    .join('\n');
}

function drawRule(pdf: PDFKit.PDFDocument, { x, y, width, weight }: RuleBox): void {
  pdf.lineWidth(weight).strokeColor(INK);
  pdf
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke();
}

function isWatermark({ owner }: TextBox): boolean {
  return owner.kind === 'artifact' && owner.of === 'watermark';
}

/** Draws texts in reading order. */
function drawTexts(pdf: PDFKit.PDFDocument, boxes: readonly TextBox[], fontOf: FontBook): void {
  let color = '';
  for (const box of boxes) {
    const font = fontOf(box);
    const wanted = toColor(box);
    if (wanted !== color) pdf.fillColor(wanted);
    color = wanted;
    pdf.page.fonts[font.id] ??= font.ref();
    pdf.addContent(toTextOperators(box, font));
  }
}

function toColor(box: TextBox): string {
  if (box.tone !== undefined) return TONES[box.tone];
  return isWatermark(box) ? WATERMARK : INK;
}
