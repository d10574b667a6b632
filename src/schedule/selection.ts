/** Which rows a report is about: those of some areas, of some units, or of one kind. */
import type { SoundPlan } from '../plan/model.ts';
import { onOneLine } from '../plan/raw.ts';
import { needsVerification } from './baris-data.ts';
import { isLate } from './keadaan.ts';
import { holds, type Period } from './period.ts';
import { endsIn, kelompokOf } from './scheduled.ts';
import type { TrackedBaris } from './tracked-baris.ts';

/**
 * The kinds of rows that can be asked for: due in the period, tentative, without a month, in doubt,
 * late at the data date, with something to show bukti for in the period.
 */
export const ONLY = ['due', 'tentative', 'unscheduled', 'unverified', 'late', 'evidence'] as const;

export type Only = (typeof ONLY)[number];

/** As typed; several areas or units are any of them, area, unit and kind together all of them. */
export interface Choice {
  readonly area?: readonly string[];
  /** `-` means the rows of nobody. */
  readonly unit?: readonly string[];
  readonly only?: Only;
}

/** As the plan knows it; empty means all, a null unit the rows of nobody. */
export interface Selection {
  readonly area: readonly number[];
  readonly unit: readonly (string | null)[];
  readonly only: Only | null;
}

/** Why a choice cannot be followed; `known` is what could be meant. */
export type SelectionProblem =
  | { readonly kind: 'unknown-area'; readonly value: string; readonly known: readonly number[] }
  | { readonly kind: 'unknown-unit'; readonly value: string; readonly known: readonly string[] }
  /** There is no `penugasan.yaml`. */
  | { readonly kind: 'no-units' };

export type ReadSelection =
  | { readonly selection: Selection }
  | { readonly problem: SelectionProblem };

const NOBODY = '-';

/** Looks up what was typed in the plan: numbers of areas, names of units in any case. */
export function readSelection(plan: SoundPlan, choice: Choice): ReadSelection {
  const known = plan.area.map(({ nomor }) => nomor);
  const area = new Set<number>();
  for (const value of choice.area ?? []) {
    const nomor = /^\s*\d+\.?\s*$/.test(value) ? Number.parseInt(value, 10) : undefined;
    if (nomor === undefined || !known.includes(nomor)) {
      return { problem: { kind: 'unknown-area', value, known } };
    }
    area.add(nomor);
  }
  const units = unitsOf(plan);
  const unit = new Set<string | null>();
  for (const value of choice.unit ?? []) {
    if (units === null) return { problem: { kind: 'no-units' } };
    const name = onOneLine(value);
    const found = units.find((each) => each.toLowerCase() === name.toLowerCase());
    if (found === undefined && name !== NOBODY) {
      return { problem: { kind: 'unknown-unit', value, known: units } };
    }
    unit.add(found ?? null);
  }
  return { selection: { area: [...area], unit: [...unit], only: choice.only ?? null } };
}

/** The plan's units: those declared in their order, then those that rows name beside them; null without any. */
export function unitsOf({ penugasan }: SoundPlan): readonly string[] | null {
  if (penugasan === undefined) return null;
  const used = Object.values(penugasan.baris).map(({ unit }) => unit);
  return [...new Set([...penugasan.unit, ...used].map(onOneLine))];
}

/** The rows chosen, in their order. Every number of a report is of these. */
export function select(
  baris: readonly TrackedBaris[],
  { area, unit, only }: Selection,
  period: Period,
): readonly TrackedBaris[] {
  const areas = new Set(area);
  const units = new Set(unit);
  return baris.filter(
    (each) =>
      (areas.size === 0 || areas.has(each.data.area)) &&
      (units.size === 0 || units.has(each.data.unit)) &&
      (only === null || IS_ONLY[only](each, period)),
  );
}

const IS_ONLY: Readonly<Record<Only, (baris: TrackedBaris, period: Period) => boolean>> = {
  due: ({ data }, period) => endsIn(data.bulan, period),
  tentative: ({ data }) => data.tentatif,
  unscheduled: ({ data }) => data.bulan.length === 0,
  unverified: ({ data }) => needsVerification(data),
  late: ({ bulan }) => bulan.some(isLate),
  evidence: ({ data, diLuarJadwal }, period) =>
    kelompokOf(data.bulan, period) !== undefined ||
    diLuarJadwal.some(({ bulan }) => holds(period, bulan)),
};
