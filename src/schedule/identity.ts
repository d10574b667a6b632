/** Whose plan a report is of, and by which decree. */
import type { SoundPlan } from '../plan/model.ts';

/** Whose plan of which year. */
export interface Identity {
  readonly tahun: number;
  readonly judul: string;
  readonly satker: string;
  readonly singkatan: string | null;
}

/** The decree; nulls while it is a draft. */
export interface KeputusanIdentity {
  readonly nomor: string | null;
  readonly tahun: number | null;
  readonly tanggal: string | null;
  readonly tentang: string;
}

export function identify({ rencana }: SoundPlan): {
  readonly rencana: Identity;
  readonly keputusan: KeputusanIdentity;
} {
  const { keputusan, satker, tahun, judul } = rencana;
  const tanggal = keputusan.tanggal ?? null;
  return {
    rencana: { tahun, judul, satker: satker.nama, singkatan: satker.singkatan ?? null },
    keputusan: {
      nomor: keputusan.nomor ?? null,
      tahun: tanggal === null ? null : Number(tanggal.slice(0, 4)),
      tanggal,
      tentang: keputusan.tentang,
    },
  };
}
