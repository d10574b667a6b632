/** The real plan's Lampiran as Markdown, parsed back: nothing lost, every mark in its place. */
import type { Table as TreeTable } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { parseMarkdown, textOf } from '../plans/markdown.ts';
import { tableOf } from '../plans/printed.ts';
import { realPlan } from '../plans/real-plan.ts';
import { words } from '../plans/scan.ts';
import { lampiran } from '../support/lampiran-of.ts';
import { cellsIn, outsideIn, SLIPS } from './lampiran-content.ts';

const plan = await realPlan();
const document = lampiran(plan, { draft: false });
const marks = plan.baris.reduce((sum, { bulan }) => sum + bulan.length, 0);

describe('the Markdown', () => {
  const { children } = parseMarkdown(toMarkdown(document));
  const bands = children.filter((node) => node.type === 'heading' && node.depth === 2);
  const tables = children.filter((node): node is TreeTable => node.type === 'table');

  /** Words by the cell's place; a covered slot is empty. */
  const printed = new Map([
    ...bands.map((band, group): [string, string] => [`${group} band`, textOf(band)]),
    ...tables.flatMap(({ children: rows }, group) =>
      rows
        .slice(1)
        .flatMap((row, index) =>
          row.children.map((cell, column): [string, string] => [
            `${group} ${index} ${column}`,
            words(textOf(cell).replaceAll('<br>', ' ')).join(' '),
          ]),
        ),
    ),
  ]);

  const otherWords = (from: Document): string[] => {
    const expected = cellsIn(from);
    return [...new Set([...expected.keys(), ...printed.keys()])]
      .filter((key) => words(expected.get(key) ?? '').join(' ') !== (printed.get(key) ?? '(none)'))
      .map((key) => `${key}: document "${expected.get(key)}", printed "${printed.get(key)}"`);
  };

  test('says in every cell what the document says, a merged one in its first slot', () => {
    expect(otherWords(document)).toEqual([]);
    expect([...printed.values()].filter((text) => text.includes('√'))).toHaveLength(marks);
  });

  test.each(SLIPS)('of another plan would not do: $from', async (slip) => {
    expect(otherWords(lampiran(await realPlan(slip), { draft: false }))).not.toEqual([]);
  });

  test('has a table of 18 columns for each area, under its band', () => {
    const headings = children.flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []));
    expect(headings).toEqual([
      plan.rencana.judul,
      ...plan.area.map(({ nomor, nama }) => `${nomor}. ${nama}`),
    ]);
    expect(
      tables.map(({ children: [head] }) => head?.children.map((cell) => textOf(cell))),
    ).toEqual(plan.area.map(() => tableOf(document).columns.map(({ title }) => title)));
  });

  test('says outside the tables what the document says', () => {
    const outside = children.flatMap((node) =>
      node.type === 'paragraph' || (node.type === 'heading' && node.depth === 1)
        ? [textOf(node)]
        : [],
    );
    expect(words(...outside)).toEqual(words(outsideIn(document)));
  });
});
