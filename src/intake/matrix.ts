/** Places on a page, as PDF turns and moves them (ISO 32000-1, 8.3). */

/** `[a b c d e f]` as PDF writes it. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** First `m`, then `n`. */
export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2],
    m[0] * n[1] + m[1] * n[3],
    m[2] * n[0] + m[3] * n[2],
    m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4],
    m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

export function apply(m: Matrix, x: number, y: number): [x: number, y: number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

/** Six numbers of any list or of an object with the keys 0 to 5; what is missing is 0. */
export function toMatrix(value: unknown): Matrix {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = toNumbers(value);
  return [a, b, c, d, e, f];
}

export function toNumbers(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return Array.from(Object.values(value), Number);
}

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

export function toBox(value: unknown): Box {
  const [left = 0, top = 0, right = 0, bottom = 0] = toNumbers(value);
  return [left, top, right, bottom];
}

export const overlap = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

export const isWithin = ([left, top, right, bottom]: Box, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

/** The box round a rectangle that `m` moves. */
export function boxOf(m: Matrix, [x0, y0, x1, y1]: Box): Box {
  const corners = [apply(m, x0, y0), apply(m, x1, y0), apply(m, x0, y1), apply(m, x1, y1)];
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
