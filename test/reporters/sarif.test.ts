/** SARIF 2.1.0 as the official schema and the standard's prose have it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Location, Log, Region } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import type { Outcome, ReporterOptions } from '../../src/reporters/outcome.ts';
import { findingsToSarif } from '../../src/reporters/sarif.ts';
import { RULES } from '../../src/rules/rules.ts';
import type { Span } from '../../src/source/source-file.ts';
import { brokenOutcome, cleanOutcome, hostileOutcome, OPTIONS } from './outcomes.ts';

/** As OASIS publishes it; this copy comes with @microsoft/sarif-multitool-linux 5.7.0 (MIT). */
const SCHEMA = join(import.meta.dirname, 'sarif-2.1.0.schema.json');

const ajv = new Ajv2020({ allErrors: true, strict: false });
ajvFormats.default(ajv);
const isSarif = ajv.compile<Log>(JSON.parse(readFileSync(SCHEMA, 'utf8')));

function runOf(outcome: Outcome, options: Partial<ReporterOptions> = {}) {
  const log: unknown = JSON.parse(findingsToSarif(outcome, { ...OPTIONS, ...options }));
  expect(isSarif(log) ? [] : isSarif.errors).toEqual([]);
  const [run, ...others] = (log as Log).runs;
  expect(others).toEqual([]);
  if (run === undefined) throw new Error('no run');
  return { ...run, results: run.results ?? [], rules: run.tool.driver.rules ?? [] };
}

describe('the official schema accepts', () => {
  test.each([
    ['a folder of broken plans', brokenOutcome()],
    ['a clean plan', cleanOutcome()],
    ['hostile texts', hostileOutcome()],
  ])('%s', (_, outcome) => {
    runOf(outcome);
    runOf(outcome, { lang: 'en', rules: RULES });
  });

  test('findings of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        runOf(hostileOutcome([text]));
      }),
    );
  });

  test('and is one that can refuse', () => {
    const log = JSON.parse(findingsToSarif(brokenOutcome(), OPTIONS));
    log.runs[0].results[0].locations[0].physicalLocation.region.startLine = 0;
    expect(isSarif(log)).toBe(false);
  });
});

test('a clean plan has results, and they are empty', () => {
  expect(JSON.parse(findingsToSarif(cleanOutcome(), OPTIONS)).runs[0].results).toEqual([]);
});

test('a result names its rule twice, and every rule has help', () => {
  const { results, rules } = runOf(brokenOutcome(), { rules: RULES });
  for (const { ruleId, ruleIndex = -1 } of results) expect(rules[ruleIndex]?.id).toBe(ruleId);
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, help, shortDescription, fullDescription, defaultConfiguration } of rules) {
    expect(shortDescription?.text, id).toBeTruthy();
    expect(fullDescription?.text, id).toBeTruthy();
    expect(help?.text, id).toBeTruthy();
    expect(defaultConfiguration?.level).toMatch(/^(note|warning|error)$/);
  }
});

test('a region holds the text of its span, in UTF-16 units, the end exclusive', () => {
  const outcome = brokenOutcome({
    'area-11-lebar.yaml': 'nomor: 11\nnama: 👍 "x" 語 ada\nbulan: 13\nprogram: []\n',
  });
  const { results, columnKind } = runOf(outcome);
  expect(columnKind).toBe('utf16CodeUnits');
  const all: readonly Finding[] = [...outcome.findings, ...outcome.waived];
  const places = (found: readonly Location[] | undefined) =>
    found?.map(({ physicalLocation }) => physicalLocation);
  for (const [index, { span, related }] of all.entries()) {
    const { locations, relatedLocations } = results[index] ?? {};
    const regions = [...(places(locations) ?? []), ...(places(relatedLocations) ?? [])];
    const spans = [span, ...related.map((each) => each.span)];
    expect(regions.map((place) => textAt(place?.region, spans[0]))).toHaveLength(spans.length);
    for (const [at, each] of spans.entries()) {
      expect(textAt(regions[at]?.region, each)).toBe(
        each.file.text.slice(each.start, each.end).trimEnd(),
      );
      expect(regions[at]?.artifactLocation?.uri).toBe(each.file.path);
    }
  }
});

test('a URI is relative, with / and percent-encoded', () => {
  const { results, originalUriBaseIds = {} } = runOf(hostileOutcome(['a b/é%:?#[1]', 'x\\y']));
  const uris = results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation);
  expect(uris[0]).toEqual({
    uri: 'plans/a%20b/%C3%A9%25%3A%3F%23%5B1%5D/area-1.yaml',
    uriBaseId: '%SRCROOT%',
  });
  for (const each of uris) {
    expect(each?.uri).toMatch(/^[\w.~!*'()%/-]+$/);
    expect(Object.keys(originalUriBaseIds)).toContain(each?.uriBaseId);
  }
});

test('a file outside the repository has a URI of its own', () => {
  const options = { pathInRepository: () => '/srv/rencana kita/area-1.yaml' };
  const { results } = runOf(hostileOutcome(['a']), options);
  expect(results[0]?.locations?.[0]?.physicalLocation?.artifactLocation).toEqual({
    uri: 'file:///srv/rencana%20kita/area-1.yaml',
  });
});

test('what is waived is suppressed, with its reason; all else says that it is not', () => {
  const { results } = runOf(brokenOutcome());
  const waived = results.filter(({ suppressions = [] }) => suppressions.length > 0);
  expect(waived.map(({ suppressions }) => suppressions)).toEqual([
    [
      {
        kind: 'external',
        status: 'accepted',
        justification: 'Sudah dicocokkan dengan naskah; tinggal paraf <Kabag>.',
      },
    ],
  ]);
  // 3.27.23: an array in one result of a run asks for one in each.
  expect(results.every(({ suppressions }) => Array.isArray(suppressions))).toBe(true);
});

test('a message holds no link and no place for an argument', () => {
  const { results } = runOf(brokenOutcome());
  const text = results.find(({ ruleId }) => ruleId === 'no-unverified-row')?.message.text ?? '';
  expect(text).toContain('lihat \\[hal. 3\\](x) dan {{cap}} di bawahnya');
});

/** The text of a region in the span's file. */
function textAt(region: Region | undefined, span: Span | undefined): string {
  const lines = span?.file.text.split('\n') ?? [];
  const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
  const picked = lines.slice(startLine - 1, endLine);
  const last = picked.length - 1;
  return picked
    .map((line, at) =>
      line.slice(at === 0 ? startColumn - 1 : 0, at === last ? endColumn - 1 : undefined),
    )
    .join('\n');
}
