/** The text of a merged cell, printed again where the cell goes on behind its text: `… (lanjutan)`. */
import type { Paragraph, Run } from '../document/document.ts';
import { type Piece, WORD } from './line-break.ts';
import type { Measure } from './measure.ts';
import { hangs, placesIn, type SetLine, setParagraph, type TextArea } from './paragraph.ts';
import { toTitle } from './text-box.ts';

const CUT = '…';
/** Keeps the mark on the line of the word before it; drawn as a plain space, which is as wide. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * Lines of `content`, muted, with `word` in brackets behind them; when they are more than `room`,
 * so many words are left out that the last line ends in `… (word)`. A text area that is too narrow
 * for the word, such as a column of numbers, does without it; one too narrow for anything is left
 * blank.
 */
export function repeatText(
  content: readonly Paragraph[],
  word: string,
  room: number,
  area: TextArea,
  measure: Measure,
): SetLine[] {
  const levels = hangs(content, area.size, measure);
  const setAll = (paragraphs: readonly Paragraph[]): SetLine[] =>
    paragraphs.flatMap((paragraph, i) => setParagraph(paragraph, i, levels, area, measure));

  const mark = `(${word})`;
  const indents = content.map((paragraph) => placesIn(area.width, paragraph, levels).indent);
  const narrowest = area.width - Math.max(...indents);
  const longMark = `${CUT}${NO_BREAK_SPACE}${mark}`;
  const isWideEnough = measure.width(longMark, {}, area.size) <= narrowest;

  const whole = setAll(isWideEnough ? endWith(content, ` ${mark}`) : content);
  if (whole.length <= room) return whole.map(toMuted);

  const cutMark = isWideEnough ? longMark : CUT;
  const shown = setAll(content).slice(0, room);
  for (let last = shown.at(-1)?.paragraph ?? 0; last >= 0; last--) {
    for (let count = countWords(shown, last); count >= 0; count--) {
      const cut = cutBehind(content, last, count);
      // A word that leaves the mark no room on its line stands before it, not joined to it.
      for (const end of [cutMark, ` ${cutMark}`]) {
        const lines = setAll(endWith(cut, end));
        const isMarked = toTitle(lines.slice(-1)).endsWith(cutMark);
        if (lines.length <= room && isMarked) return lines.map(toMuted);
      }
    }
  }
  return [];
}

/** The paragraphs with `text` behind the last one's. */
function endWith(paragraphs: readonly Paragraph[], text: string): Paragraph[] {
  const last = paragraphs.length - 1;
  return paragraphs.map((paragraph, i) =>
    i < last ? paragraph : { ...paragraph, runs: [...paragraph.runs, { text }] },
  );
}

/** The paragraphs up to `last`, and of that one the first `count` words. */
function cutBehind(paragraphs: readonly Paragraph[], last: number, count: number): Paragraph[] {
  return paragraphs
    .slice(0, last + 1)
    .map((paragraph, i) =>
      i < last ? paragraph : { ...paragraph, runs: firstWords(paragraph.runs, count) },
    );
}

/** The words of a paragraph's lines; one that is cut over many lines is one. */
function countWords(lines: readonly SetLine[], paragraph: number): number {
  const texts = lines
    .filter((line) => line.paragraph === paragraph)
    .flatMap(({ pieces }) => pieces.map(({ text }) => text));
  return texts.join('').match(WORD)?.length ?? 0;
}

/** Runs cut behind their first `count` words; the first is kept, for its style is the label's. */
function firstWords(runs: readonly Run[], count: number): Run[] {
  const text = runs.map((run) => run.text).join('');
  const words = [...text.matchAll(WORD)];
  const last = words.slice(0, count).at(-1);
  let left = last === undefined ? 0 : last.index + last[0].length;
  const cut: Run[] = [];
  for (const run of runs) {
    if (left > 0 || cut.length === 0) cut.push({ ...run, text: run.text.slice(0, left) });
    left -= run.text.length;
  }
  return cut;
}

function toMuted({ pieces, label, paragraph }: SetLine): SetLine {
  const mute = (piece: Piece): Piece => ({
    ...piece,
    text: piece.text.replace(`${CUT}${NO_BREAK_SPACE}`, `${CUT} `),
    style: { ...piece.style, tone: 'muted' },
  });
  return {
    pieces: pieces.map(mute),
    paragraph,
    ...(label === undefined ? {} : { label: mute(label) }),
  };
}
