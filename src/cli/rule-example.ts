/** A rule's examples as its page shows them: the lines in question, and what `rb` says of them. */
import { sortFindings } from '../diagnostics/finding.ts';
import { loadPlan } from '../plan/load-plan.ts';
import { findingsToText } from '../reporters/text.ts';
import { checkPlan } from '../rules/check-plan.ts';
import type { Example } from '../rules/define-rule.ts';
import { EXAMPLE_PLAN } from '../rules/example-plan.ts';
import { textsFolder } from '../source/texts-folder.ts';
import { explainWords } from '../text/catalogue.ts';
import type { Lang } from '../text/lang.ts';

const FOLDER = 'plans/contoh/2023';
/** A day within the example plan's year. */
const AS_OF = '2023-06-30';

/** Each file that differs from the example plan: its name as a comment, and the lines that differ. */
export function exampleLines(example: Example, lang: Lang): string[] {
  return Object.entries(example).flatMap(([name, text]) => {
    if (text === '') return [`# ${explainWords[lang].without(name)}`];
    const lines = differingLines(text, EXAMPLE_PLAN[name] ?? '');
    return lines.length === 0 ? [] : [`# ${name}`, ...withoutIndent(lines)];
  });
}

/** What `rb validate` prints of the example, without its summary. */
export function exampleOutput(example: Example, lang: Lang): string[] {
  const { plan, findings } = loadPlan(textsFolder(FOLDER, { ...EXAMPLE_PLAN, ...example }));
  const checked = checkPlan(plan, { asOf: AS_OF, dataDate: AS_OF, strict: true });
  const outcome = {
    files: [],
    findings: sortFindings([...findings, ...checked.findings]),
    waived: [],
  };
  const text = findingsToText(outcome, { lang, color: false, all: true, quiet: false });
  return text.slice(0, text.trimEnd().lastIndexOf('\n\n')).split('\n');
}

/** The lines of `text` between those it begins and ends with like `base`. */
function differingLines(text: string, base: string): string[] {
  const lines = text.trimEnd().split('\n');
  const others = base.trimEnd().split('\n');
  let start = 0;
  while (start < lines.length && lines[start] === others[start]) start += 1;
  let end = 0;
  const rest = Math.min(lines.length, others.length) - start;
  while (end < rest && lines.at(-1 - end) === others.at(-1 - end)) end += 1;
  return lines.slice(start, lines.length - end);
}

function withoutIndent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least));
}
