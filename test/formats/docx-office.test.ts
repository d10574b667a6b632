/** The DOCX as LibreOffice opens it: the same words, the same √, the same pages. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { toDocx } from '../../src/formats/docx/to-docx.ts';
import { tableOf } from '../plans/printed.ts';
import { realPlan } from '../plans/real-plan.ts';
import { lampiran } from '../support/lampiran-of.ts';
import { decreeDocument } from './docx-decree.ts';
import { missing, openInOffice, pageSizes, reason, SLOW } from './docx-office.ts';
import { expectedSlots, letters, lettersOf, type Slot, tabbedText } from './docx-read.ts';
import { all, childrenOf, type Element, elementsOf, parseXml } from './docx-xml.ts';

/** The text below an element of OpenDocument. */
function odfText({ name, children }: Element): string {
  if (name === 'text:tab') return '\t';
  if (name === 'text:s') return ' ';
  return children.map((child) => (typeof child === 'string' ? child : odfText(child))).join('');
}

/** The slots of an OpenDocument table, as those of the document. */
function odfSlots(table: Element): Slot[][] {
  const rows = all(table, 'table:table-row');
  const slots: Slot[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    const cells = elementsOf(row).filter(({ name }) => name.startsWith('table:'));
    cells.forEach((cell, x) => {
      if (cell.name !== 'table:table-cell') return;
      const [wide, high] = ['columns', 'rows'].map((what) =>
        Number(cell.attributes[`table:number-${what}-spanned`] ?? 1),
      );
      for (let down = 0; down < (high ?? 1); down++) {
        for (let right = 0; right < (wide ?? 1); right++) {
          const line = slots[y + down];
          if (line !== undefined) line[x + right] = right > 0 ? '<' : '^';
        }
      }
      const line = slots[y];
      // A band is a heading to LibreOffice.
      const paragraphs = elementsOf(cell).filter(({ name }) => /^text:[ph]$/.test(name));
      if (line !== undefined) line[x] = paragraphs.map(odfText).join('\n');
    });
  });
  return slots;
}

describe.skipIf(missing.length > 0)(`by LibreOffice${reason}`, () => {
  let document: Document;
  let office: ReturnType<typeof openInOffice>;
  beforeAll(async () => {
    document = lampiran(await realPlan(), { draft: false });
    office = openInOffice(await toDocx(document), 'lampiran.docx');
  });

  test('the ordered words are the document’s', { timeout: SLOW }, () => {
    expect(letters(office.text('txt:Text (encoded):UTF8'))).toBe(lettersOf(document));
  });

  test('every cell is in its place, each √ in its row and month', { timeout: SLOW }, () => {
    const [table] = all(parseXml(office.text('fodt')), 'table:table');
    const expected = expectedSlots(tableOf(document), (content) =>
      content.map(tabbedText).join('\n'),
    );
    const heads = table === undefined ? [] : all(table, 'table:table-header-rows');
    expect(heads.flatMap((head) => childrenOf(head, 'table:table-row'))).toHaveLength(3);
    expect(table && odfSlots(table)).toEqual(expected);
  });

  test('the pages are F4 across, numbered from the second on, with the head on each', {
    timeout: SLOW,
  }, () => {
    const { pages, info } = office.pdf();
    expect(new Set(pageSizes(info))).toEqual(new Set(['330 x 215']));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.map((page) => /- ?(\d+) ?-$/m.exec(page)?.[1])).toEqual(
      pages.map((_, index) => (index === 0 ? undefined : String(index + 1))),
    );
    const withTable = pages.filter((page) => page.includes('PELAKSANAAN (BULAN)'));
    expect(pages.length - withTable.length).toBeLessThanOrEqual(1);
  });

  test('a decree is upright, its attachment across, marked on its page', {
    timeout: SLOW,
  }, async () => {
    const { pages, info } = openInOffice(await toDocx(decreeDocument()), 'decree.docx').pdf();
    expect(pageSizes(info)).toEqual(['215 x 330', '330 x 215']);
    expect(pages[0]).toMatch(/Menimbang +: +a\. +bahwa untuk/);
    expect(pages[0]).toMatch(/KESATU +: +Menetapkan Rencana Aksi/);
    expect(pages[1]).not.toMatch(/- ?\d+ ?-$/m);
  });
});
