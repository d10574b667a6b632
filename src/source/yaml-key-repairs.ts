/** Repairs for slips in the signs round a key or list item: colon, dash, their spaces, a key twice. */
import { BULLET, deeperBelow, isText, type LineShape, neighbour, opensBlock } from './yaml-line.ts';
import {
  blanked,
  firstWord,
  type Repair,
  type Slip,
  shapeAt,
  slipAt,
  type Trouble,
  textAt,
} from './yaml-repair.ts';

const PREFIX = '(?<prefix>[ \\t]*(?:-[ \\t]+)*)';
const COLON_ALONE = new RegExp(`^${PREFIX}(?<word>[\\p{L}\\d_-]+):(?<rest>[^\\s:/].*)$`, 'su');
const DASH_ALONE = /^(?<prefix>[ \t]*)-(?<rest>[^\s-].*)$/s;
const WORD_ALONE = new RegExp(
  `^${PREFIX}(?<word>[\\p{L}_][\\p{L}\\d_-]*)(?:[ \\t]*[=;.,：；][ \\t]*|[ \\t]+|$)(?<rest>.*)$`,
  'su',
);

const change = (line: number, text: string) => new Map([[line, text]]);

export function spaceRepairs(trouble: Trouble): Repair[] {
  const { line, isKey } = trouble;
  const text = textAt(trouble, line);
  const colon = COLON_ALONE.exec(text)?.groups;
  if (colon !== undefined && isKey(colon['word'] ?? '')) {
    const { prefix = '', word = '', rest } = colon;
    const at = prefix.length + word.length;
    const slip = slipAt(trouble, 'MISSING_SPACE', line, [at, at + 1]);
    const changes = change(line, `${prefix}${word}: ${rest}`);
    return [{ slip, changes, isStructural: false }];
  }
  const dash = DASH_ALONE.exec(text)?.groups;
  if (dash === undefined) return [];
  const { prefix = '', rest } = dash;
  const slip = slipAt(trouble, 'MISSING_SPACE', line, [prefix.length, prefix.length + 1]);
  return [{ slip, changes: change(line, `${prefix}- ${rest}`), isStructural: true }];
}

export function missingColonRepairs(trouble: Trouble): Repair[] {
  const { line, shapes, isKey } = trouble;
  if (shapeAt(trouble, line).key !== undefined) return [];
  const { prefix = '', word = '', rest } = WORD_ALONE.exec(textAt(trouble, line))?.groups ?? {};
  // A word alone over deeper lines can be nothing else than a key.
  const isOver = rest === '' && deeperBelow(shapes, line, prefix.length).length > 0;
  if (word === '' || !(isKey(word) || isOver)) return [];
  const slip = slipAt(trouble, 'MISSING_COLON', line, [prefix.length, prefix.length + word.length]);
  const changes = change(line, `${prefix}${word}: ${rest}`);
  return [{ slip, changes, isStructural: false }];
}

export function duplicateRepairs(trouble: Trouble): Repair[] {
  const { line, error, shapes } = trouble;
  const { key, column, dash } = shapeAt(trouble, line);
  const first = key === undefined ? undefined : sameKeyAbove(trouble, line);
  if (error.code !== 'DUPLICATE_KEY' || key === undefined || first === undefined) return [];
  const at = slipAt(trouble, 'DUPLICATE_KEY', line, [column, column + key.length]);
  const there = slipAt(trouble, 'DUPLICATE_KEY', first, [column, column + key.length]);
  const slip: Slip = { ...at, first: [there.start, there.end] };
  const entry = [line, ...deeperBelow(shapes, line, column)];
  const leftOut: Repair = { slip, changes: blanked(entry), isStructural: true };
  if (dash || column < 2) return [leftOut];
  const text = textAt(trouble, line);
  const changes = change(line, `${text.slice(0, column - 2)}- ${text.slice(column)}`);
  const asItem: Repair = { slip, changes, isStructural: true };
  return shapeAt(trouble, first).dash ? [asItem, leftOut] : [leftOut, asItem];
}

/** The line of the same key in the same mapping. */
function sameKeyAbove({ shapes }: Trouble, from: number): number | undefined {
  const own = shapes[from];
  for (let line = from - 1; line >= 0 && own !== undefined; line -= 1) {
    const shape = shapes[line];
    if (shape === undefined || (!shape.blank && shape.column < own.column)) return undefined;
    if (shape.key === own.key && shape.column === own.column) return line;
  }
  return undefined;
}

/** A bullet for the dash, on this line or the one above it. */
export function bulletRepairs(trouble: Trouble): Repair[] {
  const { line, shapes } = trouble;
  return [line, neighbour(shapes, line, -1)].flatMap((each) => {
    const { prefix = '', bullet, rest } = BULLET.exec(textAt(trouble, each))?.groups ?? {};
    if (bullet === undefined) return [];
    const slip = slipAt(trouble, 'MISSING_DASH', each, [prefix.length, prefix.length + 1]);
    return [{ slip, changes: change(each, `${prefix}-${rest}`), isStructural: false }];
  });
}

/** The dash gone with its space: the item's first key stands where the dashes of its list stand. */
export function droppedDashRepairs(trouble: Trouble): Repair[] {
  const { line, shapes } = trouble;
  return [line, neighbour(shapes, line, -1)].flatMap((first) => {
    const { key, column, dash } = shapeAt(trouble, first);
    const next = shapeAt(trouble, neighbour(shapes, first, 1));
    // Below the dash of an item it is that item's second key.
    const isItem =
      key !== undefined &&
      !dash &&
      next.key !== undefined &&
      !next.dash &&
      !shapeAt(trouble, neighbour(shapes, first, -1)).dash;
    if (!isItem || next.column !== column + 2 || !hasDashes(trouble, first, column)) return [];
    const text = textAt(trouble, first);
    const slip = slipAt(trouble, 'MISSING_DASH', first, firstWord(trouble, first));
    const changes = change(first, `${text.slice(0, column)}- ${text.slice(column)}`);
    return [{ slip, changes, isStructural: true }];
  });
}

/** Whether the next thing that starts at this column or left of it, up or down, is an item of a list there. */
function hasDashes({ shapes }: Trouble, from: number, column: number): boolean {
  const isLevel = ({ blank, indent }: LineShape): boolean => !blank && indent <= column;
  const around = [shapes.slice(from + 1).find(isLevel), shapes.slice(0, from).findLast(isLevel)];
  return around.some((each) => each?.dash === true && each.indent === column);
}

export function missingDashRepairs(trouble: Trouble): Repair[] {
  const { line, shapes } = trouble;
  const shape = shapeAt(trouble, line);
  if (shape.dash) return firstItemRepairs(trouble);
  const dashLine = siblingDash(trouble, line);
  if (dashLine === undefined) return [];
  const sibling = shapeAt(trouble, dashLine);
  const isMeant = isText(shape) ? sibling.key === undefined : sibling.key === shape.key;
  if (!isMeant || shapes[line] === undefined) return [];
  const text = textAt(trouble, line);
  const slip = slipAt(trouble, 'MISSING_DASH', line, firstWord(trouble, line));
  const changes = change(line, `${text.slice(0, shape.indent)}- ${text.slice(shape.indent)}`);
  return [{ slip, changes, isStructural: true }];
}

/** The dash just above at the column where this line starts. */
function siblingDash({ shapes }: Trouble, from: number): number | undefined {
  const indent = shapes[from]?.indent ?? 0;
  for (let line = from - 1; line >= 0; line -= 1) {
    const shape = shapes[line];
    if (shape === undefined || shape.blank || shape.indent > indent) continue;
    return shape.indent === indent && shape.dash ? line : undefined;
  }
  return undefined;
}

/** A dash that fits nothing: the item before it, the first of the list, has none. */
function firstItemRepairs(trouble: Trouble): Repair[] {
  const { line, shapes } = trouble;
  const { indent } = shapeAt(trouble, line);
  let first = line;
  for (let at = neighbour(shapes, line, -1); at >= 0; at = neighbour(shapes, at, -1)) {
    if (shapeAt(trouble, at).indent < indent || opensParent(trouble, at, indent)) break;
    first = at;
  }
  const { dash, indent: column } = shapeAt(trouble, first);
  if (first === line || dash || ![indent, indent + 2].includes(column)) return [];
  const text = textAt(trouble, first);
  const slip = slipAt(trouble, 'MISSING_DASH', first, firstWord(trouble, first));
  const changes = change(first, `${text.slice(0, indent)}- ${text.slice(column)}`);
  return [{ slip, changes, isStructural: true }];
}

/** Whether the line is the key over a list whose dashes stand at the key's own column. */
function opensParent(trouble: Trouble, line: number, indent: number): boolean {
  const shape = shapeAt(trouble, line);
  return shape.key !== undefined && shape.column === indent && opensBlock(shape);
}
