/** What a slip in YAML may have been, and the change of lines that would undo it: the parts for guessing. */
import type { ErrorCode } from 'yaml';
import { type LineChanges, type MendedText, offsetAt } from './mended-text.ts';
import { deeperBelow, type LineShape } from './yaml-line.ts';

/**
 * Slips that the parser only stumbles over, named for what a person did:
 * - `UNCLOSED_QUOTE`, `UNCLOSED_BRACKET`: at the quote or bracket that is left open;
 * - `TEXT_AFTER_QUOTE`, `TEXT_AFTER_BRACKET`: text behind the closing quote, or after `[…]` at its start;
 * - `COLON_IN_TEXT`: a colon and a space inside a text, or two keys on one line;
 * - `MISSING_COLON`, `MISSING_SPACE`, `MISSING_DASH`: a key without its colon, a colon or dash without
 *   its space, a list item without its dash;
 * - `TEXT_AFTER_BLOCK_SIGN`: a text that starts with `>` or `|`;
 * - `MERGE_CONFLICT`: both sides of a change, as git leaves them.
 */
export type SlipCode =
  | 'UNCLOSED_QUOTE'
  | 'UNCLOSED_BRACKET'
  | 'TEXT_AFTER_QUOTE'
  | 'TEXT_AFTER_BRACKET'
  | 'COLON_IN_TEXT'
  | 'MISSING_COLON'
  | 'MISSING_SPACE'
  | 'MISSING_DASH'
  | 'TEXT_AFTER_BLOCK_SIGN'
  | 'MERGE_CONFLICT';

/** A slip, in offsets of the mended text. */
export interface Slip {
  readonly code: ErrorCode | SlipCode;
  readonly start: number;
  readonly end: number;
  /** Where the same key stands already. */
  readonly first?: readonly [start: number, end: number];
}

export interface Repair {
  readonly slip: Slip;
  readonly changes: LineChanges;
  /** Lines moved or left out: what is missing round them may be missing because of that. */
  readonly isStructural: boolean;
}

/** What there is to guess from: the text so far, and the parser's first error in it. */
export interface Trouble {
  readonly text: MendedText;
  readonly shapes: readonly LineShape[];
  readonly error: Slip;
  /** Lines, from 0: of the error, and of the quote or bracket that is open there. */
  readonly line: number;
  readonly openLine: number | undefined;
  readonly isKey: (word: string) => boolean;
}

/** Stands for a value that a slip spoilt; no text of a plan is like it. */
export const PLACEHOLDER = '\u2400rb\u2400';

const NO_LINE: LineShape = {
  blank: true,
  indent: 0,
  column: 0,
  dash: false,
  value: '',
  valueColumn: 0,
};

export const shapeAt = ({ shapes }: Trouble, line: number): LineShape => shapes[line] ?? NO_LINE;
export const textAt = ({ text }: Trouble, line: number): string => text.lines[line] ?? '';

/** A slip at some columns of a line; `to` exclusive. */
export function slipAt(
  { text }: Trouble,
  code: Slip['code'],
  line: number,
  [from, to]: readonly [number, number],
): Slip {
  return { code, start: offsetAt(text, line, from), end: offsetAt(text, line, to) };
}

/** The value of a line put aside: alone, or with the deeper lines that may go on with it. */
export function withoutValue(trouble: Trouble, line: number): LineChanges[] {
  const { key, indent, column, valueColumn } = shapeAt(trouble, line);
  const kept = `${textAt(trouble, line).slice(0, valueColumn)}"${PLACEHOLDER}"`;
  const below = deeperBelow(trouble.shapes, line, key === undefined ? indent : column);
  const alone = new Map([[line, kept]]);
  return below.length === 0 ? [alone] : [alone, new Map([...alone, ...blanked(below)])];
}

export function blanked(lines: readonly number[]): Map<number, string> {
  return new Map(lines.map((line) => [line, '']));
}

/** Lines moved sideways; those that cannot go so far left stay at the edge. */
export function shifted(trouble: Trouble, lines: readonly number[], by: number): LineChanges {
  return new Map(
    lines.map((line) => {
      const text = textAt(trouble, line);
      const { blank, indent } = shapeAt(trouble, line);
      const spaces = ' '.repeat(Math.max(0, indent + by));
      return [line, blank ? text : `${spaces}${text.slice(indent)}`];
    }),
  );
}

/** The columns of what a line starts with: its dash, its key, or its text. */
export function firstWord(trouble: Trouble, line: number): [number, number] {
  const { indent, dash, key } = shapeAt(trouble, line);
  if (dash) return [indent, indent + 1];
  const end = key === undefined ? textAt(trouble, line).trimEnd().length : indent + key.length;
  return [indent, Math.max(indent, end)];
}
