/** *Capaian*: what was done of what was planned up to the data date. */
import type { Bulan } from '../plan/months.ts';
import { type DiAntaranya, needsVerification } from './baris-data.ts';
import { isLate } from './keadaan.ts';
import { type Share, toShare } from './share.ts';
import type { TrackedBaris } from './tracked-baris.ts';

/**
 * Baris-bulan done ÷ baris-bulan planned whose month has passed; `penyebut` = `pembilang` +
 * `terlambat` + `batal`. "Di antaranya" is of the numerator.
 */
export interface Capaian extends Share, DiAntaranya {
  /** The first and last month that count: those of the stretch that have passed; null for none. */
  readonly dari: Bulan | null;
  readonly sampai: Bulan | null;
  readonly terlambat: number;
  readonly batal: number;
  /** Of the numerator, those with bukti. */
  readonly berbukti: number;
  /** Done before their month has passed: not in the shares yet. */
  readonly lebih_awal: number;
}

/** @param months `from` to `to`, of which those count that have passed: the first `lewat` of the year */
export function capaianOf(
  baris: readonly TrackedBaris[],
  { from, to }: { readonly from: Bulan; readonly to: Bulan },
  lewat: number,
): Capaian {
  const counts = { terlaksana: 0, terlambat: 0, batal: 0, berbukti: 0, lebih_awal: 0 };
  const doubtful = { tentatif: 0, perlu_verifikasi: 0 };
  for (const { data, bulan } of baris) {
    let done = 0;
    for (const each of bulan) {
      if (each.bulan < from || each.bulan > to) continue;
      if (!each.lewat) counts.lebih_awal += each.keadaan === 'terlaksana' ? 1 : 0;
      else if (isLate(each)) counts.terlambat += 1;
      else if (each.keadaan === 'batal') counts.batal += 1;
      else if (each.keadaan === 'terlaksana') {
        done += 1;
        if ((each.isian?.bukti.length ?? 0) > 0) counts.berbukti += 1;
      }
    }
    counts.terlaksana += done;
    if (data.tentatif) doubtful.tentatif += done;
    if (needsVerification(data)) doubtful.perlu_verifikasi += done;
  }
  const { terlaksana, terlambat, batal, berbukti, lebih_awal } = counts;
  const sampai = Math.min(to, lewat);
  const isAny = from <= sampai;
  return {
    dari: isAny ? from : null,
    sampai: isAny ? sampai : null,
    ...toShare(terlaksana, terlaksana + terlambat + batal),
    ...doubtful,
    terlambat,
    batal,
    berbukti,
    lebih_awal,
  };
}
