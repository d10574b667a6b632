/** Workflow commands as the runner reads them; and a log in which no plan can speak to it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findingsToCheckstyle } from '../../src/reporters/checkstyle.ts';
import { findingsToGithub } from '../../src/reporters/github.ts';
import { findingsToGitlab } from '../../src/reporters/gitlab.ts';
import { findingsToJson } from '../../src/reporters/json.ts';
import { findingsToJsonl } from '../../src/reporters/jsonl.ts';
import { findingsToJunit } from '../../src/reporters/junit.ts';
import { findingsToMarkdown } from '../../src/reporters/markdown.ts';
import type { Outcome } from '../../src/reporters/outcome.ts';
import { findingsToSarif } from '../../src/reporters/sarif.ts';
import { findingsToText } from '../../src/reporters/text.ts';
import { commandsIn, placeFaults } from './github-runner.ts';
import { brokenOutcome, HOSTILE, hostileOutcome, OPTIONS } from './outcomes.ts';

const NAMES = { error: 'error', warning: 'warning', note: 'notice' } as const;

function expectCommands(outcome: Outcome): void {
  const log = findingsToGithub(outcome, OPTIONS);
  const commands = commandsIn(log);
  expect(commands).toHaveLength(outcome.findings.length);
  for (const [index, { severity, span, code, word }] of outcome.findings.entries()) {
    const { message, how } = word('id');
    expect(commands[index]).toMatchObject({
      name: NAMES[severity],
      data: `${message}\ncara: ${how}`,
      properties: { file: span.file.path, title: code },
    });
  }
  expect(commands.flatMap(placeFaults)).toEqual([]);
  expect(log.split('\n')).toHaveLength(outcome.findings.length + 1);
}

test.each([
  ['a folder of broken plans', brokenOutcome()],
  ['hostile texts', hostileOutcome()],
])('the runner reads each finding of %s', (_, outcome) => {
  expectCommands(outcome);
});

test('the runner reads each finding of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => expectCommands(hostileOutcome([text]))),
  );
});

test('columns stand only where the span ends in its first line', () => {
  const commands = commandsIn(findingsToGithub(brokenOutcome(), OPTIONS));
  const spread = commands.filter(({ properties }) => properties['line'] !== properties['endLine']);
  expect(spread.map(({ properties }) => Object.keys(properties))).toEqual([
    ['file', 'line', 'endLine', 'title'],
  ]);
});

test('paths count from the root of the repository', () => {
  const options = { ...OPTIONS, pathInRepository: (path: string) => `rencana/${path}` };
  const [first] = commandsIn(findingsToGithub(brokenOutcome(), options));
  expect(first?.properties['file']).toBe('rencana/plans/contoh/2023/area-3-sintaks.yaml');
});

describe('nothing in a plan is a command to the runner', () => {
  const formats = {
    text: (outcome: Outcome) =>
      findingsToText(outcome, {
        lang: 'id',
        color: false,
        all: true,
        showWaived: true,
        quiet: false,
      }),
    'coloured text': (outcome: Outcome) =>
      findingsToText(outcome, { lang: 'id', color: true, all: true, quiet: false, columns: 30 }),
    json: (outcome: Outcome) => findingsToJson(outcome, OPTIONS),
    jsonl: (outcome: Outcome) => findingsToJsonl(outcome, OPTIONS),
    gitlab: (outcome: Outcome) => findingsToGitlab(outcome, OPTIONS),
    sarif: (outcome: Outcome) => findingsToSarif(outcome, OPTIONS),
    junit: (outcome: Outcome) => findingsToJunit(outcome, OPTIONS),
    checkstyle: (outcome: Outcome) => findingsToCheckstyle(outcome, OPTIONS),
    markdown: (outcome: Outcome) => findingsToMarkdown(outcome, OPTIONS),
  };
  /** Texts in which each piece is likely to meet the one it makes a command with. */
  const piece = fc.constantFrom('::', '##', '[', ']', 'error', ' ', '\n', '\r', '%0A', 'vso', 'a');
  const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

  test.each(Object.entries(formats))('%s', (_, report) => {
    const silent = (outcome: Outcome): void => {
      const log = report(outcome);
      expect(commandsIn(log)).toEqual([]);
      expect(log).not.toMatch(/##\w*\[/);
    };
    silent(hostileOutcome());
    // A file may be called so, and stands at the start of its lines.
    silent(withPath(brokenOutcome(), '::error::a.yaml'));
    fc.assert(fc.property(texts, (text) => silent(hostileOutcome([text]))));
  });

  test('though the texts are commands', () => {
    expect(HOSTILE.flatMap(commandsIn).map(({ name }) => name)).toEqual([
      'error',
      'stop-commands',
      'error',
      'add-mask',
      'error',
      'warning',
    ]);
  });
});

function withPath(outcome: Outcome, path: string): Outcome {
  const findings = outcome.findings.map((finding) => {
    const file = { ...finding.span.file, path };
    return { ...finding, span: { ...finding.span, file } };
  });
  return { ...outcome, findings };
}
