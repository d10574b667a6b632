/** Reads a DOCX back: every part's XML, paragraphs with their texts, tables with their cells. */
import { strFromU8, unzipSync } from 'fflate';
import type { Document, Paragraph, Row, Table } from '../../src/document/document.ts';
import { toGrid } from '../../src/document/grid.ts';
import { toXmlText } from '../../src/formats/office/xml-text.ts';
import { all, at, childrenOf, type Element, elementsOf, parseXml } from './docx-xml.ts';

/** A file's parts; each that is XML is well-formed, or this throws. */
export function readParts(bytes: Uint8Array): Map<string, Element> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, parseXml(strFromU8(content))]),
  );
}

export function partOf(bytes: Uint8Array, path: string): Element {
  const part = readParts(bytes).get(path);
  if (part === undefined) throw new Error(`no ${path}`);
  return part;
}

/** Paragraphs and tables of the body, in order. */
export function bodyOf(bytes: Uint8Array): Element[] {
  const body = at(partOf(bytes, 'word/document.xml'), 'w:body');
  return body === undefined ? [] : elementsOf(body);
}

/** A paragraph's text, its tabs as `\t`. */
export function textOf(paragraph: Element): string {
  return childrenOf(paragraph, 'w:r')
    .flatMap(elementsOf)
    .map(({ name, children }) =>
      name === 'w:tab' ? '\t' : name === 'w:t' ? children.join('') : '',
    )
    .join('');
}

/** The value of a paragraph's property, such as `w:pStyle`. */
export function propertyOf(paragraph: Element, name: string): Element | undefined {
  return at(paragraph, 'w:pPr', name);
}

/** One slot of a table: its text, or that it is covered by the cell above or at its left. */
export type Slot = string | '^' | '<';

/** Each row's slots; a cell over several columns is followed by `<`, one from above is `^`. */
export function slotsOf(table: Element): Slot[][] {
  return childrenOf(table, 'w:tr').map((row) =>
    childrenOf(row, 'w:tc').flatMap((cell): Slot[] => {
      const properties = at(cell, 'w:tcPr');
      const span = Number(at(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1);
      const isCovered = at(properties, 'w:vMerge')?.attributes['w:val'] === 'continue';
      const text = childrenOf(cell, 'w:p').map(textOf).join('\n');
      return [isCovered ? '^' : text, ...new Array<Slot>(span - 1).fill('<')];
    }),
  );
}

/** The slots that a table should have, with `toText` for a cell's paragraphs. */
export function expectedSlots(
  { columns, head, groups }: Table,
  toText: (paragraphs: readonly Paragraph[]) => string,
): Slot[][] {
  const slots = (rows: readonly Row[]): Slot[][] =>
    toGrid(rows, columns.length).map((line, row) =>
      line.map(({ cell, ...placed }, column) => {
        if (placed.column !== column) return '<';
        return placed.row === row ? toText(cell.content) : '^';
      }),
    );
  return [
    ...slots(head),
    ...groups.flatMap(({ band, rows }) => [
      ...(band === undefined
        ? []
        : slots([{ cells: [{ content: band, colSpan: columns.length }] }])),
      ...slots(rows),
    ]),
  ];
}

/** A paragraph as DOCX has it: the label before a tab. */
export const tabbedText = ({ label, runs }: Paragraph): string =>
  (label ? `${toXmlText(label)}\t` : '') + toXmlText(runs.map(({ text }) => text).join(''));

/** The letters of every text of a document, in the order in which it is read. */
export function lettersOf({ sections }: Document): string {
  const texts: string[] = [];
  const add = ({ label = '', runs }: Pick<Paragraph, 'label' | 'runs'>): void => {
    texts.push(label, ...runs.map(({ text }) => text));
  };
  const addRows = (rows: readonly Row[]): void => {
    for (const { cells } of rows) for (const { content } of cells) content.forEach(add);
  };
  const visit = (block: Document['sections'][number]['blocks'][number]): void => {
    if (block.kind === 'group') block.blocks.forEach(visit);
    else if (block.kind === 'heading' || block.kind === 'paragraph') add(block);
    else if (block.kind === 'entry') {
      texts.push(block.term, ':');
      block.content.forEach(add);
    } else if (block.kind === 'table') {
      addRows(block.head);
      for (const { band, rows } of block.groups) {
        band?.forEach(add);
        addRows(rows);
      }
    }
  };
  for (const { blocks } of sections) blocks.forEach(visit);
  return letters(texts.map(toXmlText).join(''));
}

/** A text without its white space. */
export const letters = (text: string): string => text.replace(/\s+/g, '');

/** The letters of every paragraph of a DOCX, in order. */
export const allText = (bytes: Uint8Array): string =>
  letters(all(partOf(bytes, 'word/document.xml'), 'w:p').map(textOf).join(''));
