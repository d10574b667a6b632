/** Builds a baris from the node that carries its schedule. */
import type { Growing } from './build-teks.ts';
import type { Baris, Teks } from './model.ts';
import { parseBulan } from './months.ts';
import { has, type Raw, textUnder, valueUnder } from './raw.ts';
import type { SchemaProblem } from './schema-problems.ts';

/** Where a row stands, and where rows and their gaps are collected. */
export interface BarisContext {
  readonly nomorArea: number;
  readonly nomorProgram: number;
  readonly nomorKegiatan: number;
  readonly baris: Baris[];
  /** What only the whole shape of a row shows: what it lacks, months nobody can read. */
  readonly problems: SchemaProblem[];
}

/** The keys that only a row has. */
export const ROW_KEYS = ['id', 'bulan', 'tentatif', 'ket'] as const;

/** Whether a node is meant as a row of its own: it is scheduled, or has a key to be referred to by. */
export function isMeantAsRow(raw: Raw): boolean {
  return has(raw, 'bulan') || has(raw, 'id');
}

/**
 * The row at `raw`, added to `context.baris`; undefined, with the reason noted, when it
 * cannot be one.
 *
 * @param kode the row's numbers below its kegiatan: `2`, `2.1`, `3-5`
 * @param named whose texts name the row
 */
export function buildBaris(
  raw: Raw,
  kode: string,
  named: readonly Teks[],
  context: BarisContext,
): Baris | undefined {
  const { nomorArea, nomorProgram, nomorKegiatan } = context;
  const id = valueUnder(raw, 'id');
  if (!has(raw, 'bulan')) {
    context.problems.push({ kind: 'missing', key: 'bulan', path: raw.path });
    return undefined;
  }
  if (!has(raw, 'id')) {
    context.problems.push({ kind: 'missing', key: 'id', path: raw.path });
  }
  const parsed = parseBulan(valueUnder(raw, 'bulan'));
  if ('problem' in parsed) {
    context.problems.push({ kind: 'bulan', problem: parsed.problem, path: [...raw.path, 'bulan'] });
    return undefined;
  }
  if (typeof id !== 'string') return undefined;
  const ket = textUnder(raw, 'ket');
  const perluVerifikasi = textUnder(raw, 'perlu_verifikasi');
  const baris: Growing<Baris> = {
    id,
    kode: `${nomorArea}.${nomorProgram}.${nomorKegiatan}.${kode}`,
    nama: nameOf(named),
    bulan: parsed.months,
    tentatif: valueUnder(raw, 'tentatif') === true,
    at: raw,
    nomorArea,
    nomorProgram,
    nomorKegiatan,
  };
  if (ket !== undefined) baris.ket = ket;
  if (perluVerifikasi !== undefined) baris.perluVerifikasi = perluVerifikasi;
  context.baris.push(baris);
  return baris;
}

function nameOf(named: readonly Teks[]): string {
  const [first] = named;
  if (named.length === 1) return first?.nama ?? '';
  return named.flatMap(({ nama }) => nama ?? []).join(' / ');
}
