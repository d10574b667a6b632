/** Findings about a file as such: it cannot be read, or its YAML is not sound. */
import type { UnreadReason } from '../source/plan-folder.ts';
import type { SourceFile } from '../source/source-file.ts';
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

/** `yaml/bad-indent` and so on, for each code of the parser and each trap. */
export function yamlFinding({ code, span, text, related }: YamlProblem): Finding {
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

const codeName = (code: YamlProblemCode): string => code.toLowerCase().replaceAll('_', '-');
