/** Paragraphs as lines for a terminal: styled, wrapped at a width, nothing of them lost. */
import type { ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import type { Paragraph, Run, Tone } from '../document/document.ts';
import { letterPattern } from '../text/letter-pattern.ts';
import { visible } from '../text/visible.ts';
import { textWidth } from '../text/width.ts';
import { toAscii } from './text-ascii.ts';

/** How texts are put down. */
export interface Pen {
  /** With a fixed level of colour. */
  readonly chalk: ChalkInstance;
  readonly ascii: boolean;
}

/** Columns by which a nested paragraph is set in. */
const INDENT = 3;

/** Where a long word may break: after `-` and `/` between letters or digits. */
const softBreak = letterPattern(String.raw`(?<=[\p{L}\p{N}][-/])(?=[\p{L}\p{N}])`, 'u');

/** A soft break taken for a space while wrapping; `visible` leaves no zero-width space in a text. */
const SOFT_SPACE = '\u200b ';

/** The lines of a paragraph, each at most `width` columns, its label hung to the left. */
export function paragraphLines(paragraph: Paragraph, width: number, pen: Pen): readonly string[] {
  const label = labelOf(paragraph, pen);
  const lines = wrap(styled(paragraph.runs, pen), Math.max(width - textWidth(label), 2));
  const hang = ' '.repeat(textWidth(label));
  return lines.map((line, index) => (index === 0 ? label + line : hang + line).trimEnd());
}

/** Columns that a paragraph takes on one line, and those of its longest piece that must not break. */
export function measureParagraph(paragraph: Paragraph, pen: Pen): { full: number; word: number } {
  const text = paragraph.runs.map((run) => shown(run.text, pen)).join('');
  const label = textWidth(labelOf(paragraph, pen));
  const words = text.split(' ').flatMap((word) => splitWord(word));
  return {
    full: label + textWidth(text),
    word: label + Math.max(...words.map((word) => textWidth(word))),
  };
}

/** Runs as one line of text with their colours. */
function styled(runs: readonly Run[], pen: Pen): string {
  return runs.map((run) => style(run, pen)(shown(run.text, pen))).join('');
}

/** Text at most `width` columns wide: broken at spaces, else in words after `-` or `/`, else anywhere. */
function wrap(text: string, width: number): readonly string[] {
  if (textWidth(text) <= width && text === text.trim()) return [text.normalize()];
  const breakable = text.replace(/[^ ]+/g, (word) =>
    textWidth(word) > width ? splitWord(word).join(SOFT_SPACE) : word,
  );
  return wrapAnsi(breakable, width, { hard: true })
    .split('\n')
    .map((line) => line.replaceAll(SOFT_SPACE, '').replaceAll('\u200b', ''));
}

function splitWord(word: string): readonly string[] {
  return word.split(softBreak(word));
}

function labelOf({ label, level = 0 }: Paragraph, pen: Pen): string {
  const indent = ' '.repeat(level * INDENT);
  return label === undefined ? indent : indent + `${shown(label, pen)} `.padEnd(INDENT);
}

function shown(text: string, { ascii }: Pen): string {
  return ascii ? toAscii(visible(text)) : visible(text);
}

function style({ bold, italic, tone }: Run, { chalk }: Pen): (text: string) => string {
  const colour: Record<Tone, (text: string) => string> = {
    alert: chalk.red,
    notice: chalk.yellow,
    good: chalk.green,
    muted: chalk.dim,
  };
  return (text) => {
    const toned = tone === undefined ? text : colour[tone](text);
    const slanted = italic === true ? chalk.italic(toned) : toned;
    return bold === true ? chalk.bold(slanted) : slanted;
  };
}
