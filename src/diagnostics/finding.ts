/** What a finding is: one thing in a plan that a person should look at, in one place. */
import type { Span } from '../source/source-file.ts';
import type { Lang } from '../text/lang.ts';

export type Severity = 'error' | 'warning' | 'note';

/** What a finding is about, as plain data: values found, values expected. */
export type Facts = Readonly<
  Record<string, string | number | boolean | readonly (string | number)[] | undefined>
>;

/** A finding in words. */
export interface Wording {
  /** What is wrong, naming the value in question; one sentence without a full stop. */
  readonly message: string;
  /** Why it matters. */
  readonly why?: string;
  /** What to do. */
  readonly how: string;
}

/** Another place that explains the finding ("pertama kali dipakai di …"). */
export interface Related {
  readonly span: Span;
  readonly word: (lang: Lang) => string;
}

export interface Finding {
  /** A rule's code, `yaml/<code>` or `schema/<field>`. */
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly facts: Facts;
  /**
   * What a waiver's `di` may name to cover this finding: the row's id, `area-<nomor>`, `rencana`.
   * Empty for findings that cannot be waived.
   */
  readonly scopes: readonly string[];
  readonly related: readonly Related[];
  /** Findings carry facts and are worded when they are reported. */
  readonly word: (lang: Lang) => Wording;
}

/** Sorted by file, then place, then code. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      byPath.compare(a.span.file.path, b.span.file.path) ||
      a.span.start - b.span.start ||
      compare(a.code, b.code),
  );
}

/** `area-2` before `area-10`. */
const byPath = new Intl.Collator('en', { numeric: true });

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
