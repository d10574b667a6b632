/** `src/rules/README.md` is what `rb explain` shows, in English; `npm run rules` writes it anew. */
import { expect, test } from 'vitest';
import { pageToMarkdown, rulePage, ruleTable } from '../../src/cli/rule-page.ts';
import { RULES } from '../../src/rules/rules.ts';

test('src/rules/README.md is not stale', async () => {
  const parts = [...ruleTable(RULES, 'en'), ...RULES.flatMap((rule) => rulePage(rule, 'en', 2))];
  const text = `<!-- Generated from the rules by \`npm run rules\`; do not edit. -->\n\n${pageToMarkdown(parts)}`;
  await expect(text).toMatchFileSnapshot('../../src/rules/README.md');
});
