/** Which areas a plan should have and does not, and which it has too many. */
import type { AreaFile, Plan } from './model.ts';

/** Eight change areas, as in the Road Map Reformasi Birokrasi 2020-2024 (PermenPANRB 25/2020). */
const USUAL_COUNT = 8;

/** How many areas the plan should have. */
export function areaCount({ rencana }: Pick<Plan, 'rencana'>): number {
  return rencana.jumlah_area ?? USUAL_COUNT;
}

/** The numbers from 1 to `areaCount` for which there is no file, readable or not. */
export function missingAreaNumbers(plan: Pick<Plan, 'rencana' | 'areaFiles'>): number[] {
  const present = new Set(plan.areaFiles.map(({ nomor }) => nomor));
  return Array.from({ length: areaCount(plan) }, (_, index) => index + 1).filter(
    (nomor) => !present.has(nomor),
  );
}

/** An area file whose number cannot be right. */
export interface MisnumberedArea {
  readonly file: AreaFile;
  /** The missing areas that it may be: the one it is named after, or all that are left. */
  readonly meant: readonly number[];
}

/**
 * The files whose number is above `areaCount` or taken by a file before them, and the missing
 * areas that they do not explain: one wrong number is one too many and one missing.
 */
export function misnumberedAreas(plan: Pick<Plan, 'rencana' | 'areaFiles'>): {
  readonly misnumbered: readonly MisnumberedArea[];
  readonly unexplained: readonly number[];
} {
  const { areaFiles } = plan;
  const isInOrder = areaFiles.every(({ nomor }, index) => nomor === index + 1);
  if (isInOrder && areaFiles.length === areaCount(plan)) return NONE;
  const surplus = areaFiles.filter(
    (file) =>
      file.nomor !== undefined &&
      (file.nomor > areaCount(plan) || areaOf(areaFiles, file.nomor) !== file),
  );
  const missing = missingAreaNumbers(plan);
  const named = surplus.map(numberInName);
  const left = missing.filter((nomor) => !named.includes(nomor));
  const unnamed = named.filter((nomor) => nomor === undefined || !missing.includes(nomor));
  const explainsAll = unnamed.length >= left.length;
  const misnumbered = surplus.map((file, index) => {
    const own = missing.filter((nomor) => nomor === named[index]);
    return { file, meant: own.length > 0 || !explainsAll ? own : left };
  });
  return { misnumbered, unexplained: explainsAll ? [] : left };
}

const NONE = { misnumbered: [], unexplained: [] };

/** The file that an area number belongs to: the one named after it, or the first that has it. */
export function areaOf(files: readonly AreaFile[], nomor: number): AreaFile | undefined {
  const having = files.filter((each) => each.nomor === nomor);
  if (having.length <= 1) return having[0];
  return having.find((each) => numberInName(each) === nomor) ?? having[0];
}

/** The number that the name of an area's file gives; undefined where it gives none. */
export function numberInName({ file }: Pick<AreaFile, 'file'>): number | undefined {
  const digits = /(?:^|\/)area-(\d{1,2})-[^/]*$/.exec(file.path)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
