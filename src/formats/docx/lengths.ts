/** Points as Word counts them. */

/** Twentieths of a point. */
export const toTwips = (points: number): number => Math.round(points * 20);

/** Half points: sizes of letters. */
export const toHalfPoints = (points: number): number => Math.round(points * 2);

/** Eighths of a point: borders, which Word draws from 1/4 to 6 points. */
export const toEighths = (points: number): number =>
  Math.min(48, Math.max(2, Math.round(points * 8)));

/** Pixels at 96 to the inch: pictures. */
export const toPixels = (points: number): number => (points * 96) / 72;
