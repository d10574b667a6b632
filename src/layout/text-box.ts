/** Turns set lines into text boxes on a page. */
import type { Piece } from './line-break.ts';
import type { Owner, TextBox } from './page.ts';
import type { SetLine } from './paragraph.ts';

/** Boxes of `line`, label first, its text area's left edge at `x` and its baseline at `y`. */
export function toTextBoxes(
  line: SetLine,
  x: number,
  y: number,
  size: number,
  owner: Owner,
): TextBox[] {
  const boxes = line.pieces.map((piece) => toTextBox(piece, x, y, size, owner));
  if (line.label === undefined) return boxes;
  const labelOwner: Owner = owner.kind === 'content' ? { ...owner, label: true } : owner;
  return [toTextBox(line.label, x, y, size, labelOwner), ...boxes];
}

function toTextBox(piece: Piece, x: number, y: number, size: number, owner: Owner): TextBox {
  const { bold = false, italic = false, tone } = piece.style;
  const { text, width } = piece;
  const box: TextBox = {
    kind: 'text',
    x: x + piece.x,
    y,
    text,
    width,
    size,
    bold,
    italic,
    owner,
  };
  return tone === undefined ? box : { ...box, tone };
}

/** The words of set lines, as one line of plain text. */
export function toTitle(lines: readonly SetLine[]): string {
  const pieces = lines.flatMap(({ label, pieces }) => (label ? [label, ...pieces] : pieces));
  return pieces
    .map((piece) => piece.text)
    .join('')
    .trim();
}
