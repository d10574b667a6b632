/** Words the problems of a file's shape as findings. */

import { moreFinding } from '../diagnostics/file-findings.ts';
import type { Edit, Facts, Finding, Wording } from '../diagnostics/finding.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { MOST_TOLD } from '../source/bounds.ts';
import type { YamlFile } from '../source/yaml-file.ts';
import type { Path } from '../source/yaml-tree.ts';
import { findingWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';
import { bulanFix } from './bulan-fix.ts';
import { rowText, slugOf } from './mint-id.ts';
import { withoutEchoes } from './schema-echoes.ts';
import type { SchemaProblem, ValueKind } from './schema-problems.ts';

/** One finding for each slip. */
export function schemaFindings(file: YamlFile, problems: readonly SchemaProblem[]): Finding[] {
  const told = withoutEchoes(file.value, problems.slice(0, MOST_TOLD));
  const findings = told.map((problem) => toFinding(file, problem));
  const next = problems[MOST_TOLD];
  return next === undefined ? findings : [...findings, moreFinding(toFinding(file, next).span)];
}

function toFinding(file: YamlFile, problem: SchemaProblem): Finding {
  const key = fieldOf(problem);
  const atKey = ['unknown-key', 'colon-in-text', 'misplaced', 'both'].includes(problem.kind);
  const path =
    problem.kind === 'bulan' && problem.problem.index !== undefined
      ? [...problem.path, problem.problem.index]
      : problem.path;
  const span = file.span(path, atKey ? 'key' : 'value');
  const written = visible(
    file.source.text.slice(span.start, Math.min(span.end, span.start + MOST_WRITTEN)),
  );
  const fix = fixOf(file, problem);
  return {
    code: `schema/${key}`,
    severity: 'error',
    span,
    facts: factsOf(file, problem),
    scopes: [],
    related: [],
    word: (lang) => wordProblem(problem, key, written, lang),
    ...(fix === undefined ? {} : { fix }),
  };
}

/** Letters of a value that a sentence may quote as it is written. */
const MOST_WRITTEN = 100;

/** The keys under which a date stands. */
const DATES: ReadonlySet<string> = new Set(['tanggal', 'sampai']);

/** Keys of ours, not the ids of rows, in which anything may stand. */
const FIELD = /^[a-z_-]{1,40}$/;

/** The key that the finding is about: the last name on the way to it. */
function fieldOf(problem: SchemaProblem): string {
  if (problem.kind === 'missing') return problem.key;
  if (problem.kind === 'bad-id') return 'id';
  if (problem.kind === 'unknown-key' || problem.kind === 'colon-in-text') return 'kunci';
  const names = problem.path.filter((step) => typeof step === 'string');
  return names.findLast((name) => FIELD.test(name)) ?? 'berkas';
}

/** An id is minted when all ids of the plan are known (`mintIds`). */
function fixOf(file: YamlFile, problem: SchemaProblem): readonly Edit[] | undefined {
  if (problem.kind !== 'bulan' || problem.problem.instead === undefined) return undefined;
  return bulanFix(file, problem.path, problem.problem.instead);
}

function factsOf(file: YamlFile, whole: SchemaProblem): Facts {
  const { path: _, ...problem } = whole;
  if (problem.kind === 'bulan') {
    const { kind, value, instead, meant } = problem.problem;
    return { kind, value, instead, meant };
  }
  const row = rowWithoutId(whole);
  const teks = row === undefined ? undefined : rowText(file, row);
  return teks === undefined ? problem : { ...problem, teks };
}

function rowWithoutId(problem: SchemaProblem): Path | undefined {
  if (problem.kind === 'missing') return problem.key === 'id' ? problem.path : undefined;
  const isEmptyId = problem.kind === 'empty' && problem.path.at(-1) === 'id';
  return isEmptyId ? problem.path.slice(0, -1) : undefined;
}

/** What a text would be without its quotes, where that is what is asked for. */
function kindInQuotes({ got, expected, value }: SchemaProblem & { kind: 'wrong-kind' }) {
  if (got !== 'text') return undefined;
  const fits: Partial<Record<ValueKind, RegExp>> = {
    number: /^-?\d+(?:\.\d+)?$/,
    'whole-number': /^-?\d+$/,
    boolean: /^(?:true|false)$/,
  };
  return expected.find((kind) => fits[kind]?.test(value));
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
      if (problem.keys !== undefined) return schema.missingSeveral(problem.keys);
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
      if (typeof problem.path.at(-1) === 'number') return schema.emptyItem(key);
      return schema.empty(key, problem.isNeeded);
    case 'wrong-kind':
      if (problem.path.length === 0) return schema.notAMapping;
      if (DATES.has(key) && problem.value !== '') return schema.badDate(key, written);
      return wordWrongKind(problem, key, written, lang);
    case 'not-in-list':
      if (problem.options.includes(written)) return schema.needsQuotes(key, written);
      if (problem.options.includes(problem.value)) {
        return schema.needsNoQuotes(key, 'number', problem.value);
      }
      return schema.notInList(
        key,
        problem.value,
        suggest(problem.value, problem.options),
        problem.options,
      );
    case 'out-of-range':
      return schema.outOfRange(key, problem.value, problem.min, problem.max);
    case 'bad-id':
      return schema.badId(problem.value, slugOf(problem.value));
    case 'bad-date':
      return schema.badDate(key, problem.value);
    case 'too-few':
      return schema.tooFew(key, problem.min);
    case 'too-long':
      return schema.tooLong(key, problem.length, problem.max);
    case 'too-long-together':
      return schema.tooLongTogether(key, problem.length, problem.max);
    case 'bulan': {
      const { kind, value, meant, guess, instead = guess } = problem.problem;
      const wording = bulan[kind](value, meant);
      return instead === undefined ? wording : { ...wording, how: bulan.instead(instead) };
    }
  }
}

function wordWrongKind(
  problem: SchemaProblem & { kind: 'wrong-kind' },
  key: string,
  written: string,
  lang: Lang,
): Wording {
  const { schema } = findingWords[lang];
  const { expected, got, value } = problem;
  const meant = kindInQuotes(problem);
  if (meant !== undefined) return schema.needsNoQuotes(key, meant, value);
  // `0561` is more than the number that YAML reads; quotes are no part of a text.
  return schema.wrongKind(key, expected, got, value === '' || got === 'text' ? value : written);
}
