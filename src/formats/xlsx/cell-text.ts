/** Texts as a sheet's cells: always text, never a formula, an error or a number. */
import type { Cell, CellStyle, FontStyle } from 'hucre';
import type { Paragraph, Run } from '../../document/document.ts';
import { FONT } from '../office/bookman.ts';
import { TONES } from '../office/tones.ts';
import { toXmlText } from '../office/xml-text.ts';

/** The longest text Excel holds in a cell. */
const LONGEST = 32_767;

/** How texts of a cell look that do not say otherwise. */
export interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
}

/** Sets a paragraph in by one level: Excel hangs no lines. */
const INDENT = '   ';

/** Paragraphs with their labels, a line each. */
export function toLines(paragraphs: readonly Paragraph[]): Run[][] {
  return paragraphs.map(({ label, level = 0, runs }) => {
    const start = INDENT.repeat(level) + (label ? `${label} ` : '');
    const bold = runs[0]?.bold;
    return start === ''
      ? [...runs]
      : [{ text: start, ...(bold === undefined ? {} : { bold }) }, ...runs];
  });
}

/**
 * A cell that says the lines, in one style where they have one.
 *
 * @throws RangeError when Excel could not hold the text whole.
 */
export function toTextCell(
  lines: readonly (readonly Run[])[],
  look: TextLook,
  style: CellStyle,
): Partial<Cell> {
  const runs = toRichText(lines, look);
  const text = runs.map((run) => run.text).join('');
  const [first = { text, font: toFont({ text }, look) }] = runs;
  if (text.length > LONGEST) {
    throw new RangeError(
      `a cell of a workbook holds at most ${LONGEST} characters, but this text has ${text.length}: ` +
        `${text.slice(0, 60)}…`,
    );
  }
  const whole: CellStyle = {
    ...style,
    font: first.font,
    ...(isTempting(text) ? { numFmt: '@' } : {}),
  };
  if (text === '') return { value: null, style: whole };
  // hucre takes a plain text such as #N/A for an error value; rich text it leaves alone.
  if (runs.length > 1 || text.startsWith('#')) {
    return {
      value: text,
      richText: runs.map((run) => ({ ...run, text: plain(run.text) })),
      style: whole,
    };
  }
  return { value: plain(text), style: whole };
}

/** Whether Excel would read the text as a formula when its cell is edited; as text format it does not. */
const isTempting = (text: string): boolean => /^[=+\-@]/.test(text);

/** In a workbook `_x0041_` is an A, so that a text which says so must say it otherwise. */
const plain = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** Runs of lines with line ends between them; neighbours of one style are one. */
function toRichText(
  lines: readonly (readonly Run[])[],
  look: TextLook,
): { text: string; font: FontStyle }[] {
  const merged: { text: string; font: FontStyle; key: string }[] = [];
  const add = (text: string, font: FontStyle): void => {
    const key = JSON.stringify(font);
    const last = merged.at(-1);
    if (last?.key === key) last.text += text;
    else if (text !== '') merged.push({ text, font, key });
  };
  lines.forEach((line, index) => {
    if (index > 0) add('\n', merged.at(-1)?.font ?? toFont({ text: '' }, look));
    for (const run of line) add(toXmlText(run.text), toFont(run, look));
  });
  return merged.map(({ text, font }) => ({ text, font }));
}

function toFont({ bold, italic, tone }: Run, look: TextLook): FontStyle {
  return {
    name: FONT,
    size: look.size,
    ...((bold ?? look.bold) === true ? { bold: true } : {}),
    ...(italic === true ? { italic: true } : {}),
    ...(tone === undefined ? {} : { color: { rgb: TONES[tone] } }),
  };
}
