/** What every part of the monthly report says things with: the words, names of months, small cells. */
import type { Cell, Paragraph, Row, Run } from '../document/document.ts';
import type { Bulan } from '../plan/months.ts';
import type { DiAntaranya } from '../schedule/baris-data.ts';
import { report as en } from '../text/en/report.ts';
import { report as id } from '../text/id/report.ts';
import type { InEachLang } from '../text/lang.ts';

/** The report's words in one language; the Indonesian ones are the measure. */
export type Words = typeof id;

export const reportWords: InEachLang<Words> = { id, en };

/** Months `from` to `to` by name: `Juni`, `Januari-Maret`. */
export function namePeriod(names: readonly string[], from: Bulan, to: Bulan): string {
  const name = (month: Bulan): string => names[month - 1] ?? '';
  return from === to ? name(from) : `${name(from)}-${name(to)}`;
}

/** The doubtful ones among a count, as it goes on a line: `di antaranya tentatif 2`; '' for none. */
export function among(count: DiAntaranya, words: Words): string {
  const parts = [
    ...(count.tentatif > 0 ? [`${words.tentatif} ${count.tentatif}`] : []),
    ...(count.perlu_verifikasi > 0 ? [`${words.perluVerifikasi} ${count.perlu_verifikasi}`] : []),
  ];
  return parts.length === 0 ? '' : words.among(parts.join(', '));
}

/** A paragraph of plain texts and runs. */
export function paragraph(...texts: readonly (string | Run)[]): Paragraph {
  return {
    kind: 'paragraph',
    runs: texts.map((text) => (typeof text === 'string' ? { text } : text)),
  };
}

/** A cell of one line. */
export function cell(text: string | Run): Cell {
  return { content: [paragraph(text)] };
}

/** A head row from the columns' titles. */
export function headOf(titles: readonly string[]): readonly Row[] {
  return [{ cells: titles.map((text) => cell({ text, bold: true })) }];
}
