/** What a service knows a finding by from run to run. */
import { createHash } from 'node:crypto';
import type { Finding } from '../diagnostics/finding.ts';
import type { ReporterOptions } from './outcome.ts';

/**
 * One for each finding, no two alike. Made of its code, its file, the row or area it is about and
 * the text it stands at, so that lines added above it, another language or a reworded message do
 * not change it; findings alike in all of this are counted.
 */
export function fingerprintsOf(
  findings: readonly Finding[],
  { pathInRepository }: Pick<ReporterOptions, 'pathInRepository'>,
): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, span, scopes }) => {
    const [text = ''] = span.file.text.slice(span.start, span.end).trim().split(/\r?\n/, 1);
    const key = JSON.stringify([code, pathInRepository(span.file.path), scopes, text]);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return createHash('sha256').update(`${key} ${count}`).digest('hex');
  });
}
