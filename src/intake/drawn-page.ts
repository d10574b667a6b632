/** What a page shows: texts with their places, the lines of its tables, what covers what. */

/** Lengths are points; x runs right and y runs down from the page's top left corner. */
export interface DrawnPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are drawn. */
  readonly texts: readonly DrawnText[];
  /** Upright lines, such as the borders of a table's columns. */
  readonly uprights: readonly Upright[];
  readonly images: number;
}

/** Letters beside each other on one line. */
export interface DrawnText {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  /** Where its last letter that is no space ends. */
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  readonly isTurned: boolean;
  /** A picture or a filled shape was drawn over it. */
  readonly isCovered: boolean;
  readonly mark: TextMark;
}

/** How the page's content marks it: as what the structure tree tells, as decoration, or not at all. */
export type TextMark =
  | { readonly kind: 'content'; readonly mcid: number }
  | { readonly kind: 'artifact'; readonly group: number }
  | { readonly kind: 'none' };

export interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** The middle of a text, about as high as its small letters. */
export const middleOf = ({ x, right, y, size }: DrawnText): { x: number; y: number } => ({
  x: (x + right) / 2,
  y: y - size / 4,
});
