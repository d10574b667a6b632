/** Findings about a file as such: it cannot be read, or its YAML is not sound. */
import { MOST_TOLD } from '../source/bounds.ts';
import type { UnreadReason } from '../source/plan-folder.ts';
import type { SourceFile, Span } from '../source/source-file.ts';
import type { YamlProblem, YamlProblemCode } from '../source/yaml-file.ts';
import { findingWords } from '../text/catalogue.ts';
import type { Finding } from './finding.ts';

/** `yaml/too-large`, `yaml/not-utf8` …: why a file of the plan was not read. */
export function unreadFinding(source: SourceFile, reason: UnreadReason | 'no-rencana'): Finding {
  return {
    code: `yaml/${reason}`,
    severity: 'error',
    span: { file: source, start: 0, end: 0 },
    facts: {},
    scopes: [],
    related: [],
    word: (lang) => findingWords[lang].file[reason],
  };
}

/** The findings of one file's YAML; of very many the first. */
export function yamlFindings(problems: readonly YamlProblem[]): Finding[] {
  const told = problems.slice(0, MOST_TOLD).map(yamlFinding);
  const next = problems[MOST_TOLD];
  return next === undefined ? told : [...told, moreFinding(next.span)];
}

/** `yaml/bad-indent` and so on, for each code of the parser and each trap. */
function yamlFinding({ code, span, text, related }: YamlProblem): Finding {
  return {
    code: `yaml/${codeName(code)}`,
    severity: 'error',
    span,
    facts: { text },
    scopes: [],
    related:
      related === undefined ? [] : [{ span: related, word: (lang) => findingWords[lang].firstKey }],
    word: (lang) => findingWords[lang].yaml[code],
  };
}

/** At the first of the faults of a file that are not told. */
export function moreFinding(span: Span): Finding {
  return {
    code: 'yaml/too-many-faults',
    severity: 'error',
    span,
    facts: {},
    scopes: [],
    related: [],
    word: (lang) => findingWords[lang].file['too-many-faults'],
  };
}

const codeName = (code: YamlProblemCode): string => code.toLowerCase().replaceAll('_', '-');
