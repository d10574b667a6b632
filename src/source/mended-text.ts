/** A file's text with some lines mended so that it can be read, and the way back to the file's own places. */
import { positionOf, type SourceFile, toSourceFile } from './source-file.ts';
import { type LineShape, shapeOf } from './yaml-line.ts';

/** Lines never come or go, so that a place in the mended text has its line in the file. */
export interface MendedText {
  readonly file: SourceFile;
  /** Without their line ends. */
  readonly lines: readonly string[];
  /** The lines put together. */
  readonly mended: SourceFile;
  /** What each line looks like by itself; worked out when first asked for. */
  readonly shapes: readonly LineShape[];
}

/** New lines by their index from 0. */
export type LineChanges = ReadonlyMap<number, string>;

const LINE_END = /\r?\n/;

export function toMendedText(file: SourceFile): MendedText {
  return withShapes(file, file.text.split(LINE_END), file, shapeOf);
}

function withShapes(
  file: SourceFile,
  lines: readonly string[],
  mended: SourceFile,
  toShape: (line: string, index: number) => LineShape,
): MendedText {
  let shapes: readonly LineShape[] | undefined;
  return {
    file,
    lines,
    mended,
    get shapes() {
      shapes ??= lines.map(toShape);
      return shapes;
    },
  };
}

export function changeLines(text: MendedText, changes: LineChanges): MendedText {
  const lines = text.lines.map((line, index) => changes.get(index) ?? line);
  const { file } = text;
  const ends = file.lineStarts
    .slice(1)
    .map((next) => (file.text[next - 2] === '\r' ? '\r\n' : '\n'));
  const whole = lines.map((line, index) => line + (ends[index] ?? '')).join('');
  return withShapes(file, lines, toSourceFile(file.path, whole), (line, index) =>
    changes.has(index) ? shapeOf(line) : (text.shapes[index] ?? shapeOf(line)),
  );
}

/** The line, from 0, of an offset in the mended text. */
export function lineAt({ mended }: MendedText, offset: number): number {
  return positionOf(mended, offset).line - 1;
}

/** The offset in the mended text of a column (from 0) of a line (from 0). */
export function offsetAt({ mended }: MendedText, line: number, column: number): number {
  return (mended.lineStarts[line] ?? mended.text.length) + column;
}

/** The place in the file of an offset in the mended text; in a mended part, where that part begins. */
export function toFileOffset(text: MendedText, offset: number): number {
  const { file, mended } = text;
  if (mended === file) return offset;
  const { line, column } = positionOf(mended, offset);
  const start = file.lineStarts[line - 1] ?? file.text.length;
  const next = file.lineStarts[line] ?? file.text.length;
  const before = file.text.slice(start, next);
  const after = mended.text.slice(mended.lineStarts[line - 1], mended.lineStarts[line]);
  const at = column - 1;
  if (before === after) return start + at;
  const same = commonStart(before, after);
  if (at <= same) return start + at;
  const fromEnd = after.length - at;
  return start + Math.max(same, before.length - fromEnd);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}
