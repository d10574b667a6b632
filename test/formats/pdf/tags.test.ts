import { describe, expect, test } from 'vitest';
import type { Block, Cell, Document, Heading, Table } from '../../../src/document/document.ts';
import { png } from './picture-samples.ts';
import { outlineOf, pdfOf, readMarks, withBlocks } from './read-back.ts';
import { paragraph, sampleDocument } from './sample.ts';

/** The outline of a section of `blocks`, from inside the section on. */
async function outline(blocks: readonly Block[], page = {}): Promise<string> {
  const lines = (await outlineOf(await pdfOf(withBlocks(blocks, page)))).split('\n');
  expect(lines.slice(0, 2)).toEqual(['Document', '  Sect']);
  return lines
    .slice(2)
    .map((line) => line.slice(4))
    .join('\n');
}

/** Lines without the indent they share. */
function lines(text: string): string {
  const all = text.split('\n').slice(1, -1);
  const indent = /^ */.exec(all[0] ?? '')?.[0].length ?? 0;
  return all.map((line) => line.slice(indent)).join('\n');
}

const heading = (level: Heading['level'], text: string): Block => ({
  kind: 'heading',
  level,
  runs: [{ text }],
});
const cell = (text: string, rest: Partial<Cell> = {}): Cell => ({
  content: text === '' ? [] : [paragraph(text)],
  ...rest,
});

const table: Table = {
  kind: 'table',
  columns: [
    { title: 'A', width: 1 },
    { title: 'B', width: 1 },
    { title: 'C', width: 1 },
  ],
  head: [
    { cells: [cell('A', { rowSpan: 2 }), cell('atas', { colSpan: 2 })] },
    { cells: [cell('B'), cell('')] },
  ],
  groups: [
    { band: [paragraph('Pita')], rows: [] },
    { rows: [] },
    {
      rows: [
        { cells: [cell('gabung', { rowSpan: 2 }), cell(''), cell('√')] },
        { cells: [cell('dua', { colSpan: 2 })] },
      ],
    },
  ],
};

describe('tags:', () => {
  test.each<[name: string, blocks: Block[], expected: string]>([
    [
      'headings begin at H1 and skip no level',
      [
        heading(2, 'dua'),
        heading(3, 'tiga'),
        heading(3, 'tiga lagi'),
        heading(1, 'satu'),
        heading(3, 'terakhir'),
      ],
      `
      H1 "dua"
      H2 "tiga"
      H2 "tiga lagi"
      H1 "satu"
      H2 "terakhir"
      `,
    ],
    [
      'a paragraph is a P; an empty one is nothing',
      [paragraph('satu'), paragraph(''), { kind: 'rule', weight: 1 }, paragraph('dua')],
      `
      P "satu"
      P "dua"
      `,
    ],
    [
      'numbered paragraphs are lists, one in another by their level',
      [
        paragraph('satu', { label: '1.' }),
        paragraph('anak', { label: 'a.', level: 1 }),
        paragraph('cucu', { label: '1)', level: 2 }),
        paragraph('anak lagi', { label: 'b.', level: 1 }),
        paragraph('masih anak', { label: '', level: 1 }),
        { kind: 'space', height: 5 },
        paragraph('dua', { label: '2.' }),
        paragraph('tanpa nomor'),
        paragraph('baru', { label: 'I.' }),
      ],
      `
      L ListNumbering=Decimal
        LI
          Lbl "1."
          LBody "satu"
            L ListNumbering=LowerAlpha
              LI
                Lbl "a."
                LBody "anak"
                  L ListNumbering=Decimal
                    LI
                      Lbl "1)"
                      LBody "cucu"
              LI
                Lbl "b."
                LBody "anak lagi"
                  P "masih anak"
        LI
          Lbl "2."
          LBody "dua"
      P "tanpa nomor"
      L ListNumbering=UpperRoman
        LI
          Lbl "I."
          LBody "baru"
      `,
    ],
    [
      'entries under each other are one list',
      [
        {
          kind: 'entry',
          term: 'Menimbang',
          indent: 100,
          content: [
            paragraph('bahwa satu;', { label: 'a.' }),
            paragraph('bahwa dua;', { label: 'b.' }),
          ],
        },
        { kind: 'space', height: 10 },
        { kind: 'entry', term: 'Mengingat', indent: 100, content: [paragraph('Undang-Undang;')] },
        { kind: 'entry', term: 'Memperhatikan', indent: 100, content: [] },
        paragraph('MEMUTUSKAN:'),
        { kind: 'entry', term: 'KESATU', indent: 100, content: [paragraph('Menetapkan.')] },
      ],
      `
      L
        LI
          Lbl "Menimbang :"
          LBody
            L ListNumbering=LowerAlpha
              LI
                Lbl "a."
                LBody "bahwa satu;"
              LI
                Lbl "b."
                LBody "bahwa dua;"
        LI
          Lbl "Mengingat :"
          LBody "Undang-Undang;"
        LI
          Lbl "Memperhatikan :"
      P "MEMUTUSKAN:"
      L
        LI
          Lbl "KESATU :"
          LBody "Menetapkan."
      `,
    ],
    [
      'a table is a regular grid, empty cells and all',
      [table],
      `
      Table
        THead
          TR
            TH Scope=Column RowSpan=2 "A"
            TH Scope=Column ColSpan=2 "atas"
          TR
            TH Scope=Column "B"
            TH Scope=Column
        TBody
          TR
            TH Scope=Column ColSpan=3 "Pita"
        TBody
          TR
            TD RowSpan=2 "gabung"
            TD
            TD "√"
          TR
            TD ColSpan=2 "dua"
      `,
    ],
    [
      'a cell holds its paragraphs; a single one needs no tag',
      [
        {
          ...table,
          head: [],
          groups: [
            {
              rows: [
                {
                  cells: [
                    { content: [paragraph('satu'), paragraph('dua')] },
                    { content: [paragraph('satu', { label: '1.' })] },
                    { content: [paragraph('   '), paragraph('')] },
                  ],
                },
              ],
            },
          ],
        },
      ],
      `
      Table
        TBody
          TR
            TD
              P "satu"
              P "dua"
            TD
              L ListNumbering=Decimal
                LI
                  Lbl "1."
                  LBody "satu"
            TD
      `,
    ],
    [
      'a picture says what it shows; an ornament is nothing',
      [
        {
          kind: 'picture',
          bytes: png(2, 2, 'rgb'),
          type: 'png',
          width: 40,
          height: 30,
          alt: 'Lambang “Garuda”',
        },
        { kind: 'picture', bytes: png(2, 2, 'grey'), type: 'png', width: 4, height: 3, alt: ' ' },
      ],
      'Figure BBox=71,508.45,111,538.45 Alt=Lambang “Garuda” ""',
    ],
    [
      'room to sign is a form field, if it has a name',
      [
        {
          kind: 'group',
          inset: 0.5,
          keepWithPrevious: false,
          blocks: [
            paragraph('KETUA,'),
            { kind: 'signature', height: 50, field: 'ketua' },
            { kind: 'signature', height: 50 },
            paragraph('NAMA'),
          ],
        },
      ],
      `
      P "KETUA,"
      Form "<ketua>"
      P "NAMA"
      `,
    ],
  ])('%s', async (_, blocks, expected) => {
    expect(await outline(blocks)).toBe(expected.includes('\n') ? lines(expected) : expected);
  });

  test('each section is a Sect with its title', async () => {
    const [section] = sampleDocument(1).sections;
    if (section === undefined) throw new Error('no section');
    const document: Document = {
      ...sampleDocument(1),
      sections: [
        { ...section, title: 'Keputusan', blocks: [heading(1, 'satu'), heading(2, 'dua')] },
        { ...section, title: '“Lampiran”', blocks: [heading(3, 'tiga')] },
      ],
    };
    expect(await outlineOf(await pdfOf(document))).toBe(
      lines(`
      Document
        Sect T=Keputusan
          H1 "satu"
          H2 "dua"
        Sect T=“Lampiran”
          H3 "tiga"
      `),
    );
  });

  test('a cell over several pages holds what each page shows of it', async () => {
    const long = Array.from({ length: 120 }, (_, i) => `kata${i}`).join(' ');
    const blocks = [
      { ...table, groups: [{ rows: [{ cells: [cell(long), cell(''), cell('')] }] }] },
    ];
    const bytes = await pdfOf(withBlocks(blocks, { height: 300 }));
    const text = (await outlineOf(bytes)).split('\n').find((line) => line.includes('kata0'));
    expect(text?.trim()).toBe(`TD "${long}"`);
  });
});

describe('in no tag, for the page’s sake only:', () => {
  test('page numbers, watermarks, catchwords and repeated heads', async () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({
      cells: [cell(`baris ${i}`), cell(''), cell('')],
    }));
    const page = { watermark: 'RANCANGAN', catchwords: true };
    const bytes = await pdfOf(withBlocks([{ ...table, groups: [{ rows }] }], page));
    const marks = await readMarks(bytes);
    expect([...marks.keys()].filter((key) => key.endsWith('untagged'))).toEqual([]);
    expect(marks.get('0 artifact')).toMatch(/^RANCANGAN ?.*\. \. \. ?$/);
    expect(marks.get('1 artifact')).toMatch(/^RANCANGAN ?- 2 - ?A ?atas ?B ?/);
    expect((await outlineOf(bytes)).match(/atas|RANCANGAN|- 2 -/g)).toEqual(['atas']);
  });
});
