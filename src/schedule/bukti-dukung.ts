/** The period's *bukti dukung*: what there is for each row and month, and what is lacking. */
import type { Bulan } from '../plan/months.ts';
import type { Realisasi, StatusRealisasi } from '../plan/realisasi.ts';
import type { BarisData } from './baris-data.ts';
import type { BarisBulan, Keadaan } from './keadaan.ts';
import { holds, type Period } from './period.ts';
import { type Share, toShare } from './share.ts';
import type { TrackedBaris } from './tracked-baris.ts';

/**
 * What an entry lacks: the entry itself, the day, the bukti, a file that `bukti` names, the `hasil` of
 * a row with a target, the `catatan` of what is given up or of a kendala `lain`, the `kendala` of what
 * has passed and is not done.
 */
export const KURANG = [
  'isian',
  'tanggal',
  'bukti',
  'berkas',
  'hasil',
  'catatan',
  'kendala',
] as const;

export type Kurang = (typeof KURANG)[number];

export interface BuktiDukung {
  /** Months of rows with an entry that lacks nothing ÷ those that lack something or nothing (not those to come). */
  readonly lengkap: Share;
  /** The rows with a month in the period, or something done in it outside the schedule. */
  readonly baris: readonly BarisBukti[];
}

export interface BarisBukti extends BarisData {
  /** The row's months in the period, ascending. */
  readonly isian: readonly BuktiBulan[];
}

export interface BuktiBulan {
  readonly bulan: Bulan;
  readonly keadaan: Keadaan;
  /** As entered; null without an entry. */
  readonly status: StatusRealisasi | null;
  readonly tanggal: string | null;
  readonly bukti: readonly string[];
  readonly kurang: readonly Kurang[];
}

/** @param missing the bukti of which it is known that no such file is there */
export function buktiDukungOf(
  tracked: readonly TrackedBaris[],
  period: Period,
  missing: ReadonlySet<string>,
): BuktiDukung {
  const baris = tracked.flatMap(({ data, bulan, diLuarJadwal, target }): BarisBukti[] => {
    const own = [...bulan, ...diLuarJadwal].filter((each) => holds(period, each.bulan));
    if (own.length === 0) return [];
    const isian = own.map((each) => toBuktiBulan(each, target !== null, missing));
    return [{ ...data, isian }];
  });
  const all = baris.flatMap(({ isian }) => isian);
  const due = all.filter(({ status, keadaan }) => status !== null || keadaan !== 'direncanakan');
  const complete = due.filter(({ kurang }) => kurang.length === 0);
  return { lengkap: toShare(complete.length, due.length), baris };
}

function toBuktiBulan(
  { bulan, keadaan, lewat, isian }: BarisBulan,
  hasTarget: boolean,
  missing: ReadonlySet<string>,
): BuktiBulan {
  return {
    bulan,
    keadaan,
    status: isian?.status ?? null,
    tanggal: isian?.tanggal ?? null,
    bukti: isian?.bukti ?? [],
    kurang:
      isian === undefined ? (lewat ? ['isian'] : []) : kurangOf(isian, lewat, hasTarget, missing),
  };
}

function kurangOf(
  { status, tanggal, bukti, hasil, catatan, kendala }: Realisasi,
  lewat: boolean,
  hasTarget: boolean,
  missing: ReadonlySet<string>,
): readonly Kurang[] {
  const isDone = status === 'terlaksana';
  const isNotDone = status === 'belum' || status === 'sebagian';
  const lacks: Readonly<Record<Kurang, boolean>> = {
    isian: false,
    tanggal: isDone && tanggal === undefined,
    bukti: isDone && bukti.length === 0,
    berkas: bukti.some((each) => missing.has(each)),
    hasil: isDone && hasTarget && hasil === undefined,
    catatan:
      (status === 'batal' && catatan === undefined) ||
      (kendala?.sebab === 'lain' && kendala.catatan === undefined && catatan === undefined),
    kendala: isNotDone && lewat && kendala === undefined,
  };
  return KURANG.filter((each) => lacks[each]);
}
