/** Finds the rule that a user names. */
import { suggest } from '../diagnostics/suggest.ts';
import type { Rule } from '../rules/define-rule.ts';
import { RULES } from '../rules/rules.ts';
import { explainWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';
import { UsageError } from './io.ts';

/** @throws UsageError for a code that no rule has */
export function ruleByCode(code: string, lang: Lang): Rule {
  const rule = RULES.find((each) => each.code === code);
  if (rule !== undefined) return rule;
  const codes = RULES.map((each) => each.code);
  throw new UsageError(explainWords[lang].unknown(code, suggest(code, codes)));
}
