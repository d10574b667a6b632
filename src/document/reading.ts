/**
 * What a document says, without how it looks: its texts and table rows in reading order.
 *
 * Two documents with the same reading print the same words in the same places of their tables.
 */
import type { Block, Cell, Paragraph, Row, Section, Table } from './document.ts';
import { toGrid } from './grid.ts';

export interface Reading {
  readonly items: readonly ReadingItem[];
}

export type ReadingItem = ReadingText | ReadingRow;

/** A heading, a paragraph, or an entry's paragraph behind its term. */
export interface ReadingText {
  readonly kind: 'text';
  /** Index of the section. */
  readonly part: number;
  /** The block or paragraph it was read from, for those who know more about it. */
  readonly of: object;
  /** `Menimbang : a.`; '' for none. */
  readonly label: string;
  readonly text: string;
}

export interface ReadingRow {
  readonly kind: 'row';
  readonly part: number;
  /** The row it was read from. */
  readonly of: object;
  readonly place: 'head' | 'band' | 'body';
  /** The band over a body's row; '' for none. */
  readonly band: string;
  /** The flat titles of the table's columns. */
  readonly columns: readonly string[];
  /** One for each column. */
  readonly cells: readonly ReadingCell[];
}

export interface ReadingCell {
  readonly content: readonly ReadingParagraph[];
  /**
   * The slot belongs to a cell that begins further up, whose content is given here, too: a row
   * then says the same wherever its merged cells begin.
   */
  readonly covered: boolean;
}

export interface ReadingParagraph {
  /** The printed number; '' for none. */
  readonly label: string;
  readonly text: string;
}

/** @throws RangeError when a table's spans do not fit, see `toGrid` */
export function toReading(document: {
  readonly sections: readonly Pick<Section, 'blocks'>[];
}): Reading {
  return {
    items: document.sections.flatMap(({ blocks }, part) =>
      blocks.flatMap((block) => readBlock(block, part)),
    ),
  };
}

/** A cell's content on one line, with its numbers. */
export function cellText({ content }: Pick<ReadingCell, 'content'>): string {
  return content.map(withLabel).join(' ');
}

/** A cell's content on one line, without its numbers. */
export function cellWords({ content }: Pick<ReadingCell, 'content'>): string {
  return content.map(({ text }) => text).join(' ');
}

export function withLabel({ label, text }: ReadingParagraph): string {
  return label === '' ? text : `${label} ${text}`;
}

/** One space for any white space, none at the ends; one form for letters with accents. */
export function onOneSpace(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function readBlock(block: Block, part: number): ReadingItem[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return textItems(block, part);
    case 'group':
      return block.blocks.flatMap((each) => readBlock(each, part));
    case 'entry':
      return block.content.flatMap((paragraph, index) => {
        const term = index === 0 ? `${block.term} : ` : '';
        const label = onOneSpace(`${term}${paragraph.label ?? ''}`);
        return textItems({ ...paragraph, label }, part);
      });
    case 'table':
      return tableItems(block, part);
    case 'rule':
    case 'space':
    case 'picture':
    case 'signature':
      return [];
  }
}

function textItems(
  block: Pick<Paragraph, 'runs' | 'label'> | Extract<Block, { kind: 'heading' }>,
  part: number,
): ReadingText[] {
  const paragraph = toParagraph(block);
  if (paragraph.text === '' && paragraph.label === '') return [];
  return [{ kind: 'text', part, of: block, ...paragraph }];
}

function tableItems({ columns, head, groups }: Table, part: number): ReadingRow[] {
  const titles = columns.map(({ title }) => title);
  const read = (rows: readonly Row[], place: ReadingRow['place'], band: string): ReadingRow[] =>
    toGrid(rows, titles.length).map((slots, index) => ({
      kind: 'row',
      part,
      of: rows[index] ?? rows,
      place,
      band,
      columns: titles,
      cells: slots.map(({ cell, row, column }, at) => ({
        content: column === at ? toContent(cell) : [],
        covered: row !== index,
      })),
    }));
  return [
    ...read(head, 'head', ''),
    ...groups.flatMap(({ band, rows }) => {
      if (band === undefined) return read(rows, 'body', '');
      const cell: Cell = { content: band, colSpan: titles.length };
      return [
        ...read([{ cells: [cell] }], 'band', ''),
        ...read(rows, 'body', cellText({ content: toContent(cell) })),
      ];
    }),
  ];
}

const toContent = ({ content }: Cell): ReadingParagraph[] =>
  content.map(toParagraph).filter(({ label, text }) => label !== '' || text !== '');

function toParagraph(block: Pick<Paragraph, 'runs' | 'label'>): ReadingParagraph {
  return {
    label: onOneSpace(block.label ?? ''),
    text: onOneSpace(block.runs.map(({ text }) => text).join('')),
  };
}
