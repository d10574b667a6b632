/** Loads a plan without zod where its files have the right shape, as most do. */
import type { PlanFolder } from '../source/plan-folder.ts';
import {
  buildPlan,
  type FileKind,
  type Judge,
  type LoadedPlan,
  parseFiles,
  textsOnOneLine,
} from './build-plan.ts';
import { isArea, isPenugasan, isRealisasi, isRencana } from './schema/guards.ts';
import type { Rencana } from './schema/rencana.ts';

const IS_SOUND: Readonly<Record<FileKind, (value: unknown) => boolean>> = {
  area: isArea,
  rencana: isRencana,
  penugasan: isPenugasan,
  realisasi: isRealisasi,
};

/** As `loadPlan`, which it leaves the plan to where a file's shape is at fault. Never throws. */
export async function loadLean(folder: PlanFolder): Promise<LoadedPlan> {
  const parsed = parseFiles(folder);
  let isSound = true;
  const judge: Judge = {
    check: ({ value }, kind, more) => {
      isSound &&= more.length === 0 && IS_SOUND[kind](value);
      return [];
    },
    readRencana: ({ value }) => textsOnOneLine(value) as Rencana,
  };
  const loaded = buildPlan(folder, parsed, judge);
  if (isSound) return loaded;
  const { loadPlan } = await import('./load-plan.ts');
  return loadPlan(folder, parsed);
}
