/** English: the words of `rb validate` round its findings. */
import type { validate as inIndonesian } from '../id/validate.ts';

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`;

export const validate: typeof inIndonesian = {
  severity: { error: 'error', warning: 'warning', note: 'note' },
  why: 'why',
  how: 'how',
  howSentence: (how) => `What to do: ${how}`,
  whySentence: (why) => `Why: ${why}`,
  waived: 'waived',
  related: (where, what) => `see: ${where} ${what}`,
  more: (n, code) => `and ${n} more of ${code}`,
  moreHint: 'every finding: rb validate --all',
  summary: (files, errors, warnings, notes, waived) =>
    [
      count(files, 'file'),
      count(errors, 'error'),
      count(warnings, 'warning'),
      ...(notes === 0 ? [] : [count(notes, 'note')]),
      ...(waived === 0 ? [] : [`${waived} waived`]),
    ].join(', '),
  plans: {
    plan: 'plan',
    error: 'errors',
    warning: 'warnings',
    note: 'notes',
    total: (plans, clean) => `${count(plans, 'plan')}, ${clean} without errors`,
    moreErrors: (n) => `and ${count(n, 'more error')}`,
    hint: 'one plan: rb validate FOLDER; every finding: rb validate --all',
  },
  junit: { passed: 'no finding that fails the run' },
  sarif: {
    root: 'The root of the repository.',
    yaml: 'Every file is sound YAML.',
    schema: 'Every value has the form that the schema asks for.',
    more: (command) => `More: ${command}`,
  },
  markdown: {
    file: 'Files',
    error: 'Errors',
    warning: 'Warnings',
    note: 'Notes',
    waived: 'Waived',
    line: 'Line',
    severity: 'Severity',
    finding: 'Finding',
    rule: 'Rule',
    clean: 'No findings.',
    hidden: (n) =>
      `${count(n, 'more finding')} not shown here; all of them with rb validate --all.`,
  },
  stepSummary: {
    failed: (reason) =>
      `cannot add to the step summary (GITHUB_STEP_SUMMARY): ${reason}; the findings are not affected`,
    full: "the file is already close to GitHub's limit of 1 MiB",
  },
};
