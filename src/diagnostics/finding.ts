/** What a finding is: one thing in a plan that a person should look at, in one place. */

import type { Span } from '../source/source-file.ts';
import type { Lang } from '../text/lang.ts';
import { compareFileNames } from '../text/order.ts';

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

/** A stretch of a file and the text that should stand there instead. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
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
  /** What cures it without changing what is said, for `--fix`; absent where a person must decide. */
  readonly fix?: readonly Edit[];
}

/** A finding that a waiver covers, with the waiver's reason. */
export interface WaivedFinding extends Finding {
  readonly alasan: string;
}

/** Sorted by file, then place, then code. */
export function sortFindings<F extends Finding>(findings: readonly F[]): F[] {
  return [...findings].sort(
    (a, b) =>
      compareFileNames(a.span.file.path, b.span.file.path) ||
      a.span.start - b.span.start ||
      compare(a.code, b.code),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
