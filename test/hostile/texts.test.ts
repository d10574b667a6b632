/** Nasty texts in every place of a plan stay text in the outputs that are text, read by other readers. */
import { execFileSync } from 'node:child_process';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { fromXml } from 'xast-util-from-xml';
import { commandsIn } from '../reporters/github-runner.ts';
import { runRb } from '../support/run-rb.ts';
import { tempPlan } from '../support/temp-plan.ts';
import { NASTY, PLAIN, planWith } from './nasty-plan.ts';
import { STEERS } from './steers.ts';

const nasty = tempPlan(planWith(NASTY));
const plain = tempPlan(planWith(PLAIN));
/** With commands and nothing else, so that a short report shows them too. */
const bidding = tempPlan(
  planWith(['::error::palsu\u200b', ...NASTY.filter((text) => text.includes('palsu'))]),
);

const REPORT = 'report --month 6 --format';

test.each([
  'validate --all',
  `${REPORT} text --all`,
  `${REPORT} markdown`,
  `${REPORT} ringkas`,
  `${REPORT} csv`,
  `${REPORT} jsonl`,
  'render -o - --format markdown',
])('%s steers no terminal', async (line) => {
  const { code, stdout, stderr } = await runRb(line, { cwd: nasty });
  expect([code, stderr]).toEqual([0, '']);
  expect(STEERS.exec(stdout.replace(/^\ufeff/, ''))).toBeNull();
});

test.each([
  `${REPORT} text --all`,
  `${REPORT} markdown`,
  `${REPORT} ringkas`,
  `${REPORT} json`,
  `${REPORT} jsonl`,
  'render -o - --format markdown',
  'fmt --diff',
  'validate --fix --dry-run',
  'record r0 --month 5 --status belum --dry-run',
])('%s: GitHub takes no text for a command', async (line) => {
  const { stdout, stderr } = await runRb(line, { cwd: bidding, env: { GITHUB_ACTIONS: 'true' } });
  // The runner is told what not to read; whatever it is told besides is of no text of ours.
  expect(commandsIn(stdout).filter(({ name }) => name !== 'stop-commands')).toEqual([]);
  expect(commandsIn(stderr)).toEqual([]);
  expect(stdout).toContain('palsu');
});

test.each(['fmt --diff', 'validate --fix --dry-run'])(
  '%s is a patch, in a log of GitHub too',
  async (line) => {
    const cwd = tempPlan(planWith(NASTY));
    const { stdout } = await runRb(line, { cwd, env: { GITHUB_ACTIONS: 'true' } });
    expect(stdout).toMatch(/^::stop-commands::[\da-f]{64}\n/);
    execFileSync('git', ['apply', '-'], { cwd, input: stdout, stdio: 'pipe' });
    const again = await runRb(line, { cwd });
    expect(again.stdout).not.toContain('@@');
  },
);

test.each(['fmt --diff', 'validate --fix --dry-run'])('%s steers no terminal', async (line) => {
  const { stdout, stderr } = await runRb(`${line} --no-color`, { cwd: nasty, terminal: 100 });
  expect(STEERS.exec(stdout)).toBeNull();
  expect(STEERS.exec(stderr)).toBeNull();
  expect(commandsIn(stdout)).toEqual([]);
});

test('GitHub takes no finding for a command', async () => {
  expect(commandsIn((await runRb('validate --all', { cwd: nasty })).stdout)).toEqual([]);
  const { stdout } = await runRb('validate --format github', { cwd: nasty });
  const lines = stdout.trimEnd().split('\n');
  expect(commandsIn(stdout)).toHaveLength(lines.length);
  expect(
    commandsIn(stdout).every(({ name }) => ['error', 'warning', 'notice'].includes(name)),
  ).toBe(true);
});

test.each(['json', 'jsonl', 'gitlab', 'sarif'])('validate --format %s is JSON', async (format) => {
  const { stdout } = await runRb(`validate --format ${format}`, { cwd: nasty });
  for (const each of format === 'jsonl' ? stdout.trimEnd().split('\n') : [stdout]) JSON.parse(each);
  expect(STEERS.exec(stdout)).toBeNull();
});

test.each(['junit', 'checkstyle'])('validate --format %s is XML', async (format) => {
  const { stdout } = await runRb(`validate --format ${format}`, { cwd: nasty });
  expect(fromXml(stdout).children.length).toBeGreaterThan(0);
});

/** The kinds of node, in order: what a text must not change. */
function kindsOf(markdown: string): string[] {
  const kinds: string[] = [];
  const walk = (node: Nodes): void => {
    // A bare address becomes a link that shows where it leads, as GitHub makes of any.
    if (node.type === 'link' && textOf(node) === node.url) return;
    if (!['text', 'break'].includes(node.type)) kinds.push(node.type);
    if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return kinds;
}

test.each([`${REPORT} markdown`, 'render -o - --format markdown'])(
  '%s: no text is markup',
  async (line) => {
    const [a, b] = [await runRb(line, { cwd: nasty }), await runRb(line, { cwd: plain })];
    const odd = ['html', 'link', 'image', 'inlineCode', 'code', 'delete'];
    const oddIn = (text: string): string[] => kindsOf(text).filter((kind) => odd.includes(kind));
    expect(oddIn(a.stdout)).toEqual(oddIn(b.stdout));
  },
);

test('CSV: as many rows and columns as with plain texts, and no formula', async () => {
  const [a, b] = [
    await runRb(`${REPORT} csv`, { cwd: nasty }),
    await runRb(`${REPORT} csv`, { cwd: plain }),
  ];
  const read = (text: string): string[][] =>
    Papa.parse<string[]>(text.replace(/^\ufeff/, '').trimEnd()).data;
  expect(read(a.stdout).map((row) => row.length)).toEqual(read(b.stdout).map((row) => row.length));
  const formulas = read(a.stdout)
    .flat()
    .filter((cell) => /^[=+@\t\r]|^-(?!\d+(?:\.\d+)?$)./.test(cell));
  expect(formulas).toEqual([]);
});
