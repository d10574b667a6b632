/** What a calendar file is made of: the events of a plan, and what is known of the plan itself. */
import { type Acara, eventsOf } from './events.ts';
import { identify } from './identity.ts';
import type { ReportScope } from './scope.ts';

export interface Kalender {
  readonly tahun: number;
  /** Its short name where it has one. */
  readonly satker: string;
  /** ISO. */
  readonly tanggal_data: string;
  /** Whether the plan has realisasi; otherwise nothing is to be said of what became of an event. */
  readonly isFilled: boolean;
  readonly acara: readonly Acara[];
}

export function kalenderOf(scope: ReportScope): Kalender {
  const { rencana } = identify(scope.plan);
  return {
    tahun: rencana.tahun,
    satker: rencana.singkatan ?? rencana.satker,
    tanggal_data: scope.dataDate,
    isFilled: scope.isFilled,
    acara: eventsOf(scope),
  };
}
