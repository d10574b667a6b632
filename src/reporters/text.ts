/** Findings for people at a terminal: errors with a code frame, warnings a line each. */
import { Chalk, type ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import { codeFrame } from '../diagnostics/code-frame.ts';
import type { Finding, Severity } from '../diagnostics/finding.ts';
import { positionOf, type Span } from '../source/source-file.ts';
import { validateWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { clause } from '../text/phrases.ts';
import { withoutCommands } from '../text/runner-commands.ts';
import { visible } from '../text/visible.ts';
import { countSeverity, type Outcome } from './outcome.ts';
import { planLines } from './plan-lines.ts';

export interface TextOptions {
  readonly lang: Lang;
  readonly color: boolean;
  /** Show every finding with its frame, instead of a count from the sixth of a rule on. */
  readonly all: boolean;
  /** List what waivers cover, each with the waiver's reason. */
  readonly showWaived?: boolean;
  /** Leave out warnings and notes, and the summary. */
  readonly quiet: boolean;
  /** Width of the terminal, to break long sentences at words; never broken when absent. */
  readonly columns?: number;
}

/** Warnings and notes of one rule shown before the rest is only counted. */
const SHOWN_OF_A_RULE = 5;

/** Errors of several plans that are shown; the lines of the plans count them all. */
const SHOWN_OF_MANY_PLANS = 20;

/** Of several plans errors only, and a line a plan, unless `all` is wanted. */
export function findingsToText(outcome: Outcome, options: TextOptions): string {
  const { lang, all, quiet } = options;
  const words = validateWords[lang];
  const style = { ...options, chalk: new Chalk({ level: options.color ? 1 : 0 }) };
  const shownOf = new Map<string, number>();
  const hidden = new Map<string, number>();
  const plans = all ? undefined : outcome.plans;
  let errors = 0;
  const blocks: string[] = [];
  let before: { path: string; isLong: boolean } | undefined;

  for (const finding of outcome.findings) {
    const isError = finding.severity === 'error';
    if ((quiet || plans !== undefined) && !isError) continue;
    errors += isError ? 1 : 0;
    if (plans !== undefined && errors > SHOWN_OF_MANY_PLANS) continue;
    const shown = (shownOf.get(finding.code) ?? 0) + 1;
    shownOf.set(finding.code, shown);
    if (!isError && !all && shown > SHOWN_OF_A_RULE) {
      hidden.set(finding.code, (hidden.get(finding.code) ?? 0) + 1);
      continue;
    }
    const isLong = isError || all;
    const { path } = finding.span.file;
    const lines = isLong ? findingLines(finding, style) : [headLine(finding, style)];
    const apart = before !== undefined && (before.path !== path || isLong || before.isLong);
    blocks.push(`${apart ? '\n' : ''}${lines.join('\n')}`);
    before = { path, isLong };
  }
  if (plans !== undefined && errors > SHOWN_OF_MANY_PLANS) {
    blocks.push(`\n  ${words.plans.moreErrors(errors - SHOWN_OF_MANY_PLANS)}`);
  }
  if (quiet) return toReport(blocks);
  if (plans !== undefined) {
    const lines = [...planLines(plans, style), '', style.chalk.dim(words.plans.hint)];
    blocks.push(`${blocks.length > 0 ? '\n' : ''}${lines.join('\n')}`);
  }
  if (hidden.size > 0) {
    const counts = [...hidden].map(([code, count]) => `  ${words.more(count, code)}`);
    blocks.push(`\n${[...counts, style.chalk.dim(`  ${words.moreHint}`)].join('\n')}`);
  }
  if (options.showWaived === true && outcome.waived.length > 0) {
    const waived = outcome.waived.flatMap((finding) => [
      headLine(finding, style),
      hung(2, `${words.waived}: ${clause(finding.alasan)}`, style),
    ]);
    blocks.push(`${blocks.length > 0 ? '\n' : ''}${waived.join('\n')}`);
  }
  const summary = words.summary(
    outcome.files.length,
    countSeverity(outcome, 'error'),
    countSeverity(outcome, 'warning'),
    countSeverity(outcome, 'note'),
    outcome.waived.length,
  );
  blocks.push(`${blocks.length > 0 ? '\n' : ''}${summary}`);
  return toReport(blocks);
}

const toReport = (blocks: readonly string[]): string =>
  blocks.length === 0 ? '' : `${withoutCommands(blocks.join('\n'))}\n`;

/** How findings are set. */
interface Style {
  readonly lang: Lang;
  readonly chalk: ChalkInstance;
  readonly columns?: number;
}

/** Without colour and unbroken, for text inside another format. */
export const plainStyle = (lang: Lang): Style => ({ lang, chalk: new Chalk({ level: 0 }) });

/** `file:line:column severity: message  rule` */
export function headLine(finding: Finding, style: Style): string {
  const { lang, chalk } = style;
  const { message } = finding.word(lang);
  const severity = validateWords[lang].severity[finding.severity];
  const painted = paint(finding.severity, chalk)(`${severity}:`);
  const place = placeText(finding.span);
  return hung(0, `${place} ${painted} ${message}  ${chalk.dim(finding.code)}`, style);
}

/** All that is to say of a finding: its line, the code frame, other places, why, what to do. */
export function findingLines(finding: Finding, style: Style): string[] {
  const { lang, chalk } = style;
  const words = validateWords[lang];
  const { why, how } = finding.word(lang);
  const sentences = [
    ...finding.related.map(({ span, word }) => words.related(placeText(span), word(lang))),
    ...(why === undefined ? [] : [`${words.why}: ${why}`]),
    `${words.how}: ${how}`,
  ];
  return [
    headLine(finding, style),
    ...codeFrame(finding.span, style.columns).map((line) => chalk.dim(line)),
    ...sentences.map((sentence) => hung(2, sentence, style)),
  ];
}

/** Under the line that a sentence starts in, the rest of it is set in this far. */
const HANG = 4;

/** A sentence, set in by `indent`, broken at words where the terminal ends. */
function hung(indent: number, sentence: string, { columns }: Style): string {
  const start = ' '.repeat(indent);
  if (columns === undefined) return start + sentence;
  const [first = '', ...rest] = wrapAnsi(sentence, Math.max(20, columns - HANG)).split('\n');
  return [start + first, ...rest.map((line) => ' '.repeat(HANG) + line)].join('\n');
}

function placeText(span: Span): string {
  const { line, column } = positionOf(span.file, span.start);
  return `${visible(span.file.path)}:${line}:${column}`;
}

function paint(severity: Severity, chalk: ChalkInstance): (text: string) => string {
  if (severity === 'error') return chalk.red.bold;
  return severity === 'warning' ? chalk.yellow : chalk.cyan;
}
