/** Writes the reports of `rb validate`, each where it was asked for; a reporter loads when it is used. */
import type { Outcome, ReporterOptions } from '../reporters/outcome.ts';
import { findingsToText } from '../reporters/text.ts';
import { deliver } from './deliver.ts';
import type { Context } from './io.ts';
import { repositoryOf } from './repository.ts';
import type { Format, ValidateJob, Wanted } from './validate-job.ts';
import { VERSION } from './version.ts';

type Reporter = (outcome: Outcome, options: ReporterOptions) => string;

/** All but the text, which alone knows of terminals. */
const REPORTERS: Readonly<Record<Exclude<Format, 'text'>, () => Promise<Reporter>>> = {
  json: async () => (await import('../reporters/json.ts')).findingsToJson,
  jsonl: async () => (await import('../reporters/jsonl.ts')).findingsToJsonl,
  github: async () => (await import('../reporters/github.ts')).findingsToGithub,
  gitlab: async () => (await import('../reporters/gitlab.ts')).findingsToGitlab,
  sarif: async () => (await import('../reporters/sarif.ts')).findingsToSarif,
  junit: async () => (await import('../reporters/junit.ts')).findingsToJunit,
  checkstyle: async () => (await import('../reporters/checkstyle.ts')).findingsToCheckstyle,
  markdown: async () => (await import('../reporters/markdown.ts')).findingsToMarkdown,
};

/**
 * Standard output first, so that a file that cannot be written hides nothing.
 *
 * @throws UsageError when a file cannot be written
 */
export async function writeReports(
  outcome: Outcome,
  job: ValidateJob,
  context: Context,
): Promise<void> {
  const { io, lang, color, quiet } = context;
  const { all, showWaived, strict } = job;
  const toReport = async ({ format, file }: Wanted): Promise<string> => {
    if (format !== 'text') {
      const { RULES } = await import('../rules/rules.ts');
      const options = { lang, rules: RULES, version: VERSION, strict, ...repositoryOf(io) };
      return (await REPORTERS[format]())(outcome, options);
    }
    const set = { lang, all, showWaived, quiet };
    if (file !== undefined) return findingsToText(outcome, { ...set, color: false });
    const { columns } = io.stdout;
    const width = columns === undefined ? {} : { columns };
    return findingsToText(outcome, { ...set, color: color(io.stdout), ...width });
  };
  const toFile = job.wanted.filter(({ file }) => file !== undefined);
  for (const each of job.wanted.filter(({ file }) => file === undefined)) {
    await deliver(await toReport(each), undefined, context);
  }
  if (io.env['GITHUB_STEP_SUMMARY']) {
    const { addToStepSummary } = await import('./step-summary.ts');
    await addToStepSummary(await toReport({ format: 'markdown' }), context);
  }
  for (const each of toFile) await deliver(await toReport(each), each.file, context);
}
