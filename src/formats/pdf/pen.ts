/**
 * Writes a page's content: texts in as few text objects as can be, placed by how far they stand from
 * the line before, and fonts and colours named only when they change.
 */
import type { TextBox } from '../../layout/page.ts';
import { toNumber } from './syntax.ts';
import type { TextStyle } from './text-operators.ts';

export interface Pen {
  /** The texts to come are one marked content, begun by this operator; what was open ends. */
  markTexts(begin: string): void;
  text(box: TextBox, style: TextStyle, color: string): void;
  /** Other operators, as one marked content. */
  draw(begin: string, operators: string): void;
  /** Ends what is open, and gives all that was written since the last time. */
  take(): string;
}

export const BLACK = '0 g';

/** For a page whose y axis points down. */
export function openPen(): Pen {
  let out: string[] = [];
  let isInText = false;
  let isMarked = false;
  let style: TextStyle | undefined;
  let color = BLACK;
  /** Where the line before began, in hundredths of a point: so no rounding adds up. */
  let from: { readonly x: number; readonly y: number } | undefined;
  const endMark = (): void => {
    if (isMarked) out.push('EMC');
    isMarked = false;
  };
  const lift = (): void => {
    endMark();
    if (isInText) out.push('ET');
    isInText = false;
    from = undefined;
  };
  return {
    markTexts(begin) {
      endMark();
      // Marked content that begins outside a text object must also end there (14.6.1).
      if (!isInText) out.push('BT');
      out.push(begin);
      isInText = true;
      isMarked = true;
    },
    text(box, wanted, wantedColor) {
      if (wantedColor !== color) out.push(wantedColor);
      color = wantedColor;
      if (wanted !== style) out.push(`/${wanted.font.id} ${toNumber(wanted.size)} Tf`);
      style = wanted;
      const [x, y] = [Math.round(box.x * 100), Math.round(box.y * 100)];
      // The matrix turns text upright; on from there y points up.
      if (from === undefined) out.push(`1 0 0 -1 ${x / 100} ${y / 100} Tm`);
      else out.push(`${(x - from.x) / 100} ${(from.y - y) / 100} Td`);
      from = { x, y };
      out.push(wanted.show(box.text));
    },
    draw(begin, operators) {
      lift();
      out.push(begin, operators, 'EMC');
    },
    take() {
      lift();
      const written = out.join('\n');
      out = [];
      return written;
    },
  };
}
