/** Where layout stands while it fills a section's pages from top to bottom. */
import type { PageSetup } from '../document/document.ts';
import type { Box, Landmark } from './page.ts';

export interface Draft {
  readonly boxes: Box[];
  readonly landmarks: Landmark[];
}

/** The text area of the section's pages and the place where the next block goes. */
export interface Cursor {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly pages: Draft[];
  page: Draft;
  y: number;
}

export function openCursor(setup: PageSetup): Cursor {
  const { margin, width, height } = setup;
  const page: Draft = { boxes: [], landmarks: [] };
  return {
    left: margin.left,
    width: width - margin.left - margin.right,
    top: margin.top,
    bottom: height - margin.bottom,
    pages: [page],
    page,
    y: margin.top,
  };
}

/** Goes on at the top of a new page. */
export function turnPage(cursor: Cursor): void {
  cursor.page = { boxes: [], landmarks: [] };
  cursor.pages.push(cursor.page);
  cursor.y = cursor.top;
}

/** Nothing stands on the page yet, so turning it would gain nothing. */
export function isAtTop(cursor: Cursor): boolean {
  return cursor.y === cursor.top;
}
