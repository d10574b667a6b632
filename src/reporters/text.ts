/** Findings for people at a terminal: errors with a code frame, warnings a line each. */
import { Chalk, type ChalkInstance } from 'chalk';
import { codeFrame } from '../diagnostics/code-frame.ts';
import type { Finding, Severity } from '../diagnostics/finding.ts';
import { positionOf, type Span } from '../source/source-file.ts';
import { validateWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';
import { countSeverity, type Outcome } from './outcome.ts';

export interface TextOptions {
  readonly lang: Lang;
  readonly color: boolean;
  /** Show every finding with its frame, instead of a count from the sixth of a rule on. */
  readonly all: boolean;
  /** Leave out warnings and notes, and the summary. */
  readonly quiet: boolean;
}

/** Warnings and notes of one rule shown before the rest is only counted. */
const SHOWN_OF_A_RULE = 5;

export function findingsToText(outcome: Outcome, options: TextOptions): string {
  const { lang, all, quiet } = options;
  const words = validateWords[lang];
  const chalk = new Chalk({ level: options.color ? 1 : 0 });
  const shownOf = new Map<string, number>();
  const hidden = new Map<string, number>();
  const blocks: string[] = [];
  let file = '';

  for (const finding of outcome.findings) {
    const isError = finding.severity === 'error';
    if (quiet && !isError) continue;
    const shown = (shownOf.get(finding.code) ?? 0) + 1;
    shownOf.set(finding.code, shown);
    if (!isError && !all && shown > SHOWN_OF_A_RULE) {
      hidden.set(finding.code, (hidden.get(finding.code) ?? 0) + 1);
      continue;
    }
    const inNewFile = finding.span.file.path !== file;
    file = finding.span.file.path;
    const lines =
      isError || all ? wholeFinding(finding, lang, chalk) : [headLine(finding, lang, chalk)];
    const apart = blocks.length > 0 && (inNewFile || lines.length > 1);
    blocks.push(`${apart ? '\n' : ''}${lines.join('\n')}`);
  }
  if (quiet) return joined(blocks);
  if (hidden.size > 0) {
    const counts = [...hidden].map(([code, count]) => `  ${words.more(count, code)}`);
    blocks.push(`\n${[...counts, chalk.dim(`  ${words.moreHint}`)].join('\n')}`);
  }
  const summary = words.summary(
    outcome.files,
    countSeverity(outcome, 'error'),
    countSeverity(outcome, 'warning'),
    countSeverity(outcome, 'note'),
    outcome.waived.length,
  );
  blocks.push(`${blocks.length > 0 ? '\n' : ''}${summary}`);
  return joined(blocks);
}

const joined = (blocks: readonly string[]): string =>
  blocks.length === 0 ? '' : `${blocks.join('\n')}\n`;

/** `file:line:column severity: message  rule` */
function headLine(finding: Finding, lang: Lang, chalk: ChalkInstance): string {
  const { message } = finding.word(lang);
  const severity = validateWords[lang].severity[finding.severity];
  const painted = paint(finding.severity, chalk)(`${severity}:`);
  return `${placeText(finding.span)} ${painted} ${message}  ${chalk.dim(finding.code)}`;
}

function wholeFinding(finding: Finding, lang: Lang, chalk: ChalkInstance): string[] {
  const words = validateWords[lang];
  const { why, how } = finding.word(lang);
  return [
    headLine(finding, lang, chalk),
    ...codeFrame(finding.span).map((line) => chalk.dim(line)),
    ...finding.related.map(({ span, word }) => `  ${words.related(placeText(span), word(lang))}`),
    ...(why === undefined ? [] : [`  ${words.why}: ${why}`]),
    `  ${words.how}: ${how}`,
  ];
}

function placeText(span: Span): string {
  const { line, column } = positionOf(span.file, span.start);
  return `${visible(span.file.path)}:${line}:${column}`;
}

function paint(severity: Severity, chalk: ChalkInstance): (text: string) => string {
  if (severity === 'error') return chalk.red.bold;
  return severity === 'warning' ? chalk.yellow : chalk.cyan;
}
