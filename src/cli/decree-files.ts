/** The files that a decree is printed from. */
import { basename } from 'node:path';
import type { SoundPlan } from '../plan/model.ts';
import type { NamedText } from '../source/manifest.ts';

/** `rencana.yaml` and the area files: the decree's text. What else the folder holds is not its own. */
export function decreeFiles({ rencanaAt, areaFiles }: SoundPlan): NamedText[] {
  const sources = [
    rencanaAt?.file,
    ...areaFiles.filter(({ stray }) => !stray).map(({ file }) => file),
  ];
  return sources.flatMap((source) =>
    source === undefined ? [] : [{ nama: basename(source.path), text: source.text }],
  );
}
