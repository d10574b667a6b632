/** Makes plans of texts, without a disk. */
import { loadPlan } from '../../src/plan/load-plan.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { EXAMPLE_PLAN } from '../../src/rules/example-plan.ts';
import type { PlanFolder, ReadFile } from '../../src/source/plan-folder.ts';
import { toSourceFile } from '../../src/source/source-file.ts';

/** The example plan with these files laid over it; a file of '' is left out. */
export function planFolderOf(files: Example, path = 'plans/contoh/2023'): PlanFolder {
  const all = Object.entries({ ...EXAMPLE_PLAN, ...files }).filter(([, text]) => text !== '');
  const read = (name: string, text: string): ReadFile => ({
    kind: 'read',
    source: toSourceFile(`${path}/${name}`, text),
  });
  const pick = (test: (name: string) => boolean): ReadFile[] =>
    all.filter(([name]) => test(name)).map(([name, text]) => read(name, text));
  const isOther = (name: string): boolean =>
    name !== 'rencana.yaml' && name !== 'penugasan.yaml' && !name.startsWith('realisasi/');
  return {
    path,
    root: `/${path}`,
    rencana: pick((name) => name === 'rencana.yaml')[0],
    area: pick(isOther),
    penugasan: pick((name) => name === 'penugasan.yaml')[0],
    realisasi: pick((name) => name.startsWith('realisasi/')),
  };
}

export const loadOf = (files: Example) => loadPlan(planFolderOf(files));
