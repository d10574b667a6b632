/** Where a finding stands, in the numbers that every machine format writes. */
import { positionOf, type Span } from '../source/source-file.ts';

/** Lines and columns count from 1, columns in UTF-16 units; the end is the first place after it. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A span that runs over the end of its last line ends with that line's text. */
export function placeOf({ file, start, end }: Span): Place {
  const text = file.text.slice(start, end);
  const from = positionOf(file, start);
  const to = positionOf(file, start + (text.trimEnd().length || text.length));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}
