/** What changed between two checks of the same plans. */
import type { Finding, Severity } from '../diagnostics/finding.ts';
import { positionOf } from '../source/source-file.ts';
import { validateWords, watchWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';

export interface Delta {
  readonly fresh: readonly Finding[];
  /** With the places that they had. */
  readonly solved: readonly Finding[];
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** Findings listed on each side, errors first, before the rest is only counted. */
const LISTED = 10;

/** A finding that only moved to another line is the same; the same said twice counts twice. */
export function deltaOf(before: readonly Finding[], after: readonly Finding[], lang: Lang): Delta {
  return { fresh: without(after, before, lang), solved: without(before, after, lang) };
}

function without(findings: readonly Finding[], others: readonly Finding[], lang: Lang): Finding[] {
  const keyOf = ({ code, severity, span, word }: Finding): string =>
    JSON.stringify([span.file.path, code, severity, word(lang).message]);
  const left = new Map<string, number>();
  for (const key of others.map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
  return findings.filter((finding) => {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

export function deltaToText({ fresh, solved }: Delta, lang: Lang): string {
  const words = watchWords[lang];
  const lines = [
    words.delta(fresh.length, solved.length),
    ...listed(`+ ${words.fresh}`, fresh, lang),
    ...listed(`- ${words.solved}`, solved, lang),
  ];
  return `${lines.join('\n')}\n`;
}

function listed(label: string, findings: readonly Finding[], lang: Lang): string[] {
  const gravest = [...findings].sort((a, b) => GRAVITY[b.severity] - GRAVITY[a.severity]);
  const lines = gravest.slice(0, LISTED).map(({ code, severity, span, word }) => {
    const { line, column } = positionOf(span.file, span.start);
    const place = `${visible(span.file.path)}:${line}:${column}`;
    const level = validateWords[lang].severity[severity];
    return `  ${label}: ${place} ${level}: ${word(lang).message}  ${code}`;
  });
  const rest = findings.length - lines.length;
  return rest === 0 ? lines : [...lines, `  ${watchWords[lang].more(rest)}`];
}
