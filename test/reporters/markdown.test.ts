/** Markdown as GitHub reads it: tables of data, and nothing that a text smuggles in. */
import fc from 'fast-check';
import type { Nodes, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import { findingsToMarkdown } from '../../src/reporters/markdown.ts';
import type { Outcome, ReporterOptions } from '../../src/reporters/outcome.ts';
import { visible } from '../../src/text/visible.ts';
import { brokenOutcome, hostileOutcome, OPTIONS } from './outcomes.ts';

const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const nodesIn = (node: Nodes): Nodes[] =>
  'children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node];

const tablesIn = (markdown: string): string[][][] =>
  nodesIn(parse(markdown))
    .filter((node): node is Table => node.type === 'table')
    .map(({ children }) =>
      children.map((row) => row.children.map((cell) => textOf(cell, { includeHtml: false }))),
    );

/** White space at the ends of a cell or in a row is not shown. */
const shown = (text: string): string => visible(text).replace(/\s+/g, ' ').trim();

function expectData(outcome: Outcome, options: Partial<ReporterOptions> = {}): void {
  const markdown = findingsToMarkdown(outcome, { ...OPTIONS, ...options });
  const [, ...tables] = tablesIn(markdown);
  const rows = tables.flatMap(([, ...body]) => body);
  const nodes = nodesIn(parse(markdown));
  expect(rows.map((row) => row.map(shown))).toEqual(
    outcome.findings.map(({ span, severity, code, word }) => {
      const { message, how } = word('id');
      const words = { error: 'galat', warning: 'peringatan', note: 'catatan' };
      const before = span.file.text.slice(0, span.start).split('\n');
      const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
      return [place, words[severity], shown(`${message}cara: ${how}`), code];
    }),
  );
  const html = nodes.flatMap((node) => (node.type === 'html' ? [node.value] : []));
  expect(html.filter((each) => each !== '<br>' && each !== '<!-- -->')).toEqual([]);
  const kinds = new Set(nodes.map(({ type }) => type));
  for (const kind of [
    'image',
    'emphasis',
    'strong',
    'delete',
    'inlineCode',
    'definition',
    'code',
  ]) {
    expect(kinds, kind).not.toContain(kind);
  }
  const links = nodes.flatMap((node) => (node.type === 'link' ? [node.url] : []));
  expect(links.filter((url) => !url.startsWith(`${options.blobUrl}/`))).toEqual([]);
  // What GitHub finds in a text after Markdown: people, issues, mathematics.
  for (const node of nodes) {
    if (node.type === 'text') expect(node.value).not.toMatch(/[@#!][\p{L}\p{N}_-]/u);
  }
}

test('a folder of broken plans', () => {
  expectData(brokenOutcome());
  expectData(brokenOutcome(), { blobUrl: 'https://github.com/kpu/rencana/blob/0a1b2c' });
});

test('hostile texts stay texts', () => {
  expectData(hostileOutcome());
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => expectData(hostileOutcome([text]))),
  );
});

test('mathematics and emoji are not made', () => {
  const markdown = findingsToMarkdown(hostileOutcome(['$x$ :tada:']), OPTIONS);
  expect(markdown).toContain('\\$x\\$ \\:tada:');
});

test('a long list is cut to what a comment holds, errors last, and the rest is counted', () => {
  const few = hostileOutcome(['a']).findings;
  const many = Array.from({ length: 1000 }, () => few.map((each) => ({ ...each }))).flat();
  const errors = many.filter(({ severity }) => severity === 'error').slice(0, 50);
  const rest = many.filter(({ severity }) => severity !== 'error');
  const outcome = { files: ['a.yaml'], findings: [...rest, ...errors], waived: [] };
  const markdown = findingsToMarkdown(outcome, OPTIONS);
  expect(markdown.length).toBeLessThan(65_536);
  const [, ...tables] = tablesIn(markdown);
  const rows = tables.flatMap(([, ...body]) => body);
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(([, severity]) => severity === 'galat')).toHaveLength(50);
  expect(markdown).toContain(`${outcome.findings.length - rows.length} temuan lagi`);
});

test('one endless message does not fill the page', () => {
  const markdown = findingsToMarkdown(hostileOutcome(['語👍'.repeat(100_000)]), OPTIONS);
  expect(markdown.length).toBeLessThan(65_536);
  expect(markdown).not.toContain('\ufffd');
});
