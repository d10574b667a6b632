/** The lines of a file round a finding, with its span underlined. */

import { lineText, positionOf, type Span } from '../source/source-file.ts';
import { visible } from '../text/visible.ts';
import { textWidth } from '../text/width.ts';

/** Columns of a frame where nobody knows the terminal's. */
const USUAL_WIDTH = 94;

/** Columns below which a frame shows too little of a line to be of use. */
const NARROWEST = 40;

/** Letters that may share a column of a terminal: accents of their own take none. */
const MOST_IN_A_COLUMN = 4;

/** Columns beside the line's number: the indent and the bar. */
const GUTTER = 5;

/**
 * The frame as text lines, without colour: the line before, the line of the span, the underline.
 * None for an empty line. Control characters of the file are shown, not sent to the terminal.
 *
 * @param columns widest the frame may be; longer lines are trimmed round the span
 */
export function codeFrame(span: Span, columns: number = USUAL_WIDTH): string[] {
  const { file } = span;
  const from = positionOf(file, span.start);
  const gutter = String(from.line).length;
  const widest = Math.max(NARROWEST, columns) - gutter - GUTTER;
  const to = positionOf(file, Math.max(span.start, span.end));
  const line = lineText(file, from.line);
  if (line.trim() === '') return [];
  // Of a line of a million letters only those that are shown are measured.
  const most = widest * MOST_IN_A_COLUMN;
  const endColumn = to.line === from.line ? to.column : line.trimEnd().length + 1;

  const lead = line.slice(0, from.column - 1);
  const marked = line.slice(from.column - 1, Math.max(endColumn - 1, from.column - 1));
  const markedStart = marked.slice(0, most);
  const cut = Math.max(0, lead.length - Math.max(20, widest - marked.length - 10));
  const shownLead = cut > 0 ? `…${visible(lead.slice(cut + 1))}` : visible(lead);
  const shownLine = clip(shownLead + visible(line.slice(lead.length, lead.length + most)), widest);
  const width = Math.max(
    1,
    Math.min(textWidth(visible(markedStart)), widest - textWidth(shownLead)),
  );

  const row = (label: string, text: string): string =>
    `  ${label.padStart(gutter)} | ${text}`.trimEnd();
  const frame: string[] = [];
  if (from.line > 1) {
    frame.push(
      row(
        String(from.line - 1),
        clip(visible(lineText(file, from.line - 1).slice(0, most)), widest),
      ),
    );
  }
  frame.push(row(String(from.line), shownLine));
  frame.push(row('', `${' '.repeat(textWidth(shownLead))}${'^'.repeat(width)}`));
  return frame;
}

function clip(text: string, widest: number): string {
  if (textWidth(text) <= widest) return text;
  let clipped = text;
  while (textWidth(clipped) > widest - 1) {
    clipped = clipped.slice(0, Math.min(clipped.length - 1, widest - 1));
  }
  return `${clipped}…`;
}
