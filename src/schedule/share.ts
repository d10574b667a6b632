/** A part of a whole, always with its numerator and denominator. */

/** Keys as the JSON report shows them. */
export interface Share {
  readonly pembilang: number;
  readonly penyebut: number;
  /** Whole percent, rounded down: 100 only when complete (DESIGN §3); null when the base is 0. */
  readonly persen: number | null;
}

/** `pembilang` of `penyebut`, both whole numbers from 0. */
export function toShare(pembilang: number, penyebut: number): Share {
  const persen = penyebut === 0 ? null : Math.floor((pembilang * 100) / penyebut);
  return { pembilang, penyebut, persen };
}

/** `93%`; `<1%` for a share that is small but not nothing; `-` when the base is 0. */
export function printPersen({ pembilang, persen }: Share): string {
  if (persen === null) return '-';
  return persen === 0 && pembilang > 0 ? '<1%' : `${persen}%`;
}
