/** Repairs for lines at the wrong distance from the left edge. */
import { deeperBelow, isText, type LineShape, neighbour, opensBlock } from './yaml-line.ts';
import {
  blanked,
  firstWord,
  type Repair,
  shapeAt,
  shifted,
  slipAt,
  type Trouble,
  textAt,
  withoutValue,
} from './yaml-repair.ts';

/** Columns at which a line may stand after the lines above it. */
interface Columns {
  readonly keys: ReadonlySet<number>;
  readonly dashes: ReadonlySet<number>;
}

function openColumns({ shapes }: Trouble, from: number): Columns {
  const keys = new Set<number>();
  const dashes = new Set<number>();
  let least = Number.POSITIVE_INFINITY;
  for (let line = from - 1; line >= 0 && least > 0; line -= 1) {
    const shape = shapes[line];
    if (shape === undefined || shape.blank || isText(shape) || shape.indent >= least) continue;
    if (shape.key !== undefined) keys.add(shape.column);
    if (shape.dash) dashes.add(shape.indent);
    if (least === Number.POSITIVE_INFINITY && opensBlock(shape)) {
      keys.add(shape.column + 2);
      dashes.add(shape.column + 2).add(shape.column);
    }
    least = shape.indent;
  }
  return { keys, dashes };
}

export function indentRepairs(trouble: Trouble): Repair[] {
  const { line, shapes } = trouble;
  const before = neighbour(shapes, line, -1);
  const after = neighbour(shapes, line, 1);
  const { column } = shapeAt(trouble, line);
  // The first of a block stands alone against those that follow.
  const sibling = neighbour(shapes, deeperBelow(shapes, line, column).at(-1) ?? line, 1);
  const first = shapeAt(trouble, before);
  const isFirstOff =
    opensBlock(shapeAt(trouble, neighbour(shapes, before, -1))) &&
    (shapeAt(trouble, sibling).column === column ||
      (first.dash && shapeAt(trouble, line).dash && !fitsAbove(trouble, before, first)));
  const top = neighbour(shapes, -1, 1);
  const around = [
    ...(shapeAt(trouble, top).indent > 0 ? [top] : []),
    ...(isFirstOff ? [before, line, after] : [line, after, before]),
  ];
  const isOut = (each: number): boolean => {
    const shape = shapeAt(trouble, each);
    return !isText(shape) && !fitsAbove(trouble, each, shape);
  };
  // Where the line itself fits, its neighbour that does not is the slip; but not one that would fit
  // without this line, and not where a key level with the empty one above it belongs under that.
  const isUnder =
    opensBlock(shapeAt(trouble, before)) && shapeAt(trouble, before).column === column;
  const isOdd = fitsAbove(trouble, line, shapeAt(trouble, after));
  const stays = isOdd || isUnder || isFirstOff || isText(shapeAt(trouble, line)) || isOut(line);
  const ordered = stays ? around : sortedBy(around, isOut);
  return fallenChild(trouble).concat(
    ordered.flatMap((each) => {
      const shape = shapes[each];
      if (shape === undefined || shape.blank) return [];
      if (isText(shape)) return textRepairs(trouble, each);
      return isMisplaced(trouble, each, shape) ? moves(trouble, each, shape) : [];
    }),
  );
}

const sortedBy = (lines: readonly number[], isFirst: (line: number) => boolean): number[] => [
  ...lines.filter(isFirst),
  ...lines.filter((each) => !isFirst(each)),
];

/** Whether a line of this shape could stand at that place. */
function fitsAbove(trouble: Trouble, line: number, shape: LineShape): boolean {
  const { keys, dashes } = openColumns(trouble, line);
  return shape.dash ? dashes.has(shape.indent) : keys.has(shape.column);
}

/** The first key of a block fell to the level of the block's own key; the next ones stand as they should. */
function fallenChild(trouble: Trouble): Repair[] {
  const { line, shapes } = trouble;
  const { column } = shapeAt(trouble, line);
  let above = neighbour(shapes, line, -1);
  while (above >= 0 && shapeAt(trouble, above).column >= column) {
    above = neighbour(shapes, above, -1);
  }
  const fallen = shapeAt(trouble, above);
  const parent = shapeAt(trouble, neighbour(shapes, above, -1));
  if (fallen.key === undefined || parent.column !== fallen.column || !opensBlock(parent)) return [];
  const slip = slipAt(trouble, 'BAD_INDENT', above, firstWord(trouble, above));
  return [{ slip, changes: shifted(trouble, [above], column - fallen.indent), isStructural: true }];
}

/** Fits no level above; or is a value's line with deeper keys below, and not level with its neighbour. */
function isMisplaced(trouble: Trouble, line: number, shape: LineShape): boolean {
  if (!fitsAbove(trouble, line, shape)) return true;
  const next = shapeAt(trouble, neighbour(trouble.shapes, line, 1));
  const previous = shapeAt(trouble, neighbour(trouble.shapes, line, -1));
  const isOver = !opensBlock(shape) && !next.blank && !isText(next) && next.indent > shape.column;
  return isOver && (previous.column !== shape.column || opensBlock(previous));
}

function moves(trouble: Trouble, line: number, shape: LineShape): Repair[] {
  const { shapes } = trouble;
  const { keys, dashes } = openColumns(trouble, line);
  const previous = shapeAt(trouble, neighbour(shapes, line, -1));
  const next = shapeAt(trouble, neighbour(shapes, line, 1));
  const below = deeperBelow(shapes, line, shape.column - 1).at(-1) ?? line;
  const sibling = shapeAt(trouble, neighbour(shapes, below, 1));
  const isLevel = (target: number): boolean =>
    shape.dash
      ? [previous, sibling].some(({ dash, indent }) => dash && target === indent)
      : target === previous.column || (target === next.column && !next.dash);
  const edge = line === neighbour(shapes, -1, 1) ? [0] : [];
  const targets = [...(shape.dash ? dashes : keys), ...edge]
    .filter((target) => target !== shape.indent)
    .sort(
      (a, b) =>
        Number(isLevel(b)) - Number(isLevel(a)) ||
        Math.abs(a - shape.indent) - Math.abs(b - shape.indent),
    );
  const slip = slipAt(trouble, 'BAD_INDENT', line, firstWord(trouble, line));
  const block = [line, ...deeperBelow(shapes, line, shape.indent)];
  const run = [line, ...deeperBelow(shapes, line, shape.indent - 1)];
  const parts = [[line], block, run].filter(
    (part, index, all) => index === 0 || part.length > (all[index - 1]?.length ?? 0),
  );
  return targets.flatMap((target) =>
    parts.map((part) => ({
      slip,
      changes: shifted(trouble, part, target - shape.indent),
      isStructural: true,
    })),
  );
}

/** A text that goes on from the line above must be deeper than its key. */
function textRepairs(trouble: Trouble, line: number): Repair[] {
  const { shapes } = trouble;
  const { indent } = shapeAt(trouble, line);
  const above = neighbour(shapes, line, -1);
  const previous = shapeAt(trouble, above);
  const isWords = /\p{L}/u.test(textAt(trouble, line));
  if (!isWords || (!isText(previous) && !holdsText(previous))) return [];
  const run = [line];
  while (isText(shapeAt(trouble, (run.at(-1) ?? 0) + 1))) run.push((run.at(-1) ?? 0) + 1);
  const slip = slipAt(trouble, 'BAD_INDENT', line, firstWord(trouble, line));
  if (!isText(previous) && !opensBlock(previous)) {
    // Nobody knows whether it goes on from there.
    const spoilt = withoutValue(trouble, above)[0] ?? new Map();
    return [{ slip, changes: new Map([...spoilt, ...blanked(run)]), isStructural: true }];
  }
  const rest = shapeAt(trouble, run[1] ?? line).indent;
  const head = previous.dash ? previous.indent : previous.column;
  return (run.length === 1 ? [run] : [[line], run]).map((part) => {
    // Lines that stay tell how far the text is set in.
    const level = part.length < run.length && rest > head ? rest : previous.column + 2;
    const target = isText(previous) ? previous.indent : level;
    const changes = shifted(trouble, part, target - indent);
    return { slip, changes, isStructural: false };
  });
}

/** Whether the line's value is a text that may go on, or starts below. */
const holdsText = ({ value }: LineShape): boolean => /^(?:[>|]|[^"'[{]*\p{L})/u.test(value);

const TABBED = /^(?<indent>[ \t]*(?:-[ \t]+)*)/;
const TAB_WIDTHS = [2, 4, 8, 1, 3, 6];

/** Tabs before the first word: every line of the run with the same width of a tab. */
export function tabRepairs(trouble: Trouble): Repair[] {
  const { line, shapes } = trouble;
  const leadOf = (at: number): string => TABBED.exec(textAt(trouble, at))?.groups?.['indent'] ?? '';
  const first = [line, neighbour(shapes, line, 1)].find((each) => leadOf(each).includes('\t'));
  if (first === undefined) return [];
  const run = [first];
  while (leadOf((run.at(-1) ?? 0) + 1).includes('\t')) run.push((run.at(-1) ?? 0) + 1);
  const lead = leadOf(first);
  const at = lead.indexOf('\t');
  const tabs = /^\t+/.exec(lead.slice(at))?.[0].length ?? 1;
  const slip = slipAt(trouble, 'TAB_AS_INDENT', first, [at, at + tabs]);
  const { keys, dashes } = openColumns(trouble, first);
  const { dash, indent } = shapeAt(trouble, first);
  const isAfterDash = at >= indent;
  const wide = dash ? indent : lead.length;
  const fitting = [...(dash ? dashes : keys)]
    .map((column) => (column - wide) / tabs + 1)
    .filter(Number.isInteger);
  const widths = isAfterDash
    ? [1]
    : [...new Set([...fitting, ...TAB_WIDTHS])].filter((width) => width >= 1);
  return widths.map((width) => ({
    slip,
    changes: new Map(
      run.map((each) => {
        const own = leadOf(each);
        const filled = own.replaceAll('\t', ' '.repeat(width));
        return [each, filled + textAt(trouble, each).slice(own.length)];
      }),
    ),
    isStructural: true,
  }));
}
