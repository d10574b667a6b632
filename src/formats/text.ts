/** Document → text for a terminal: nothing cut, no line wider than the terminal. */
import { Chalk } from 'chalk';
import type { Block, Document, Entry, Heading, Paragraph } from '../document/document.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import { textWidth } from '../text/width.ts';
import { type Pen, paragraphLines } from './text-lines.ts';
import { tableLines } from './text-table.ts';

export interface TextOptions {
  /**
   * Columns of the terminal; below `NARROWEST` it is taken for that. No line is wider, save those
   * of a table with more columns than the line can hold at two and a space each, and
   * of those in which a CI runner would find a command.
   */
  readonly width: number;
  /** Colours by tone, bold and italics; without it plain text. */
  readonly color: boolean;
  /** Only ASCII characters. */
  readonly ascii?: boolean;
}

/** The least width, in columns; a table of a dozen columns still fits. */
export const NARROWEST = 40;

/** Columns by which a table is set in. */
const TABLE_INDENT = 2;
/** Columns by which the content of an entry is set in. */
const ENTRY_INDENT = 2;

/** The whole document, every line ended by a line break. */
export function toText(document: Document, options: TextOptions): string {
  const pen: Pen = {
    chalk: new Chalk({ level: options.color ? 1 : 0 }),
    ascii: options.ascii ?? false,
  };
  const width = Math.max(options.width, NARROWEST);
  const lines: string[] = [];
  for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
    if (startsApart(block) && lines.length > 0 && lines.at(-1) !== '') lines.push('');
    lines.push(...blockLines(block, width, pen));
  }
  return `${withoutCommands(lines.join('\n'))}\n`;
}

/** Whether a block wants an empty line before it. */
function startsApart(block: Block): boolean {
  return block.kind === 'space' || block.kind === 'group' || isSubheading(block);
}

function isSubheading(block: Block): boolean {
  return block.kind === 'heading' && block.level > 1;
}

function blockLines(block: Block, width: number, pen: Pen): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return alignLines(paragraphLines(toBold(block), width, pen), block.align, width);
    case 'paragraph':
      return alignLines(paragraphLines(block, width, pen), block.align, width);
    case 'rule':
      return ['-'.repeat(width)];
    case 'space':
    case 'picture':
    case 'signature':
      return [];
    case 'entry':
      return entryLines(block, width, pen);
    case 'group': {
      const indent = Math.floor(width * block.inset);
      return setIn(
        block.blocks.flatMap((each) => blockLines(each, width - indent, pen)),
        indent,
      );
    }
    case 'table':
      return setIn(tableLines(block, width - TABLE_INDENT, pen), TABLE_INDENT);
  }
}

/** The term on a line of its own, and its content set in under it. */
function entryLines({ term, content }: Entry, width: number, pen: Pen): readonly string[] {
  const head: Paragraph = { kind: 'paragraph', runs: [{ text: `${term} :` }] };
  const lines = content.flatMap((each) => paragraphLines(each, width - ENTRY_INDENT, pen));
  return [...paragraphLines(head, width, pen), ...setIn(lines, ENTRY_INDENT)];
}

function toBold({ runs }: Heading): Paragraph {
  return { kind: 'paragraph', runs: runs.map((run) => ({ ...run, bold: true })) };
}

function setIn(lines: readonly string[], indent: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line));
}

function alignLines(
  lines: readonly string[],
  align: Paragraph['align'] = 'left',
  width: number,
): readonly string[] {
  if (align === 'left' || align === 'justify') return lines;
  return lines.map((line) => {
    const room = width - textWidth(line);
    return ' '.repeat(Math.max(align === 'right' ? room : Math.floor(room / 2), 0)) + line;
  });
}
