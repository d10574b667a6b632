/**
 * The plan as a tree whose every node knows its number and its place in the files.
 *
 * It is built as far as the files can be read, so that rules can look at what is sound while
 * another part is still broken. Names are the decree's own.
 */
import type { SourceFile, Span } from '../source/source-file.ts';
import type { Bulan } from './months.ts';
import type { BuktiFault, Realisasi } from './realisasi.ts';
import type { Penugasan } from './schema/penugasan.ts';
import type { Rencana } from './schema/rencana.ts';

/** Where a node stands: spans for the whole node and for a key of it. */
export interface Place {
  readonly file: SourceFile;
  /** The node itself, or the value at some keys below it. */
  readonly span: (...keys: readonly (string | number)[]) => Span;
  /** The last of these keys itself, rather than its value. */
  readonly key: (...keys: readonly (string | number)[]) => Span;
  /**
   * The text at these keys, or the node's own, as YAML reads it: with the white space that `Teks`
   * and `Rencana` no longer have. Undefined where no text stands, or a syntax error stands in it.
   */
  readonly written: (...keys: readonly (string | number)[]) => string | undefined;
}

/** A text of the decree. `nama` is absent when it is lost (`tidakTerbaca`) or could not be read. */
export interface Teks {
  readonly nama?: string;
  /** What is missing, when the source cannot be read here. */
  readonly tidakTerbaca?: string;
  /** Why the reading is in doubt. */
  readonly perluVerifikasi?: string;
  readonly at: Place;
}

/** A text in a list that `rb` numbers. */
export interface Bernomor extends Teks {
  /** As printed: `1.`, `2)`, `a.`; '' for none. */
  readonly label: string;
  /** As in the kode: from 1; 0 for `tanpa_nomor`. */
  readonly nomor: number;
}

export interface Area extends Teks {
  readonly nomor: number;
  readonly program: readonly Program[];
  /** Its programs could not all be read, or something below them. */
  readonly isUnread?: true;
}

export interface Program extends Bernomor {
  readonly kegiatan: readonly Kegiatan[];
  readonly isUnread?: true;
}

export interface Kegiatan extends Bernomor {
  /** An unnumbered line over the sub kegiatan. */
  readonly pengantar?: string;
  readonly isi: readonly (SubKegiatan | Gabungan)[];
  readonly isUnread?: true;
}

export interface SubKegiatan extends Bernomor {
  readonly kind: 'sub_kegiatan';
  readonly rincian: readonly Rincian[];
  readonly indikator: readonly Indikator[];
  /** Present when the schedule stands on the sub kegiatan itself. */
  readonly baris?: Baris;
}

export interface Rincian extends Bernomor {
  readonly indikator: readonly Indikator[];
  readonly baris?: Baris;
}

export interface Indikator extends Bernomor {
  readonly rincian: readonly Rincian[];
  readonly baris?: Baris;
}

/** Several sub kegiatan in one row with one schedule; it has no text of its own. */
export interface Gabungan extends Teks {
  readonly kind: 'gabungan';
  readonly anggota: readonly SubKegiatan[];
  /** One list for all members; empty when the members have their own. */
  readonly indikator: readonly Indikator[];
  readonly baris?: Baris;
}

/** The row: the node that carries a schedule. The unit of every number and every list. */
export interface Baris {
  readonly id: string;
  /** The path of printed numbers, area.program.kegiatan.sub[.rincian][.indikator]. */
  readonly kode: string;
  /** The row in words: its own text, its members' for a bundle, its indikator's where it is lost. */
  readonly nama: string;
  /** Ascending; empty means on purpose no month. */
  readonly bulan: readonly Bulan[];
  readonly tentatif: boolean;
  readonly ket?: string;
  readonly perluVerifikasi?: string;
  readonly at: Place;
  /** The numbers of the row's area, program and kegiatan. */
  readonly nomorArea: number;
  readonly nomorProgram: number;
  readonly nomorKegiatan: number;
}

/** A plan as far as its files could be read. */
export interface Plan {
  /** As shown to the user. */
  readonly folder: string;
  /** The folder's absolute path, from which the plan names files (`lampiran.huruf`). */
  readonly root: string;
  /** The fields of `rencana.yaml` that are sound. */
  readonly rencana: Partial<Rencana>;
  /** Absent when the folder has no `rencana.yaml` that can be read. */
  readonly rencanaAt?: Place;
  /** False where `jumlah_area` is broken, so that nobody can say which areas are missing. */
  readonly hasSoundAreaCount: boolean;
  /** In the order of their numbers. */
  readonly area: readonly Area[];
  /** The files that should hold an area, with the area's number where it could be read. */
  readonly areaFiles: readonly AreaFile[];
  /** Who does which row; absent when there is no `penugasan.yaml`, or none with the right shape. */
  readonly penugasan?: Penugasan;
  readonly penugasanAt?: Place;
  /** What was achieved, file by file in the order of their names; entries without a sound status are left out. */
  readonly realisasi: readonly Realisasi[];
  /** The bukti, as entered, that name no file below the plan's folder; empty where nobody could look. */
  readonly missingBukti: ReadonlyMap<string, BuktiFault>;
  /** Every row, in the order of the Lampiran. */
  readonly baris: readonly Baris[];
  /** Whether every file could be read in full; otherwise what seems to be missing may stand in the rest. */
  readonly isWhole: boolean;
  /** Whether nothing is wrong with `rencana.yaml` itself. */
  readonly isRencanaSound: boolean;
}

export interface AreaFile {
  readonly file: SourceFile;
  readonly nomor?: number;
  readonly nama?: string;
  /** A YAML file that is no area, by its name and by its content. */
  readonly stray: boolean;
  readonly at: Place;
}

/** Whether the decree has its number and date: its text may then not be mended any more. */
export function isSigned({ rencana: { keputusan } }: Pick<Plan, 'rencana'>): boolean {
  return Boolean(keputusan?.nomor) && Boolean(keputusan?.tanggal);
}

/** Whether the decree is known not to be signed yet; of a `keputusan` that cannot be read nobody knows. */
export function isDraft({ rencana }: Pick<Plan, 'rencana'>): boolean {
  return rencana.keputusan !== undefined && !isSigned({ rencana });
}

/** A plan without errors: all that reports and the Lampiran need is there. */
export interface SoundPlan extends Plan {
  readonly rencana: Rencana;
}
