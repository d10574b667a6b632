/** Words the problems of a file's shape as findings, and drops those that another one explains. */
import type { Facts, Finding, Wording } from '../diagnostics/finding.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { YamlFile } from '../source/yaml-file.ts';
import { findingWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import type { SchemaProblem } from './schema-problems.ts';

/**
 * One finding for each slip: a mistyped key is one finding, not also the missing key that it was
 * meant to be; a value is judged once.
 */
export function schemaFindings(file: YamlFile, problems: readonly SchemaProblem[]): Finding[] {
  const meant = new Set(problems.flatMap(meantKey));
  const seen = new Set<string>();
  return problems.flatMap((problem) => {
    if (problem.kind === 'missing' && meant.has(placeKey(problem.path, problem.key))) return [];
    const place = `${placeKey(problem.path, '')} ${problem.kind === 'missing' ? problem.key : ''}`;
    if (seen.has(place)) return [];
    seen.add(place);
    return [toFinding(file, problem)];
  });
}

const placeKey = (path: readonly (string | number)[], key: string): string =>
  [...path, key].join('\u0000');

/** The place of the key that a mistyped one was meant to be; `tidak_terbaca` does for `nama`, too. */
function meantKey(problem: SchemaProblem): string[] {
  if (problem.kind === 'colon-in-text') return [placeKey(problem.path.slice(0, -1), 'nama')];
  if (problem.kind !== 'unknown-key') return [];
  const meant = suggest(problem.key, problem.known);
  if (meant === undefined) return [];
  const parent = problem.path.slice(0, -1);
  return [placeKey(parent, meant === 'tidak_terbaca' ? 'nama' : meant)];
}

function toFinding(file: YamlFile, problem: SchemaProblem): Finding {
  const key = fieldOf(problem);
  const atKey = ['unknown-key', 'colon-in-text', 'misplaced', 'both'].includes(problem.kind);
  const path =
    problem.kind === 'bulan' && problem.problem.index !== undefined
      ? [...problem.path, problem.problem.index]
      : problem.path;
  const span = file.span(path, atKey ? 'key' : 'value');
  const written = file.source.text.slice(span.start, span.end);
  return {
    code: `schema/${key}`,
    severity: 'error',
    span,
    facts: factsOf(problem),
    scopes: [],
    related: [],
    word: (lang) => wordProblem(problem, key, written, lang),
  };
}

/** The keys under which a date stands. */
const DATES: ReadonlySet<string> = new Set(['tanggal', 'sampai']);

/** The key that the finding is about: the last name on the way to it. */
function fieldOf(problem: SchemaProblem): string {
  if (problem.kind === 'missing') return problem.key;
  if (problem.kind === 'bad-id') return 'id';
  if (problem.kind === 'unknown-key' || problem.kind === 'colon-in-text') return 'kunci';
  return String(problem.path.filter((step) => typeof step === 'string').at(-1) ?? 'berkas');
}

function factsOf({ path: _, ...problem }: SchemaProblem): Facts {
  if (problem.kind === 'bulan') {
    const { kind, value, instead } = problem.problem;
    return { kind, value, instead };
  }
  return problem;
}

/** @param written the value as it stands in the file: `0561`, where YAML reads 561 */
function wordProblem(problem: SchemaProblem, key: string, written: string, lang: Lang): Wording {
  const { schema, bulan } = findingWords[lang];
  switch (problem.kind) {
    case 'unknown-key':
      return schema.unknownKey(problem.key, suggest(problem.key, problem.known), problem.known);
    case 'colon-in-text':
      return schema.colonInText(problem.key);
    case 'missing':
      if (key === 'bulan') return schema.missingBulan;
      if (key === 'id') return schema.missingId;
      if (key === 'indikator') return schema.missingIndikator;
      if (key === 'nama') return schema.missingNama;
      return schema.missing(key);
    case 'misplaced':
      return schema.misplaced(problem.key);
    case 'both':
      return schema.both(problem.keys);
    case 'empty':
      return schema.empty(key);
    case 'wrong-kind':
      if (problem.path.length === 0) return schema.notAMapping;
      if (DATES.has(key) && problem.value !== '') return schema.badDate(key, written);
      return schema.wrongKind(
        key,
        problem.expected,
        problem.got,
        problem.value === '' ? '' : written,
      );
    case 'not-in-list':
      if (problem.options.includes(written)) return schema.needsQuotes(key, written);
      if (problem.options.includes(problem.value)) return schema.needsNoQuotes(key, problem.value);
      return schema.notInList(
        key,
        problem.value,
        suggest(problem.value, problem.options),
        problem.options,
      );
    case 'out-of-range':
      return schema.outOfRange(key, problem.value, problem.min, problem.max);
    case 'bad-id':
      return schema.badId(problem.value);
    case 'bad-date':
      return schema.badDate(key, problem.value);
    case 'too-few':
      return schema.tooFew(key, problem.min);
    case 'bulan': {
      const { kind, value, instead } = problem.problem;
      const wording = bulan[kind](value);
      return instead === undefined ? wording : { ...wording, how: bulan.instead(instead) };
    }
  }
}
