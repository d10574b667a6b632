/** Makes plans of texts, without a disk. */
import { loadPlan } from '../../src/plan/load-plan.ts';
import type { Example } from '../../src/rules/define-rule.ts';
import { EXAMPLE_PLAN } from '../../src/rules/example-plan.ts';
import type { PlanFolder } from '../../src/source/plan-folder.ts';
import { textsFolder } from '../../src/source/texts-folder.ts';

/** The example plan with these files laid over it; a file of '' is left out. */
export const planFolderOf = (files: Example, path = 'plans/contoh/2023'): PlanFolder =>
  textsFolder(path, { ...EXAMPLE_PLAN, ...files });

export const loadOf = (files: Example) => loadPlan(planFolderOf(files));
