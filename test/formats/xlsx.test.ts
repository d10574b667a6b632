/** XLSX read back by hucre and from its XML: nothing is lost, and every text is a text. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document, Table } from '../../src/document/document.ts';
import { quoteSheet, toSheetNames } from '../../src/formats/xlsx/sheet-name.ts';
import { toFirstRows } from '../../src/formats/xlsx/sheet-rows.ts';
import { toXlsx } from '../../src/formats/xlsx/to-xlsx.ts';
import { COLUMNS, tableOf } from '../plans/printed.ts';
import { realPlan } from '../plans/real-plan.ts';
import { lampiran } from '../support/lampiran-of.ts';
import { cell, documentOf, paragraph, plainTable } from './document-fixture.ts';
import { decreeDocument } from './docx-decree.ts';
import { bytesIn } from './docx-elsewhere.ts';
import { expectedSlots, lettersOf, readParts } from './docx-read.ts';
import { all } from './docx-xml.ts';
import {
  allText,
  attributesOf,
  linesText,
  readBook,
  readSheet,
  sheetXml,
  slotsOf,
  textsOf,
} from './xlsx-read.ts';

describe('the real plan', () => {
  let document: Document;
  let bytes: Uint8Array;
  beforeAll(async () => {
    document = lampiran(await realPlan(), { draft: false });
    bytes = await toXlsx(document);
  });

  test('says every word, in order', async () => {
    expect(await allText(bytes)).toBe(lettersOf(document));
  });

  test('has every cell in its place, merged as it was, each √ in its row and month', async () => {
    const sheet = await readSheet(bytes);
    const first = textsOf(sheet).findIndex(([text]) => text === 'NO');
    const expected = expectedSlots(tableOf(document), linesText);
    const found = slotsOf(sheet, first, COLUMNS).slice(0, expected.length);
    expect(expected.flat().filter((slot) => slot === '√').length).toBeGreaterThan(200);
    expect(found).toEqual(expected);
  });

  test('prints on Folio across, one page wide, head repeated and frozen, numbered from 1', async () => {
    const sheet = sheetXml(bytes);
    expect(attributesOf(sheet, 'pageSetup')).toEqual({
      paperSize: '14',
      orientation: 'landscape',
      fitToWidth: '1',
      fitToHeight: '0',
      useFirstPageNumber: '1',
      firstPageNumber: '1',
    });
    const first = textsOf(await readSheet(bytes)).findIndex(([text]) => text === 'NO');
    const book = readParts(bytes).get('xl/workbook.xml');
    const names = book === undefined ? [] : all(book, 'definedName');
    const last = (await readSheet(bytes)).rows.length;
    expect(
      names.map(({ attributes, children }) => [attributes['name'], children.join('')]),
    ).toEqual([
      ['_xlnm.Print_Area', expect.stringMatching(/^'[^']+'!\$A\$1:\$R\$\d+$/)],
      ['_xlnm.Print_Titles', expect.stringContaining(`!$${first + 1}:$${first + 3}`)],
    ]);
    expect(names[0]?.children.join('')).toContain(`$R$${last}`);
    expect(attributesOf(sheet, 'pane')).toMatchObject({
      ySplit: String(first + 3),
      state: 'frozen',
    });
    expect(attributesOf(sheet, 'headerFooter')).toEqual({ differentFirst: '1' });
    expect(all(sheet, 'oddHeader')[0]?.children.join('')).toMatch(/&C.*- &P -$/);
    expect(all(sheet, 'firstHeader')).toEqual([]);
  });

  test('columns are as wide as on paper, and every text has room', async () => {
    const { columns = [], rowDefs } = await readSheet(bytes);
    const widths = columns.map(({ width = 0 }) => width);
    expect(widths).toHaveLength(COLUMNS);
    // A unit is 8 pixels, 6 points; between the margins of 25 mm there are 280 mm.
    const millimetres = (widths.reduce((sum, width) => sum + width, 0) * 6 * 25.4) / 72;
    expect(millimetres).toBeCloseTo(280, 0);
    expect([...(rowDefs ?? [])].every(([, { height = 0 }]) => height > 2 && height <= 409)).toBe(
      true,
    );
  });
});

describe('a decree and its attachment', () => {
  const document = decreeDocument();
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await toXlsx(document);
  });

  test('says every word, in order, on a sheet for each part', async () => {
    expect(await allText(bytes)).toBe(lettersOf(document));
    expect((await readBook(bytes)).sheets.map(({ name }) => name)).toEqual([
      'Keputusan',
      'Lampiran',
    ]);
  });

  test('terms, colons, numbers and texts have columns of their own', async () => {
    const rows = textsOf(await readSheet(bytes)).map((row) => row.filter((text) => text !== ''));
    expect(rows).toContainEqual(['Menimbang', ':', 'a.', expect.stringMatching(/^bahwa untuk/)]);
    expect(rows).toContainEqual(['1)', 'rincian pertama;']);
    expect(rows).toContainEqual(['KESATU', ':', 'Menetapkan Rencana Aksi.']);
    expect(rows).toContainEqual(['1.', 'Butir di luar daftar']);
  });

  test('runs keep their look', async () => {
    const { cells } = await readSheet(bytes);
    const signed = [...(cells?.values() ?? [])].find(({ value }) =>
      String(value).startsWith('KARYADI'),
    );
    expect(
      signed?.richText?.map(({ text, font }) => [text, font?.bold, font?.italic, font?.color?.rgb]),
    ).toEqual([
      ['KARYADI', true, undefined, undefined],
      [' miring', undefined, true, undefined],
      [' gawat', undefined, undefined, 'A61B1B'],
    ]);
  });

  test('the picture keeps its size, its place and its words', () => {
    const drawing = readParts(bytes).get('xl/drawings/drawing1.xml');
    if (drawing === undefined) throw new Error('no drawing');
    expect(all(drawing, 'xdr:twoCellAnchor')).toEqual([]);
    expect(attributesOf(drawing, 'xdr:ext')).toEqual({ cx: '762000', cy: '812800' });
    expect(attributesOf(drawing, 'xdr:cNvPr')?.['descr']).toBe('Lambang Garuda Pancasila');
  });

  test('two tables share one grid, the narrow one in its own width', async () => {
    const sheet = await readSheet(bytes, 1);
    const [head, , , , , , second] = slotsOf(sheet, 0, 6);
    expect(head).toEqual(['NO', 'KEGIATAN', '<', '<', 'BULAN', '<']);
    expect(second).toEqual(['a', '<', 'b', '', '', '']);
  });

  test('the watermark stands in the header of each page, the number from the second on', () => {
    const sheet = sheetXml(bytes, 2);
    expect(all(sheet, 'oddHeader')[0]?.children.join('')).toMatch(/^&L.*RANCANGAN&C.*- &P -$/);
    expect(all(sheet, 'firstHeader')[0]?.children.join('')).toMatch(/^&L.*RANCANGAN$/);
  });
});

describe('what Excel cannot hold', () => {
  test('a text of more than 32,767 characters is refused, not cut', async () => {
    const most = 'x'.repeat(32_767);
    expect(await allText(await toXlsx(documentOf(paragraph(most))))).toBe(most);
    await expect(toXlsx(documentOf(paragraph(`${most}x`)))).rejects.toThrow(RangeError);
  });

  test('more than 1,048,576 rows are refused', () => {
    const row = { height: 10, cells: [] };
    expect(toFirstRows(new Array(1_048_576).fill(row)).at(-1)).toBe(1_048_576);
    expect(() => toFirstRows(new Array(1_048_577).fill(row))).toThrow(RangeError);
  });

  test('a row that is too high becomes several, merged', async () => {
    const table: Table = {
      ...plainTable([['a', 'b']]),
      groups: [{ rows: [{ cells: [cell('kata '.repeat(2_000)), cell('b')] }] }],
    };
    const sheet = await readSheet(await toXlsx(documentOf(table)));
    expect(
      sheet.merges?.map(({ startRow, startCol, endCol }) => [startRow, startCol, endCol]),
    ).toEqual([
      [1, 0, 0],
      [1, 1, 1],
    ]);
    expect(sheet.merges?.[0]?.endRow).toBeGreaterThan(3);
    expect([...(sheet.rowDefs?.values() ?? [])].every(({ height = 0 }) => height <= 409)).toBe(
      true,
    );
  });

  test('a header of more than 255 characters is refused', async () => {
    const { sections, ...document } = documentOf(paragraph('x'));
    const marked = sections.map((section) => ({
      ...section,
      page: { ...section.page, watermark: 'x'.repeat(256) },
    }));
    await expect(toXlsx({ ...document, sections: marked })).rejects.toThrow(RangeError);
  });
});

describe('names of sheets', () => {
  test.each<[(string | undefined)[], string[]]>([
    [
      [undefined, ''],
      ['Lembar 1', 'Lembar 2'],
    ],
    [
      ['Lampiran', 'lampiran', 'LAMPIRAN'],
      ['Lampiran', 'lampiran (2)', 'LAMPIRAN (3)'],
    ],
    [
      ['a[b]:*?/\\c', '///'],
      ['a b c', 'Lembar 2'],
    ],
    [
      ["'Anu'", 'History'],
      ['Anu', 'History (2)'],
    ],
    [['x'.repeat(40)], ['x'.repeat(31)]],
    [[`${'x'.repeat(30)}👍`], ['x'.repeat(30)]],
  ])('%j → %j', (titles, names) => {
    expect(toSheetNames(titles)).toEqual(names);
  });

  test('an apostrophe within one is written twice where it is referred to', () => {
    expect(quoteSheet("Jum'at")).toBe("'Jum''at'");
  });
});

describe('the same document gives the same bytes', () => {
  test('a second later', async () => {
    const bytes = await toXlsx(decreeDocument());
    await new Promise((done) => setTimeout(done, 1_100));
    expect(Buffer.compare(await toXlsx(decreeDocument()), bytes)).toBe(0);
  });

  test('in other processes and time zones', async () => {
    const bytes = await toXlsx(decreeDocument());
    for (const zone of ['Asia/Pontianak', 'America/New_York']) {
      const other = await bytesIn(zone, 'src/formats/xlsx/to-xlsx.ts', 'toXlsx');
      expect(Buffer.compare(other, bytes)).toBe(0);
    }
  }, 60_000);
});
