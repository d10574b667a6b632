/** What lines that were moved or left out past a slip put in doubt around them. */
import { lineAt, type MendedText } from './mended-text.ts';
import { type LineShape, neighbour } from './yaml-line.ts';

interface Damaged {
  readonly text: MendedText;
  readonly moved: ReadonlySet<number>;
}

/**
 * Whether a line was moved or left out in the block that starts at an offset of the mended text, or
 * just above it. A moved line may have belonged anywhere, so it ends no block.
 */
export function isTorn(damaged: Damaged, start: number): boolean {
  const { text, moved } = damaged;
  if (moved.size === 0) return false;
  const { shapes, line: first, column } = placeOf(damaged, start);
  for (let above = first - 1; above > neighbour(shapes, first, -1) - 1; above -= 1) {
    if (moved.has(above)) return true;
  }
  for (let line = first; line < text.lines.length; line += 1) {
    if (moved.has(line)) return true;
    const { blank, indent } = shapes[line] ?? { blank: true, indent: 0 };
    if (line > first && !blank && indent < column) return false;
  }
  return false;
}

/** Whether the key at an offset stands below a moved line on its level. */
export function followsMoved(damaged: Damaged, start: number): boolean {
  if (damaged.moved.size === 0) return false;
  const { shapes, line: first, column } = placeOf(damaged, start);
  for (let line = first - 1; line >= 0; line -= 1) {
    const shape = shapes[line];
    if (shape === undefined || (!shape.blank && shape.column < column)) return false;
    if (damaged.moved.has(line) && (shape.blank || shape.column === column)) return true;
  }
  return false;
}

function placeOf(
  { text }: Damaged,
  start: number,
): { shapes: readonly LineShape[]; line: number; column: number } {
  const line = lineAt(text, start);
  const column = start - (text.mended.lineStarts[line] ?? 0);
  return { shapes: text.shapes, line, column };
}
