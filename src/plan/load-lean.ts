/** Loads a plan without zod where its files have the right shape, as most do. */
import type { PlanFolder, ReadFile } from '../source/plan-folder.ts';
import {
  buildPlan,
  type Judge,
  type LoadedPlan,
  type ParsedFiles,
  parseFiles,
  textsOnOneLine,
} from './build-plan.ts';
import { type FileKind, hasShape } from './has-shape.ts';
import type { Rencana } from './schema/rencana.ts';

/** As `loadPlan`, which it leaves the plan to where a file's shape is at fault. Never throws. */
export async function loadLean(folder: PlanFolder): Promise<LoadedPlan> {
  const parsed = parseFiles(folder);
  if (!hasFaultyShape(folder, parsed)) {
    let isSound = true;
    const judge: Judge = {
      check: (_, __, more) => {
        isSound &&= more.length === 0;
        return [];
      },
      readRencana: ({ value }) => textsOnOneLine(value) as Rencana,
    };
    const loaded = buildPlan(folder, parsed, judge);
    if (isSound) return loaded;
  }
  const { loadPlan } = await import('./load-plan.ts');
  return loadPlan(folder, parsed);
}

function hasFaultyShape(
  { rencana, area, penugasan, realisasi }: PlanFolder,
  parsed: ParsedFiles,
): boolean {
  const isFaulty = (file: ReadFile | undefined, kind: FileKind): boolean => {
    const yaml = file === undefined ? undefined : parsed.get(file.source);
    return yaml?.value !== undefined && !hasShape(kind, yaml.value);
  };
  return (
    isFaulty(rencana, 'rencana') ||
    area.some((file) => isFaulty(file, 'area')) ||
    isFaulty(penugasan, 'penugasan') ||
    realisasi.some((file) => isFaulty(file, 'realisasi'))
  );
}
