/** Properties of tags, over random tables on random pages. */
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, type PDFRef } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Document, Paragraph, Table } from '../../../src/document/document.ts';
import { toGrid } from '../../../src/document/grid.ts';
import { randomDocument } from '../../layout/random-table.ts';
import { type Element, isElement, lettersOf, pdfOf, readMarks, readTree } from './read-back.ts';

const RUNS = { numRuns: 60 };

const elements = ({ kids }: Element): Element[] => kids.filter(isElement);

function find(element: Element, role: string): Element | undefined {
  if (element.role === role) return element;
  return elements(element)
    .map((kid) => find(kid, role))
    .find((found) => found !== undefined);
}

const paragraphLetters = ({ label = '', runs }: Paragraph): string =>
  (label + runs.map(({ text }) => text).join('')).replace(/\s/g, '');
const cellLetters = (cell: Cell): string => cell.content.map(paragraphLetters).join('');

function tableOf(document: Document): Table {
  const table = document.sections[0]?.blocks.find((block) => block.kind === 'table');
  if (table === undefined) throw new Error('no table');
  return table;
}

/** Letters of the table, part by part, row by row, cell by cell, as the document has them. */
function expectedRows({ columns, head, groups }: Table): string[][] {
  const bands = groups.map(({ band, rows }) => [
    ...(band === undefined ? [] : [{ cells: [{ content: band, colSpan: columns.length }] }]),
    ...rows,
  ]);
  // A row in which no cell begins is none.
  const rows = [head, ...bands].flat().filter(({ cells }) => cells.length > 0);
  return rows.map(({ cells }) => cells.map(cellLetters));
}

test('a table is a regular grid of the document’s own cells, wherever pages end', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      const bytes = await pdfOf(document);
      const [tree, marks] = [await readTree(bytes), await readMarks(bytes)];
      const table = tableOf(document);
      const parts = elements(find(tree, 'Table') ?? tree);
      expect(parts.map(({ role }) => role)).toEqual(['THead', ...table.groups.map(() => 'TBody')]);
      for (const part of parts) {
        const rows = elements(part).map((row) => ({
          cells: elements(row).map(
            ({ says }): Cell => ({
              content: [],
              rowSpan: Number(says['RowSpan'] ?? 1),
              colSpan: Number(says['ColSpan'] ?? 1),
            }),
          ),
        }));
        // Throws where a slot is empty or covered twice.
        toGrid(rows, table.columns.length);
        expect(rows.filter(({ cells }) => cells.length === 0)).toEqual([]);
      }
      const rows = parts.flatMap(elements);
      expect(rows.map((row) => elements(row).map((cell) => lettersOf(cell, marks)))).toEqual(
        expectedRows(table),
      );
    }),
    RUNS,
  );
});

test('every text on a page is an artifact or the content of one tag, and knows which', async () => {
  await fc.assert(
    fc.asyncProperty(randomDocument, async (document) => {
      const bytes = await pdfOf(document);
      const keys = [...(await readMarks(bytes)).keys()];
      expect(keys.filter((key) => key.endsWith('untagged'))).toEqual([]);
      const marks = keys.filter((key) => !key.endsWith('artifact'));
      const owned: string[] = [];
      const walk = ({ kids }: Element): void => {
        for (const kid of kids) {
          if (isElement(kid)) walk(kid);
          else if ('mcid' in kid) owned.push(`${kid.page} ${kid.mcid}`);
        }
      };
      walk(await readTree(bytes));
      expect(owned.sort()).toEqual(marks.sort());
      expect((await parentsOf(bytes)).sort()).toEqual(marks.sort());
    }),
    RUNS,
  );
});

/** Pages and numbers of marked content as the parent tree has them, where it leads to their tag. */
async function parentsOf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = pdf.catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
  const pages = new Map(
    pdf
      .getPages()
      .map(({ ref, node }) => [
        node.lookup(PDFName.of('StructParents'), PDFNumber).asNumber(),
        ref,
      ]),
  );
  const found: string[] = [];
  for (let i = 0; i < numbers.size(); i += 2) {
    const page = numbers.lookup(i, PDFNumber).asNumber();
    const parents = numbers.lookup(i + 1, PDFArray);
    parents.asArray().forEach((parent, mcid) => {
      const tag = pdf.context.lookup(parent, PDFDict);
      if (holds(tag, pages.get(page), mcid)) found.push(`${page} ${mcid}`);
    });
  }
  return found;
}

/** Whether a tag has the marked content among its kids. */
function holds(tag: PDFDict, page: PDFRef | undefined, mcid: number): boolean {
  const home = tag.get(PDFName.of('Pg'));
  const kids = tag.lookup(PDFName.of('K'));
  const all = kids instanceof PDFArray ? kids.asArray() : [kids];
  return all.some((kid) => {
    if (kid instanceof PDFNumber) return kid.asNumber() === mcid && home === page;
    if (!(kid instanceof PDFDict)) return false;
    const number = kid.lookup(PDFName.of('MCID'));
    return (
      number instanceof PDFNumber &&
      number.asNumber() === mcid &&
      kid.get(PDFName.of('Pg')) === page
    );
  });
}
