/** The days on which something must be done, for calendars: the end of each run of months. */
import { toSlug } from '../plan/slug.ts';
import type { BarisData } from './baris-data.ts';
import { lastWeekday } from './data-date.ts';
import { type Induk, NO_INDUK } from './induk.ts';
import type { Keadaan } from './keadaan.ts';
import { holds } from './period.ts';
import { type Rangkaian, toRangkaian } from './scheduled.ts';
import type { ReportScope } from './scope.ts';

export interface Acara extends BarisData, Induk {
  /**
   * The same for the row's first, second … run of months as long as the office and the row's id are:
   * a run that moves takes its event along when the calendar is imported again, and so does a row that
   * is renumbered or reworded. Only where a row ends up with fewer runs does an old event stay behind.
   * Globally unique (RFC 5545 §3.8.4.7), of small letters, digits, `-` and `@`.
   */
  readonly uid: string;
  /** All day: the last day from Monday to Friday of the run's last month, ISO. Holidays are not known. */
  readonly tanggal: string;
  readonly rangkaian: Rangkaian;
  /** Of the run's last month. */
  readonly keadaan: Keadaan;
}

/** An event for each run that ends in the period, by day, then in the plan's order. */
export function eventsOf({ plan, baris, period, induk }: ReportScope): readonly Acara[] {
  const { tahun, satker } = plan.rencana;
  const domain = toSlug(satker.nama) || 'satker';
  const events = baris.flatMap(({ data, source, bulan }) => {
    const keadaan = new Map(bulan.map((each) => [each.bulan, each.keadaan]));
    return toRangkaian(data.bulan)
      .filter(({ sampai }) => holds(period, sampai))
      .map((rangkaian) => ({
        ...data,
        ...(induk.get(source) ?? NO_INDUK),
        uid: `${data.id}-${rangkaian.ke}-${tahun}@${domain}`,
        tanggal: lastWeekday(tahun, rangkaian.sampai),
        rangkaian,
        keadaan: keadaan.get(rangkaian.sampai) ?? 'direncanakan',
      }));
  });
  return events.sort((a, b) => a.rangkaian.sampai - b.rangkaian.sampai);
}
