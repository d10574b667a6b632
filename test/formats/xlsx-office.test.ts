/** The workbook as LibreOffice opens it: the same words, the same √, the same pages. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { toXlsx } from '../../src/formats/xlsx/to-xlsx.ts';
import { COLUMNS, tableOf } from '../plans/printed.ts';
import { realPlan } from '../plans/real-plan.ts';
import { lampiran } from '../support/lampiran-of.ts';
import { documentOf, plainTable } from './document-fixture.ts';
import { missing, openInOffice, pageSizes, reason, SLOW } from './docx-office.ts';
import { expectedSlots, letters, lettersOf } from './docx-read.ts';
import { linesText } from './xlsx-read.ts';

/** Fields by commas, all texts in quotes, in UTF-8. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true';

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe.skipIf(missing.length > 0)(`by LibreOffice${reason}`, () => {
  let document: Document;
  let office: ReturnType<typeof openInOffice>;
  beforeAll(async () => {
    document = lampiran(await realPlan(), { draft: true });
    office = openInOffice(await toXlsx(document), 'lampiran.xlsx');
  });

  test('every text is in its cell, in order, each √ in its row and month', {
    timeout: SLOW,
  }, () => {
    const rows = parseCsv(office.text(CSV));
    expect(letters(rows.flat().join(''))).toBe(lettersOf(document));
    const first = rows.findIndex(([text]) => text === 'NO');
    const expected = expectedSlots(tableOf(document), linesText).map((row) =>
      row.map((slot) => (slot === '^' || slot === '<' ? '' : slot)),
    );
    const found = rows.slice(first, first + expected.length);
    expect(found.map((row) => row.slice(0, COLUMNS))).toEqual(expected);
  });

  test('prints one page wide on Folio across, numbered and with the head on each page', {
    timeout: SLOW,
  }, () => {
    const { pages, info } = office.pdf();
    expect(new Set(pageSizes(info))).toEqual(new Set(['330 x 216']));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages.length).toBeLessThan(15);
    expect(pages.map((page) => /- ?(\d+) ?-$/m.exec(page)?.[1])).toEqual(
      pages.map((_, index) => (index === 0 ? undefined : String(index + 1))),
    );
    expect(pages.filter((page) => !page.includes('PELAKSANAAN (BULAN)'))).toEqual([]);
    expect(pages.filter((page) => !page.includes('RANCANGAN'))).toEqual([]);
  });

  test('nothing is a formula', { timeout: SLOW }, async () => {
    const texts = ['=1+1', '+1+1', '-1', '@SUM(1)', '#N/A', "=cmd|'x'!A0", '_x0041_'];
    const bytes = await toXlsx(documentOf(plainTable([texts])));
    expect(parseCsv(openInOffice(bytes, 'rumus.xlsx').text(CSV))[1]).toEqual(texts);
  });
});
