/** Tidy facts → JSON Lines: a record a line, for jq, DuckDB and whatever reads a stream. */
import type { Fakta } from '../schedule/facts.ts';
import { toJsonLine } from '../text/visible.ts';

/**
 * One object a line, keys in the order of `KOLOM_FAKTA`, of one plan or of several: `satker` and `tahun`
 * tell them apart. UTF-8 without a byte order mark, lines ended by LF (jsonlines.org); no facts, no lines.
 */
export function factsToJsonl(facts: readonly Fakta[]): string {
  return facts.map(toJsonLine).join('');
}
