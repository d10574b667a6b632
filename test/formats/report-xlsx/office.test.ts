/** The report's workbook as LibreOffice opens it: every value of every sheet, and its pages. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toReportXlsx } from '../../../src/formats/report-xlsx/to-report-xlsx.ts';
import { factsOf } from '../../../src/schedule/facts.ts';
import { reportNumbers } from '../../../src/schedule/report-numbers.ts';
import type { ReportScope } from '../../../src/schedule/scope.ts';
import { missing, openInOffice, pageSizes, reason, SLOW } from '../docx-office.ts';
import { FORMULAS, madeReport, realReport, scopeSaying } from '../report-fixture.ts';
import { readBook } from '../xlsx-read.ts';

type Rows = readonly (readonly unknown[])[];

/** Without the empty cells and rows at the ends, of which a file may tell or not. */
function trimmed(rows: Rows): Rows {
  const lines = rows.map((row) => {
    const values = row.map((value) => (value === '' ? null : value));
    return values.slice(0, values.findLastIndex((value) => value !== null) + 1);
  });
  return lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
}

describe.skipIf(missing.length > 0)(`by LibreOffice${reason}`, () => {
  test.each<[string, () => ReportScope | Promise<ReportScope>]>([
    ['of the made plan', () => madeReport().scope],
    ['of the real plan', async () => (await realReport()).scope],
    ['of hostile texts', () => scopeSaying(FORMULAS)],
  ])('every value %s is read back equal', { timeout: SLOW }, async (_, scopeOf) => {
    const scope = await scopeOf();
    const bytes = await toReportXlsx(reportNumbers(scope), factsOf(scope), 'id');
    const wanted = await readBook(bytes);
    // Written anew beside the first, which it would not replace; known by its content.
    const anew = openInOffice(bytes, 'laporan.unknown').bytes('xlsx');
    expect(strFromU8(unzipSync(anew)['docProps/app.xml'] ?? new Uint8Array())).toMatch(
      /LibreOffice/,
    );
    const found = await readBook(anew);
    expect(found.sheets.map(({ name }) => name)).toEqual(wanted.sheets.map(({ name }) => name));
    for (const [index, { rows }] of wanted.sheets.entries()) {
      expect(trimmed(found.sheets[index]?.rows ?? [])).toEqual(trimmed(rows));
    }
  });

  test('prints on A4 across, each page with its head and number', { timeout: SLOW }, async () => {
    const { scope, numbers } = await realReport();
    const bytes = await toReportXlsx(numbers, factsOf(scope), 'id');
    const { pages, info } = openInOffice(bytes, 'laporan.xlsx').pdf();
    expect(new Set(pageSizes(info))).toEqual(new Set(['297 x 210']));
    expect(pages.filter((page) => !/Kode|Area perubahan|kode/.test(page))).toEqual([]);
    expect(pages.map((page) => /Halaman (\d+) dari (\d+)/.exec(page)?.slice(1).join('/'))).toEqual(
      pages.map((_, index) => `${index + 1}/${pages.length}`),
    );
  });
});
