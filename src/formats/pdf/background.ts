/** What lies under a page's text, none of it content: shades, the watermark, borders and rules. */
import type { FrameBox, Page, RuleBox, TextBox } from '../../layout/page.ts';
import { toBorderPath } from './borders.ts';
import { BEGIN_LAYOUT, beginArtifact } from './marked-content.ts';
import type { Pen } from './pen.ts';
import { toNumber } from './syntax.ts';
import type { TextStyle } from './text-operators.ts';

const BORDER = 0.5;
const SHADE = '.91 g';
const WATERMARK = '.894 g';

export function isWatermark({ owner }: TextBox): boolean {
  return owner.kind === 'artifact' && owner.of === 'watermark';
}

export function drawBackground(
  { boxes }: Page,
  pen: Pen,
  styleOf: (box: TextBox) => TextStyle,
): void {
  const frames = boxes.filter((box) => box.kind === 'frame');
  const shaded = frames.filter((frame) => frame.shaded);
  if (shaded.length > 0) pen.draw(BEGIN_LAYOUT, `q ${SHADE}\n${toRectangles(shaded)}\nf Q`);
  for (const box of boxes) {
    if (box.kind !== 'text' || !isWatermark(box)) continue;
    pen.draw(beginArtifact('watermark'), `q ${WATERMARK} ${toTurnedText(box, styleOf(box))} Q`);
  }
  // Square ends (2 J): where two lines meet at a corner, the corner is full.
  if (frames.length > 0) pen.draw(BEGIN_LAYOUT, `q ${BORDER} w 2 J\n${toBorderPath(frames)}\nS Q`);
  const rules = boxes.filter((box) => box.kind === 'rule');
  if (rules.length > 0) pen.draw(BEGIN_LAYOUT, rules.map(toLine).join('\n'));
}

function toRectangles(frames: readonly FrameBox[]): string {
  return frames
    .map(({ x, y, width, height }) => `${[x, y, width, height].map(toNumber).join(' ')} re`)
    .join('\n');
}

function toLine({ x, y, width, weight }: RuleBox): string {
  const [left, right, middle] = [x, x + width, y].map(toNumber);
  return `${toNumber(weight)} w ${left} ${middle} m ${right} ${middle} l S`;
}

/** Counter-clockwise, on a page whose y axis points down. */
function toTurnedText({ text, angle = 0, x, y }: TextBox, style: TextStyle): string {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const matrix = [cos, -sin, -sin, -cos, x, y].map(toMatrixNumber).join(' ');
  const font = `/${style.font.id} ${toNumber(style.size)} Tf`;
  return `BT ${font} ${matrix} Tm ${style.show(text)} ET`;
}

/** Over the length of a page, hundredths would not do for a slope. */
function toMatrixNumber(value: number): string {
  return String(Math.round(value * 1e5) / 1e5);
}
