/** The lines of a file round a finding, with its span underlined. */

import { lineText, positionOf, type Span } from '../source/source-file.ts';
import { visible } from '../text/visible.ts';
import { textWidth } from '../text/width.ts';

/** Widest line shown; a longer one is trimmed round the span. */
const WIDEST = 88;

/**
 * The frame as text lines, without colour: the line before, the line of the span, the underline.
 * None for an empty line. Control characters of the file are shown, not sent to the terminal.
 */
export function codeFrame(span: Span): string[] {
  const { file } = span;
  const from = positionOf(file, span.start);
  const to = positionOf(file, Math.max(span.start, span.end));
  const line = lineText(file, from.line);
  if (line.trim() === '') return [];
  const endColumn = to.line === from.line ? to.column : line.trimEnd().length + 1;

  const lead = line.slice(0, from.column - 1);
  const marked = line.slice(from.column - 1, Math.max(endColumn - 1, from.column - 1));
  const cut = Math.max(0, lead.length - Math.max(20, WIDEST - marked.length - 10));
  const shownLead = cut > 0 ? `…${visible(lead.slice(cut + 1))}` : visible(lead);
  const shownLine = clip(shownLead + visible(line.slice(lead.length)));
  const width = Math.max(1, Math.min(textWidth(visible(marked)), WIDEST - textWidth(shownLead)));

  const gutter = String(from.line).length;
  const row = (label: string, text: string): string =>
    `  ${label.padStart(gutter)} | ${text}`.trimEnd();
  const frame: string[] = [];
  if (from.line > 1) {
    frame.push(row(String(from.line - 1), clip(visible(lineText(file, from.line - 1)))));
  }
  frame.push(row(String(from.line), shownLine));
  frame.push(row('', `${' '.repeat(textWidth(shownLead))}${'^'.repeat(width)}`));
  return frame;
}

function clip(text: string): string {
  if (textWidth(text) <= WIDEST) return text;
  let clipped = text;
  while (textWidth(clipped) > WIDEST - 1) {
    clipped = clipped.slice(0, Math.min(clipped.length - 1, WIDEST - 1));
  }
  return `${clipped}…`;
}
