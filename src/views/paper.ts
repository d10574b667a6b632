/** Paper sizes of the office, in points. */
import type { PageSetup } from '../document/document.ts';
import type { Rencana } from '../plan/schema/rencana.ts';

type Settings = NonNullable<Rencana['lampiran']>;
type Kertas = NonNullable<Settings['kertas']>;
type Margin = NonNullable<Settings['margin']>;
type Page = Pick<PageSetup, 'width' | 'height' | 'margin'>;

/** Points in a millimetre. */
export const MM = 72 / 25.4;

/** Long and short side in millimetres. */
const SIZES: Readonly<Record<Kertas, readonly [number, number]>> = {
  F4: [330, 215],
  'F4-210': [330, 210],
  A4: [297, 210],
  Legal: [355.6, 215.9],
};

/** Margin in millimetres where the plan sets none. */
const MARGIN = 25;

/** The Lampiran's page: F4 with 2.5 cm margins unless the plan says otherwise. */
export function landscapePage(kertas: Kertas = 'F4', margin?: Margin): Page {
  const [long, short] = SIZES[kertas];
  return toPage(long, short, margin);
}

/** The Keputusan's page: the Lampiran's paper, upright. */
export function portraitPage(kertas: Kertas = 'F4', margin?: Margin): Page {
  const [long, short] = SIZES[kertas];
  return toPage(short, long, margin);
}

function toPage(width: number, height: number, margin: Margin = {}): Page {
  const { atas = MARGIN, kanan = MARGIN, bawah = MARGIN, kiri = MARGIN } = margin;
  return {
    width: width * MM,
    height: height * MM,
    margin: { top: atas * MM, right: kanan * MM, bottom: bawah * MM, left: kiri * MM },
  };
}

/** Millimetres between the margins. */
export function textWidth({ width, margin }: Pick<PageSetup, 'width' | 'margin'>): number {
  return (width - margin.left - margin.right) / MM;
}
