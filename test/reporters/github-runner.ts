/**
 * How the runner of GitHub Actions reads a log, after its own code (`ActionCommand.TryParseV2` and
 * `TryParse`, `ActionCommandManager`, `IssueCommandExtension` of github.com/actions/runner).
 */

/** What the runner registers at start. */
const REGISTERED = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** The commands in a log; a line that holds none, or stands where none are looked for, is only shown. */
export function commandsIn(log: string): Command[] {
  let token: string | undefined;
  return log.split(/\r\n|\n|\r/).flatMap((line) => {
    if (token !== undefined) {
      if (line.trimStart().startsWith(`::${token}::`)) token = undefined;
      return [];
    }
    const command = parseV2(line) ?? parseV1(line);
    if (command?.name === 'stop-commands') token = command.data;
    return command ?? [];
  });
}

/** `::name key=value,key=value::data` after white space. */
function parseV2(line: string): Command | undefined {
  const message = line.trimStart();
  const end = message.indexOf('::', 2);
  if (!message.startsWith('::') || end === -1) return undefined;
  return toCommand(message.slice(2, end), ',', message.slice(end + 2), [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ]);
}

/** `##[name key=value;key=value]data` anywhere in the line. */
function parseV1(line: string): Command | undefined {
  const start = line.indexOf('##[');
  const end = line.indexOf(']', start);
  if (start === -1 || end === -1) return undefined;
  return toCommand(line.slice(start + 3, end), ';', line.slice(end + 1), [
    ['%3B', ';'],
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%5D', ']'],
    ['%25', '%'],
  ]);
}

function toCommand(
  info: string,
  separator: string,
  data: string,
  escapes: readonly (readonly [string, string])[],
): Command | undefined {
  const space = info.indexOf(' ');
  const name = space === -1 ? info : info.slice(0, space);
  if (!REGISTERED.has(name.toLowerCase())) return undefined;
  const plain = (text: string, known = escapes): string =>
    known.reduce((read, [code, character]) => read.replaceAll(code, character), text);
  const pairs =
    space === -1
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = pairs.flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    const [key, value] = [pair.slice(0, equals), pair.slice(equals + 1)];
    return equals < 1 || value === '' ? [] : [[key, plain(value)]];
  });
  const inData = escapes.filter(([code]) => ['%0D', '%0A', '%25'].includes(code));
  return { name, properties: Object.fromEntries(properties), data: plain(data, inData) };
}

/** What the runner finds wrong with lines and columns, and then drops (`ValidateLinesAndColumns`). */
export function placeFaults({ properties }: Command): string[] {
  const number = (key: string): number | undefined =>
    properties[key] === undefined ? undefined : Number(properties[key]);
  const [line, endLine, col, endColumn] = ['line', 'endLine', 'col', 'endColumn'].map(number);
  const hasColumn = col !== undefined || endColumn !== undefined;
  return [
    ...(endLine !== undefined && line === undefined ? ['endLine without line'] : []),
    ...(endColumn !== undefined && col === undefined ? ['endColumn without col'] : []),
    ...(line === undefined && hasColumn ? ['columns without line'] : []),
    ...(endLine !== undefined && line !== endLine && hasColumn ? ['columns over lines'] : []),
    ...(line !== undefined && endLine !== undefined && endLine < line ? ['lines run back'] : []),
    ...(col !== undefined && endColumn !== undefined && endColumn < col
      ? ['columns run back']
      : []),
  ];
}
