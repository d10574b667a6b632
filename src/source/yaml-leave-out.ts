/** The last resort for a slip that nothing mends: the lines round it are left out, ever more of them. */
import { deeperBelow, neighbour } from './yaml-line.ts';
import {
  blanked,
  firstWord,
  type Repair,
  type Slip,
  shapeAt,
  slipAt,
  type Trouble,
  textAt,
} from './yaml-repair.ts';

const CONFLICT_START = /^<{7}(?: |$)/;
const CONFLICT_MIDDLE = /^={7}(?: |$)/;
const CONFLICT_END = /^>{7}(?: |$)/;

export function leaveOut(trouble: Trouble): Repair[] {
  const { line, shapes, error, text } = trouble;
  const { indent } = shapeAt(trouble, line);
  const blocks: number[][] = [[line], [line, ...deeperBelow(shapes, line, indent)]];
  const before = neighbour(shapes, line, -1);
  if (before >= 0) {
    blocks.push(
      [before],
      [before, ...deeperBelow(shapes, before, shapeAt(trouble, before).indent)],
    );
  }
  let least = indent;
  for (let above = before; above >= 0; above = neighbour(shapes, above, -1)) {
    const shape = shapeAt(trouble, above);
    if (shape.indent >= least) continue;
    least = shape.indent;
    blocks.push([above, ...deeperBelow(shapes, above, least)]);
  }
  blocks.push(shapes.map((_, index) => index).filter((index) => index >= line));
  blocks.push(shapes.map((_, index) => index));
  const isSeen = text.mended.text.slice(error.start, error.end).trim() !== '';
  const slip = isSeen ? error : slipAt(trouble, error.code, line, firstWord(trouble, line));
  return blocks.map((block) => ({ slip, changes: blanked(block), isStructural: true }));
}

/** Marks that git leaves where two people changed one place: the first side is read, the other left out. */
export function conflictRepairs(trouble: Trouble): Repair[] {
  const { text } = trouble;
  if (!text.mended.text.includes('<<<<<<<')) return [];
  const find = (pattern: RegExp, from: number): number =>
    text.lines.findIndex((line, index) => index >= from && pattern.test(line));
  const start = find(CONFLICT_START, 0);
  const middle = find(CONFLICT_MIDDLE, start);
  const end = find(CONFLICT_END, middle);
  if (start === -1 || middle === -1 || end === -1) return [];
  const slip: Slip = slipAt(trouble, 'MERGE_CONFLICT', start, [
    0,
    textAt(trouble, start).trimEnd().length,
  ]);
  const second = text.lines
    .map((_, index) => index)
    .filter((index) => index >= middle && index <= end);
  return [{ slip, changes: blanked([start, ...second]), isStructural: true }];
}
