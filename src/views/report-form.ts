/** How a report is told: in full for paper, or short for one screen. */
import type { By } from './report.ts';

export interface Screen {
  /** Columns of the terminal. */
  readonly width: number;
}

export interface ReportForm {
  /** Default: `area`. */
  readonly by?: By;
  /** Whether shares are drawn beside their numbers; default not. */
  readonly bars?: boolean;
  /** Where lists are shortened and long texts end in dots; in full without it. */
  readonly screen?: Screen;
}

/** The rows of a list that one screen has room for. */
export const SHORT_LIST = 3;

/** Characters of a text in a shortened list: two lines of it, beside the other columns. */
export function shortText({ width }: Screen): number {
  return Math.max(width - 20, 40);
}
