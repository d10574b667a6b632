/** Nasty texts in every place of a plan stay text in the outputs that are text, read by other readers. */
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

const nasty = tempPlan(planWith(NASTY));
const plain = tempPlan(planWith(PLAIN));

const STEERS = /[^\P{Cc}\n\r]|[\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

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

test('GitHub takes no text for a command', async () => {
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
