/** Breaks styled runs into lines of a given width. No word is ever lost. */
import type { Run } from '../document/document.ts';
import type { Measure } from './measure.ts';

export type Style = Omit<Run, 'text'>;

/** Text in one style on one line, `x` from the line's start. */
export interface Piece {
  readonly x: number;
  readonly text: string;
  /** Without the closing space. */
  readonly width: number;
  readonly style: Style;
}

/** A line; the last piece's text ends in a space unless its word goes on in the next line. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** A word, or a part of one: words whose style changes within have several. */
interface Part {
  readonly text: string;
  readonly style: Style;
  readonly width: number;
}

interface OpenLine {
  pieces: { x: number; text: string; width: number; style: Style }[];
  width: number;
}

/** Spaces that may become a line's end; a no-break space is not among them. */
const SPACES = /[ \t\r\n\f\v]+/;
/** A word that must be cut is cut after one of these, if it can be. */
const SEAMS = new Set(['-', '/', '–', '_', '.', ',', '@']);

/**
 * Lines of `runs`, filled greedily. White space between words counts as one space. A word wider
 * than `width` starts a line of its own and is cut after a hyphen or slash if one is near, else
 * between graphemes; a single grapheme wider than `width` sticks out.
 *
 * @returns at least one line: a text without words is one empty line.
 */
export function breakLines(
  runs: readonly Run[],
  width: number,
  size: number,
  measure: Measure,
): Line[] {
  const lines: Line[] = [];
  let line: OpenLine = { pieces: [], width: 0 };
  const endLine = (wordEnds: boolean): void => {
    const last = line.pieces.at(-1);
    if (last !== undefined && wordEnds) last.text += ' ';
    lines.push(line);
    line = { pieces: [], width: 0 };
  };

  for (const word of toWords(runs, size, measure)) {
    const wordWidth = word.reduce((sum, part) => sum + part.width, 0);
    const last = line.pieces.at(-1);
    const gap = last && measure.width(' ', last.style, size);
    if (line.width + (gap ?? 0) + wordWidth <= width) {
      append(line, word, gap);
    } else {
      if (last !== undefined) endLine(true);
      const slices = wordWidth <= width ? [word] : cutWord(word, width, size, measure);
      slices.forEach((slice, i) => {
        if (i > 0) endLine(false);
        append(line, slice);
      });
    }
  }
  endLine(true);
  return lines;
}

/** The runs' words, each as the parts of it that share a style. */
function toWords(runs: readonly Run[], size: number, measure: Measure): Part[][] {
  const words: Part[][] = [];
  let word: Part[] = [];
  for (const { text, ...style } of runs) {
    text.split(SPACES).forEach((piece, i) => {
      // Every piece but a run's first stands behind white space, so it starts a word.
      if (i > 0 && word.length > 0) {
        words.push(word);
        word = [];
      }
      if (piece !== '') word.push({ text: piece, style, width: measure.width(piece, style, size) });
    });
  }
  if (word.length > 0) words.push(word);
  return words;
}

/** Puts a word at the line's end, a space of width `gap` behind the word that stands there. */
function append(line: OpenLine, word: readonly Part[], gap?: number): void {
  const before = line.pieces.at(-1);
  if (before !== undefined && gap !== undefined) {
    before.text += ' ';
    before.width += gap;
    line.width += gap;
  }
  for (const part of word) {
    const last = line.pieces.at(-1);
    if (last !== undefined && isSameStyle(last.style, part.style)) {
      last.text += part.text;
      last.width += part.width;
    } else {
      line.pieces.push({ x: line.width, text: part.text, width: part.width, style: part.style });
    }
    line.width += part.width;
  }
}

function isSameStyle(a: Style, b: Style): boolean {
  return a === b || (a.bold === b.bold && a.italic === b.italic && a.tone === b.tone);
}

/** Slices of a word that is too wide, each at most `width` wide. */
function cutWord(word: readonly Part[], width: number, size: number, measure: Measure): Part[][] {
  // Made here: it is rarely needed and dear to make.
  const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });
  const slices: Part[][] = [];
  let slice: Part[] = [];
  let used = 0;
  for (const part of word) {
    for (const { segment } of graphemes.segment(part.text)) {
      const next = {
        text: segment,
        style: part.style,
        width: measure.width(segment, part.style, size),
      };
      while (slice.length > 0 && used + next.width > width) {
        const seam = slice.findLastIndex((grapheme) => SEAMS.has(grapheme.text));
        const end = seam < 0 ? slice.length : seam + 1;
        slices.push(slice.slice(0, end));
        slice = slice.slice(end);
        used = slice.reduce((sum, grapheme) => sum + grapheme.width, 0);
      }
      slice.push(next);
      used += next.width;
    }
  }
  slices.push(slice);
  return slices;
}
