/** Bounds of the schemas that other code has to know, too. */

export const LARGEST_AREA_NUMBER = 99;
