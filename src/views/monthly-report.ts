/** The report as a document: what the meeting needs on its table, numbers first. */
import type { Block, Document, PageSetup } from '../document/document.ts';
import type { ReportNumbers, Saringan } from '../schedule/report-numbers.ts';
import type { Lang } from '../text/lang.ts';
import { matrixBlocks } from './monthly-report-matrix.ts';
import { summaryBlocks } from './monthly-report-summary.ts';
import {
  nameFilter,
  nameKeputusan,
  namePeriodInFull,
  paragraph,
  reportWords,
} from './monthly-report-words.ts';
import {
  buktiDukungBlocks,
  diLuarJadwalBlocks,
  hasilBlocks,
  terlambatBlocks,
} from './report-done-lists.ts';
import type { ReportForm } from './report-form.ts';
import type { Telling } from './report-list.ts';
import {
  jatuhTempoBlocks,
  perluKeputusanBlocks,
  perluVerifikasiBlocks,
  terjadwalBlocks,
} from './report-planned-lists.ts';

/** A4 upright with margins of 2 cm. */
const PAGE: PageSetup = {
  width: 595.28,
  height: 841.89,
  margin: { top: 56.7, right: 56.7, bottom: 56.7, left: 56.7 },
  pageNumber: { first: 1, onFirstPage: false },
};

/**
 * The whole report, or with `form.screen` what one screen has room for. Where one kind of rows was
 * asked for, its list alone, in full.
 */
export function monthlyReport(numbers: ReportNumbers, lang: Lang, form: ReportForm = {}): Document {
  const words = reportWords[lang];
  const { rencana, periode, tanggal_data, keputusan } = numbers;
  const title = words.title(rencana.tahun, rencana.singkatan ?? rencana.satker);
  const subject = words.subject(namePeriodInFull(periode, words));
  const identity = [subject, nameKeputusan(keputusan, words), words.dataDate(tanggal_data)];
  return {
    meta: { title, subject, language: lang, date: tanggal_data },
    sections: [
      {
        page: PAGE,
        fontSize: 10,
        blocks: [
          { kind: 'heading', level: 1, runs: [{ text: title }] },
          paragraph(identity.join(' | ')),
          ...reportBody(numbers, lang, form),
        ],
      },
    ],
  };
}

/** All that stands under the title: what was chosen, summary, matrix and lists. */
export function reportBody(
  numbers: ReportNumbers,
  lang: Lang,
  form: ReportForm = {},
): readonly Block[] {
  const words = reportWords[lang];
  const { saringan, matriks } = numbers;
  const hasUnits = matriks.unit !== null;
  const filter = saringan === null ? [] : [paragraph(nameFilter(saringan, words))];
  if (saringan !== null && saringan.hanya !== null) {
    const { screen: _, ...inFull } = form;
    const list = LIST_OF[saringan.hanya](numbers, { words, form: inFull, hasUnits });
    return [...filter, ...list];
  }
  const telling: Telling = { words, form, hasUnits };
  return [
    ...filter,
    ...summaryBlocks(numbers, words, form),
    ...matrixBlocks(numbers, words, form),
    ...(form.screen === undefined ? allLists(numbers, telling) : screenLists(numbers, telling)),
  ];
}

const LIST_OF: Readonly<
  Record<
    NonNullable<Saringan['hanya']>,
    (numbers: ReportNumbers, telling: Telling) => readonly Block[]
  >
> = {
  due: jatuhTempoBlocks,
  tentative: perluKeputusanBlocks,
  unscheduled: perluKeputusanBlocks,
  unverified: perluVerifikasiBlocks,
  late: terlambatBlocks,
  evidence: buktiDukungBlocks,
};

function allLists(numbers: ReportNumbers, telling: Telling): readonly Block[] {
  const isFilled = numbers.realisasi === 'diisi';
  return [
    ...terjadwalBlocks(numbers, telling),
    ...jatuhTempoBlocks(numbers, telling),
    ...(isFilled ? terlambatBlocks(numbers, telling) : []),
    ...perluKeputusanBlocks(numbers, telling),
    ...perluVerifikasiBlocks(numbers, telling),
    ...(isFilled ? buktiDukungBlocks(numbers, telling) : []),
    ...hasilBlocks(numbers, telling),
    ...diLuarJadwalBlocks(numbers, telling),
  ];
}

/** What the meeting acts on; the rest is on paper. */
function screenLists(numbers: ReportNumbers, telling: Telling): readonly Block[] {
  const isFilled = numbers.realisasi === 'diisi';
  return [
    ...jatuhTempoBlocks(numbers, telling),
    ...(isFilled ? terlambatBlocks(numbers, telling) : []),
    ...perluKeputusanBlocks(numbers, telling),
    ...perluVerifikasiBlocks(numbers, telling),
    { kind: 'space', height: 12 },
    paragraph({ text: telling.words.howToSeeAll, tone: 'muted' }),
  ];
}
