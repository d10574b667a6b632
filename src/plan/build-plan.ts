/** Builds a plan of its folder's files, as far as they can be read, with every finding on the way. */
import { unreadFinding, yamlFindings } from '../diagnostics/file-findings.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Look } from '../source/look-below.ts';
import type { PlanFolder, ReadFile } from '../source/plan-folder.ts';
import { type SourceFile, toSourceFile } from '../source/source-file.ts';
import { parseYaml, type YamlFile } from '../source/yaml-file.ts';
import { buildArea } from './build-area.ts';
import { buildRealisasi } from './build-realisasi.ts';
import { checkFileNames } from './file-name-findings.ts';
import type { FileKind } from './has-shape.ts';
import { findLongBukti, findLongSubKegiatan } from './long-rows.ts';
import { idsNamed, mintIds } from './mint-id.ts';
import type { Area, AreaFile, Baris, Place, Plan } from './model.ts';
import { isMapping, onOneLine, rootOf } from './raw.ts';
import { findMissingBukti, type Realisasi } from './realisasi.ts';
import { realisasiNameFinding } from './realisasi-file-name.ts';
import { isJumlahArea, isPenugasan, KEYS } from './schema/guards.ts';
import type { Penugasan } from './schema/penugasan.ts';
import type { Rencana } from './schema/rencana.ts';
import type { SchemaProblem } from './schema-problems.ts';

export interface LoadedPlan {
  readonly plan: Plan;
  /** Findings about files, YAML and shape; what the rules say comes on top. */
  readonly findings: readonly Finding[];
}

/** Who holds the files against their shape. */
export interface Judge {
  /** What is wrong with a file's shape. @param more what only building it showed */
  readonly check: (
    yaml: YamlFile,
    kind: FileKind,
    more: readonly SchemaProblem[],
  ) => readonly Finding[];
  /** The sound fields of `rencana.yaml`, so that one broken field hides no other. */
  readonly readRencana: (yaml: YamlFile) => Partial<Rencana>;
}

/** The files that could be read, by their sources. */
export type ParsedFiles = ReadonlyMap<SourceFile, YamlFile>;

export function parseFiles({ rencana, area, penugasan, realisasi }: PlanFolder): ParsedFiles {
  const parsed = new Map<SourceFile, YamlFile>();
  for (const file of [rencana, ...area, penugasan, ...realisasi]) {
    if (file?.kind === 'read') parsed.set(file.source, parsePlanYaml(file.source));
  }
  return parsed;
}

/** Never throws. */
export function buildPlan(folder: PlanFolder, parsed: ParsedFiles, judge: Judge): LoadedPlan {
  const names = checkFileNames(folder);
  const findings: Finding[] = [];
  const parse = (file: ReadFile): YamlFile | undefined => {
    if (file.kind === 'unread') {
      findings.push(unreadFinding(file.source, file.reason));
      return undefined;
    }
    const yaml = parsed.get(file.source);
    if (yaml === undefined) return undefined;
    findings.push(...yamlFindings(yaml.problems));
    return yaml.value === undefined ? undefined : yaml;
  };
  const check = (yaml: YamlFile, kind: FileKind, more: readonly SchemaProblem[] = []): void => {
    findings.push(...judge.check(yaml, kind, more));
  };

  const rencana = folder.rencana === undefined ? undefined : parse(folder.rencana);
  if (folder.rencana === undefined) {
    const first = folder.area[0]?.source ?? toSourceFile(folder.path, '');
    findings.push(unreadFinding(first, 'no-rencana'));
  }
  if (rencana !== undefined) check(rencana, 'rencana');

  const area: Area[] = [];
  const baris = new Map<Area | undefined, readonly Baris[]>();
  const areaFiles: AreaFile[] = [];
  for (const file of folder.area) {
    if (names.twice.has(file)) continue;
    const yaml = parse(file);
    if (yaml === undefined) {
      areaFiles.push(unreadAreaFile(file));
      continue;
    }
    if (isStray(yaml)) {
      if (yaml.isMended) {
        areaFiles.push(unreadAreaFile(file));
        continue;
      }
      areaFiles.push({ file: yaml.source, stray: true, at: rootOf(yaml) });
      continue;
    }
    const built = buildArea(yaml, yaml.isMended ? numberInName(file) : undefined);
    check(yaml, 'area', [...built.problems, ...findLongSubKegiatan(yaml)]);
    areaFiles.push({
      file: yaml.source,
      ...(built.area === undefined ? {} : { nomor: built.area.nomor }),
      ...(built.area?.nama === undefined ? {} : { nama: built.area.nama }),
      stray: false,
      at: rootOf(yaml),
    });
    if (built.area !== undefined) area.push(built.area);
    baris.set(built.area, built.baris);
  }
  area.sort((a, b) => a.nomor - b.nomor);

  const penugasan = folder.penugasan === undefined ? undefined : parse(folder.penugasan);
  if (penugasan !== undefined) check(penugasan, 'penugasan');
  const realisasi: (readonly Realisasi[])[] = [];
  const months = new Map<string, SourceFile>();
  for (const file of folder.realisasi) {
    if (names.twice.has(file)) continue;
    const misnamed = file.kind === 'read' ? realisasiNameFinding(file.source, months) : undefined;
    if (misnamed !== undefined) findings.push(misnamed);
    const yaml = parse(file);
    if (yaml === undefined) continue;
    check(yaml, 'realisasi', findLongBukti(yaml));
    realisasi.push(buildRealisasi(yaml));
  }

  return {
    plan: {
      folder: folder.path,
      root: folder.root,
      ...(rencana === undefined
        ? { rencana: {} }
        : { rencana: judge.readRencana(rencana), rencanaAt: rootOf(rencana) }),
      ...readPenugasan(penugasan),
      hasSoundAreaCount: rencana === undefined || hasSoundAreaCount(rencana, findings),
      area,
      areaFiles,
      realisasi: realisasi.flat(),
      missingBukti: findMissingBukti(realisasi.flat(), folder.look ?? NOBODY_LOOKED),
      baris: [...area, undefined].flatMap((each) => baris.get(each) ?? []),
      isWhole: findings.length === 0 && names.twice.size === 0,
      isRencanaSound: !findings.some(({ span }) => span.file === folder.rencana?.source),
    },
    findings: mintIds([...names.findings, ...findings], () => idsNamed(folder)),
  };
}

const NOBODY_LOOKED: Look = () => ({ kind: 'file' });

/** Keys under which numbers and dates stand. */
const HOLDS_NO_TEXT: ReadonlySet<string> = new Set(['bulan', 'tanggal', 'sampai']);

const KNOWN_KEYS: ReadonlySet<string> = new Set(KEYS);

/** The YAML of a plan's file: months may stand in brackets, and every key of a plan is known. */
export function parsePlanYaml(source: SourceFile): YamlFile {
  return parseYaml(
    source,
    (key) => HOLDS_NO_TEXT.has(key),
    (word) => KNOWN_KEYS.has(word),
  );
}

function readPenugasan(yaml: YamlFile | undefined): Pick<Plan, 'penugasan' | 'penugasanAt'> {
  const value = textsOnOneLine(yaml?.value);
  if (yaml === undefined || !isPenugasan(value) || yaml.isTorn([])) return {};
  return { penugasan: value as Penugasan, penugasanAt: rootOf(yaml) };
}

/** Every text in the value on one line, as the texts of an area are. */
export function textsOnOneLine(value: unknown): unknown {
  if (typeof value === 'string') return onOneLine(value);
  if (Array.isArray(value)) return value.map(textsOnOneLine);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, textsOnOneLine(each)]),
  );
}

/** Neither named like an area nor shaped like one: somebody's other file. */
function isStray({ source, value }: YamlFile): boolean {
  return !/(^|\/)area[^/]*$/i.test(source.path) && !(isMapping(value) && 'program' in value);
}

/** Whether `jumlah_area` can be read, or is left to the usual count: then nothing else may be wrong. */
function hasSoundAreaCount({ source, value }: YamlFile, findings: readonly Finding[]): boolean {
  if (!isMapping(value)) return false;
  if (value['jumlah_area'] === undefined && findings.some(({ span }) => span.file === source)) {
    return false;
  }
  return value['jumlah_area'] === undefined || isJumlahArea(value['jumlah_area']);
}

/** What the name tells of an area whose file cannot be read: its number is not missing. */
function unreadAreaFile(file: ReadFile): AreaFile {
  const { source } = file;
  const nomor = numberInName(file);
  const nowhere = () => ({ file: source, start: 0, end: 0 });
  const at: Place = { file: source, span: nowhere, key: nowhere, written: () => undefined };
  return { file: source, ...(nomor === undefined ? {} : { nomor }), stray: false, at };
}

function numberInName({ source }: ReadFile): number | undefined {
  const nomor = /(?:^|\/)area-(\d{1,2})-[^/]*$/.exec(source.path)?.[1];
  return nomor === undefined ? undefined : Number(nomor);
}
