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

/** Every node of the plan's areas, each once. Gathered once a plan: nearly every rule asks for it. */
export function walkTexts(plan: Plan): readonly Visited[] {
  const known = GATHERED.get(plan);
  if (known !== undefined) return known;
  const nodes: Visited[] = [];
  for (const area of plan.area) walkArea(area, nodes);
  GATHERED.set(plan, nodes);
  return nodes;
}

const GATHERED = new WeakMap<Plan, readonly Visited[]>();

/** @param nodes where the area's nodes are added, as in all walks below it */
function walkArea(area: Area, nodes: Visited[]): void {
  nodes.push(visit('area', area, area));
  for (const program of area.program) {
    nodes.push(visit('program', program, area));
    for (const kegiatan of program.kegiatan) {
      nodes.push(visit('kegiatan', kegiatan, area));
      walkKegiatan(kegiatan, area, nodes);
    }
  }
}

/** @param own the row that the node is */
function visit(
  kind: NodeKind,
  teks: Teks,
  area: Area,
  introduces = false,
  own?: Baris,
  above?: Baris,
): Visited {
  const isBaris = own !== undefined;
  return { kind, teks, introduces, area, baris: own ?? above, isBaris, above };
}

function walkKegiatan(kegiatan: Kegiatan, area: Area, nodes: Visited[]): void {
  if (kegiatan.pengantar !== undefined) {
    const at = {
      file: kegiatan.at.file,
      span: () => kegiatan.at.span('pengantar'),
      key: () => kegiatan.at.key('pengantar'),
      written: () => kegiatan.at.written('pengantar'),
    };
    nodes.push(visit('pengantar', { nama: kegiatan.pengantar, at }, area, true));
  }
  for (const isi of kegiatan.isi) {
    if (isi.kind === 'gabungan') walkGabungan(isi, area, nodes);
    else walkSubKegiatan(isi, area, nodes);
  }
}

function walkGabungan(gabungan: Gabungan, area: Area, nodes: Visited[]): void {
  const { baris } = gabungan;
  nodes.push(visit('gabungan', gabungan, area, true, baris));
  for (const anggota of gabungan.anggota) walkSubKegiatan(anggota, area, nodes, baris);
  walkIndikator(gabungan.indikator, area, nodes, baris);
}

function walkSubKegiatan(sub: SubKegiatan, area: Area, nodes: Visited[], above?: Baris): void {
  const { baris, rincian, indikator } = sub;
  nodes.push(visit('sub_kegiatan', sub, area, rincian.length > 0, baris, above));
  walkRincian(rincian, area, nodes, baris ?? above);
  walkIndikator(indikator, area, nodes, baris ?? above);
}

function walkRincian(
  rincian: readonly Rincian[],
  area: Area,
  nodes: Visited[],
  above?: Baris,
): void {
  for (const each of rincian) {
    nodes.push(visit('rincian', each, area, false, each.baris, above));
    walkIndikator(each.indikator, area, nodes, each.baris ?? above);
  }
}

function walkIndikator(
  indikator: readonly Indikator[],
  area: Area,
  nodes: Visited[],
  above?: Baris,
): void {
  for (const each of indikator) {
    nodes.push(visit('indikator', each, area, each.rincian.length > 0, each.baris, above));
    walkRincian(each.rincian, area, nodes, each.baris ?? above);
  }
}
