/** A plan folder of texts in memory: what a disk would hold, without one. */
import { lookAmong } from './look-below.ts';
import type { PlanFolder, ReadFile } from './plan-folder.ts';
import { toSourceFile } from './source-file.ts';

/**
 * The folder `path` with these files, by name (`rencana.yaml`, `realisasi/2022-06.yaml`,
 * `bukti/sk.pdf`); a file of '' is left out.
 */
export function textsFolder(path: string, files: Readonly<Record<string, string>>): PlanFolder {
  const all = Object.entries(files).filter(([, text]) => text !== '');
  const pick = (belongs: (name: string) => boolean): ReadFile[] =>
    all
      .filter(([name]) => belongs(name))
      .map(([name, text]) => ({ kind: 'read', source: toSourceFile(`${path}/${name}`, text) }));
  const isArea = (name: string): boolean =>
    name !== 'rencana.yaml' && name !== 'penugasan.yaml' && !name.includes('/');
  return {
    path,
    root: `/${path}`,
    rencana: pick((name) => name === 'rencana.yaml')[0],
    area: pick(isArea),
    penugasan: pick((name) => name === 'penugasan.yaml')[0],
    realisasi: pick((name) => name.startsWith('realisasi/')),
    look: lookAmong(all.map(([name]) => name)),
  };
}
