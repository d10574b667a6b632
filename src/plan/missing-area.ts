/** Which areas a plan should have and does not. */
import type { Plan } from './model.ts';

/** Eight change areas, as in the Road Map Reformasi Birokrasi 2020-2024 (PermenPANRB 25/2020). */
const USUAL_COUNT = 8;

/** How many areas the plan should have. */
export function areaCount({ rencana }: Pick<Plan, 'rencana'>): number {
  return rencana.jumlah_area ?? USUAL_COUNT;
}

/** The numbers from 1 to `areaCount` for which there is no file, readable or not. */
export function missingAreaNumbers(plan: Pick<Plan, 'rencana' | 'areaFiles'>): number[] {
  const present = new Set(plan.areaFiles.map(({ nomor }) => nomor));
  return Array.from({ length: areaCount(plan) }, (_, index) => index + 1).filter(
    (nomor) => !present.has(nomor),
  );
}
