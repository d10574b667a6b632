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
}

/** Every node of the plan's areas, each once. */
export function* walkTexts(plan: Plan): Generator<Visited> {
  for (const area of plan.area) {
    const visit: Visit = (kind, teks, more = {}) => ({
      kind,
      teks,
      introduces: false,
      area,
      baris: undefined,
      isBaris: false,
      ...more,
    });
    yield visit('area', area);
    for (const program of area.program) {
      yield visit('program', program);
      for (const kegiatan of program.kegiatan) {
        yield visit('kegiatan', kegiatan);
        yield* walkKegiatan(kegiatan, visit);
      }
    }
  }
}

type Visit = (
  kind: NodeKind,
  teks: Teks,
  more?: Partial<Pick<Visited, 'introduces' | 'baris' | 'isBaris'>>,
) => Visited;

function* walkKegiatan(kegiatan: Kegiatan, visit: Visit): Generator<Visited> {
  if (kegiatan.pengantar !== undefined) {
    const at = {
      file: kegiatan.at.file,
      span: () => kegiatan.at.span('pengantar'),
      key: () => kegiatan.at.key('pengantar'),
      written: () => kegiatan.at.written('pengantar'),
    };
    yield visit('pengantar', { nama: kegiatan.pengantar, at }, { introduces: true });
  }
  for (const isi of kegiatan.isi) {
    yield* isi.kind === 'gabungan' ? walkGabungan(isi, visit) : walkSubKegiatan(isi, visit);
  }
}

function* walkGabungan(gabungan: Gabungan, visit: Visit): Generator<Visited> {
  const { baris } = gabungan;
  yield visit('gabungan', gabungan, { introduces: true, baris, isBaris: true });
  for (const anggota of gabungan.anggota) yield* walkSubKegiatan(anggota, visit, baris);
  yield* walkIndikator(gabungan.indikator, visit, baris);
}

function* walkSubKegiatan(sub: SubKegiatan, visit: Visit, outer?: Baris): Generator<Visited> {
  const baris = sub.baris ?? outer;
  const introduces = sub.rincian.length > 0;
  yield visit('sub_kegiatan', sub, { introduces, baris, isBaris: sub.baris !== undefined });
  yield* walkRincian(sub.rincian, visit, baris);
  yield* walkIndikator(sub.indikator, visit, baris);
}

function* walkRincian(
  rincian: readonly Rincian[],
  visit: Visit,
  outer: Baris | undefined,
): Generator<Visited> {
  for (const each of rincian) {
    const baris = each.baris ?? outer;
    yield visit('rincian', each, { baris, isBaris: each.baris !== undefined });
    yield* walkIndikator(each.indikator, visit, baris);
  }
}

function* walkIndikator(
  indikator: readonly Indikator[],
  visit: Visit,
  outer: Baris | undefined,
): Generator<Visited> {
  for (const each of indikator) {
    const baris = each.baris ?? outer;
    const introduces = each.rincian.length > 0;
    yield visit('indikator', each, { introduces, baris, isBaris: each.baris !== undefined });
    yield* walkRincian(each.rincian, visit, baris);
  }
}
