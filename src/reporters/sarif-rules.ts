/** What a SARIF file says of the rules themselves. */
import type { MultiformatMessageString, ReportingDescriptor } from 'sarif';
import type { Finding } from '../diagnostics/finding.ts';
import { validateWords } from '../text/catalogue.ts';
import { data, toMarkdownText } from './markdown-text.ts';
import type { ReporterOptions, RuleInfo } from './outcome.ts';
import { toWhySentence } from './sentences.ts';

/** Every rule, then a descriptor for each code of YAML and shape that was found. */
export function toDescriptors(
  findings: readonly Finding[],
  { lang, rules }: ReporterOptions,
): ReportingDescriptor[] {
  const known = new Set(rules.map(({ code }) => code));
  const others = new Set(findings.map(({ code }) => code).filter((code) => !known.has(code)));
  const { sarif } = validateWords[lang];
  return [
    ...rules.map((rule) => toDescriptor(rule, lang)),
    ...[...others].sort().map((code): ReportingDescriptor => {
      const text = code.startsWith('yaml/') ? sarif.yaml : sarif.schema;
      return {
        id: code,
        shortDescription: { text },
        fullDescription: { text },
        help: { text },
        defaultConfiguration: { level: 'error' },
      };
    }),
  ];
}

function toDescriptor(
  { code, severity, words }: RuleInfo,
  lang: ReporterOptions['lang'],
): ReportingDescriptor {
  const { summary, why } = words[lang];
  return {
    id: code,
    shortDescription: { text: summary },
    fullDescription: { text: `${summary} ${toWhySentence(why, lang)}` },
    help: toHelp(summary, why, code, lang),
    defaultConfiguration: { level: severity },
  };
}

/** Services show the Markdown where they can, the text elsewhere. */
function toHelp(
  summary: string,
  why: string,
  code: string,
  lang: ReporterOptions['lang'],
): MultiformatMessageString {
  const { sarif } = validateWords[lang];
  const command = `rb explain ${code}`;
  const sentences = [summary, toWhySentence(why, lang)];
  const paragraphs = sentences.map((text) => ({
    type: 'paragraph' as const,
    children: data(text),
  }));
  return {
    text: [...sentences, sarif.more(command)].join('\n'),
    markdown: toMarkdownText([
      ...paragraphs,
      {
        type: 'paragraph',
        children: [...data(sarif.more('')), { type: 'inlineCode', value: command }],
      },
    ]),
  };
}
