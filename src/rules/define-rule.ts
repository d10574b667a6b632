/** What a rule is: its code, its words, its examples and its check, all in one file of this folder. */
import type { Edit, Facts, Finding, Severity } from '../diagnostics/finding.ts';
import type { Baris, Plan } from '../plan/model.ts';
import type { PrintedText } from '../plan/printed-texts.ts';
import type { Span } from '../source/source-file.ts';
import type { InEachLang } from '../text/lang.ts';
import { visible } from '../text/visible.ts';

/** A rule's words in one language. */
export interface RuleWords<F> {
  /** What the rule asks for, in one sentence. */
  readonly summary: string;
  /** Why a plan that breaks it causes trouble. */
  readonly why: string;
  readonly message: (facts: F) => string;
  readonly how: (facts: F) => string;
  /** What stands at the related place. */
  readonly related?: (facts: F) => string;
}

/** Where a rule is broken. */
export interface Hit<F> {
  readonly span: Span;
  readonly facts: F;
  /** What a waiver's `di` may name; see `Finding.scopes`. */
  readonly scopes: readonly string[];
  readonly related?: Span;
  /** See `Finding.fix`. */
  readonly fix?: readonly Edit[];
}

/** What a rule's findings weigh, or that it does not run. */
export const LEVELS = ['off', 'note', 'warning', 'error'] as const;
export type Level = (typeof LEVELS)[number];

/** What a check may look at besides the plan. */
export interface RuleContext {
  /** The findings of the rules that stand before this one. */
  readonly before: readonly Finding[];
  /** The date at which waivers are judged, ISO. */
  readonly asOf: string;
  /** The date at which months have passed, ISO; absent where nobody gave one (`--as-of`). */
  readonly dataDate?: string;
  /** Every rule by its code, with its level in this run. */
  readonly levels: ReadonlyMap<string, Level>;
}

/** A plan's files by name, laid over the example plan of `example-plan.ts`. */
export type Example = Readonly<Record<string, string>>;

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** Judges language and spelling: a note on a signed plan, whose text may not be mended. */
  readonly isLanguage: boolean;
  /** Runs only where it is asked for, or under `--strict`. */
  readonly isOptional: boolean;
  readonly words: InEachLang<Pick<RuleWords<never>, 'summary' | 'why'>>;
  /** Plans that the rule has nothing to say about. */
  readonly valid: readonly Example[];
  /** Plans in each of which the rule, and no other check, finds exactly one thing. */
  readonly invalid: readonly Example[];
  readonly check: (plan: Plan, context: RuleContext) => readonly Finding[];
}

/** What most rules find in most plans. */
const NOTHING: readonly Finding[] = [];

interface RuleDefinition<F extends Facts> {
  /** `no-<fault>` or `use-<practice>`; the same as the file's name. */
  readonly code: string;
  readonly severity: Severity;
  /** See `Rule`; false when absent. */
  readonly isLanguage?: boolean;
  readonly isOptional?: boolean;
  readonly words: InEachLang<RuleWords<F>>;
  readonly valid: readonly Example[];
  readonly invalid: readonly Example[];
  readonly check: (plan: Plan, context: RuleContext) => readonly Hit<F>[];
}

/** Makes a rule of its definition: stamps its hits with code, severity and words. */
export function defineRule<F extends Facts>(definition: RuleDefinition<F>): Rule {
  const { code, severity, words, valid, invalid, check } = definition;
  const { isLanguage = false, isOptional = false } = definition;
  const relatedOf = (span: Span | undefined, facts: F): Finding['related'] => {
    const { id, en } = words;
    if (span === undefined || id.related === undefined || en.related === undefined) return [];
    const said = { id: id.related(facts), en: en.related(facts) };
    return [{ span, word: (lang) => visible(said[lang]) }];
  };
  const toFinding = ({ span, facts, scopes, related, fix }: Hit<F>): Finding => ({
    code,
    severity,
    span,
    facts,
    scopes,
    related: relatedOf(related, facts),
    word: (lang) => ({
      // A rule may name a row by its text, which is data.
      message: visible(words[lang].message(facts)),
      why: words[lang].why,
      how: visible(words[lang].how(facts)),
    }),
    ...(fix === undefined ? {} : { fix }),
  });
  return {
    code,
    severity,
    isLanguage,
    isOptional,
    words,
    valid,
    invalid,
    check: (plan, context) => {
      const hits = check(plan, context);
      return hits.length === 0 ? NOTHING : hits.map(toFinding);
    },
  };
}

/** What a waiver may name for a finding about a row. */
export function barisScopes({ id, nomorArea }: Baris): readonly string[] {
  return [id, areaScope(nomorArea)];
}

/** What a waiver may name for a finding about a printed text. */
export function textScopes({
  area,
  baris,
}: Pick<PrintedText, 'area' | 'baris'>): readonly string[] {
  if (area === undefined) return [RENCANA_SCOPE];
  return baris === undefined ? [areaScope(area.nomor)] : barisScopes(baris);
}

export const areaScope = (nomor: number): string => `area-${nomor}`;

/** What a waiver may name for a finding about `rencana.yaml`. */
export const RENCANA_SCOPE = 'rencana';
