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

/** A piece under way; its texts are joined once, when its line ends. */
interface OpenPiece {
  readonly x: number;
  readonly texts: string[];
  width: number;
  readonly style: Style;
}

interface OpenLine {
  readonly pieces: OpenPiece[];
  width: number;
}

const NO_STYLE: Style = {};

/** Spaces that may become a line's end; a no-break space is not among them. */
const SPACES = /[ \t\r\n\f\v]+/;
/** What stands between them. */
export const WORD = /[^ \t\r\n\f\v]+/g;
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
    if (wordEnds) line.pieces.at(-1)?.texts.push(' ');
    lines.push(toLine(line));
    line = { pieces: [], width: 0 };
  };

  let space = { style: NO_STYLE, width: measure.width(' ', NO_STYLE, size) };
  const spaceIn = (style: Style): number => {
    if (space.style !== style) space = { style, width: measure.width(' ', style, size) };
    return space.width;
  };

  for (const word of toWords(runs, size, measure)) {
    const wordWidth = widthOf(word);
    const last = line.pieces.at(-1);
    const gap = last === undefined ? 0 : spaceIn(last.style);
    if (line.width + gap + wordWidth <= width) {
      append(line, word, gap);
    } else {
      if (last !== undefined) endLine(true);
      const slices = wordWidth <= width ? [word] : cutWord(word, width, size, measure);
      slices.forEach((slice, i) => {
        if (i > 0) endLine(false);
        append(line, slice, 0);
      });
    }
  }
  endLine(true);
  return lines;
}

function toLine({ pieces, width }: OpenLine): Line {
  const joined = pieces.map(
    ({ x, texts, width, style }): Piece => ({ x, text: texts.join(''), width, style }),
  );
  return { pieces: joined, width };
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
      if (piece !== '') addPart(word, piece, style, size, measure);
    });
  }
  if (word.length > 0) words.push(word);
  return words;
}

/** Adds text to a word's end; what shares a style is measured as it is drawn, in one piece. */
function addPart(word: Part[], text: string, style: Style, size: number, measure: Measure): void {
  const last = word.at(-1);
  const isJoined = last !== undefined && isSameStyle(last.style, style);
  const whole = isJoined ? last.text + text : text;
  if (isJoined) word.pop();
  word.push({ text: whole, style, width: measure.width(whole, style, size) });
}

function widthOf(word: readonly Part[]): number {
  let width = 0;
  for (const part of word) width += part.width;
  return width;
}

/** Puts a word at the line's end, a space of width `gap` behind the word that may stand there. */
function append(line: OpenLine, word: readonly Part[], gap: number): void {
  line.pieces.at(-1)?.texts.push(' ');
  line.width += gap;
  for (const { text, style, width } of word) {
    const last = line.pieces.at(-1);
    if (last !== undefined && isSameStyle(last.style, style)) {
      last.texts.push(text);
      last.width = line.width + width - last.x;
    } else {
      line.pieces.push({ x: line.width, texts: [text], width, style });
    }
    line.width += width;
  }
}

function isSameStyle(a: Style, b: Style): boolean {
  return a === b || (a.bold === b.bold && a.italic === b.italic && a.tone === b.tone);
}

interface Grapheme {
  readonly text: string;
  readonly style: Style;
}

/** Letters and signs that no other joins: each is a grapheme. */
const LATIN = /^[ -~\u00a0-\u024f\u2010-\u2027]*$/;

/** What a reader takes for one letter, however many characters it is written with. */
function graphemesIn(text: string): Iterable<string> {
  // Unicode's rules are dear to load, and a plan's long words do without.
  if (LATIN.test(text)) return text;
  const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Slices of a word that is too wide, each at most `width` wide when it is drawn in one piece. */
function cutWord(word: readonly Part[], width: number, size: number, measure: Measure): Part[][] {
  const toParts = (graphemes: readonly Grapheme[], before: readonly Part[] = []): Part[] => {
    const parts = [...before];
    for (const { text, style } of graphemes) addPart(parts, text, style, size, measure);
    return parts;
  };
  const slices: Part[][] = [];
  let slice: Grapheme[] = [];
  let drawn: Part[] = [];
  for (const { text, style } of word) {
    for (const grapheme of graphemesIn(text)) {
      const next = { text: grapheme, style };
      let grown = toParts([next], drawn);
      while (slice.length > 0 && widthOf(grown) > width) {
        const seam = slice.findLastIndex((each) => SEAMS.has(each.text));
        const end = seam < 0 ? slice.length : seam + 1;
        slices.push(toParts(slice.slice(0, end)));
        slice = slice.slice(end);
        grown = toParts([...slice, next]);
      }
      slice.push(next);
      drawn = grown;
    }
  }
  slices.push(drawn);
  return slices;
}
