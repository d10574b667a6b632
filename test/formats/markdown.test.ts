/** Markdown is parsed back by a GFM parser: each text must come back as it was, in its place. */
import fc from 'fast-check';
import type { Nodes, Root, Table as TreeTable } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../../src/document/document.ts';
import { toMarkdown } from '../../src/formats/markdown.ts';
import { visible } from '../../src/text/visible.ts';
import {
  cell,
  documentOf,
  hostileText,
  labelled,
  paragraph,
  plainTable,
} from './document-fixture.ts';

describe('toMarkdown', () => {
  test('a table is flat: a table for each group, its band a heading, merged cells once', () => {
    const table: Table = {
      kind: 'table',
      columns: [
        { title: 'NO', width: 1, align: 'center' },
        { title: 'KEGIATAN', width: 4 },
        { title: '1', width: 1, align: 'center' },
      ],
      head: [{ cells: [{ ...cell('PELAKSANAAN'), colSpan: 3 }] }],
      groups: [
        {
          band: [
            {
              ...paragraph('1. Manajemen Perubahan'),
              runs: [{ text: '1. Manajemen Perubahan', bold: true }],
            },
          ],
          rows: [
            { cells: [{ ...cell('1'), rowSpan: 2 }, cell('Survei'), cell('√')] },
            { cells: [{ content: [labelled('1.', 'SK'), labelled('2.', 'SOP')] }, cell('')] },
          ],
        },
        { band: [paragraph('2. Tata Laksana')], rows: [{ cells: [{ ...cell('x'), colSpan: 3 }] }] },
      ],
    };
    const title: Block = { kind: 'heading', level: 1, runs: [{ text: 'LAMPIRAN', bold: true }] };
    expect(toMarkdown(documentOf(title, table))).toBe(
      [
        '# LAMPIRAN',
        '',
        '## 1. Manajemen Perubahan',
        '',
        '| NO | KEGIATAN | 1 |',
        '| :-: | - | :-: |',
        '| 1 | Survei | √ |',
        '| | 1. SK<br>2. SOP | |',
        '',
        '## 2. Tata Laksana',
        '',
        '| NO | KEGIATAN | 1 |',
        '| :-: | - | :-: |',
        '| x | | |',
        '',
      ].join('\n'),
    );
  });

  test.each([
    ['1. satu', 'paragraph'],
    ['- satu', 'paragraph'],
    ['+ satu', 'paragraph'],
    ['# satu', 'paragraph'],
    ['> satu', 'paragraph'],
    ['---', 'paragraph'],
    ['===', 'paragraph'],
    ['```sh', 'paragraph'],
    ['| a | b |', 'paragraph'],
    ['<div>x</div>', 'paragraph'],
    ['[x]: http://contoh.id', 'paragraph'],
    ['    satu', 'paragraph'],
  ])('%j stays a %s', (text, type) => {
    const { children } = parse(toMarkdown(documentOf(paragraph(text))));
    expect(children.map((node) => [node.type, textOf(node)])).toEqual([[type, text]]);
  });

  test('a printed label does not begin a list', () => {
    const { children } = parse(
      toMarkdown(documentOf(labelled('1.', 'satu'), labelled('2.', 'dua'), labelled('-', 'tiga'))),
    );
    expect(children.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  test('italic and bold runs are emphasis', () => {
    const runs = [{ text: 'tentang ' }, { text: 'Grand Design', italic: true }, { text: ' RB' }];
    expect(toMarkdown(documentOf({ kind: 'paragraph', runs }))).toBe('tentang *Grand Design* RB\n');
  });

  test.each([
    ['$x$', '\\$x\\$\n'],
    ['rasio 1:100:5', 'rasio 1\\:100:5\n'],
    ['www.kpu.go.id', 'www\\.kpu.go.id\n'],
    ['https://kpu.go.id/a_b', 'https\\://kpu.go.id/a_b\n'],
    ['&copy;', '\\&copy;\n'],
  ])('%s is not read as anything else', (text, markdown) => {
    expect(toMarkdown(documentOf(paragraph(text)))).toBe(markdown);
  });

  test('any text comes back cell by cell', () => {
    fc.assert(
      fc.property(fc.array(fc.array(hostileText, { minLength: 3, maxLength: 3 })), (texts) => {
        const table = plainTable(texts);
        const tables = parse(toMarkdown(documentOf(table))).children;
        const read = tables.filter((node): node is TreeTable => node.type === 'table');
        expect(tables).toHaveLength(texts.length === 0 ? 0 : 1);
        const cells = read.flatMap(({ children }) =>
          children.slice(1).map((row) => row.children.map((each) => textOf(each).trim())),
        );
        expect(cells).toEqual(texts.map((row) => row.map((text) => visible(text).trim())));
      }),
      { numRuns: 300 },
    );
  });

  test('any run comes back with its style', () => {
    const run = fc.record({ text: hostileText, bold: fc.boolean(), italic: fc.boolean() });
    fc.assert(
      fc.property(fc.array(run, { minLength: 1, maxLength: 5 }), (runs) => {
        const { children } = parse(toMarkdown(documentOf({ kind: 'paragraph', runs })));
        const texts = runs.map((run) => ({ ...run, text: visible(run.text) }));
        expect(letters(styled(children))).toEqual(letters(texts));
      }),
      { numRuns: 300 },
    );
  });
});

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

interface Styled {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** The texts below some nodes with their styles. */
function styled(nodes: readonly Nodes[], bold = false, italic = false): readonly Styled[] {
  return nodes.flatMap((node): readonly Styled[] => {
    if ('value' in node) return [{ text: node.value, bold, italic }];
    if (!('children' in node)) return [];
    return styled(
      node.children,
      bold || node.type === 'strong',
      italic || node.type === 'emphasis',
    );
  });
}

/** Each character with its style; spaces have none. */
function letters(parts: readonly Styled[]): readonly string[] {
  return parts.flatMap(({ text, bold, italic }) =>
    [...text.replace(/\s/g, '')].map(
      (letter) => `${letter}${bold ? ' bold' : ''}${italic ? ' italic' : ''}`,
    ),
  );
}
