/** Checks the names of realisasi files: each gives the one month that the file is about. */
import type { Finding } from '../diagnostics/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { findingWords } from '../text/catalogue.ts';
import { quote } from '../text/phrases.ts';
import { realisasiMonth } from './build-realisasi.ts';

/**
 * What is wrong with the name of a realisasi file: it gives no month, or one that has a file already
 * (`2022-06.yml` beside `2022-06.yaml`).
 *
 * @param months the files before it, each under the month of its name; this one is added
 */
export function realisasiNameFinding(
  source: SourceFile,
  months: Map<string, SourceFile>,
): Finding | undefined {
  const month = realisasiMonth(source.path);
  const name = month === undefined ? '' : `${month.tahun}-${month.bulan}`;
  const first = months.get(name);
  if (month !== undefined && first === undefined) {
    months.set(name, source);
    return undefined;
  }
  return {
    code: 'schema/berkas',
    severity: 'error',
    span: { file: source, start: 0, end: 0 },
    facts: {},
    scopes: [],
    related: [],
    word: (lang) => {
      const { bulanName, bulanTwice } = findingWords[lang].schema;
      return first === undefined ? bulanName : bulanTwice(quote(first.path));
    },
  };
}
