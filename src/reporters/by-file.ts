/** Findings file by file, for the formats that speak of the clean files too. */

import type { Finding, WaivedFinding } from '../diagnostics/finding.ts';
import { compareFileNames } from '../text/order.ts';
import type { Outcome } from './outcome.ts';

/** What was found in one file; nothing at all, perhaps. */
export interface FileOutcome {
  /** As shown to the user. */
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
}

/** Every file that was looked at or found fault with, once, in the order of the findings. */
export function byFile({ files, findings, waived }: Outcome): FileOutcome[] {
  const found = groupByPath(findings);
  const excused = groupByPath(waived);
  return [...new Set([...files, ...found.keys(), ...excused.keys()])]
    .sort(compareFileNames)
    .map((path) => ({ path, findings: found.get(path) ?? [], waived: excused.get(path) ?? [] }));
}

function groupByPath<F extends Finding>(findings: readonly F[]): Map<string, F[]> {
  const groups = new Map<string, F[]>();
  for (const finding of findings) {
    const { path } = finding.span.file;
    const group = groups.get(path);
    if (group === undefined) groups.set(path, [finding]);
    else group.push(finding);
  }
  return groups;
}
