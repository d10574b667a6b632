/** Several plans for people at a terminal: a line each, those with errors first, and the totals. */

import type { ChalkInstance } from 'chalk';
import type { Severity } from '../diagnostics/finding.ts';
import { validateWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { compareFileNames } from '../text/order.ts';
import { visible } from '../text/visible.ts';
import { textWidth } from '../text/width.ts';
import type { PlanCounts } from './outcome.ts';

const COLUMNS = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** Spaces between columns. */
const GAP = '  ';

/**
 * The number that a plan is looked at for stands first, in columns that a long name cannot push about.
 *
 * @returns lines without ends
 */
export function planLines(
  plans: readonly PlanCounts[],
  { lang, chalk }: { readonly lang: Lang; readonly chalk: ChalkInstance },
): string[] {
  const words = validateWords[lang].plans;
  const total = (severity: Severity): number =>
    plans.reduce((sum, plan) => sum + plan[severity], 0);
  const widths = COLUMNS.map((severity) =>
    Math.max(textWidth(words[severity]), String(total(severity)).length),
  );
  const line = (cells: readonly (string | number)[], name: string): string =>
    [...cells.map((cell, i) => String(cell).padStart(widths[i] ?? 0)), name].join(GAP);
  const counts = (plan: PlanCounts): string => {
    const text = line(
      COLUMNS.map((severity) => plan[severity]),
      visible(plan.folder),
    );
    return plan.error > 0 ? chalk.red(text) : text;
  };
  const clean = plans.filter(({ error }) => error === 0).length;
  return [
    line(
      COLUMNS.map((severity) => words[severity]),
      words.plan,
    ),
    ...[...plans].sort(byUrgency).map(counts),
    line(COLUMNS.map(total), words.total(plans.length, clean)),
  ];
}

/** Most errors first, then warnings, then notes, then by name. */
function byUrgency(a: PlanCounts, b: PlanCounts): number {
  return (
    b.error - a.error ||
    b.warning - a.warning ||
    b.note - a.note ||
    compareFileNames(a.folder, b.folder)
  );
}
