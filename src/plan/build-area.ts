/**
 * Builds an area's tree from its file, numbered, as far as the file can be read.
 *
 * It reports what only the whole shape shows: a row without months, id or indikator. What one
 * value shows is the schema's to report, and is passed over here.
 */

import type { YamlFile } from '../source/yaml-file.ts';
import { SPOILT } from '../source/yaml-tree.ts';
import { type BarisContext, buildBaris } from './build-baris.ts';
import { bernomor, type Growing, isLost, markUnread, teks } from './build-teks.ts';
import type {
  Area,
  Baris,
  Gabungan,
  Indikator,
  Kegiatan,
  Program,
  Rincian,
  SubKegiatan,
} from './model.ts';
import { type BentukNomor, createNumberer } from './numbering.ts';
import { has, isMapping, itemsUnder, type Raw, rootOf, textUnder, valueUnder } from './raw.ts';
import {
  checkGabunganIndikator,
  checkRincianIndikator,
  isRow,
  noteMisplaced,
  scheduleLevel,
} from './schedule-level.ts';
import { LARGEST_AREA_NUMBER } from './schema/limits.ts';
import type { SchemaProblem } from './schema-problems.ts';

export interface BuiltArea {
  /** Absent when the file has no readable number. */
  readonly area?: Area;
  readonly baris: readonly Baris[];
  readonly problems: readonly SchemaProblem[];
}

/** A numberer of indikator, or none where every sub kegiatan starts anew. */
type Numberer = ReturnType<typeof createNumberer>;

interface Context extends BarisContext {
  readonly penomoranKegiatan: Numberer | undefined;
  readonly bentukIndikator: BentukNomor;
}

/** @param nomorInName the number to take where a syntax error spoilt the file's own */
export function buildArea(file: YamlFile, nomorInName = 0): BuiltArea {
  const root = rootOf(file);
  const value = valueUnder(root, 'nomor');
  const isUnread = value === undefined || value === SPOILT;
  const read = isUnread ? nomorInName : value;
  const nomor = typeof read === 'number' && isAreaNumber(read) ? read : 0;
  const baris: Baris[] = [];
  const problems: SchemaProblem[] = [];
  const context = { baris, problems, nomorArea: nomor };
  const program = itemsUnder(root, 'program').map((raw, index) =>
    buildProgram(raw, index + 1, context),
  );
  if (nomor === 0) return { baris, problems };
  const area = teks(root) as Growing<Area>;
  area.nomor = nomor;
  area.program = program;
  markUnread(area, root, 'program');
  return { area, baris, problems };
}

function buildProgram(
  raw: Raw,
  nomor: number,
  outer: Pick<Context, 'baris' | 'problems' | 'nomorArea'>,
): Program {
  const context = { ...outer, nomorProgram: nomor };
  const program = bernomor(raw, { nomor, label: String(nomor) }) as Growing<Program>;
  program.kegiatan = itemsUnder(raw, 'kegiatan').map((each, index) =>
    buildKegiatan(each, index + 1, context),
  );
  markUnread(program, raw, 'kegiatan');
  return program;
}

function buildKegiatan(
  raw: Raw,
  nomor: number,
  outer: Pick<Context, 'baris' | 'problems' | 'nomorArea' | 'nomorProgram'>,
): Kegiatan {
  // What is not even a mapping is the schema's to report.
  const isi = itemsUnder(raw, 'sub_kegiatan').filter(({ value }) => isMapping(value));
  const bentukIndikator = bentuk(raw, 'bentuk_nomor_indikator', '1.');
  const menerus = valueUnder(raw, 'penomoran_indikator') === 'kegiatan';
  const { baris, problems, nomorArea, nomorProgram } = outer;
  const context: Context = {
    baris,
    problems,
    nomorArea,
    nomorProgram,
    nomorKegiatan: nomor,
    bentukIndikator,
    penomoranKegiatan: menerus
      ? createNumberer(bentukIndikator, sum(isi, countIndikator))
      : undefined,
  };
  const numberSub = createNumberer(
    bentuk(raw, 'bentuk_nomor_sub_kegiatan', '1.'),
    sum(isi, countSubKegiatan),
  );
  const kegiatan = bernomor(raw, {
    nomor,
    label: isLost(raw) ? '' : `${nomor}.`,
  }) as Growing<Kegiatan>;
  const pengantar = textUnder(raw, 'pengantar');
  if (pengantar !== undefined) kegiatan.pengantar = pengantar;
  kegiatan.isi = isi.map((each) =>
    has(each, 'gabungan')
      ? buildGabungan(each, numberSub, context)
      : buildSubKegiatan(each, numberSub, context),
  );
  markUnread(kegiatan, raw, 'sub_kegiatan');
  return kegiatan;
}

function buildSubKegiatan(raw: Raw, numberSub: Numberer, context: Context): SubKegiatan {
  const nomor = numberSub(valueUnder(raw, 'tanpa_nomor') === true, isLost(raw));
  const sub = bernomor(raw, nomor) as Growing<SubKegiatan>;
  const kode = String(nomor.nomor);
  const [rincian, indikator] = [itemsUnder(raw, 'rincian'), itemsUnder(raw, 'indikator')];
  const below = withIndikatorOf(rincian, indikator);
  const level = scheduleLevel(raw, rincian, indikator);
  const named = sub.nama === undefined ? below.map(teks) : [sub];
  if (level !== 'own') noteMisplaced(raw, context);
  const baris = level === 'own' ? buildBaris(raw, kode, named, context) : undefined;
  const bentukIndikator = bentuk(raw, 'bentuk_nomor_indikator', context.bentukIndikator);
  const inner = withBentuk(context, bentukIndikator);
  const number = context.penomoranKegiatan ?? createNumberer(bentukIndikator, counted(below));
  sub.kind = 'sub_kegiatan';
  sub.rincian = buildRincian(rincian, number, kode, inner, level === 'rincian');
  sub.indikator = indikator.map((each) =>
    buildIndikator(each, number, kode, inner, level === 'indikator'),
  );
  if (level === 'rincian') checkRincianIndikator(raw, rincian, context);
  if (level !== 'rincian' && below.length === 0 && !has(raw, 'indikator')) {
    context.problems.push({ kind: 'missing', key: 'indikator', path: raw.path });
  }
  if (baris !== undefined) sub.baris = baris;
  return sub;
}

function buildGabungan(raw: Raw, numberSub: Numberer, context: Context): Gabungan {
  const members = itemsUnder(raw, 'gabungan');
  const bentukIndikator = bentuk(raw, 'bentuk_nomor_indikator', context.bentukIndikator);
  const inner = withBentuk(context, bentukIndikator);
  const shared = itemsUnder(raw, 'indikator');
  const anggota = members.map((each): SubKegiatan => {
    const own = itemsUnder(each, 'indikator');
    const number = context.penomoranKegiatan ?? createNumberer(bentukIndikator, counted(own));
    const nomor = numberSub(false, isLost(each));
    const sub = bernomor(each, nomor) as Growing<SubKegiatan>;
    sub.kind = 'sub_kegiatan';
    sub.rincian = buildRincian(itemsUnder(each, 'rincian'), number, '', inner);
    sub.indikator = own.map((item) => buildIndikator(item, number, '', inner));
    return sub;
  });
  checkGabunganIndikator(raw, members, context);
  const number = context.penomoranKegiatan ?? createNumberer(bentukIndikator, counted(shared));
  const indikator = shared.map((each) => buildIndikator(each, number, '', inner));
  const first = anggota[0]?.nomor ?? 1;
  const last = anggota.at(-1)?.nomor ?? 1;
  const baris = buildBaris(raw, first === last ? `${first}` : `${first}-${last}`, anggota, context);
  const gabungan = { kind: 'gabungan', ...teks(raw), anggota, indikator } as const;
  return baris === undefined ? gabungan : { ...gabungan, baris };
}

/** @param scheduled whether every item must be a row: the schedule stands on this level */
function buildRincian(
  all: readonly Raw[],
  numberIndikator: Numberer,
  kode: string,
  context: Context,
  scheduled = false,
): readonly Rincian[] {
  if (all.length === 0) return NONE;
  const number = createNumberer('1)', counted(all), true);
  return all.map((raw) => {
    const nomor = number(false, isLost(raw));
    const rincian = bernomor(raw, nomor) as Growing<Rincian>;
    const path = kodeIn(kode, nomor.nomor);
    if (isRow(raw, scheduled, context)) {
      const baris = buildBaris(raw, path, [rincian], context);
      if (baris !== undefined) rincian.baris = baris;
    }
    rincian.indikator = itemsUnder(raw, 'indikator').map((each) =>
      buildIndikator(each, numberIndikator, path, context),
    );
    return rincian;
  });
}

const NONE: readonly never[] = [];

function buildIndikator(
  raw: Raw,
  number: Numberer,
  kode: string,
  context: Context,
  scheduled = false,
): Indikator {
  const tanpaNomor = valueUnder(raw, 'tanpa_nomor') === true;
  const nomor = number(tanpaNomor, isLost(raw), context.bentukIndikator);
  const indikator = bernomor(raw, nomor) as Growing<Indikator>;
  indikator.rincian = buildRincian(itemsUnder(raw, 'rincian'), number, '', context);
  if (isRow(raw, scheduled, context)) {
    const baris = buildBaris(raw, kodeIn(kode, nomor.nomor), [indikator], context);
    if (baris !== undefined) indikator.baris = baris;
  }
  return indikator;
}

/** The kode of what is numbered in what has a kode, or in what has none (''). */
const kodeIn = (kode: string, nomor: number): string => (kode === '' ? '' : `${kode}.`) + nomor;

/** How many sub kegiatan are numbered: a bundle's members, or one. */
function countSubKegiatan(each: Raw): number {
  return has(each, 'gabungan') ? sum(itemsUnder(each, 'gabungan'), isCounted) : isCounted(each);
}

/** How many indikator of a sub kegiatan or bundle are numbered, through its rincian and members. */
function countIndikator(raw: Raw): number {
  const below = withIndikatorOf(itemsUnder(raw, 'rincian'), itemsUnder(raw, 'indikator'));
  return sum(itemsUnder(raw, 'gabungan'), countIndikator) + counted(below);
}

function sum(all: readonly Raw[], count: (raw: Raw) => number): number {
  let total = 0;
  for (const raw of all) total += count(raw);
  return total;
}

function withIndikatorOf(rincian: readonly Raw[], indikator: readonly Raw[]): readonly Raw[] {
  if (rincian.length === 0) return indikator;
  return [...rincian.flatMap((each) => itemsUnder(each, 'indikator')), ...indikator];
}

const isCounted = (raw: Raw): number => (valueUnder(raw, 'tanpa_nomor') === true ? 0 : 1);

const counted = (all: readonly Raw[]): number => sum(all, isCounted);

function withBentuk(context: Context, bentukIndikator: BentukNomor): Context {
  return bentukIndikator === context.bentukIndikator ? context : { ...context, bentukIndikator };
}

const isAreaNumber = (value: number): boolean =>
  Number.isInteger(value) && value >= 1 && value <= LARGEST_AREA_NUMBER;

function bentuk(raw: Raw, key: string, fallback: BentukNomor): BentukNomor {
  const value = valueUnder(raw, key);
  return value === '1.' || value === '1)' || value === 'a.' || value === 'a)' || value === '-'
    ? value
    : fallback;
}
