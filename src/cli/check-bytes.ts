/** Checks one plan whose bytes have been read, and notes what the outcome depends on besides them. */
import type { Outcome } from '../reporters/outcome.ts';
import type { CheckOptions } from '../rules/check-plan.ts';
import type { FileState } from '../source/look-below.ts';
import { filesOf, type PlanBytes, toPlanFolder } from '../source/plan-folder.ts';
import { checkFiles } from './plans.ts';
import { storeOutcome } from './stored-outcome.ts';

export interface CheckedBytes {
  readonly outcome: Outcome;
  readonly stored: () => ReturnType<typeof storeOutcome>;
}

export async function checkBytes(bytes: PlanBytes, options: CheckOptions): Promise<CheckedBytes> {
  const seen = new Map<string, FileState>();
  const { look, ...files } = toPlanFolder(bytes);
  const lookAndNote = (path: string): FileState => {
    const state = look?.(path) ?? { kind: 'file' };
    seen.set(path, state);
    return state;
  };
  const folder = { ...files, ...(look === undefined ? {} : { look: lookAndNote }) };
  const { plan, ...outcome } = await checkFiles(folder, options);
  const sources = new Set(filesOf(folder).map(({ source }) => source));
  // Of the date the rules ask only whether a waiver has ended; see `isExpired`.
  const hasEnd = plan.rencana.pengecualian?.some(({ sampai }) => sampai !== undefined) === true;
  const asOf = hasEnd ? options.asOf : undefined;
  return { outcome, stored: () => storeOutcome(outcome, { asOf, seen }, sources) };
}
