/** Runs in Word: bold, italic, colour; text that no later step of the library can take for its own. */
import { type IRunOptions, Tab, TextRun } from 'docx';
import type { Run } from '../../document/document.ts';
import { mergeRuns } from '../../document/merge-runs.ts';
import { TONES } from '../office/tones.ts';
import { toXmlText } from '../office/xml-text.ts';

/** What runs have that do not say otherwise. */
export interface RunDefaults {
  readonly bold?: boolean;
  /** The paragraph's style is bold, so that runs which are not must say so. */
  readonly isStyleBold?: boolean;
  /** Half points, where the size is not the paragraph style's. */
  readonly size?: number;
}

/** Runs one after the other; neighbours in one style become one. */
export function toTextRuns(runs: readonly Run[], defaults: RunDefaults = {}): TextRun[] {
  return mergeRuns(runs, isAlike).map((run) => textRun(run, [], defaults));
}

/** A text with a tab behind it. */
export function tabbedRun(run: Run, defaults: RunDefaults = {}): TextRun {
  return textRun(run, [new Tab()], defaults);
}

function textRun(
  { text, bold, italic, tone }: Run,
  after: readonly Tab[],
  defaults: RunDefaults,
): TextRun {
  const isBold = bold ?? defaults.bold ?? defaults.isStyleBold ?? false;
  const style: IRunOptions = {
    ...(isBold === (defaults.isStyleBold ?? false) ? {} : { bold: isBold }),
    ...(italic === true ? { italics: true } : {}),
    ...(tone === undefined ? {} : { color: TONES[tone] }),
    ...(defaults.size === undefined ? {} : { size: defaults.size }),
  };
  return new TextRun({ ...style, children: [...pieces(toXmlText(text)), ...after] });
}

/**
 * The text cut behind every `{`: in the finished XML docx looks for `{…}` to put its own numbers
 * in, and would find them in a text that looks the same.
 */
function pieces(text: string): string[] {
  return text.includes('{') ? text.split(/(?<=\{)/) : [text];
}

function isAlike(a: Run, b: Run): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.tone === b.tone;
}
