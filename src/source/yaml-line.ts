/** What one line of a block-style YAML file looks like by itself, sound or not. */

export interface LineShape {
  /** Nothing on it, or a comment. */
  readonly blank: boolean;
  /** Columns before the first character, from 0; a tab counts as one. */
  readonly indent: number;
  /** Column of the first character after the dashes. */
  readonly column: number;
  readonly dash: boolean;
  /** The key before `: `, with the column at which its value starts. */
  readonly key?: string;
  /** What stands after the key, or after the dashes where there is no key; without a comment's line. */
  readonly value: string;
  readonly valueColumn: number;
}

const FORM = /^(?<indent>\ufeff?[ \t]*)(?<dashes>(?:-(?:[ \t]+|$))*)(?<rest>.*)$/s;
const KEY = /^(?<key>[\p{L}\d_][\p{L}\d_.-]*|"[^"]*"|'[^']*')(?<colon>[ \t]*:(?:[ \t]+|$))/u;

/** What Word puts before the items of a list; a `*` there is no reference, which has no space after it. */
export const BULLET = /^(?<prefix>[ \t]*)(?<bullet>[–—−•·▪●○◦‣*])(?<rest>[ \t]+\S.*)$/su;

export function shapeOf(line: string): LineShape {
  const { indent = '', dashes = '', rest = '' } = FORM.exec(line)?.groups ?? {};
  const column = indent.length + dashes.length;
  const { key, colon = '' } = KEY.exec(rest)?.groups ?? {};
  const value = rest.slice((key ?? '').length + colon.length);
  return {
    blank: (rest.trim() === '' && dashes === '') || /^\s*#/.test(line),
    indent: indent.length,
    column,
    dash: dashes !== '',
    ...(key === undefined ? {} : { key }),
    value: value.trimEnd(),
    valueColumn: line.length - value.length,
  };
}

/** Whether the value goes on, or may go on, in deeper lines below: it is absent, or `>-` and the like. */
export function opensBlock({ blank, value }: LineShape): boolean {
  return !blank && (/^(?:#.*)?$/.test(value) || /^[>|][-+\d]*(?:\s+#.*)?$/.test(value));
}

/** A text line: neither key nor dash. */
export const isText = ({ blank, key, dash }: LineShape): boolean =>
  !blank && key === undefined && !dash;

/** The lines after `from` that are deeper than `indent`: what hangs on that line. */
export function deeperBelow(shapes: readonly LineShape[], from: number, indent: number): number[] {
  const below: number[] = [];
  for (let line = from + 1; line < shapes.length; line += 1) {
    const shape = shapes[line];
    if (shape === undefined || (!shape.blank && shape.indent <= indent)) break;
    below.push(line);
  }
  while (below.length > 0 && shapes[below.at(-1) ?? 0]?.blank) below.pop();
  return below;
}

/** The next line, up (-1) or down (1), with something on it. */
export function neighbour(shapes: readonly LineShape[], from: number, step: 1 | -1): number {
  let line = from + step;
  while (shapes[line]?.blank === true) line += step;
  return line;
}
