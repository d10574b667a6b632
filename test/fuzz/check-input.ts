/** What holds of every input, however bad: findings that point into it, or all that can be made of it. */
import { runInThisContext } from 'node:vm';
import { parseHTML } from 'linkedom';
import { expect } from 'vitest';
import { factsToCsv } from '../../src/formats/csv.ts';
import { toHtml } from '../../src/formats/html/to-html.ts';
import { eventsToIcs } from '../../src/formats/ics.ts';
import { factsToJsonl } from '../../src/formats/jsonl.ts';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { toText } from '../../src/formats/text.ts';
import { parsePlanYaml } from '../../src/plan/build-plan.ts';
import { formatPlanFile, planFileKind } from '../../src/plan/canonical-form.ts';
import { loadPlan } from '../../src/plan/load-plan.ts';
import type { SoundPlan } from '../../src/plan/model.ts';
import { toSoundPlan } from '../../src/plan/sound-plan.ts';
import { findingsToText } from '../../src/reporters/text.ts';
import { checkPlan } from '../../src/rules/check-plan.ts';
import { kalenderOf } from '../../src/schedule/calendar.ts';
import { factsOf } from '../../src/schedule/facts.ts';
import { yearPeriod } from '../../src/schedule/period.ts';
import { reportNumbers } from '../../src/schedule/report-numbers.ts';
import { type ReportScope, reportScope } from '../../src/schedule/scope.ts';
import type { PlanFolder } from '../../src/source/plan-folder.ts';
import { textsFolder } from '../../src/source/texts-folder.ts';
import { LANGS } from '../../src/text/lang.ts';
import { toJsonText } from '../../src/text/visible.ts';
import { decree } from '../../src/views/decree.ts';
import { monthlyReport } from '../../src/views/monthly-report.ts';
import { reportBrief } from '../../src/views/report-brief.ts';

/** Far more than any of these inputs takes: what is not done by then does not end. */
const HANGS_AFTER = 20_000;

/** Runs `work` and throws when it does not end, which a test's own timeout cannot do. */
function interrupted<T>(work: () => T): T {
  const place = globalThis as { rbFuzz?: () => T };
  place.rbFuzz = work;
  return runInThisContext('rbFuzz()', { timeout: HANGS_AFTER }) as T;
}

/** @returns the plan when it has no errors: then every text form of it has been made */
export function checkInput(files: Readonly<Record<string, string>>): SoundPlan | undefined {
  return interrupted(() => {
    const folder = textsFolder('plans/contoh/2023', files);
    const { plan, findings } = loadPlan(folder);
    const checked = checkPlan(plan, { asOf: '2023-06-30' });
    const all = [...findings, ...checked.findings];
    for (const { span, related } of [...all, ...checked.waived]) {
      for (const { file, start, end } of [span, ...related.map((each) => each.span)]) {
        expect(0 <= start && start <= end && end <= file.text.length).toBe(true);
      }
    }
    const outcome = { files: Object.keys(files), findings: all, waived: checked.waived };
    for (const lang of LANGS) {
      const text = findingsToText(outcome, { lang, color: false, all: true, quiet: false });
      expectNeutral(text);
    }
    checkFormatting(folder);
    const sound = all.some(({ severity }) => severity === 'error') ? undefined : toSoundPlan(plan);
    if (sound !== undefined) printTexts(sound);
    return sound;
  });
}

/** Canonical form says the same (guarded inside) and is at rest. */
function checkFormatting(folder: PlanFolder): void {
  for (const file of [folder.rencana, ...folder.area, folder.penugasan, ...folder.realisasi]) {
    if (file?.kind !== 'read') continue;
    const kind = planFileKind(parsePlanYaml(file.source).value);
    const formatted = formatPlanFile(file.source, kind);
    if (formatted.kind !== 'formatted') continue;
    const again = formatPlanFile({ ...file.source, ...textsOf(formatted.text) }, kind);
    expect(again.kind === 'formatted' && again.text).toBe(formatted.text);
  }
}

function textsOf(text: string): { readonly text: string; readonly lineStarts: readonly number[] } {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return { text, lineStarts };
}

export function scopeOf(plan: SoundPlan): ReportScope {
  return reportScope(plan, { period: yearPeriod(plan.rencana.tahun) });
}

/** Every form that is text, in both languages where it has words. */
function printTexts(plan: SoundPlan): void {
  const scope = scopeOf(plan);
  const numbers = reportNumbers(scope);
  const facts = factsOf(scope);
  for (const lang of LANGS) {
    const report = monthlyReport(numbers, lang);
    expectNeutral(toText(report, { width: 80, color: false }));
    expectNeutral(toMarkdown(report));
    expectNeutral(reportBrief(numbers, lang));
    eventsToIcs([kalenderOf(scope)], lang);
  }
  const printed = decree(plan, {
    part: 'all',
    draft: true,
    signedCopy: false,
    signatureField: false,
  });
  expectNeutral(toMarkdown(printed));
  // In an attribute's quotes `<` is a letter like others: only a reader of HTML can tell.
  const { document } = parseHTML(toHtml(printed));
  const scripts = [...document.querySelectorAll('script')].map((each) => String(each.textContent));
  expect(scripts.filter((each) => each.includes('alert('))).toEqual([]);
  expect(JSON.parse(toJsonText(numbers))).toEqual(JSON.parse(JSON.stringify(numbers)));
  expect(factsToJsonl(facts).split('\n')).toHaveLength(facts.length + 1);
  expectNeutral(factsToCsv(facts).replace(/^\ufeff/, ''));
}

/** Nothing steers a terminal or turns the direction of text. */
function expectNeutral(text: string): void {
  const odd = /[^\P{Cc}\n\r]|[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/u.exec(text);
  expect(odd === null ? 'neutral' : `U+${odd[0].codePointAt(0)?.toString(16)}`).toBe('neutral');
}
