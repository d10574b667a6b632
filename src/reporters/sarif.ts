/** Findings as SARIF 2.1.0, the OASIS standard that code scanning services and editors read. */
import type { ArtifactLocation, Location, Log, Message, Region, Result } from 'sarif';
import type { Finding, Severity } from '../diagnostics/finding.ts';
import type { Span } from '../source/source-file.ts';
import { validateWords } from '../text/catalogue.ts';
import { toJsonText } from '../text/visible.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Outcome, ReporterOptions } from './outcome.ts';
import { placeOf } from './place.ts';
import { toDescriptors } from './sarif-rules.ts';
import { toSentences } from './sentences.ts';
import { isAbsolute, toUri } from './uri.ts';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** What relative URIs count from; services know the folder by this name. */
const ROOT = '%SRCROOT%';

/** SARIF has the same levels by the same names. */
const levelOf = (severity: Severity): Result.level => severity;

/**
 * One run. `results` is empty for a clean plan; what is waived is a result with a suppression
 * (`external`: it stands in rencana.yaml, not at the place itself) that gives the waiver's reason.
 *
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function findingsToSarif(outcome: Outcome, options: ReporterOptions): string {
  const { lang, version } = options;
  const { findings, waived } = outcome;
  const all: readonly (Finding & { readonly alasan?: string })[] = [...findings, ...waived];
  const rules = toDescriptors(all, options);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const fingerprints = fingerprintsOf(all, options);

  const results = all.map((finding, index): Result => {
    const ruleIndex = indexes.get(finding.code) ?? -1;
    const fingerprint = fingerprints[index] ?? '';
    const related = finding.related.map(({ span, word }, id) => ({
      id,
      ...toLocation(span, options),
      message: toMessage(word(lang)),
    }));
    return {
      ruleId: finding.code,
      ruleIndex,
      level: levelOf(finding.severity),
      message: toMessage(toSentences(finding, lang)),
      locations: [toLocation(finding.span, options)],
      ...(related.length === 0 ? {} : { relatedLocations: related }),
      partialFingerprints: { 'temuan/v1': fingerprint },
      // Where some results have it, every result must say that it has none (3.27.23).
      ...(waived.length === 0 ? {} : { suppressions: toSuppressions(finding.alasan) }),
    };
  });

  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'rb', version, semanticVersion: version, rules } },
        language: lang,
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { description: { text: validateWords[lang].sarif.root } } },
        results,
      },
    ],
  };
  return toJsonText(log);
}

function toSuppressions(alasan: string | undefined): NonNullable<Result['suppressions']> {
  if (alasan === undefined) return [];
  return [{ kind: 'external', status: 'accepted', justification: alasan }];
}

function toLocation(span: Span, { pathInRepository }: ReporterOptions): Location {
  const path = pathInRepository(span.file.path);
  const artifactLocation: ArtifactLocation = isAbsolute(path)
    ? { uri: toUri(path) }
    : { uri: toUri(path), uriBaseId: ROOT };
  return { physicalLocation: { artifactLocation, region: toRegion(span) } };
}

/** From 1; `endColumn` is the first column after the region. */
function toRegion(span: Span): Region {
  const { line, column, endLine, endColumn } = placeOf(span);
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/**
 * Braces are doubled, because SARIF has `{0}` for an argument (3.11.5); what looks like a link
 * `[text](target)` is none (3.11.6).
 */
function toMessage(text: string): Message {
  const literal = text.replace(/[{}]/g, '$&$&').replace(/\[([^[\]]*)\](?=\()/g, '\\[$1\\]');
  return { text: literal };
}
