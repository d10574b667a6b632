/** The rows of a plan, each with its months and what became of them: what every number is counted of. */
import type { Baris, SoundPlan } from '../plan/model.ts';
import type { Bulan } from '../plan/months.ts';
import { onOneLine } from '../plan/raw.ts';
import type { Realisasi } from '../plan/realisasi.ts';
import type { Penugasan } from '../plan/schema/penugasan.ts';
import { type BarisData, toBarisData } from './baris-data.ts';
import { hasBegun, passedMonths } from './data-date.ts';
import { type BarisBulan, keadaanOf } from './keadaan.ts';

/** What a row should yield in the year. */
export type Target = NonNullable<Penugasan['baris'][string]['target']>;

export interface TrackedBaris {
  readonly data: BarisData;
  /** Where `data` comes from. */
  readonly source: Baris;
  readonly output: string | null;
  readonly target: Target | null;
  /** One for each planned month, ascending. */
  readonly bulan: readonly BarisBulan[];
  /** Of a row without months: the months in which something was done of it by the data date. */
  readonly diLuarJadwal: readonly BarisBulan[];
  /** Entries for months that the row does not have: a finding of `rb validate`, in no number. */
  readonly tidakDirencanakan: readonly Realisasi[];
}

/**
 * Every row of the plan in the order of the Lampiran. A plan without any realisasi has only months
 * that are `direncanakan`: nobody knows whether they are late.
 *
 * @param dataDate ISO
 */
export function trackBaris(plan: SoundPlan, dataDate: string): readonly TrackedBaris[] {
  const { tahun } = plan.rencana;
  const lewat = passedMonths(tahun, dataDate);
  const isFilled = hasRealisasi(plan);
  const isianOf = entriesByRow(plan.realisasi, tahun);
  return plan.baris.map((source) => {
    const { unit, output, target } = penugasanOf(plan.penugasan, source.id);
    const isian = isianOf.get(source.id) ?? NO_ENTRIES;
    return {
      data: toBarisData(source, unit),
      source,
      output,
      target,
      bulan: source.bulan.map((bulan) => {
        const entry = isian.get(bulan);
        const keadaan = isFilled ? keadaanOf(entry, bulan <= lewat, dataDate) : 'direncanakan';
        return { bulan, lewat: bulan <= lewat, keadaan, isian: entry };
      }),
      ...besides(source.bulan, isian, { tahun, lewat, dataDate }),
    };
  });
}

/** Whether anybody has entered anything; otherwise there is one thing to say, "belum diisi". */
export function hasRealisasi({ realisasi }: Pick<SoundPlan, 'realisasi'>): boolean {
  return realisasi.length > 0;
}

const NO_ENTRIES: ReadonlyMap<Bulan, Realisasi> = new Map();

/** Of two entries for one month the first counts. */
function entriesByRow(
  realisasi: readonly Realisasi[],
  tahun: number,
): ReadonlyMap<string, ReadonlyMap<Bulan, Realisasi>> {
  const byRow = new Map<string, Map<Bulan, Realisasi>>();
  for (const each of realisasi) {
    if (each.tahun !== tahun) continue;
    const months = byRow.get(each.id) ?? new Map<Bulan, Realisasi>();
    if (!months.has(each.bulan)) months.set(each.bulan, each);
    byRow.set(each.id, months);
  }
  return byRow;
}

function besides(
  bulan: readonly Bulan[],
  isian: ReadonlyMap<Bulan, Realisasi>,
  { tahun, lewat, dataDate }: { tahun: number; lewat: number; dataDate: string },
): Pick<TrackedBaris, 'diLuarJadwal' | 'tidakDirencanakan'> {
  const more = [...isian.values()]
    .filter((each) => !bulan.includes(each.bulan))
    .sort((a, b) => a.bulan - b.bulan);
  if (bulan.length > 0) return { diLuarJadwal: [], tidakDirencanakan: more };
  const known = more.filter((each) =>
    each.tanggal === undefined ? hasBegun(tahun, each.bulan, dataDate) : each.tanggal <= dataDate,
  );
  const diLuarJadwal = known.map((each): BarisBulan => {
    const isPassed = each.bulan <= lewat;
    return { bulan: each.bulan, lewat: isPassed, keadaan: 'di_luar_jadwal', isian: each };
  });
  return { diLuarJadwal, tidakDirencanakan: [] };
}

/** The row's entry in `penugasan.yaml`, its texts on one line; nulls where there is none. */
function penugasanOf(
  penugasan: Penugasan | undefined,
  id: string,
): Pick<TrackedBaris, 'output' | 'target'> & { readonly unit: string | null } {
  const own =
    penugasan !== undefined && Object.hasOwn(penugasan.baris, id) ? penugasan.baris[id] : undefined;
  if (own === undefined) return { unit: null, output: null, target: null };
  const { unit, output, target } = own;
  return {
    unit: onOneLine(unit),
    output: output === undefined ? null : onOneLine(output),
    target: target === undefined ? null : { ...target, satuan: onOneLine(target.satuan) },
  };
}
