/** Loads a plan's files, faulty or not: zod says what is wrong with their shape. */
import type { ZodType } from 'zod';
import { MOST_TOLD } from '../source/bounds.ts';
import type { PlanFolder } from '../source/plan-folder.ts';
import type { Span } from '../source/source-file.ts';
import type { YamlFile } from '../source/yaml-file.ts';
import { SPOILT } from '../source/yaml-tree.ts';
import {
  buildPlan,
  type Judge,
  type LoadedPlan,
  type ParsedFiles,
  parseFiles,
  textsOnOneLine,
} from './build-plan.ts';
import { type FileKind, hasShape } from './has-shape.ts';
import { isMapping, valueAt } from './raw.ts';
import { areaSchema } from './schema/area.ts';
import { penugasanSchema } from './schema/penugasan.ts';
import { realisasiSchema } from './schema/realisasi.ts';
import { type Rencana, rencanaSchema } from './schema/rencana.ts';
import { schemaFindings } from './schema-findings.ts';
import { findSchemaProblems, type SchemaProblem } from './schema-problems.ts';

/** The plan as far as its files can be read, with every finding on the way. Never throws. */
export function loadPlan(folder: PlanFolder, parsed: ParsedFiles = parseFiles(folder)): LoadedPlan {
  return buildPlan(folder, parsed, ZOD);
}

const SCHEMA: Readonly<Record<FileKind, ZodType>> = {
  area: areaSchema,
  rencana: rencanaSchema,
  penugasan: penugasanSchema,
  realisasi: realisasiSchema,
};

const ZOD: Judge = {
  check: (yaml, kind, more) => {
    const sound: SchemaProblem[] = [];
    const own = hasShape(kind, yaml.value) ? [] : findSchemaProblems(SCHEMA[kind], yaml.value);
    for (const problems of [own, more]) {
      for (const problem of problems) {
        // Of so many the rest is not told.
        if (sound.length > MOST_TOLD) break;
        if (!isEcho(yaml, problem)) sound.push(problem);
      }
    }
    if (sound.length === 0) return [];
    // What stands in braces or brackets that should not be there is in pieces anyway.
    const inPieces = (at: Span): boolean =>
      yaml.problems.some(({ span }) => span.start <= at.start && at.end <= span.end);
    return schemaFindings(yaml, sound).filter(
      ({ span }) => !inPieces(span) && !yaml.isOnSlip(span),
    );
  },
  readRencana: (yaml) => {
    const value = isMapping(yaml.value) ? yaml.value : {};
    const sound = Object.entries(rencanaSchema.shape).flatMap(([key, schema]) => {
      const parsed = schema.safeParse(value[key]);
      return parsed.success && parsed.data !== undefined
        ? [[key, textsOnOneLine(parsed.data)]]
        : [];
    });
    const pengecualian = readWaivers(textsOnOneLine(value['pengecualian']));
    return { ...pengecualian, ...Object.fromEntries(sound) };
  },
};

/** Of a spoilt value there is nothing to say; what a node lacks may stand in lines moved or left out. */
function isEcho(yaml: YamlFile, { kind, path }: SchemaProblem): boolean {
  if (valueAt(yaml.value, path) === SPOILT) return true;
  if (kind === 'unknown-key') return yaml.followsMoved(path);
  if (kind === 'misplaced') return yaml.isTorn(path.slice(0, -1));
  const isLack = ['missing', 'empty', 'too-few', 'wrong-kind', 'both'].includes(kind);
  return isLack && yaml.isTorn(path);
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
