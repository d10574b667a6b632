/** The page of a rule and the table of all, as parts that a terminal and Markdown both show. */
import type { Block, Document, Paragraph, Table } from '../document/document.ts';
import { toMarkdown } from '../formats/markdown.ts';
import { type TextOptions, toText } from '../formats/text.ts';
import type { Rule } from '../rules/define-rule.ts';
import { explainWords, validateWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';
import { exampleLines, exampleOutput } from './rule-example.ts';

/** Blocks, or lines to be shown as they are. */
export type Part =
  | { readonly kind: 'blocks'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'lines';
      readonly language: 'yaml' | 'text';
      readonly lines: readonly string[];
    };

/** What a rule asks for, why, what it weighs, its examples with what `rb` says of each. */
export function rulePage(rule: Rule, lang: Lang, level: 1 | 2 = 1): Part[] {
  const words = explainWords[lang];
  const { summary, why } = rule.words[lang];
  const severity = validateWords[lang].severity[rule.severity];
  const wrong = rule.invalid.flatMap((example, index): Part[] => [
    text(words.invalid(index + 1, rule.invalid.length)),
    { kind: 'lines', language: 'yaml', lines: exampleLines(example, lang) },
    text(words.output),
    { kind: 'lines', language: 'text', lines: exampleOutput(example, lang) },
  ]);
  // The first is often the example plan as it stands, which shows nothing.
  const right = rule.valid
    .map((example) => exampleLines(example, lang))
    .filter((lines) => lines.length > 0)
    .flatMap((lines): Part[] => [text(words.valid), { kind: 'lines', language: 'yaml', lines }]);
  return [
    blocks({ kind: 'heading', level, runs: [{ text: rule.code }] }),
    blocks(paragraph(summary)),
    blocks(paragraph(`${words.why}: ${why}.`)),
    blocks(paragraph(words.level(severity, rule.isLanguage, rule.isOptional))),
    ...wrong,
    ...right,
    text(words.waive),
    {
      kind: 'lines',
      language: 'yaml',
      lines: ['pengecualian:', `  - aturan: ${rule.code}`, `    alasan: ${words.reason}`],
    },
  ];
}

/** A row a rule: code, severity, what it asks for. */
export function ruleTable(rules: readonly Rule[], lang: Lang): Part[] {
  const words = explainWords[lang];
  const table: Table = {
    kind: 'table',
    columns: [
      { title: words.code, width: 8 },
      { title: words.severity, width: 3 },
      { title: words.summary, width: 10 },
    ],
    head: [row([words.code, words.severity, words.summary])],
    groups: [
      {
        rows: rules.map((rule) =>
          row([rule.code, severityText(rule, lang), rule.words[lang].summary]),
        ),
      },
    ],
  };
  return [
    blocks({ kind: 'heading', level: 1, runs: [{ text: words.rules }] }),
    blocks(table),
    text(words.listHint),
  ];
}

function severityText({ severity, isLanguage, isOptional }: Rule, lang: Lang): string {
  const words = explainWords[lang];
  const marks = [...(isLanguage ? [words.language] : []), ...(isOptional ? [words.optional] : [])];
  return [validateWords[lang].severity[severity], ...marks].join(', ');
}

/** The parts as Markdown. */
export function pageToMarkdown(parts: readonly Part[]): string {
  return parts
    .map((part) =>
      part.kind === 'blocks'
        ? toMarkdown(asDocument(part.blocks))
        : [`\`\`\`${part.language}`, ...part.lines, '```', ''].join('\n'),
    )
    .join('\n');
}

/** The parts as text for a terminal; lines to be shown as they are stand indented. */
export function pageToText(parts: readonly Part[], options: TextOptions): string {
  return parts
    .map((part) =>
      part.kind === 'blocks'
        ? toText(asDocument(part.blocks), options)
        : part.lines.map((line) => `${`  ${visible(line)}`.trimEnd()}\n`).join(''),
    )
    .join('\n');
}

const blocks = (...all: Block[]): Part => ({ kind: 'blocks', blocks: all });

const text = (sentence: string): Part => blocks(paragraph(sentence));

const paragraph = (sentence: string): Paragraph => ({
  kind: 'paragraph',
  runs: [{ text: sentence }],
});

const row = (texts: readonly string[]) => ({
  cells: texts.map((each) => ({ content: [paragraph(each)] })),
});

/** Blocks as a work of their own; neither text nor Markdown knows pages. */
function asDocument(all: readonly Block[]): Document {
  const margin = { top: 0, right: 0, bottom: 0, left: 0 };
  const page = { width: 0, height: 0, margin };
  return { meta: { title: '', language: 'id' }, sections: [{ page, fontSize: 10, blocks: all }] };
}
