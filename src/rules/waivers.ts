/** Waivers (`pengecualian`): which findings they cover, and until when. */
import type { Finding } from '../diagnostics/finding.ts';
import type { Pengecualian } from '../plan/schema/rencana.ts';

/** Whether the waiver names the finding's rule and place. */
export function coversFinding(waiver: Pengecualian, finding: Finding): boolean {
  return (
    waiver.aturan === finding.code &&
    finding.scopes.length > 0 &&
    (waiver.di === undefined || finding.scopes.includes(waiver.di))
  );
}

/** Whether the waiver's last day lies before `asOf` (ISO dates). */
export function isExpired({ sampai }: Pengecualian, asOf: string): boolean {
  return sampai !== undefined && sampai < asOf;
}
