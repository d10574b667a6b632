/** The report as a workbook: the plan's grid, the matrix, tidy facts, realisasi. */
import { writeXlsx } from 'hucre/xlsx';
import type { Fakta } from '../../schedule/facts.ts';
import type { ReportNumbers } from '../../schedule/report-numbers.ts';
import { sheetWords } from '../../text/catalogue.ts';
import type { Lang } from '../../text/lang.ts';
import { rewriteZip, toDate } from '../office/rewrite-zip.ts';
import { toXmlText } from '../office/xml-text.ts';
import { UNIT_FONT } from '../xlsx/sheet-rows.ts';
import { factsSheet } from './facts-sheet.ts';
import { matrixSheet } from './matrix-sheet.ts';
import { planSheet } from './plan-sheet.ts';
import { realisasiSheet } from './realisasi-sheet.ts';
import { introOf } from './sheet-words.ts';
import { toTableSheet } from './table-sheet.ts';

/**
 * Four sheets, every list complete, of A4 across, one page wide; the same report always gives the same bytes.
 * Texts are text cells, never formulas or errors; counts are numbers and days are days.
 *
 * @param facts from `factsOf`, of the scope that `numbers` are of
 * @throws RangeError when Excel could not hold a text whole (32,767 characters a cell)
 */
export async function toReportXlsx(
  numbers: ReportNumbers,
  facts: readonly Fakta[],
  lang: Lang,
): Promise<Uint8Array> {
  const words = sheetWords[lang];
  const sheets = [
    planSheet(numbers, words),
    matrixSheet(numbers, words),
    factsSheet(facts, numbers, words),
    realisasiSheet(facts, numbers, words),
  ].map(toTableSheet);
  const [title, subject] = introOf(numbers, words);
  const date = toDate(numbers.tanggal_data);
  const bytes = await writeXlsx({
    sheets: sheets.map(({ sheet }) => sheet),
    defaultFont: UNIT_FONT,
    namedRanges: sheets.flatMap(({ ranges }) => ranges),
    properties: {
      title: toXmlText(title),
      subject: toXmlText(subject),
      creator: toXmlText(numbers.rencana.satker),
      created: date,
      modified: date,
    },
  });
  return rewriteZip(bytes, []);
}
