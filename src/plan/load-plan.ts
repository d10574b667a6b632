/** Loads a plan folder's files to a plan, and reports what keeps them from being one. */

import type { ZodType } from 'zod';
import { unreadFinding, yamlFinding } from '../diagnostics/file-findings.ts';
import type { Finding } from '../diagnostics/finding.ts';
import type { Look } from '../source/look-below.ts';
import type { PlanFolder, ReadFile } from '../source/plan-folder.ts';
import { type SourceFile, type Span, toSourceFile } from '../source/source-file.ts';
import { parseYaml, SPOILT, type YamlFile } from '../source/yaml-file.ts';
import { buildArea } from './build-area.ts';
import { buildRealisasi } from './build-realisasi.ts';
import { idsNamed, mintIds } from './mint-id.ts';
import type { Area, AreaFile, Baris, Place, Plan, SoundPlan } from './model.ts';
import { isMapping, onOneLine, placeOf, rootOf, valueAt } from './raw.ts';
import { findMissingBukti, type Realisasi } from './realisasi.ts';
import { realisasiNameFinding } from './realisasi-file-name.ts';
import { areaSchema } from './schema/area.ts';
import { penugasanSchema } from './schema/penugasan.ts';
import { realisasiSchema } from './schema/realisasi.ts';
import { type Rencana, rencanaSchema } from './schema/rencana.ts';
import { schemaFindings } from './schema-findings.ts';
import { findSchemaProblems, type SchemaProblem } from './schema-problems.ts';
import { keysWithin } from './schema-shape.ts';

export interface LoadedPlan {
  readonly plan: Plan;
  /** Findings about files, YAML and shape; what the rules say comes on top. */
  readonly findings: readonly Finding[];
}

/** The plan as far as its files can be read, with every finding on the way. Never throws. */
export function loadPlan(folder: PlanFolder): LoadedPlan {
  const findings: Finding[] = [];
  const parse = (file: ReadFile): YamlFile | undefined => {
    if (file.kind === 'unread') {
      findings.push(unreadFinding(file.source, file.reason));
      return undefined;
    }
    const yaml = parsePlanYaml(file.source);
    findings.push(...yaml.problems.map(yamlFinding));
    return yaml.value === undefined ? undefined : yaml;
  };
  const check = (yaml: YamlFile, schema: ZodType, more: readonly SchemaProblem[] = []): void => {
    const problems = [...findSchemaProblems(schema, yaml.value), ...more];
    // What stands in braces or brackets that should not be there is in pieces anyway.
    const inPieces = (at: Span): boolean =>
      yaml.problems.some(({ span }) => span.start <= at.start && at.end <= span.end);
    const sound = problems.filter((problem) => !isEcho(yaml, problem));
    findings.push(
      ...schemaFindings(yaml, sound).filter(({ span }) => !inPieces(span) && !yaml.isOnSlip(span)),
    );
  };

  const rencana = folder.rencana === undefined ? undefined : parse(folder.rencana);
  if (folder.rencana === undefined) {
    const first = folder.area[0]?.source ?? toSourceFile(folder.path, '');
    findings.push(unreadFinding(first, 'no-rencana'));
  }
  if (rencana !== undefined) check(rencana, rencanaSchema);

  const area: Area[] = [];
  const baris = new Map<Area | undefined, readonly Baris[]>();
  const areaFiles: AreaFile[] = [];
  for (const file of folder.area) {
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
      areaFiles.push({ file: yaml.source, stray: true, at: placeOf(rootOf(yaml)) });
      continue;
    }
    const built = buildArea(yaml, yaml.isMended ? numberInName(file) : undefined);
    check(yaml, areaSchema, built.problems);
    areaFiles.push({
      file: yaml.source,
      ...(built.area === undefined ? {} : { nomor: built.area.nomor }),
      ...(built.area?.nama === undefined ? {} : { nama: built.area.nama }),
      stray: false,
      at: placeOf(rootOf(yaml)),
    });
    if (built.area !== undefined) area.push(built.area);
    baris.set(built.area, built.baris);
  }
  area.sort((a, b) => a.nomor - b.nomor);

  const penugasan = folder.penugasan === undefined ? undefined : parse(folder.penugasan);
  if (penugasan !== undefined) check(penugasan, penugasanSchema);
  const realisasi: (readonly Realisasi[])[] = [];
  const months = new Map<string, SourceFile>();
  for (const file of folder.realisasi) {
    const misnamed = file.kind === 'read' ? realisasiNameFinding(file.source, months) : undefined;
    if (misnamed !== undefined) findings.push(misnamed);
    const yaml = parse(file);
    if (yaml === undefined) continue;
    check(yaml, realisasiSchema);
    realisasi.push(buildRealisasi(yaml));
  }

  return {
    plan: {
      folder: folder.path,
      root: folder.root,
      ...readRencana(rencana),
      ...readPenugasan(penugasan),
      hasSoundAreaCount: rencana === undefined || hasSoundAreaCount(rencana, findings),
      area,
      areaFiles,
      realisasi: realisasi.flat(),
      missingBukti: findMissingBukti(realisasi.flat(), folder.look ?? NOBODY_LOOKED),
      baris: [...area, undefined].flatMap((each) => baris.get(each) ?? []),
      isWhole: findings.length === 0,
      isRencanaSound: !findings.some(({ span }) => span.file === folder.rencana?.source),
    },
    findings: mintIds(findings, idsNamed(folder)),
  };
}

/** The plan as one that has no errors, or undefined when a file it needs could not be read. */
export function toSoundPlan(plan: Plan): SoundPlan | undefined {
  const rencana = rencanaSchema.safeParse(plan.rencana);
  return rencana.success ? { ...plan, rencana: rencana.data } : undefined;
}

const NOBODY_LOOKED: Look = () => ({ kind: 'file' });

/** Keys under which numbers and dates stand. */
const HOLDS_NO_TEXT: ReadonlySet<string> = new Set(['bulan', 'tanggal', 'sampai']);

const KEYS: ReadonlySet<string> = new Set(
  [rencanaSchema, areaSchema, penugasanSchema, realisasiSchema].flatMap(keysWithin),
);

/** The YAML of a plan's file: months may stand in brackets, and every key of a plan is known. */
export function parsePlanYaml(source: SourceFile): YamlFile {
  return parseYaml(
    source,
    (key) => HOLDS_NO_TEXT.has(key),
    (word) => KEYS.has(word),
  );
}

/** Of a spoilt value there is nothing to say; what a node lacks may stand in lines moved or left out. */
function isEcho(yaml: YamlFile, { kind, path }: SchemaProblem): boolean {
  if (valueAt(yaml.value, path) === SPOILT) return true;
  if (kind === 'unknown-key') return yaml.followsMoved(path);
  if (kind === 'misplaced') return yaml.isTorn(path.slice(0, -1));
  const isLack = ['missing', 'empty', 'too-few', 'wrong-kind', 'both'].includes(kind);
  return isLack && yaml.isTorn(path);
}

/** Each sound field of `rencana.yaml`, so that one broken field hides no other. */
function readRencana(yaml: YamlFile | undefined): Pick<Plan, 'rencana' | 'rencanaAt'> {
  if (yaml === undefined) return { rencana: {} };
  const value = isMapping(yaml.value) ? yaml.value : {};
  const sound = Object.entries(rencanaSchema.shape).flatMap(([key, schema]) => {
    const parsed = schema.safeParse(value[key]);
    return parsed.success && parsed.data !== undefined ? [[key, textsOnOneLine(parsed.data)]] : [];
  });
  const pengecualian = readWaivers(textsOnOneLine(value['pengecualian']));
  const rencana: Partial<Rencana> = { ...pengecualian, ...Object.fromEntries(sound) };
  return { rencana, rencanaAt: placeOf(rootOf(yaml)) };
}

/** A waiver that lacks its reason, or stands beside a broken one, still says what is known already. */
function readWaivers(value: unknown): Pick<Partial<Rencana>, 'pengecualian'> {
  if (!Array.isArray(value)) return {};
  const pengecualian = value.filter(isMapping).flatMap(({ aturan, di, alasan }) => {
    if (typeof aturan !== 'string') return [];
    const place = typeof di === 'string' ? { di } : {};
    return [{ aturan, alasan: typeof alasan === 'string' ? alasan : '', ...place }];
  });
  return { pengecualian };
}

function readPenugasan(yaml: YamlFile | undefined): Pick<Plan, 'penugasan' | 'penugasanAt'> {
  const parsed = penugasanSchema.safeParse(textsOnOneLine(yaml?.value));
  if (yaml === undefined || !parsed.success || yaml.isTorn([])) return {};
  return { penugasan: parsed.data, penugasanAt: placeOf(rootOf(yaml)) };
}

/** Every text in the value on one line, as the texts of an area are. */
function textsOnOneLine(value: unknown): unknown {
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
  return rencanaSchema.shape.jumlah_area.safeParse(value['jumlah_area']).success;
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
