/** Decides what becomes of a table row at the foot of a page. */
import { EPSILON } from './cell-part.ts';

/** Heights around a row that is about to be placed, in points. */
export interface Situation {
  /** What this page still offers the row. */
  readonly room: number;
  /** What the row needs here. */
  readonly need: number;
  /** What the row would need on the next page: a merged cell that it ends is cut here, too. */
  readonly needOnNext: number;
  /** What a fresh page would offer the row. */
  readonly capacity: number;
  /** What must fit under the row because it is kept with it: the closing block. */
  readonly reserve: number;
  /** Less than this is not worth beginning a row in, and a lower row is not split. */
  readonly least: number;
  /** The row would stand no better on a new page. */
  readonly isFresh: boolean;
}

/** `whole`: place it; `turn`: go to the next page first; `split`: fill this page with its start. */
export type Decision = 'whole' | 'turn' | 'split';

/** A row that fits a page is split all the same if it would leave more than this share blank. */
const LARGEST_HOLE = 1 / 3;

export function decideBreak(s: Situation): Decision {
  const fits = s.need <= s.room + EPSILON;
  if (fits && s.need + s.reserve <= s.room + EPSILON) return 'whole';
  const canMove = !s.isFresh && s.needOnNext + s.reserve <= s.capacity + EPSILON;
  // So low a row has no lines to give to the closing block.
  if (fits && !canMove && s.need < s.least - EPSILON) return 'whole';
  if (s.isFresh) return 'split';
  if (s.room < s.least - EPSILON) return 'turn';
  if (!canMove) return 'split';
  // A row that fits here moves only to bring the closing block along, and then as a whole.
  return !fits && s.room > s.capacity * LARGEST_HOLE ? 'split' : 'turn';
}
