/** Data as YAML in the form that `rb fmt` gives files: block style, long texts folded at 100 columns. */

const WIDTH = 100;
const PLAIN = /^(?!.*(: | #|[:,]$))[\p{L}\d][^\n]*$/u;
/** What a plain word would be read as: a number. */
const NUMBER = /^[\d.,]+$/;

/**
 * @param value a map of texts, numbers, booleans, lists of numbers, and maps or lists of these
 * @param schema the file under `schemas/` that the editor is pointed at
 */
export function toYaml(value, schema) {
  const modeline = `# yaml-language-server: $schema=../../../schemas/${schema}.schema.json`;
  return `${[modeline, ...mapLines(value, '')].join('\n')}\n`;
}

function mapLines(map, indent) {
  return Object.entries(map).flatMap(([key, value]) =>
    entryLines(`${indent}${key}:`, value, indent),
  );
}

function entryLines(head, value, indent) {
  if (Array.isArray(value) && value.every((each) => typeof each === 'number')) {
    return [`${head} [${value.join(', ')}]`];
  }
  if (Array.isArray(value)) {
    return [head, ...value.flatMap((each) => itemLines(each, `${indent}  `))];
  }
  if (typeof value === 'object') return [head, ...mapLines(value, `${indent}  `)];
  return scalarLines(head, value, `${indent}  `);
}

function itemLines(value, indent) {
  if (typeof value !== 'object') return scalarLines(`${indent}-`, value, `${indent}  `);
  const [first, ...rest] = mapLines(value, `${indent}  `);
  return [`${indent}- ${first.trimStart()}`, ...rest];
}

function scalarLines(head, value, indent) {
  const text = typeof value === 'string' ? value : String(value);
  const quoted = typeof value === 'string' && (!PLAIN.test(text) || NUMBER.test(text));
  const line = `${head} ${quoted ? JSON.stringify(text) : text}`;
  if (line.length <= WIDTH) return [line];
  return [`${head} >-`, ...foldedLines(text, indent)];
}

function foldedLines(text, indent) {
  const lines = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line !== indent && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
    }
    line += line === indent ? word : ` ${word}`;
  }
  return [...lines, line];
}
