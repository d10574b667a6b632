/** The plan month by month with realisasi marked: the Gantt that people know. */
import { ALL_MONTHS, type Bulan } from '../plan/months.ts';
import type { BarisData } from './baris-data.ts';
import { type Induk, NO_INDUK } from './induk.ts';
import { isLate, type Keadaan } from './keadaan.ts';
import type { ReportScope } from './scope.ts';

export interface GanttBaris extends BarisData, Induk {
  /** Twelve, January first; null where the row has nothing in the month. */
  readonly keadaan: readonly (Keadaan | null)[];
  /** The months that are late. */
  readonly terlambat: readonly Bulan[];
}

/** Every row in the plan's order. */
export function ganttOf({ baris, induk }: ReportScope): readonly GanttBaris[] {
  return baris.map(({ data, source, bulan, diLuarJadwal }) => {
    const months = new Map([...bulan, ...diLuarJadwal].map((each) => [each.bulan, each.keadaan]));
    return {
      ...data,
      ...(induk.get(source) ?? NO_INDUK),
      keadaan: ALL_MONTHS.map((month) => months.get(month) ?? null),
      terlambat: bulan.filter(isLate).map((each) => each.bulan),
    };
  });
}
