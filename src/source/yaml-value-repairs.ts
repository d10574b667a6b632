/** Repairs for slips inside one value: quotes, brackets, colons, signs that no text may start with. */
import { deeperBelow, isText, neighbour } from './yaml-line.ts';
import {
  blanked,
  PLACEHOLDER,
  type Repair,
  type Slip,
  shapeAt,
  slipAt,
  type Trouble,
  textAt,
  withoutValue,
} from './yaml-repair.ts';

const CLOSED: Readonly<Record<string, RegExp>> = {
  '"': /^"(?:[^"\\]|\\.)*"/,
  "'": /^'(?:[^']|'')*'/,
};

const spoilt = (trouble: Trouble, line: number, slip: Slip): Repair[] =>
  withoutValue(trouble, line).map((changes) => ({
    slip,
    changes,
    // What reads as a key in a text may be one, on a line that was joined to this.
    isStructural: slip.code === 'COLON_IN_TEXT',
  }));

/** The lines on which a quote or bracket may have been opened. */
const openings = ({ line, openLine }: Trouble): number[] =>
  openLine === undefined || openLine === line ? [line] : [openLine, line];

export function quoteRepairs(trouble: Trouble): Repair[] {
  return openings(trouble).flatMap((line) => {
    const { value, valueColumn } = shapeAt(trouble, line);
    const closed = CLOSED[value[0] ?? ''];
    if (closed === undefined) return [];
    const inner = closed.exec(value)?.[0];
    if (inner === undefined) {
      const slip = slipAt(trouble, 'UNCLOSED_QUOTE', line, [valueColumn, valueColumn + 1]);
      return [
        ...spoilt(trouble, line, slip),
        { slip, changes: blanked([line]), isStructural: true },
      ];
    }
    const after = value.slice(inner.length).trim();
    if (after === '' || after.startsWith('#') || line !== trouble.line) return [];
    const from = valueColumn + value.length - after.length;
    const slip = slipAt(trouble, 'TEXT_AFTER_QUOTE', line, [from, from + after.length]);
    return spoilt(trouble, line, slip);
  });
}

export function bracketRepairs(trouble: Trouble): Repair[] {
  return openings(trouble).flatMap((line) => {
    const { value, valueColumn } = shapeAt(trouble, line);
    const close = { '[': ']', '{': '}' }[value[0] ?? ''];
    if (close === undefined) return [];
    const code = value.includes(close) ? 'TEXT_AFTER_BRACKET' : 'UNCLOSED_BRACKET';
    const after = value.slice(value.lastIndexOf(close) + 1);
    if (code === 'TEXT_AFTER_BRACKET' && !/\p{L}/u.test(after)) return [];
    const slip = slipAt(trouble, code, line, [valueColumn, valueColumn + 1]);
    return spoilt(trouble, line, slip);
  });
}

export function colonRepairs(trouble: Trouble): Repair[] {
  const { line, shapes, isKey } = trouble;
  const { value, valueColumn, blank, key, indent, column } = shapeAt(trouble, line);
  if (blank || value === '' || /^["'[{>|&*!]/.test(value)) return [];
  const at = colonIn(value);
  if (at !== undefined) {
    const from = valueColumn + at;
    return spoilt(trouble, line, slipAt(trouble, 'COLON_IN_TEXT', line, [from, from + 1]));
  }
  // The text may go on in the next lines, and the colon stand there.
  const next = neighbour(shapes, line, 1);
  const shape = shapeAt(trouble, next);
  const isWord = shape.key !== undefined && !isKey(shape.key);
  const isDeeper = shape.indent > (key === undefined ? indent : column);
  if (!isDeeper || !(isText(shape) || isWord)) return [];
  const below = colonIn(textAt(trouble, next).slice(shape.indent));
  if (below === undefined) return [];
  const from = shape.indent + below;
  return spoilt(trouble, line, slipAt(trouble, 'COLON_IN_TEXT', next, [from, from + 1]));
}

/** A text set in under its key without `>-`, in which a colon stands somewhere. */
export function unfoldedRepairs(trouble: Trouble): Repair[] {
  const { line, shapes, isKey } = trouble;
  let head = line;
  while (isText(shapeAt(trouble, head))) head = neighbour(shapes, head, -1);
  const { key, value, column } = shapeAt(trouble, head);
  const below = deeperBelow(shapes, head, column);
  const isProse = below.every((each) => {
    const shape = shapeAt(trouble, each);
    return isText(shape) || (shape.key !== undefined && !shape.dash && !isKey(shape.key));
  });
  const isUnder = key !== undefined && value === '' && isText(shapeAt(trouble, below[0] ?? head));
  const at = below.find((each) => colonIn(textAt(trouble, each)) !== undefined);
  if (!isProse || !isUnder || at === undefined) return [];
  const from = colonIn(textAt(trouble, at)) ?? 0;
  const slip = slipAt(trouble, 'COLON_IN_TEXT', at, [from, from + 1]);
  const kept = `${textAt(trouble, head).trimEnd()} "${PLACEHOLDER}"`;
  return [{ slip, changes: new Map([[head, kept], ...blanked(below)]), isStructural: true }];
}

/** Where a colon stands that makes a key of what is before it. */
function colonIn(text: string): number | undefined {
  const at = text.search(/:(?=\s|$)/);
  return at === -1 ? undefined : at;
}

/** `>` and `|` announce a text on the lines below, `*` a reference. */
export function signRepairs(trouble: Trouble): Repair[] {
  const { line } = trouble;
  const { value, valueColumn } = shapeAt(trouble, line);
  const code = SIGNS[value[0] ?? ''];
  if (code === undefined) return [];
  return spoilt(trouble, line, slipAt(trouble, code, line, [valueColumn, valueColumn + 1]));
}

const SIGNS: Readonly<Record<string, Slip['code']>> = {
  '>': 'TEXT_AFTER_BLOCK_SIGN',
  '|': 'TEXT_AFTER_BLOCK_SIGN',
  '*': 'BAD_ALIAS',
};

/** The parser's own words for a value that cannot start or go on like this. */
export function valueRepairs(trouble: Trouble): Repair[] {
  const { error, line } = trouble;
  const { value, valueColumn } = shapeAt(trouble, line);
  const isInValue = error.start >= slipAt(trouble, error.code, line, [valueColumn, 0]).start;
  return value === '' || !isInValue ? [] : spoilt(trouble, line, error);
}
