/** Walks every text of a plan's areas in the order of the Lampiran. */
import type {
  Area,
  Baris,
  Gabungan,
  Indikator,
  Kegiatan,
  Plan,
  Rincian,
  SubKegiatan,
  Teks,
} from './model.ts';

/** What kind of node a text belongs to, in the words of the YAML. */
export type NodeKind =
  | 'area'
  | 'program'
  | 'kegiatan'
  | 'pengantar'
  | 'sub_kegiatan'
  | 'gabungan'
  | 'rincian'
  | 'indikator';

export interface Visited {
  readonly kind: NodeKind;
  readonly teks: Teks;
  /** Whether something is listed under the text (`rincian`; under a pengantar the sub kegiatan). */
  readonly introduces: boolean;
  readonly area: Area;
  /** The row that the text belongs to, when it belongs to one. */
  readonly baris: Baris | undefined;
  /** Whether the node itself is that row. */
  readonly isBaris: boolean;
  /** The row that the node stands under, whether or not it is one itself. */
  readonly above: Baris | undefined;
}

/** Every node of the plan's areas, each once. */
export function walkTexts(plan: Plan): readonly Visited[] {
  return walk(plan).nodes;
}

/** The nodes of a plan, and the few among them that something is said about. */
export interface Walk {
  readonly nodes: readonly Visited[];
  /** Their text is lost (`tidakTerbaca`), or its reading in doubt (`perluVerifikasi`). */
  readonly doubted: readonly Visited[];
  /** They have no text: bundles, what is lost, what could not be read. */
  readonly nameless: readonly Visited[];
  /** Rows that stand under another row. */
  readonly nested: readonly Visited[];
}

/** Gathered once a plan: nearly every rule asks for it. */
export function walk(plan: Plan): Walk {
  const known = GATHERED.get(plan);
  if (known !== undefined) return known;
  const walked: Growing = { nodes: [], doubted: [], nameless: [], nested: [] };
  for (const area of plan.area) walkArea(area, walked);
  GATHERED.set(plan, walked);
  return walked;
}

const GATHERED = new WeakMap<Plan, Walk>();

type Growing = { readonly [K in keyof Walk]: Visited[] };

/** @param walked where the area's nodes are added, as in all walks below it */
function walkArea(area: Area, walked: Growing): void {
  add(walked, 'area', area, area);
  for (const program of area.program) {
    add(walked, 'program', program, area);
    for (const kegiatan of program.kegiatan) {
      add(walked, 'kegiatan', kegiatan, area);
      walkKegiatan(kegiatan, area, walked);
    }
  }
}

/** @param own the row that the node is */
function add(
  walked: Growing,
  kind: NodeKind,
  teks: Teks,
  area: Area,
  introduces = false,
  own?: Baris,
  above?: Baris,
): void {
  const isBaris = own !== undefined;
  const node = { kind, teks, introduces, area, baris: own ?? above, isBaris, above };
  walked.nodes.push(node);
  if (teks.nama === undefined) walked.nameless.push(node);
  if (teks.tidakTerbaca !== undefined || teks.perluVerifikasi !== undefined) {
    walked.doubted.push(node);
  }
  if (isBaris && above !== undefined) walked.nested.push(node);
}

function walkKegiatan(kegiatan: Kegiatan, area: Area, walked: Growing): void {
  if (kegiatan.pengantar !== undefined) {
    const at = {
      file: kegiatan.at.file,
      span: () => kegiatan.at.span('pengantar'),
      key: () => kegiatan.at.key('pengantar'),
      written: () => kegiatan.at.written('pengantar'),
    };
    add(walked, 'pengantar', { nama: kegiatan.pengantar, at }, area, true);
  }
  for (const isi of kegiatan.isi) {
    if (isi.kind === 'gabungan') walkGabungan(isi, area, walked);
    else walkSubKegiatan(isi, area, walked);
  }
}

function walkGabungan(gabungan: Gabungan, area: Area, walked: Growing): void {
  const { baris } = gabungan;
  add(walked, 'gabungan', gabungan, area, true, baris);
  for (const anggota of gabungan.anggota) walkSubKegiatan(anggota, area, walked, baris);
  walkIndikator(gabungan.indikator, area, walked, baris);
}

function walkSubKegiatan(sub: SubKegiatan, area: Area, walked: Growing, above?: Baris): void {
  const { baris, rincian, indikator } = sub;
  add(walked, 'sub_kegiatan', sub, area, rincian.length > 0, baris, above);
  walkRincian(rincian, area, walked, baris ?? above);
  walkIndikator(indikator, area, walked, baris ?? above);
}

function walkRincian(
  rincian: readonly Rincian[],
  area: Area,
  walked: Growing,
  above?: Baris,
): void {
  for (const each of rincian) {
    add(walked, 'rincian', each, area, false, each.baris, above);
    walkIndikator(each.indikator, area, walked, each.baris ?? above);
  }
}

function walkIndikator(
  indikator: readonly Indikator[],
  area: Area,
  walked: Growing,
  above?: Baris,
): void {
  for (const each of indikator) {
    add(walked, 'indikator', each, area, each.rincian.length > 0, each.baris, above);
    walkRincian(each.rincian, area, walked, each.baris ?? above);
  }
}
