/** Compares the plan with the scan's table: its columns in order, its words, its marks. */
import type { SoundPlan } from '../../src/plan/model.ts';
import { walkTexts } from '../../src/plan/walk.ts';
import { lampiran } from '../support/lampiran-of.ts';
import { columnTexts, PRINTED, printedAreas, tableOf } from './printed.ts';
import { cellsOf, lineOf, type Scan, type Tanda, words } from './scan.ts';
import {
  BAND_LINES,
  COLUMN,
  columnAt,
  columnWords,
  KEGIATAN_LINES,
  markColumns,
  PROGRAM_CELLS,
  textLines,
} from './scan-table.ts';

/** What the Lampiran prints otherwise than the repaired scan, column by column. */
export function columnDifferences(plan: SoundPlan, scan: Scan): string[] {
  const areas = printedAreas(tableOf(lampiran(plan, { draft: false })));
  const rows = areas.flatMap((area) => area.rows);
  const printed = [...new Set(rows.map(({ kegiatan }) => kegiatan))];
  const programs = [...new Set(printed.map((kode) => kode.replace(/\.\d+$/, '')))];
  return [
    ...differences('kegiatan', Object.keys(KEGIATAN_LINES), printed),
    ...differences('program', Object.keys(PROGRAM_CELLS), programs),
    ...differences(
      'bands',
      Object.values(BAND_LINES).flatMap((line) => words(cellsOf(scan, line)[0] ?? '')),
      words(...areas.map(({ band }) => band)),
    ),
    ...Object.entries(PROGRAM_CELLS).flatMap(([kode, [line, cells]]) => {
      const [no = '', ...nama] = words(...cellsOf(scan, line).slice(0, cells));
      const own = rows.filter(({ kegiatan }) => kegiatan.startsWith(`${kode}.`));
      const columns = [PRINTED.no, PRINTED.area].flatMap((column) => columnTexts(own, column));
      // The office writes `1` or `1.`, in a cell of its own or before the text: rb always `1`.
      return differences(`program ${kode}`, [no.replace('.', ''), ...nama], words(...columns));
    }),
    ...Object.entries(KEGIATAN_LINES).flatMap(([kode, stretch]) => {
      const own = rows.filter(({ kegiatan }) => kegiatan === kode);
      return (['kegiatan', 'subKegiatan', 'indikator'] as const).flatMap((column) =>
        differences(
          `${kode} ${column}`,
          columnWords(scan, textLines(stretch), COLUMN[column]),
          words(...columnTexts(own, PRINTED[column])),
        ),
      );
    }),
  ];
}

/** Words that stand more often in the plan's areas than in the repaired scan's table, or less often. */
export function wordDifferences(plan: SoundPlan, scan: Scan): string[] {
  const scanned = [
    ...Object.values(BAND_LINES).map((line) => cellsOf(scan, line)[0] ?? ''),
    ...Object.values(PROGRAM_CELLS).flatMap(([line, cells]) => cellsOf(scan, line).slice(0, cells)),
    ...Object.values(KEGIATAN_LINES)
      .flatMap(textLines)
      .flatMap((line) =>
        [COLUMN.kegiatan, COLUMN.subKegiatan, COLUMN.indikator].map(
          (column) => cellsOf(scan, line)[columnAt(line, column)] ?? '',
        ),
      ),
  ].flatMap((cell) => (cell === '1' ? [] : words(cell).filter((word) => !/^\d+[.)]$/.test(word))));
  const planned = [...walkTexts(plan)].flatMap(({ teks }) => words(teks.nama ?? ''));
  const counts = new Map<string, number>();
  for (const word of planned) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of scanned) counts.set(word, (counts.get(word) ?? 0) - 1);
  return [...counts]
    .filter(([, count]) => count !== 0)
    .map(([word, count]) => `"${word}" ${count > 0 ? 'only in the plan' : 'only in the scan'}`);
}

/** Marks on a line without text belong to a text of another line; so does the last KET. */
const TEXT_AT: Readonly<Record<number, number>> = {
  109: 108,
  112: 111,
  113: 111,
  114: 119,
  173: 172,
  185: 184,
};

/**
 * What is otherwise in the scan's marks, in SUMBER.md's table of them and in the plan's rows.
 *
 * @param scan repaired; a repair touches no mark
 */
export function markDifferences(plan: SoundPlan, scan: Scan, tanda: readonly Tanda[]): string[] {
  const problems = differences(
    'rows',
    tanda.map(({ id }) => id),
    plan.baris.map(({ id }) => id),
  );
  const byLine = new Map<number, string>();
  for (const { line, id, count, columns, months } of tanda) {
    const marks = markColumns(scan, line);
    const baris = plan.baris.find((each) => each.id === id);
    const say = (what: string, a: unknown, b: unknown): void => {
      const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
      if (first !== second) problems.push(`line ${line}, ${id}: ${what} ${first} is not ${second}`);
    };
    say('SUMBER.md count of marks', count, marks.length);
    say('SUMBER.md columns', columns, marks);
    say('SUMBER.md reading', months, readMonths(line, marks));
    say('bulan', baris?.bulan, months);
    say('tentatif', baris?.tentatif, lineOf(scan, line).includes('Tentatif'));
    const text = words(lineOf(scan, TEXT_AT[line] ?? line)).join(' ');
    for (const part of baris?.nama.split(' / ') ?? []) {
      if (!text.includes(part)) problems.push(`line ${line}, ${id}: does not say "${part}"`);
    }
    const other = byLine.get(line);
    if (marks.length > 0 && other !== undefined) {
      problems.push(`line ${line}: its marks are counted for ${other} and for ${id}`);
    }
    byLine.set(line, id);
  }
  for (const line of scan.keys()) {
    if (markColumns(scan, line).length > 0 && !byLine.has(line)) {
      problems.push(`line ${line}: SUMBER.md says nothing about its marks`);
    }
    if (lineOf(scan, line).includes('Tentatif') && !byLine.has(line)) {
      problems.push(`line ${line}: SUMBER.md says nothing about its "Tentatif"`);
    }
  }
  return problems;
}

/** Months by the columns from January on; what stands beyond December is a full year's surplus. */
function readMonths(line: number, marks: readonly number[]): number[] {
  const january = columnAt(line, COLUMN.january);
  return [...new Set(marks.map((column) => Math.min(column - january + 1, 12)))];
}

/** The first difference of two lists, with what stands round it. */
export function differences(
  where: string,
  scanned: readonly string[],
  planned: readonly string[],
): string[] {
  const length = Math.max(scanned.length, planned.length);
  for (let at = 0; at < length; at++) {
    if (scanned[at] === planned[at]) continue;
    const around = (list: readonly string[]): string =>
      list.slice(Math.max(0, at - 2), at + 3).join(' ');
    return [`${where}, word ${at + 1}: scan "${around(scanned)}", plan "${around(planned)}"`];
  }
  return [];
}
