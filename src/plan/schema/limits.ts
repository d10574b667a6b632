/** Bounds of the schemas that other code has to know, too. */

export const LARGEST_AREA_NUMBER = 99;

/** Characters of one text. The longest of the real decree has 524. */
export const LONGEST_TEXT = 5000;

/**
 * Characters of all texts of one sub kegiatan, or of the bukti of one row: the Lampiran's and the form's
 * workbooks hold them in one cell each, and Excel holds 32,767 characters in a cell.
 */
export const LONGEST_ROW = 30_000;
