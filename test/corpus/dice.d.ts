/** Random choices, the same for the same seed. */
export interface Roll {
  /** A number from 0 to below 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly from: (least: number, most: number) => number;
  readonly oneIn: (count: number) => boolean;
  /** Of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different members of `list`, in random order. */
  readonly draw: <T>(list: readonly T[], count: number) => T[];
}

/** @param seed a whole number */
export function rollFrom(seed: number): Roll;
