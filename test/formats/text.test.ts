/** Text for a terminal: aligned, wrapped under its own column, never cut, never too wide. */
import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Block, Cell, Table } from '../../src/document/document.ts';
import { NARROWEST, toText } from '../../src/formats/text.ts';
import { visible } from '../../src/text/visible.ts';
import {
  cell,
  documentOf,
  hostileText,
  labelled,
  paragraph,
  plainTable,
} from './document-fixture.ts';

const plain = (width: number, ...blocks: readonly Block[]): string =>
  toText(documentOf(...blocks), { width, color: false });

describe('toText', () => {
  test('headings stand apart, paragraphs follow each other', () => {
    expect(
      plain(
        80,
        { kind: 'heading', level: 1, runs: [{ text: 'JUDUL' }] },
        paragraph('satu'),
        { kind: 'heading', level: 2, runs: [{ text: 'BAGIAN' }] },
        paragraph('dua'),
        { kind: 'rule', weight: 1 },
        { kind: 'space', height: 12 },
        paragraph('tiga'),
      ),
    ).toBe(`JUDUL\nsatu\n\nBAGIAN\ndua\n${'-'.repeat(80)}\n\ntiga\n`);
  });

  test('a label hangs at the left of its text, set in by its level', () => {
    const text = 'Pembangunan komitmen bersama seluruh jajaran pegawai';
    expect(plain(40, labelled('1.', text), { ...labelled('a)', text), level: 1 })).toBe(
      [
        '1. Pembangunan komitmen bersama seluruh',
        '   jajaran pegawai',
        '   a) Pembangunan komitmen bersama',
        '      seluruh jajaran pegawai',
        '',
      ].join('\n'),
    );
  });

  test('alignment and a group set in from the left', () => {
    expect(
      plain(
        40,
        { ...paragraph('tengah'), align: 'center' },
        { ...paragraph('kanan'), align: 'right' },
        { kind: 'group', inset: 0.5, keepWithPrevious: true, blocks: [paragraph('Sungai Raya')] },
      ),
    ).toBe(
      [
        `${' '.repeat(17)}tengah`,
        `${' '.repeat(35)}kanan`,
        '',
        `${' '.repeat(20)}Sungai Raya`,
        '',
      ].join('\n'),
    );
  });

  test('merged cells flow down their rows, bands cross the table, numbers align', () => {
    const long = 'Evaluasi organisasi di lingkungan kantor, tiap semester';
    const table: Table = {
      kind: 'table',
      columns: [
        { title: 'KEGIATAN', width: 2 },
        { title: 'INDIKATOR', width: 2 },
        { title: 'JML', width: 1, align: 'right' },
      ],
      head: [
        {
          cells: [
            { ...cell('RENCANA'), colSpan: 2 },
            { ...cell('JML'), rowSpan: 2 },
          ],
        },
        { cells: [cell('KEGIATAN'), cell('INDIKATOR')] },
      ],
      groups: [
        {
          band: [paragraph('3. Penataan Organisasi')],
          rows: [
            { cells: [{ ...cell(long), rowSpan: 2 }, cell('Laporan'), cell('7')] },
            { cells: [cell('Kuesioner'), cell('12')] },
          ],
        },
        {
          band: [paragraph('4. Tata Laksana')],
          rows: [{ cells: [{ ...cell('tidak ada'), colSpan: 2 }, cell('.')] }],
        },
      ],
    };
    expect(`\n${plain(48, table)}`).toBe(`
  RENCANA                                    JML
  KEGIATAN                        INDIKATOR
  3. Penataan Organisasi
  Evaluasi organisasi di          Laporan      7
  lingkungan kantor, tiap         Kuesioner   12
  semester

  4. Tata Laksana
  tidak ada                                    .
`);
  });

  test('a word wider than its column breaks after a stroke or hyphen first', () => {
    const rows = [['Penataan Peraturan Perundang-undangan/Deregulasi Kebijakan', 'ya '.repeat(20)]];
    const lines = plain(48, plainTable(rows)).split('\n');
    expect(lines.slice(1, 4).map((line) => line.slice(0, 24).trim())).toEqual([
      'Penataan Peraturan',
      'Perundang-undangan/',
      'Deregulasi Kebijakan',
    ]);
  });

  test('with room for all, every cell stands on one line', () => {
    const rows = [['a b c d e f', 'g h i j k l']];
    expect(plain(80, plainTable(rows)).split('\n')[1]).toBe('  a b c d e f  g h i j k l');
  });

  test('colour marks tones and changes nothing else', () => {
    const runs = [
      { text: 'lewat', tone: 'alert' as const },
      { text: ' ragu', tone: 'notice' as const, bold: true },
      { text: ' baik', tone: 'good' as const, italic: true },
      { text: ' lain', tone: 'muted' as const },
    ];
    const document = documentOf({ kind: 'paragraph', runs });
    const coloured = toText(document, { width: 80, color: true });
    expect(coloured).toContain('\u001b[31mlewat\u001b[39m');
    expect(stripVTControlCharacters(coloured)).toBe(toText(document, { width: 80, color: false }));
  });

  test('a terminal narrower than the least is taken for that', () => {
    const text = paragraph('kata '.repeat(30));
    expect(plain(1, text)).toBe(plain(NARROWEST, text));
  });

  test('ascii has no other characters', () => {
    const document = documentOf(paragraph('√ “mutu” – café… 统 ≤ 5'));
    expect(toText(document, { width: 80, color: false, ascii: true })).toBe(
      'v "mutu" - cafe... <U+7EDF> <= 5\n',
    );
  });

  const spanned: fc.Arbitrary<Table> = fc
    .tuple(fc.array(hostileText, { minLength: 5, maxLength: 5 }), fc.constantFrom('left', 'right'))
    .map(([texts, align]) => {
      const [a, b, c, d, e] = texts.map(cell) as [Cell, Cell, Cell, Cell, Cell];
      return {
        ...plainTable([['', '', '']]),
        groups: [
          {
            band: [paragraph('pita')],
            rows: [
              { cells: [{ ...a, rowSpan: 2 }, { ...b, align: align as 'left' | 'right' }, c] },
              { cells: [{ ...d, colSpan: 2 }] },
              { cells: [{ ...e, colSpan: 3 }] },
            ],
          },
        ],
      };
    });
  const anyTable = fc.oneof(
    fc
      .array(fc.array(hostileText, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 4 })
      .map(plainTable),
    fc
      .array(fc.array(hostileText, { minLength: 14, maxLength: 14 }), { maxLength: 2 })
      .map(plainTable),
    spanned,
  );

  test('no line is wider than asked, and no character is lost', () => {
    fc.assert(
      fc.property(
        anyTable,
        hostileText,
        fc.integer({ min: 60, max: 100 }),
        (table, text, width) => {
          const shown = plain(width, paragraph(text), table);
          const tooWide = shown.split('\n').filter((line) => stringWidth(line) > width);
          expect(tooWide).toEqual([]);
          const texts = [text, ...textsOf(table)].map((each) => visible(each).normalize());
          expect(letters(shown)).toEqual(letters(texts.join(' ')));
        },
      ),
      { numRuns: 300 },
    );
  });
});

function textsOf({ head, groups }: Table): readonly string[] {
  const rows = [...head, ...groups.flatMap((group) => group.rows)];
  const bands = groups.flatMap(({ band = [] }) => band);
  return [...rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content)), ...bands].map(
    ({ runs }) => runs.map((run) => run.text).join(''),
  );
}

/** Every character but spaces, sorted: wrapping puts columns side by side. */
function letters(text: string): readonly string[] {
  return [...text.replace(/\s/g, '')].sort();
}
