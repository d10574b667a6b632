/** HTML as text: which elements a document becomes. Browsers: html-screen.test.ts, html-print.test.ts. */
import { describe, expect, test } from 'vitest';
import type { Block, Table } from '../../src/document/document.ts';
import { toHtml } from '../../src/formats/html/to-html.ts';
import { cell, documentOf, labelled, paragraph, plainTable } from './document-fixture.ts';
import { between, sheetOf } from './html-parts.ts';

/** The elements of blocks in a section. */
const elementsOf = (...blocks: readonly Block[]): string =>
  between(toHtml(documentOf(...blocks)), '<section class="k1">', '</section>');

/** The declarations of the classes, by their names. */
const lookOf = (html: string, name: string): string => between(html, `\n.${name} { `, ' }');

describe('blocks', () => {
  test.each<[string, string, Block[]]>([
    [
      'a heading is bold as it is',
      '<h2 class="center">BAB <span class="regular">satu</span><i>dua</i></h2>',
      [
        {
          kind: 'heading',
          level: 2,
          align: 'center',
          runs: [
            { text: 'BAB ', bold: true },
            { text: 'satu', bold: false },
            { text: 'dua', italic: true },
          ],
        },
      ],
    ],
    [
      'runs have their styles',
      '<p>tentang <i>Grand Design</i> <b><i>RB</i></b><span class="alert"><b>!</b></span></p>',
      [
        {
          kind: 'paragraph',
          runs: [
            { text: 'tentang ' },
            { text: 'Grand Design', italic: true },
            { text: ' ' },
            { text: 'RB', bold: true, italic: true },
            { text: '!', bold: true, tone: 'alert' },
          ],
        },
      ],
    ],
    [
      'printed numbers are text',
      '<p class="k2"><span class="label">1. </span>satu</p>' +
        '<p class="k3"><span class="label">a. </span>dua</p>' +
        '<p class="k4">tiga</p>',
      [
        labelled('1.', 'satu'),
        { ...labelled('a.', 'dua'), level: 1 },
        { ...labelled('', 'tiga'), level: 1 },
      ],
    ],
    [
      'a label is as bold as its text begins',
      '<p class="k2"><span class="label"><b>1.</b> </span><b>satu</b></p>',
      [{ kind: 'paragraph', label: '1.', runs: [{ text: 'satu', bold: true }] }],
    ],
    [
      'entries under each other are one list, with the space between them as a margin',
      '<dl><div class="entry k2"><dt><span>Menimbang</span><span class="colon"> :</span></dt>' +
        '<dd><p>bahwa</p></dd></div>' +
        '<div class="entry k3"><dt><span>Mengingat</span><span class="colon"> :</span></dt>' +
        '<dd><p class="k4"><span class="label">1. </span>UU</p></dd></div></dl>' +
        '<div class="k5"></div><p>x</p>',
      [
        { kind: 'entry', term: 'Menimbang', indent: 96, content: [paragraph('bahwa')] },
        { kind: 'space', height: 8 },
        { kind: 'entry', term: 'Mengingat', indent: 96, content: [labelled('1.', 'UU')] },
        { kind: 'space', height: 8 },
        paragraph('x'),
      ],
    ],
    [
      'a group keeps with what is before it',
      '<div class="group k2 keep"><p>KETUA</p><div class="k3"></div><p>NAMA</p></div>',
      [
        {
          kind: 'group',
          inset: 0.68,
          keepWithPrevious: true,
          blocks: [paragraph('KETUA'), { kind: 'signature', height: 54 }, paragraph('NAMA')],
        },
      ],
    ],
    [
      'a picture is in the file',
      '<img src="data:image/png;base64,AQI=" alt="Lambang <KPU>" class="k2 center">',
      [
        {
          kind: 'picture',
          bytes: new Uint8Array([1, 2]),
          type: 'png',
          width: 60,
          height: 62,
          alt: 'Lambang <KPU>',
          align: 'center',
        },
      ],
    ],
    ['a rule is a line', '<hr class="k2">', [{ kind: 'rule', weight: 1.5 }]],
  ])('%s', (_, html, blocks) => {
    expect(elementsOf(...blocks)).toBe(html);
  });

  test('lengths are points on paper', () => {
    const html = toHtml(
      documentOf({ kind: 'rule', weight: 1.5 }, { kind: 'space', height: 1 / 3 }),
    );
    expect(lookOf(html, 'k2')).toBe('border-top-width: calc(1.5 * var(--pt))');
    expect(lookOf(html, 'k3')).toBe('height: calc(0.333 * var(--pt))');
    expect(between(sheetOf(html), '@media print {', ';')).toContain('--pt: 1pt');
  });

  test('a label has room for the widest of its level', () => {
    const html = toHtml(documentOf(labelled('1.', 'a'), labelled('110.', 'b')));
    expect(lookOf(html, 'k2')).toBe(
      '--hang: max(1.25em, 3.5ch + 0.4em); padding-left: calc(max(1.25em, 3.5ch + 0.4em))',
    );
  });
});

describe('a table', () => {
  const table: Table = {
    kind: 'table',
    columns: [
      { title: 'NO', width: 1, align: 'center' },
      { title: 'KEGIATAN', width: 5 },
      { title: '1', width: 1, align: 'center' },
      { title: '2', width: 1, align: 'center' },
    ],
    head: [
      { cells: [cell('NO'), cell('KEGIATAN'), { ...cell('BULAN'), colSpan: 2, align: 'left' }] },
      { cells: [{ content: [] }, cell('2'), cell('3'), cell('4')] },
    ],
    groups: [
      {
        band: [paragraph('1. Manajemen Perubahan')],
        rows: [
          { cells: [{ ...cell('1'), rowSpan: 2 }, cell('Survei'), cell('√'), { content: [] }] },
          {
            cells: [
              { content: [labelled('1.', 'SK'), labelled('2.', 'SOP')] },
              { ...cell('Tentatif'), colSpan: 2, valign: 'middle', align: 'right' },
            ],
          },
        ],
      },
      { rows: [{ cells: [{ ...cell('x'), colSpan: 4 }] }] },
    ],
    fontSize: 8,
    continued: 'lanjutan',
  };

  test('is one, with its spans, its head and a body for each group', () => {
    const title: Block = { kind: 'heading', level: 1, runs: [{ text: 'RENCANA' }] };
    expect(elementsOf(title, table).replaceAll('<t', '\n<t').split('\n')).toEqual([
      '<h1>RENCANA</h1><div class="table" role="region" tabindex="0" aria-label="RENCANA">',
      '<table class="k2"><colgroup><col class="k3"><col class="k4"></colgroup>' +
        '<colgroup><col class="k3"><col class="k3"></colgroup>',
      '<thead>',
      '<tr>',
      '<th scope="col">NO</th>',
      '<th scope="col">KEGIATAN</th>',
      '<th scope="colgroup" colspan="2" class="left">BULAN</th></tr>',
      '<tr>',
      '<td></td>',
      '<th scope="col">2</th>',
      '<th scope="col">3</th>',
      '<th scope="col">4</th></tr></thead>',
      '<tbody>',
      '<tr class="band">',
      '<th scope="rowgroup" colspan="4">1. Manajemen Perubahan</th></tr>',
      '<tr>',
      '<td rowspan="2" class="center">1</td>',
      '<td>Survei</td>',
      '<td class="center">√</td>',
      '<td></td></tr>',
      '<tr>',
      '<td><p class="k5"><span class="label">1. </span>SK</p>' +
        '<p class="k5"><span class="label">2. </span>SOP</p></td>',
      '<td colspan="2" class="right middle">Tentatif</td></tr></tbody>',
      '<tbody>',
      '<tr>',
      '<td colspan="4" class="center">x</td></tr></tbody>',
      '<tfoot aria-hidden="true">',
      '<tr>',
      '<td colspan="4"></td></tr></tfoot></table></div>',
    ]);
    const html = toHtml(documentOf(title, table));
    expect(lookOf(html, 'k3')).toBe('width: 12.5%');
    expect(lookOf(html, 'k4')).toBe('width: 62.5%');
  });

  test('has a name of its own', () => {
    const html = elementsOf(plainTable([['a']]), plainTable([['b']]));
    expect(html.split('aria-label="').map((part) => part.split('"')[0])).toEqual([
      '<div class=',
      'Contoh',
      'Contoh (2)',
    ]);
  });

  test('whose spans do not make a grid is an error', () => {
    const [group] = table.groups;
    const broken: Table = { ...table, groups: [{ rows: group?.rows.slice(1) ?? [] }] };
    expect(() => toHtml(documentOf(broken))).toThrow(RangeError);
  });
});
