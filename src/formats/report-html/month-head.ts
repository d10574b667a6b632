/** The heads of twelve columns of months, in which the report's period stands out. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Page } from './page.ts';

/** January first; those of the period are marked for the eye and in words. */
export function toMonthHeads(page: Page): Element[] {
  const { words, numbers } = page;
  return words.shortMonths.map((name, index) =>
    isOwnMonth(index + 1, numbers)
      ? h('th.month.own', { scope: 'col' }, [name, h('span.sr', ` (${words.matrix.inPeriod})`)])
      : h('th.month', { scope: 'col' }, name),
  );
}

/** Whether the month, 1 to 12, is in the report's period. */
export function isOwnMonth(month: number, { periode }: Page['numbers']): boolean {
  return periode.dari <= month && month <= periode.sampai;
}
