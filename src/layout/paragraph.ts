/** Sets paragraphs as lines: alignment, and printed numbers hung to the left of their text. */
import type { Align, Paragraph, Run } from '../document/document.ts';
import { breakLines, type Line, type Piece } from './line-break.ts';
import type { Measure } from './measure.ts';

/** A line in its place, `x` of each piece from the text area's left edge. */
export interface SetLine {
  readonly pieces: readonly Piece[];
  /** The line's printed number, if it has one. */
  readonly label?: Piece;
  /** Index of the paragraph the line belongs to. */
  readonly paragraph: number;
}

export interface TextArea {
  readonly width: number;
  readonly size: number;
  /** For paragraphs that have none of their own. */
  readonly align: Align | 'justify';
}

/** Gap between a label and its text, and the least room for both, in shares of the size. */
const LABEL_GAP = 0.4;
const LEAST_HANG = 1.25;

/**
 * How far the text of each label level is hung in from its label: room for the level's widest
 * label, so that the texts of a list stand under each other.
 */
export function hangs(paragraphs: readonly Paragraph[], size: number, measure: Measure): number[] {
  const widths: number[] = [];
  for (const { label, level = 0, runs } of paragraphs) {
    for (let i = widths.length; i <= level; i++) widths.push(LEAST_HANG * size);
    if (label !== undefined && label !== '') {
      const width = measure.width(label, labelStyle(runs), size) + LABEL_GAP * size;
      widths[level] = Math.max(widths[level] ?? 0, width);
    }
  }
  return widths;
}

/** Lines of a list of paragraphs that share one size, such as a cell's content. */
export function setParagraphs(
  paragraphs: readonly Paragraph[],
  area: TextArea,
  measure: Measure,
): SetLine[] {
  const levels = hangs(paragraphs, area.size, measure);
  return paragraphs.flatMap((paragraph, i) => setParagraph(paragraph, i, levels, area, measure));
}

/**
 * Lines of one paragraph.
 *
 * @param index what the lines carry as their paragraph.
 * @param levels from `hangs`, over the list the paragraph belongs to.
 */
export function setParagraph(
  paragraph: Paragraph,
  index: number,
  levels: readonly number[],
  area: TextArea,
  measure: Measure,
): SetLine[] {
  const { label } = paragraph;
  const { labelX, indent } = placesIn(area.width, paragraph, levels);

  const style = labelStyle(paragraph.runs);
  const labelWidth = label ? measure.width(label, style, area.size) : 0;
  const isHung = labelWidth <= indent - labelX;
  // A label wider than its room is set as the text's first word instead of over it.
  const runs: readonly Run[] =
    label && !isHung ? [{ text: `${label} `, ...style }, ...paragraph.runs] : paragraph.runs;

  const width = area.width - indent;
  const lines = breakLines(runs, width, area.size, measure);
  const align = paragraph.align ?? area.align;
  return lines.map((line, i) => {
    const slack = Math.max(0, width - line.width);
    const isSpread = align === 'justify' && i < lines.length - 1;
    const x = indent + (align === 'center' ? slack / 2 : align === 'right' ? slack : 0);
    const placed = isSpread ? spreadWords(line, slack, area.size, measure) : line.pieces;
    const pieces = x === 0 ? placed : placed.map((piece) => ({ ...piece, x: piece.x + x }));
    return label && isHung && i === 0
      ? {
          pieces,
          paragraph: index,
          label: { x: labelX, text: `${label} `, width: labelWidth, style },
        }
      : { pieces, paragraph: index };
  });
}

/** Where a paragraph's label and its text begin in a text area of the given width. */
export function placesIn(
  width: number,
  { label, level = 0 }: Paragraph,
  levels: readonly number[],
): { labelX: number; indent: number } {
  let outer = 0;
  for (let i = 0; i < level; i++) outer += levels[i] ?? 0;
  const hang = label === undefined ? 0 : (levels[level] ?? 0);
  // However deep the level or wide the label, half of the width stays for the text.
  const indent = Math.min(outer + hang, width / 2);
  return { labelX: Math.max(0, indent - hang), indent };
}

/** The line's words as pieces of their own, `slack` shared out between them. */
function spreadWords(line: Line, slack: number, size: number, measure: Measure): Piece[] {
  const words: Piece[] = [];
  for (const { text, style, x } of line.pieces) {
    let at = x;
    for (const word of text.match(/[^ ]+ ?| /g) ?? []) {
      const isEnded = word.endsWith(' ');
      const width = measure.width(isEnded ? word.slice(0, -1) : word, style, size);
      words.push({ x: at, text: word, width, style });
      at += width + (isEnded ? measure.width(' ', style, size) : 0);
    }
  }
  const gaps = words.slice(0, -1).filter(({ text }) => text.endsWith(' ')).length;
  const share = gaps === 0 ? 0 : slack / gaps;
  let shift = 0;
  return words.map((word) => {
    const moved = { ...word, x: word.x + shift };
    if (word.text.endsWith(' ')) shift += share;
    return moved;
  });
}

/** A label is bold when its text begins bold. */
function labelStyle(runs: readonly Run[]): { bold?: boolean } {
  return runs[0]?.bold === true ? { bold: true } : {};
}
