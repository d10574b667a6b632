/** The borders of a page's cells as few long lines, where each cell by itself would draw four. */
import type { FrameBox } from '../../layout/page.ts';

/** Stretches of lines by where their line lies, all in hundredths of a point. */
type Lines = Map<number, [from: number, to: number][]>;

/** One path: every common edge of two cells is drawn once. */
export function toBorderPath(frames: readonly FrameBox[]): string {
  const level: Lines = new Map();
  const upright: Lines = new Map();
  for (const { x, y, width, height } of frames) {
    const [left, right] = [Math.round(x * 100), Math.round((x + width) * 100)];
    const [top, bottom] = [Math.round(y * 100), Math.round((y + height) * 100)];
    add(level, top, left, right);
    add(level, bottom, left, right);
    add(upright, left, top, bottom);
    add(upright, right, top, bottom);
  }
  const path: string[] = [];
  forEachLine(level, (y, from, to) => path.push(`${from} ${y} m ${to} ${y} l`));
  forEachLine(upright, (x, from, to) => path.push(`${x} ${from} m ${x} ${to} l`));
  return path.join('\n');
}

function add(lines: Lines, at: number, from: number, to: number): void {
  const stretches = lines.get(at);
  if (stretches === undefined) lines.set(at, [[from, to]]);
  else {
    // Cells come row by row, from left to right: most go on from the one before.
    const last = stretches[stretches.length - 1];
    if (last !== undefined && last[1] === from) last[1] = to;
    else stretches.push([from, to]);
  }
}

/** Joins the stretches that touch, and gives their places in points. */
function forEachLine(lines: Lines, draw: (at: number, from: number, to: number) => void): void {
  for (const [at, stretches] of lines) {
    stretches.sort(([a], [b]) => a - b);
    let [open] = stretches;
    for (const stretch of stretches) {
      if (open === undefined) continue;
      if (stretch[0] <= open[1]) open[1] = Math.max(open[1], stretch[1]);
      else {
        draw(at / 100, open[0] / 100, open[1] / 100);
        open = stretch;
      }
    }
    if (open !== undefined) draw(at / 100, open[0] / 100, open[1] / 100);
  }
}
