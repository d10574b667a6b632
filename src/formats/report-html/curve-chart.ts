/** The S-curve as a picture, drawn by Observable Plot on a document without a browser. */
import * as Plot from '@observablehq/plot';
import type { Element, Nodes } from 'hast';
import { fromDom } from 'hast-util-from-dom';
import { DOMParser } from 'linkedom';
import type { TitikKurva } from '../../schedule/s-curve.ts';

/** What the picture shows. Colours are the style sheet's: every mark has a class. */
export interface CurveChart {
  readonly titik: readonly TitikKurva[];
  /** The height at which both curves would end. */
  readonly jumlah: number;
  /** First and last month of the report's period. */
  readonly dari: number;
  readonly sampai: number;
  /** January first. */
  readonly months: readonly string[];
  readonly axis: string;
  /** What the picture tells those who do not see it. */
  readonly label: string;
}

const WIDTH = 1000;
const HEIGHT = 320;

export function toCurveChart(chart: CurveChart): Element {
  const { titik, jumlah, dari, sampai, months, axis, label } = chart;
  const achieved = titik.filter(({ realisasi }) => realisasi !== null);
  const plan = { x: 'bulan', y: 'rencana' };
  const done = { x: 'bulan', y: 'realisasi' };
  const drawn = Plot.plot({
    document: emptyDocument(),
    className: 'kurva',
    ariaLabel: label,
    width: WIDTH,
    height: HEIGHT,
    marginLeft: 48,
    marginRight: 28,
    marginBottom: 28,
    marginTop: 28,
    x: { domain: [0.5, 12.5] },
    y: { domain: [0, Math.max(jumlah, 1)], nice: true },
    marks: [
      Plot.rectX([{ from: dari - 0.5, to: sampai + 0.5 }], {
        x1: 'from',
        x2: 'to',
        className: 'periode',
        fill: 'currentColor',
      }),
      Plot.gridY({ className: 'kisi', stroke: 'currentColor', strokeOpacity: 1, ticks: 5 }),
      Plot.axisY({ className: 'sumbu', label: axis, ticks: 5, tickSize: 0, tickFormat: 'd' }),
      Plot.axisX({
        className: 'sumbu',
        label: null,
        ticks: titik.map(({ bulan }) => bulan),
        tickSize: 0,
        tickFormat: (bulan: number) => months[bulan - 1] ?? '',
      }),
      Plot.lineY(titik, { ...plan, className: 'rencana', strokeWidth: 2, strokeDasharray: '6 4' }),
      Plot.dot(titik, { ...plan, className: 'rencana titik', r: 4 }),
      Plot.text(titik, { ...plan, text: 'rencana', className: 'rencana angka', dy: -13 }),
      Plot.lineY(achieved, { ...done, className: 'realisasi', strokeWidth: 3 }),
      Plot.dot(achieved, { ...done, className: 'realisasi', r: 4, fill: 'currentColor' }),
      Plot.text(achieved, { ...done, text: 'realisasi', className: 'realisasi angka', dy: 15 }),
    ],
  });
  return asPicture(fromDom(drawn));
}

/** To make elements in: nothing is parsed, loaded or run, so the bundle leaves linkedom's parsers out. */
function emptyDocument() {
  const document = new DOMParser().parseFromString('', 'text/html');
  document.append(document.createElement('html', {}));
  return document;
}

/** One picture for a reader's device, without Plot's own style sheet, which the policy would forbid. */
function asPicture(node: Nodes): Element {
  if (node.type !== 'element') throw new TypeError('Plot draws an svg element');
  const children = node.children.filter(
    (child) => child.type !== 'element' || child.tagName !== 'style',
  );
  const { ariaLabel } = node.properties;
  const picture = tidy({ ...node, children });
  return { ...picture, properties: { ...picture.properties, role: 'img', ariaLabel } };
}

/** Lengths to a hundredth, as more is noise; no labels of single marks, as the picture has one for all. */
function tidy(element: Element): Element {
  const own = Object.entries(element.properties).filter(([name]) => !name.startsWith('aria'));
  const properties = own.map(([name, value]) => [
    name,
    typeof value === 'string'
      ? value.replace(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
      : value,
  ]);
  return {
    ...element,
    properties: Object.fromEntries(properties),
    children: element.children.map((child) => (child.type === 'element' ? tidy(child) : child)),
  };
}
