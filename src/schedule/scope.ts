/** What a report is about: a plan, a period, a data date, and the rows that were chosen. */
import type { Baris, SoundPlan } from '../plan/model.ts';
import { lastDayOf, passedMonths } from './data-date.ts';
import { type Induk, indukOf } from './induk.ts';
import type { Period } from './period.ts';
import { type Selection, select } from './selection.ts';
import { hasRealisasi, type TrackedBaris, trackBaris } from './tracked-baris.ts';

export interface ReportRequest {
  readonly period: Period;
  /** ISO; the last day of the period when it is not given (DESIGN §3). */
  readonly asOf?: string;
  /** From `readSelection`; every row when it is not given. */
  readonly selection?: Selection;
  /** The bukti, as entered, of which somebody who looked at the disk knows that no such file is there; otherwise the plan's. */
  readonly missingBukti?: ReadonlySet<string>;
}

export interface ReportScope {
  readonly plan: SoundPlan;
  readonly period: Period;
  /** ISO. */
  readonly dataDate: string;
  /** How many months of the year have passed at the data date: 0 to 12. */
  readonly lewat: number;
  /** Whether anything has been entered; otherwise nothing is late and nothing is achieved. */
  readonly isFilled: boolean;
  /** Null when every row is meant. */
  readonly selection: Selection | null;
  /** The rows chosen, in the order of the Lampiran. */
  readonly baris: readonly TrackedBaris[];
  readonly induk: ReadonlyMap<Baris, Induk>;
  readonly missingBukti: ReadonlySet<string>;
}

/** The rows are chosen before anything is counted, so that every number is of them. */
export function reportScope(plan: SoundPlan, request: ReportRequest): ReportScope {
  const { period, asOf, selection, missingBukti = new Set(plan.missingBukti.keys()) } = request;
  const dataDate = asOf ?? lastDayOf(period);
  const all = trackBaris(plan, dataDate);
  const isChosen =
    selection !== undefined &&
    (selection.area.length > 0 || selection.unit.length > 0 || selection.only !== null);
  return {
    plan,
    period,
    dataDate,
    lewat: passedMonths(plan.rencana.tahun, dataDate),
    isFilled: hasRealisasi(plan),
    selection: isChosen ? selection : null,
    baris: isChosen ? select(all, selection, period) : all,
    induk: indukOf(plan),
    missingBukti,
  };
}
