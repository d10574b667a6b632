/** `rb explain [rule]`: a rule's page, or the table of rules. */
import { RULES } from '../rules/rules.ts';
import { explainWords } from '../text/catalogue.ts';
import { type Context, EXIT } from './io.ts';
import { ruleByCode } from './rule-by-code.ts';
import { type Part, pageToText, rulePage, ruleTable } from './rule-page.ts';

/** Columns where there is no terminal to ask. */
const DEFAULT_WIDTH = 80;

/** Codes that no rule stands behind, by what they begin with. */
const OTHER_CODES = ['yaml', 'schema', 'render'] as const;

/** @throws UsageError for a rule that does not exist */
export async function explain(code: string | undefined, context: Context): Promise<number> {
  const { io, color } = context;
  const width = io.stdout.columns || DEFAULT_WIDTH;
  io.stdout.write(pageToText(pageOf(code, context), { width, color: color(io.stdout) }));
  return EXIT.ok;
}

function pageOf(code: string | undefined, { lang }: Context): readonly Part[] {
  if (code === undefined) return ruleTable(RULES, lang);
  const other = OTHER_CODES.find((prefix) => code.startsWith(`${prefix}/`));
  if (other === undefined) return rulePage(ruleByCode(code, lang), lang);
  const sentence = { text: explainWords[lang][other] };
  return [{ kind: 'blocks', blocks: [{ kind: 'paragraph', runs: [sentence] }] }];
}
