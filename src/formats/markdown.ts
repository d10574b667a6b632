/** Document → Markdown as GitHub reads it (GFM): every table flat, every text data. */
import type { AlignType, RootContent, TableRow } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown as treeToMarkdown } from 'mdast-util-to-markdown';
import type { Block, Document, Entry, Run, Table } from '../document/document.ts';
import { toGrid } from '../document/grid.ts';
import { runsToInline, toInline } from './markdown-inline.ts';

/** Beyond GFM, GitHub reads `$x$` as mathematics and `:tada:` as an emoji. */
const GITHUB: Options = {
  unsafe: [
    { character: '$', inConstruct: 'phrasing' },
    { character: ':', after: '[\\w+-]+:', inConstruct: 'phrasing' },
  ],
};

const OPTIONS: Options = {
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), GITHUB],
};

/** The level of heading, 1 to 6. */
type Depth = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * The whole document.
 *
 * A table becomes one table for each group of its rows, under the columns' titles; a band becomes
 * a heading one level below the last. A merged cell's text stands in its first slot. What only
 * paper has (alignment of paragraphs, space, pictures, page set-up) is left out.
 */
export function toMarkdown(document: Document): string {
  const children: RootContent[] = [];
  let depth: Depth = 1;
  for (const block of document.sections.flatMap(({ blocks }) => blocks)) {
    if (block.kind === 'heading') depth = block.level;
    children.push(...blockToTree(block, (depth + 1) as Depth));
  }
  return treeToMarkdown({ type: 'root', children }, OPTIONS);
}

/** @param below level of a heading under the last one */
function blockToTree(block: Block, below: Depth): RootContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: block.level, children: runsToInline(unbold(block.runs)) }];
    case 'paragraph':
      return [{ type: 'paragraph', children: toInline([block]) }];
    case 'rule':
      return [{ type: 'thematicBreak' }];
    case 'space':
    case 'picture':
    case 'signature':
      return [];
    case 'entry':
      return entryToTree(block);
    case 'group':
      return block.blocks.flatMap((each) => blockToTree(each, below));
    case 'table':
      return tableToTree(block, below);
  }
}

/** A paragraph each; the term stands before the first. */
function entryToTree({ term, content }: Entry): RootContent[] {
  return content.map((paragraph, index) => ({
    type: 'paragraph',
    children: [
      ...(index === 0 ? runsToInline([{ text: term, bold: true }, { text: ' : ' }]) : []),
      ...toInline([paragraph]),
    ],
  }));
}

function tableToTree({ columns, groups }: Table, below: Depth): RootContent[] {
  const align = columns.map((column): AlignType => column.align ?? null);
  const head = toRow(columns.map(({ title }) => [{ type: 'text', value: title }]));
  return groups.flatMap(({ band = [], rows }): RootContent[] => {
    const body = toGrid(rows, columns.length).map((slots, row) =>
      toRow(
        slots.map((placed, column) =>
          placed.row === row && placed.column === column ? toInline(placed.cell.content) : [],
        ),
      ),
    );
    return [
      ...(band.length === 0
        ? []
        : [
            {
              type: 'heading' as const,
              depth: below,
              children: toInline(band.map((line) => ({ ...line, runs: unbold(line.runs) }))),
            },
          ]),
      ...(body.length === 0 ? [] : [{ type: 'table' as const, align, children: [head, ...body] }]),
    ];
  });
}

/** The runs of a heading: bold as it is, it needs no bold ones. */
function unbold(runs: readonly Run[]): readonly Run[] {
  return runs.map((run) => ({ ...run, bold: false }));
}

function toRow(cells: TableRow['children'][number]['children'][]): TableRow {
  return { type: 'tableRow', children: cells.map((children) => ({ type: 'tableCell', children })) };
}
