/** The real plan, the decree of KPU Kubu Raya for 2022, as `rb` loads it. */
import { join, resolve } from 'node:path';
import type { LoadedPlan } from '../../src/plan/build-plan.ts';
import { loadPlan } from '../../src/plan/load-plan.ts';
import type { SoundPlan } from '../../src/plan/model.ts';
import { toSoundPlan } from '../../src/plan/sound-plan.ts';
import { type PlanFolder, type ReadFile, readPlanFolder } from '../../src/source/plan-folder.ts';
import { toSourceFile } from '../../src/source/source-file.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export const REAL_FOLDER = join(ROOT, 'plans/kpu-kubu-raya/2022');

export const readRealFolder = (): PlanFolder => readPlanFolder(REAL_FOLDER, ROOT);

export function soundPlan({ plan }: LoadedPlan): SoundPlan {
  const sound = toSoundPlan(plan);
  if (sound === undefined) throw new Error(`${plan.folder} lacks a sound rencana.yaml`);
  return sound;
}

/** The real plan, of which one thing in one file may be written otherwise. */
export async function realPlan(slip?: Slip): Promise<SoundPlan> {
  const folder = await readRealFolder();
  const slipped = (file: ReadFile): ReadFile =>
    slip !== undefined && file.kind === 'read' && file.source.path.includes(slip.file)
      ? { ...file, source: toSourceFile(file.source.path, slipIn(file.source.text, slip)) }
      : file;
  return soundPlan(
    loadPlan({
      ...folder,
      ...(folder.rencana === undefined ? {} : { rencana: slipped(folder.rencana) }),
      area: folder.area.map(slipped),
    }),
  );
}

/** A slip of the pen, made on purpose to see that a check notices it. */
export interface Slip {
  /** Part of the file's name. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** @throws Error when there is nothing to change: the slip would prove nothing */
export function slipIn(text: string, { from, to }: Omit<Slip, 'file'>): string {
  if (!text.includes(from)) throw new Error(`nothing to change: ${JSON.stringify(from)}`);
  return text.replace(from, to);
}
