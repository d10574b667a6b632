/** Whether a file's values have the shape of its kind; what is wrong with them is for zod to say. */
import { isArea, isPenugasan, isRealisasi, isRencana } from './schema/guards.ts';

export type FileKind = 'area' | 'rencana' | 'penugasan' | 'realisasi';

const GUARDS: Readonly<Record<FileKind, (value: unknown) => boolean>> = {
  area: isArea,
  rencana: isRencana,
  penugasan: isPenugasan,
  realisasi: isRealisasi,
};

export const hasShape = (kind: FileKind, value: unknown): boolean => GUARDS[kind](value);
