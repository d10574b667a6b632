/** Every format over a folder of broken plans and over a clean one, to be read. */
import { expect, test } from 'vitest';
import { findingsToCheckstyle } from '../../src/reporters/checkstyle.ts';
import { findingsToGithub } from '../../src/reporters/github.ts';
import { findingsToGitlab } from '../../src/reporters/gitlab.ts';
import { findingsToJson } from '../../src/reporters/json.ts';
import { findingsToJsonl } from '../../src/reporters/jsonl.ts';
import { findingsToJunit } from '../../src/reporters/junit.ts';
import { findingsToMarkdown } from '../../src/reporters/markdown.ts';
import type { Outcome, ReporterOptions } from '../../src/reporters/outcome.ts';
import { findingsToSarif } from '../../src/reporters/sarif.ts';
import { findingsToText } from '../../src/reporters/text.ts';
import { brokenOutcome, cleanOutcome, OPTIONS } from './outcomes.ts';

type Reporter = (outcome: Outcome, options: ReporterOptions) => string;

const toText =
  (all: boolean): Reporter =>
  (outcome, { lang }) =>
    findingsToText(outcome, { lang, color: false, all, showWaived: all, quiet: false });

const blobUrl = 'https://github.com/kpu/rencana/blob/0a1b2c';

interface Case {
  readonly name: string;
  readonly report: Reporter;
  readonly options?: Partial<ReporterOptions>;
}

const CASES: readonly Case[] = [
  { name: 'text.id.txt', report: toText(false) },
  { name: 'text.en.txt', report: toText(false), options: { lang: 'en' } },
  { name: 'text-all.id.txt', report: toText(true) },
  { name: 'temuan.json', report: findingsToJson },
  { name: 'temuan.jsonl', report: findingsToJsonl },
  { name: 'github.txt', report: findingsToGithub },
  { name: 'gitlab.json', report: findingsToGitlab },
  { name: 'temuan.sarif', report: findingsToSarif },
  { name: 'junit.xml', report: findingsToJunit },
  { name: 'checkstyle.xml', report: findingsToCheckstyle },
  { name: 'markdown.id.md', report: findingsToMarkdown },
  { name: 'markdown.en.md', report: findingsToMarkdown, options: { lang: 'en', blobUrl } },
];

test.each(CASES)('$name', async ({ name, report, options }) => {
  const text = report(brokenOutcome(), { ...OPTIONS, ...options });
  await expect(text).toMatchFileSnapshot(`golden/${name}`);
});

test.each(CASES)('$name of a clean plan', async ({ name, report, options }) => {
  const text = report(cleanOutcome(), { ...OPTIONS, ...options });
  await expect(text).toMatchFileSnapshot(`golden/bersih/${name}`);
});
