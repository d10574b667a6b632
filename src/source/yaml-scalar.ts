/** How one value is written: plain where YAML allows it, in quotes where it must be, folded where long. */
import { Document, isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';
import type { Leaf } from './yaml-entries.ts';

/** The widest line, in UTF-16 units as editors count columns. */
export const WIDEST = 96;

/** The lines of a value: its first goes behind the key or dash, the others are still to be indented. */
export type WrittenValue = readonly [string, ...string[]];

/** Where a value is to stand. */
export interface Room {
  /** The column at which the value starts. */
  readonly column: number;
  /** The indent of lines below, should it need some. */
  readonly indent: number;
  /** Whether a comment follows on the line, of which a text without quotes must not seem a part. */
  readonly hasComment: boolean;
}

export function writeLeaf({ node, form: { written } }: Leaf, room: Room): WrittenValue {
  if (written?.kind === 'yaml') return [written.yaml];
  if (isScalar(node) && typeof node.value === 'string') {
    const text = written?.text ?? node.value;
    // A plain text with a comment behind it is let through where numbers or dates stand.
    const mayBePlain = !room.hasComment || node.type === Scalar.PLAIN;
    return writeText(text, room, written?.quoted !== true && mayBePlain);
  }
  return [writeOnOneLine(node)];
}

/** A key, or a text that is one word to its reader. */
export function writeWord(text: string): string {
  if (/[\n\p{Cc}\p{Cs}]/u.test(text)) return JSON.stringify(text);
  const list = new Document([text]).toString({ lineWidth: 0, blockQuote: false });
  return list.slice('- '.length, -'\n'.length);
}

function writeText(text: string, { column, indent }: Room, mayBePlain: boolean): WrittenValue {
  const ended = text.endsWith('\n');
  const body = ended ? text.slice(0, -1) : text;
  if (isFoldable(body) && ended) return ['>', ...fold(body, WIDEST - indent)];
  if (isLiteral(body)) return [ended ? '|' : '|-', ...body.split('\n')];
  const word = writeWord(text);
  const line = mayBePlain || word !== text ? word : JSON.stringify(text);
  if (column + line.length <= WIDEST || !text.includes(' ') || !isFoldable(text)) return [line];
  return ['>-', ...fold(text, WIDEST - indent)];
}

/** Lines that a block can hold; of blank lines at its end one cannot see whether they count. */
const isLiteral = (text: string): boolean =>
  /^\S.*\n[ \t]*\S[^\n]*$/s.test(text) && !/[^\P{Cc}\n]|\p{Cs}/u.test(text);

/** Words with single spaces between them, so that folding and reading gives the same text. */
const isFoldable = (text: string): boolean =>
  /^\S+(?: \S+)*$/.test(text) && !/[\p{Cc}\p{Cs}]/u.test(text);

function fold(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Numbers, dates, true and false, nothing: letter by letter as they stand. */
function writeOnOneLine(node: unknown): string {
  if (isSeq<Node>(node)) return `[${node.items.map(writeOnOneLine).join(', ')}]`;
  if (isMap(node) && node.items.length === 0) return '{}';
  if (!isScalar(node)) return '';
  if (typeof node.value !== 'string') return node.source ?? '';
  const word = writeWord(node.value);
  return word === node.value && /[,[\]{}]/.test(word) ? JSON.stringify(word) : word;
}
