/** The monthly report as a document: what the meeting needs on its table, numbers first. */
import type { Document, PageSetup } from '../document/document.ts';
import type { ReportNumbers } from '../schedule/report-numbers.ts';
import type { Lang } from '../text/lang.ts';
import {
  jatuhTempoBlocks,
  perluVerifikasiBlocks,
  tanpaBulanBlocks,
  tentatifBlocks,
  terjadwalBlocks,
} from './monthly-report-lists.ts';
import { matrixBlocks } from './monthly-report-matrix.ts';
import { summaryBlocks } from './monthly-report-summary.ts';
import { namePeriod, paragraph, reportWords, type Words } from './monthly-report-words.ts';

/** A4 upright with margins of 2 cm. */
const PAGE: PageSetup = {
  width: 595.28,
  height: 841.89,
  margin: { top: 56.7, right: 56.7, bottom: 56.7, left: 56.7 },
  pageNumber: { first: 1, onFirstPage: false },
};

/** Every list is complete; `numbers` come from `reportNumbers`. */
export function monthlyReport(numbers: ReportNumbers, lang: Lang): Document {
  const words = reportWords[lang];
  const { rencana, periode, tanggal_data } = numbers;
  const title = words.title(rencana.tahun, rencana.singkatan ?? rencana.satker);
  const months = namePeriod(words.months, periode.dari, periode.sampai);
  const subject = words.subject(`${months} ${periode.tahun}`);
  const identity = [subject, nameKeputusan(numbers, words), words.dataDate(tanggal_data)];
  return {
    meta: { title, subject, language: lang, date: tanggal_data },
    sections: [
      {
        page: PAGE,
        fontSize: 10,
        blocks: [
          { kind: 'heading', level: 1, runs: [{ text: title }] },
          paragraph(identity.join(' | ')),
          ...summaryBlocks(numbers, words),
          ...matrixBlocks(numbers, words),
          ...terjadwalBlocks(numbers, words),
          ...jatuhTempoBlocks(numbers, words),
          ...tentatifBlocks(numbers, words),
          ...tanpaBulanBlocks(numbers, words),
          ...perluVerifikasiBlocks(numbers, words),
        ],
      },
    ],
  };
}

/** The decree's number, and its year unless the number ends in it already. */
function nameKeputusan({ keputusan }: ReportNumbers, words: Words): string {
  const { nomor, tahun } = keputusan;
  if (nomor === null) return words.draft;
  if (tahun === null || nomor.endsWith(String(tahun))) return words.keputusan(nomor);
  return words.keputusanOfYear(nomor, tahun);
}
