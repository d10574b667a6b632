/** Small documents, and texts as bad as they come. */
import fc from 'fast-check';
import type { Block, Cell, Document, Paragraph, Table } from '../../src/document/document.ts';

export function documentOf(...blocks: readonly Block[]): Document {
  const margin = { top: 50, right: 50, bottom: 50, left: 50 };
  return {
    meta: { title: 'Contoh', language: 'id' },
    sections: [{ page: { width: 595, height: 842, margin }, fontSize: 10, blocks }],
  };
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', runs: [{ text }] };
}

export function labelled(label: string, text: string): Paragraph {
  return { ...paragraph(text), label };
}

export function cell(text: string): Cell {
  return { content: [paragraph(text)] };
}

/** A table without spans: a column for each text of the first row. */
export function plainTable(texts: readonly (readonly string[])[]): Table {
  const titles = (texts[0] ?? ['']).map((_, index) => `Kolom ${index + 1}`);
  return {
    kind: 'table',
    columns: titles.map((title) => ({ title, width: 1 })),
    head: [{ cells: titles.map(cell) }],
    groups: [{ rows: texts.map((row) => ({ cells: row.map(cell) })) }],
  };
}

const SNIPPETS = [
  ...[
    '|',
    '\\',
    '`',
    '*',
    '_',
    '~',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '#',
    '-',
    '+',
    '=',
    '!',
    '&',
    '$',
  ],
  ...[':', '.', ' ', '  ', '1.', '1)', '- ', '# ', '<br>', '<!--', '&amp;', '&#35;', '[x](y)'],
  ...['**', '~~', '\\|', '```', 'www.a.id', 'http://a.id', 'a@b.id', '[^1]', ':tada:', 'kata', 'é'],
  ...['√', '…', '“', '统计', '👍', '\u202e', '\u001b[31m', '\n', '\t', '\u00a0', '\u200d'],
];

/** Words, markup, controls, wide and combining characters, in any order. */
export const hostileText = fc.oneof(
  fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
