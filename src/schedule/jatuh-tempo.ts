/** *Jatuh tempo*: the rows of which a run of months ends in the period, and what became of them. */
import type { Keadaan } from './keadaan.ts';
import type { Period } from './period.ts';
import { type BarisTerjadwal, dueIn, scheduledIn } from './scheduled.ts';
import type { TrackedBaris } from './tracked-baris.ts';

export interface BarisJatuhTempo extends BarisTerjadwal {
  /** Of the last month that is due; null while the plan has no realisasi. */
  readonly keadaan: Keadaan | null;
  /** How many bukti the runs that end have together; null while the plan has no realisasi. */
  readonly bukti: number | null;
}

export function jatuhTempoOf(
  tracked: readonly TrackedBaris[],
  period: Period,
  isFilled: boolean,
): readonly BarisJatuhTempo[] {
  return tracked.flatMap(({ data, bulan }): BarisJatuhTempo[] => {
    const [due] = dueIn(scheduledIn([data], period), period);
    if (due === undefined) return [];
    if (!isFilled) return [{ ...due, keadaan: null, bukti: null }];
    const months = bulan.filter((each) =>
      due.rangkaian.some(({ dari, sampai }) => dari <= each.bulan && each.bulan <= sampai),
    );
    const bukti = months.reduce((sum, { isian }) => sum + (isian?.bukti.length ?? 0), 0);
    return [{ ...due, keadaan: months.at(-1)?.keadaan ?? null, bukti }];
  });
}
