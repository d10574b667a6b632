/** JUnit and Checkstyle: sound XML that means to its readers what `rb` found. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { exitCodeOf } from '../../src/cli/exit-code.ts';
import { findingsToCheckstyle } from '../../src/reporters/checkstyle.ts';
import { findingsToJunit } from '../../src/reporters/junit.ts';
import type { Outcome } from '../../src/reporters/outcome.ts';
import { brokenOutcome, cleanOutcome, HOSTILE, hostileOutcome, OPTIONS } from './outcomes.ts';

/** The root of the document; throws where it is not well-formed. */
function parse(xml: string): Element {
  const root = fromXml(xml).children.find((node): node is Element => node.type === 'element');
  if (root === undefined) throw new Error('no element');
  return root;
}

const children = (node: Element, name: string): Element[] =>
  node.children.filter((each): each is Element => each.type === 'element' && each.name === name);

const textOf = (node: Nodes): string => {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
};

/** XML 1.0, 2.2. */
const NOT_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const FORMATS = { junit: findingsToJunit, checkstyle: findingsToCheckstyle };

test.each(Object.entries(FORMATS))('%s is sound XML whatever the text', (_, report) => {
  const isSound = (outcome: Outcome): void => {
    const xml = report(outcome, OPTIONS);
    expect(() => parse(xml)).not.toThrow();
    expect(xml).not.toMatch(NOT_XML);
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8"?>\n<')).toBe(true);
  };
  isSound(brokenOutcome());
  isSound(cleanOutcome());
  isSound(hostileOutcome());
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isSound(hostileOutcome([text]))));
});

test('the parser refuses what is not sound', () => {
  for (const bad of ['<a>]]></a>', '<a>\u0000</a>', '<a b="<"/>', '<a>\uffff</a>', '<a>']) {
    expect(() => parse(bad), bad).toThrow();
  }
});

interface TestCase {
  readonly key: string;
  readonly status: string;
  readonly output: string | undefined;
  readonly file: string | null | undefined;
}

/** `Gitlab::Ci::Parsers::Test::Junit`: of two tests with one key and status it shows the last. */
function readByGitlab(xml: string): TestCase[] {
  const read = new Map<string, TestCase>();
  for (const suite of children(parse(xml), 'testsuite')) {
    for (const { attributes, children: inside } of children(suite, 'testcase')) {
      const key = `${suite.attributes['name']}_${attributes['classname']}_${attributes['name']}`;
      const result = inside.find((each): each is Element => each.type === 'element');
      const status = result?.name ?? 'success';
      const output = result === undefined ? undefined : textOf(result);
      read.set(`${status} ${key}`, { key, status, output, file: attributes['file'] });
    }
  }
  return [...read.values()];
}

describe('JUnit', () => {
  /** Names that meet, one of them as another would be numbered. */
  const alike = hostileOutcome(['a', 'a', 'a']);
  const named = (message: string) =>
    alike.findings.map((each) => ({ ...each, word: () => ({ message, how: 'x' }) }));
  const meeting = { ...alike, findings: [...named('b (2)'), ...named('b'), ...named('b (2)')] };
  const outcomes = [brokenOutcome(), cleanOutcome(), hostileOutcome(), alike, meeting];

  test.each(outcomes)('counts agree with what is there (%#)', (outcome) => {
    const root = parse(findingsToJunit(outcome, OPTIONS));
    const suites = children(root, 'testsuite');
    const count = (name: string): number =>
      suites.flatMap((suite) => children(suite, 'testcase')).flatMap((each) => children(each, name))
        .length;
    const cases = suites.flatMap((suite) => children(suite, 'testcase')).length;
    expect(root.attributes).toMatchObject({
      tests: String(cases),
      failures: String(count('failure')),
      skipped: String(count('skipped')),
      errors: '0',
    });
    for (const key of ['tests', 'failures', 'skipped'] as const) {
      const sum = suites.reduce((total, { attributes }) => total + Number(attributes[key]), 0);
      expect(String(sum)).toBe(root.attributes[key]);
    }
    // No two have one name.
    expect(readByGitlab(findingsToJunit(outcome, OPTIONS))).toHaveLength(cases);
  });

  test.each([true, false])('is red exactly when rb fails (strict: %s)', (strict) => {
    const { findings, ...rest } = brokenOutcome();
    for (const severity of ['error', 'warning', 'note'] as const) {
      const outcome = { ...rest, findings: findings.filter((each) => each.severity === severity) };
      const cases = readByGitlab(findingsToJunit(outcome, { ...OPTIONS, strict }));
      const isRed = cases.some(({ status }) => status === 'failure');
      expect(isRed, severity).toBe(exitCodeOf(outcome, { strict }) === 1);
    }
  });

  test('a clean file is one passed test', () => {
    const outcome = cleanOutcome();
    const cases = readByGitlab(findingsToJunit(outcome, OPTIONS));
    expect(cases.map(({ status }) => status)).toEqual(outcome.files.map(() => 'success'));
    expect(cases.map(({ file }) => file).sort()).toEqual([...outcome.files].sort());
  });

  test('a failure says all in its body, for GitLab shows nothing else', () => {
    const cases = readByGitlab(findingsToJunit(brokenOutcome(), OPTIONS));
    const failures = cases.filter(({ status }) => status === 'failure');
    expect(failures.length).toBeGreaterThan(4);
    for (const { output } of failures) expect(output).toMatch(/galat: .*\n(.*\n)* {2}cara: /);
    const skipped = cases.filter(({ status }) => status === 'skipped');
    expect(skipped.map(({ output }) => output)).toEqual([
      'dikecualikan: Sudah dicocokkan dengan naskah; tinggal paraf <Kabag>.',
    ]);
  });

  test('a name stays when lines are added above', () => {
    const names = (outcome: Outcome) =>
      readByGitlab(findingsToJunit(outcome, OPTIONS)).map(({ key }) => key);
    const outcome = brokenOutcome();
    const file = outcome.findings.find(({ code }) => code === 'no-typed-number')?.span.file;
    const name = file?.path.split('/').at(-1) ?? '';
    expect(names(brokenOutcome({ [name]: `# Tambahan.\n${file?.text}` }))).toEqual(names(outcome));
  });
});

test('Checkstyle holds every finding once, in its file', () => {
  const outcome = hostileOutcome(HOSTILE);
  const files = children(parse(findingsToCheckstyle(outcome, OPTIONS)), 'file');
  const errors = files.flatMap((file) => children(file, 'error'));
  expect(files).toHaveLength(HOSTILE.length);
  expect(errors).toHaveLength(outcome.findings.length);
  for (const { attributes } of errors) {
    expect(attributes['severity']).toMatch(/^(error|warning|info)$/);
    expect(attributes['source']).toBe('rb.no-typed-number');
    expect(Number(attributes['line'])).toBeGreaterThan(0);
    expect(Number(attributes['column'])).toBeGreaterThan(0);
    expect(attributes['message']).not.toBe('');
  }
});
