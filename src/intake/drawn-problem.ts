/** Something on a page that is not where, or not as, what the pages say would be drawn. */

export interface DrawnProblem {
  readonly reason: DrawnReason;
  /** From 1. */
  readonly page: number;
  /** What is drawn there; '' for nothing. */
  readonly text: string;
  /** How many more there are like it on the page; absent for none. */
  readonly more?: number;
}

export type DrawnReason =
  /** Text in no part of the structure, and no decoration that belongs there. */
  | 'stray'
  /** Outside the column it belongs to. */
  | 'column'
  /** Not on its row's line. */
  | 'line'
  /** Not below what comes before it. */
  | 'order'
  | 'outside'
  | 'covered'
  /** A picture that the decree does not have. */
  | 'image'
  /** The table's lines or spans do not make a table. */
  | 'table'
  | 'repeated-head'
  | 'repeated-text'
  | 'page-number'
  | 'no-page-number'
  | 'catchword'
  | 'watermark'
  | 'no-watermark'
  /** Something laid over the page, such as a note or a stamp. */
  | 'annotation';
