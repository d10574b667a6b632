/** Area × month and unit × month as tables: the number in each cell, the shade for the eye only. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { MonthCounts } from '../../schedule/matrix.ts';
import type { Share } from '../../schedule/share.ts';
import { isOwnMonth, toMonthHeads } from './month-head.ts';
import { marked, type Page, printShare, text } from './page.ts';
import { type Section, toFrame, toSection } from './section.ts';

/** Shades besides none. */
const SHADES = 5;

export function heatMapSections(page: Page): Section[] {
  const { numbers, words, months } = page;
  const { area, unit, jumlah } = numbers.matriks;
  const { matrix } = words;
  const notes = [
    matrix.legend,
    matrix.period(months),
    ...(jumlah.realisasi === null ? [] : [matrix.realisasi]),
  ];
  const missing = numbers.area_tidak_ada;
  const byArea = toHeatMap(
    matrix.byArea,
    matrix.area,
    area.map((each) => ({
      name: [`${each.nomor}. `, each.nama === null ? words.unreadable : text(each.nama)],
      counts: each,
    })),
    page,
  );
  const byUnit = unit?.map((each) => ({
    name: [each.nama === null ? h('span.muted', words.nobody) : text(each.nama)],
    counts: each,
  }));
  return [
    toSection(
      { id: 'peta-area', title: matrix.byArea, notes },
      byArea,
      ...(missing.length === 0 ? [] : [h('p.note', matrix.missingArea(missing.join(', ')))]),
    ),
    ...(byUnit === undefined
      ? []
      : [
          toSection(
            { id: 'peta-unit', title: matrix.byUnit, notes },
            toHeatMap(matrix.byUnit, matrix.unit, byUnit, page),
          ),
        ]),
  ];
}

interface Line {
  readonly name: readonly (string | ElementContent)[];
  readonly counts: MonthCounts & { readonly cakupan_jadwal: Share };
}

function toHeatMap(title: string, of: string, lines: readonly Line[], page: Page): Element {
  const { numbers, words } = page;
  const { matrix } = words;
  const { jumlah } = numbers.matriks;
  const isFilled = jumlah.realisasi !== null;
  const most = Math.max(1, ...lines.flatMap(({ counts }) => counts.per_bulan));
  const shareCells = (counts: Line['counts']): Element[] => [
    h('td.share', printShare(counts.cakupan_jadwal, words)),
    ...(isFilled ? [toCapaianCell(counts, words)] : []),
  ];
  return toFrame(
    title,
    h('table.heat', isFilled ? { className: ['filled'] } : {}, [
      h('caption.sr', title),
      h('thead', [
        h('tr', [
          h('th', { scope: 'col' }, of),
          ...toMonthHeads(page),
          h('th.sum', { scope: 'col' }, matrix.total),
          h('th.share', { scope: 'col' }, matrix.cakupan),
          ...(isFilled ? [h('th.share', { scope: 'col' }, matrix.capaian)] : []),
        ]),
      ]),
      h(
        'tbody',
        lines.map(({ name, counts }) =>
          h('tr', [
            h('th', { scope: 'row' }, [...name]),
            ...toCells(counts, most, page),
            ...shareCells(counts),
          ]),
        ),
      ),
      h('tfoot', [
        h('tr', [
          h('th', { scope: 'row' }, matrix.total),
          ...toCells(jumlah, Number.POSITIVE_INFINITY, page),
          ...shareCells({ ...jumlah, cakupan_jadwal: numbers.cakupan_jadwal }),
        ]),
      ]),
    ]),
  );
}

function toCells(counts: MonthCounts, most: number, { numbers, words }: Page): Element[] {
  const cells = counts.per_bulan.map((count, index) => {
    const own = isOwnMonth(index + 1, numbers) ? ['own'] : [];
    if (count === 0) return h('td', { className: ['none', ...own] }, marked('·', '0'));
    const shade = most === Number.POSITIVE_INFINITY ? 0 : Math.ceil((count * SHADES) / most);
    return h('td', { className: [`s${shade}`, ...own] }, [
      String(count),
      ...toMarks(counts, index, words),
    ]);
  });
  return [...cells, h('td.sum', String(counts.jumlah))];
}

/** What became of the month's rows, below their number. */
function toMarks({ realisasi }: MonthCounts, index: number, words: Page['words']): Element[] {
  if (realisasi === null) return [];
  const { matrix } = words;
  const marks = [
    ['✓', realisasi.terlaksana[index] ?? 0, matrix.terlaksana],
    ['!', realisasi.terlambat[index] ?? 0, matrix.terlambat],
    ['✕', realisasi.batal[index] ?? 0, matrix.batal],
  ] as const;
  const shown = marks.filter(([, count]) => count > 0);
  if (shown.length === 0) return [];
  const spoken = shown.map(([, count, say]) => say(count)).join(', ');
  return [
    h('small', marked(shown.map(([mark, count]) => `${mark}${count}`).join(' '), `: ${spoken}`)),
  ];
}

function toCapaianCell({ capaian }: MonthCounts, words: Page['words']): Element {
  return h('td.share', capaian === null ? words.nothing : printShare(capaian, words));
}
