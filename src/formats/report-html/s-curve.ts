/** The S-curve of rencana and realisasi: a picture, and its numbers in a table below. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { printPersen, type Share, toShare } from '../../schedule/share.ts';
import { isOwnMonth, toMonthHeads } from './month-head.ts';
import type { Page } from './page.ts';
import { type Section, toFrame, toSection } from './section.ts';

/** Nothing where no row has a month. */
export async function curveSection(page: Page): Promise<Section[]> {
  const { numbers, words } = page;
  const { kurva, periode } = numbers;
  const { curve } = words;
  if (kurva.jumlah === 0) return [];
  // The chart library is the slowest part to load.
  const { toCurveChart } = await import('./curve-chart.ts');
  const isFilled = numbers.realisasi === 'diisi';
  const chart = toCurveChart({
    titik: kurva.titik,
    jumlah: kurva.jumlah,
    dari: periode.dari,
    sampai: periode.sampai,
    months: words.shortMonths,
    axis: curve.axis,
    label: describe(page),
  });
  const notes = [
    curve.legend(words.barisBulan(kurva.jumlah)),
    ...(isFilled ? [curve.realisasiLegend] : []),
    ...(kurva.setelah_tahun === 0 ? [] : [curve.afterYear(kurva.setelah_tahun)]),
  ];
  return [
    toSection(
      { id: 'kurva-s', title: curve.heading, notes },
      h('figure', [
        h('p.keys', { ariaHidden: 'true' }, [
          h('span.key.rencana', curve.rencana),
          ...(isFilled ? [h('span.key.realisasi', curve.realisasi)] : []),
        ]),
        toFrame(curve.heading, chart),
      ]),
      toNumbers(page, isFilled),
    ),
  ];
}

/** Where both curves stand at the period's end. */
function describe({ numbers, words }: Page): string {
  const { kurva, periode } = numbers;
  const { curve } = words;
  const whole = words.barisBulan(kurva.jumlah);
  const at = (month: number, count: number): string =>
    curve.upTo(words.months[month - 1] ?? '', words.of(count, whole));
  const planned = kurva.titik[periode.sampai - 1];
  const achieved = kurva.titik.findLast(({ realisasi }) => realisasi !== null);
  return curve.picture(
    planned === undefined ? '' : at(planned.bulan, planned.rencana),
    achieved?.realisasi == null ? null : at(achieved.bulan, achieved.realisasi),
  );
}

function toNumbers(page: Page, isFilled: boolean): Element {
  const { numbers, words } = page;
  const { titik, jumlah } = numbers.kurva;
  const { curve, nothing } = words;
  const line = (name: string, values: readonly (string | Share)[]): Element =>
    h('tr', [
      h('th', { scope: 'row' }, name),
      ...values.map((value, index) =>
        h(
          'td',
          isOwnMonth(index + 1, numbers) ? { className: ['own'] } : {},
          toContent(value, words),
        ),
      ),
    ]);
  const share = (count: number): Share => toShare(count, jumlah);
  const label = `${curve.heading}: ${words.barisBulan(jumlah)}`;
  return toFrame(
    label,
    h('table.numbers', [
      h('caption.sr', label),
      h('thead', [h('tr', [h('th', { scope: 'col' }, curve.axis), ...toMonthHeads(page)])]),
      h('tbody', [
        line(
          curve.rencana,
          titik.map(({ rencana }) => share(rencana)),
        ),
        ...(isFilled
          ? [
              line(
                curve.realisasi,
                titik.map(({ realisasi }) => (realisasi === null ? nothing : share(realisasi))),
              ),
              line(
                curve.gap,
                titik.map(({ rencana, realisasi }) =>
                  realisasi === null ? nothing : signed(realisasi - rencana),
                ),
              ),
            ]
          : []),
      ]),
    ]),
  );
}

/** A percentage above its base. */
function toContent(value: string | Share, words: Page['words']): (string | Element)[] {
  if (typeof value === 'string') return [value];
  const base = words.of(value.pembilang, String(value.penyebut));
  return [printPersen(value), ' ', h('small', base)];
}

/** `−3`, `0`, `+2`, with a true minus. */
function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−');
}
