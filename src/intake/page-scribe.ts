/** Follows a page's operators, as pdf.js names them, and keeps what they draw. */
import type { DrawnPage, TextMark, Upright } from './drawn-page.ts';
import {
  apply,
  type Box,
  boxOf,
  IDENTITY,
  type Matrix,
  multiply,
  overlap,
  toBox,
  toMatrix,
  toNumbers,
} from './matrix.ts';
import { openTextScribe } from './text-scribe.ts';

export interface PageScribe {
  note(operator: string, args: readonly unknown[]): void;
  finish(): Pick<DrawnPage, 'texts' | 'uprights' | 'images'>;
}

interface Graphics {
  readonly matrix: Matrix;
  readonly isWhite: boolean;
  /** Fully transparent. */
  readonly isClear: boolean;
  /** Nothing outside this box can be seen: left, top, right, bottom. */
  readonly clip: Box;
}

const EVERYWHERE: Box = [
  Number.NEGATIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  Number.POSITIVE_INFINITY,
  Number.POSITIVE_INFINITY,
];

/** The unit square, in which every image is drawn. */
const UNIT: Box = [0, 0, 1, 1];

/**
 * @param toPage from the page's own coordinates to ours
 * @param isFill tells the codes of the operators that fill a path
 */
export function openPageScribe(
  page: number,
  toPage: Matrix,
  isFill: (code: unknown) => boolean,
): PageScribe {
  const uprights: Upright[] = [];
  const saved: Graphics[] = [];
  const marks: (TextMark | 'inherit' | 'layer')[] = [];
  let graphics: Graphics = { matrix: toPage, isWhite: false, isClear: false, clip: EVERYWHERE };
  let clipsNext = false;
  let groups = 0;
  let images = 0;

  const markNow = (): TextMark => {
    // A layer can be switched off: what stands in it is not surely drawn.
    if (marks.includes('layer')) return { kind: 'none' };
    return marks.findLast((mark) => typeof mark !== 'string') ?? { kind: 'none' };
  };
  const text = openTextScribe(page, () => {
    const { matrix, clip, isWhite, isClear } = graphics;
    return { matrix, clip, isInvisible: isWhite || isClear, mark: markNow() };
  });
  const cover = (box: Box): void => text.cover(boxOf(graphics.matrix, box));
  const clip = (box: Box): void => {
    graphics = { ...graphics, clip: overlap(graphics.clip, boxOf(graphics.matrix, box)) };
  };

  const begin = (tag: unknown, mcid: unknown): void => {
    if (typeof mcid === 'number') marks.push({ kind: 'content', mcid });
    else if (tag === 'Artifact') marks.push({ kind: 'artifact', group: groups++ });
    else marks.push(tag === 'OC' ? 'layer' : 'inherit');
  };
  const restore = (): void => {
    graphics = saved.pop() ?? graphics;
    text.restore();
  };
  const save = (): void => {
    saved.push(graphics);
    text.save();
  };

  return {
    note(operator, args) {
      if (text.note(operator, args)) return;
      switch (operator) {
        case 'save':
          return save();
        case 'restore':
          return restore();
        case 'transform':
          graphics = { ...graphics, matrix: multiply(toMatrix(args), graphics.matrix) };
          return;
        case 'paintFormXObjectBegin': {
          save();
          const matrix = args[0] ? toMatrix(args[0]) : IDENTITY;
          graphics = { ...graphics, matrix: multiply(matrix, graphics.matrix) };
          if (args[1]) clip(toBox(args[1]));
          return;
        }
        case 'paintFormXObjectEnd':
          return restore();
        case 'beginMarkedContent':
        case 'beginMarkedContentProps':
          return begin(args[0], args[1]);
        case 'endMarkedContent':
          marks.pop();
          return;
        case 'setFillRGBColor':
          graphics = { ...graphics, isWhite: isWhite(args[0]) };
          return;
        case 'setFillTransparent':
          graphics = { ...graphics, isClear: true };
          return;
        case 'setGState':
          if (isTransparent(args[0])) graphics = { ...graphics, isClear: true };
          return;
        case 'clip':
        case 'eoClip':
          // By the path that comes next (8.5.4).
          clipsNext = true;
          return;
        case 'constructPath': {
          const box = toBox(args[2]);
          if (isFill(args[0])) cover(box);
          if (clipsNext) clip(box);
          clipsNext = false;
          uprights.push(...uprightsOf(args[1], graphics.matrix));
          return;
        }
        default:
          if (/^paint.*Image/.test(operator)) {
            images++;
            cover(UNIT);
          }
      }
    },
    finish: () => ({ texts: text.finish(), uprights, images }),
  };
}

/** As pdf.js gives it: `#rrggbb`. */
function isWhite(color: unknown): boolean {
  const digits = typeof color === 'string' ? /^#(..)(..)(..)$/.exec(color)?.slice(1) : undefined;
  return digits?.every((each) => Number.parseInt(each, 16) > 0xf4) === true;
}

/** A list of names and values; `ca` is how much of a fill shows. */
function isTransparent(entries: unknown): boolean {
  if (!Array.isArray(entries)) return false;
  return entries.some((each) => Array.isArray(each) && each[0] === 'ca' && Number(each[1]) < 0.1);
}

/** How many numbers stand behind each code of a path: to, line, curve, quadratic curve, close. */
const PATH_LENGTHS = [2, 2, 6, 4, 0] as const;
const CLOSE = 4;
/** Thinner than this, in points, a path stands upright. */
const THIN = 0.05;

/** The upright lines of a path. */
function uprightsOf(data: unknown, matrix: Matrix): Upright[] {
  const numbers = toNumbers(Array.isArray(data) ? data[0] : undefined);
  const uprights: Upright[] = [];
  let start: [number, number] = [0, 0];
  let from = start;
  for (let at = 0; at < numbers.length; ) {
    const code = numbers[at] ?? 0;
    const length = PATH_LENGTHS[code];
    if (length === undefined) return uprights;
    const [x = 0, y = 0] = numbers.slice(at + length - 1, at + length + 1);
    const to = code === CLOSE ? start : apply(matrix, x, y);
    if (code === 0) start = to;
    else if (Math.abs(from[0] - to[0]) < THIN && Math.abs(from[1] - to[1]) > 1) {
      const [top, bottom] = [Math.min(from[1], to[1]), Math.max(from[1], to[1])];
      uprights.push({ x: to[0], top, bottom });
    }
    from = to;
    at += 1 + length;
  }
  return uprights;
}
