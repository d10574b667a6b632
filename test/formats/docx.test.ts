/** DOCX read back from its XML: nothing of the document is lost, and Word finds what it works with. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Document, PageSetup } from '../../src/document/document.ts';
import { toDocx } from '../../src/formats/docx/to-docx.ts';
import { tableOf } from '../plans/printed.ts';
import { realPlan } from '../plans/real-plan.ts';
import { lampiran } from '../support/lampiran-of.ts';
import { documentOf, paragraph, plainTable } from './document-fixture.ts';
import { decreeDocument } from './docx-decree.ts';
import { bytesIn } from './docx-elsewhere.ts';
import {
  allText,
  bodyOf,
  expectedSlots,
  lettersOf,
  partOf,
  propertyOf,
  readParts,
  slotsOf,
  tabbedText,
  textOf,
} from './docx-read.ts';
import { all, at, childrenOf, type Element } from './docx-xml.ts';

describe('the real plan', () => {
  let document: Document;
  let bytes: Uint8Array;
  beforeAll(async () => {
    document = lampiran(await realPlan(), { draft: false });
    bytes = await toDocx(document);
  });

  test('says every word, in order', () => {
    expect(lettersOf(document).length).toBeGreaterThan(5_000);
    expect(allText(bytes)).toBe(lettersOf(document));
  });

  test('has every cell in its place, merged as it was, each √ in its row and month', () => {
    const [table, ...more] = bodyOf(bytes).filter(({ name }) => name === 'w:tbl');
    if (table === undefined) throw new Error('no table');
    expect(more).toEqual([]);
    const expected = expectedSlots(tableOf(document), (content) =>
      content.map(tabbedText).join('\n'),
    );
    expect(expected.flat().filter((slot) => slot === '√').length).toBeGreaterThan(200);
    expect(slotsOf(table)).toEqual(expected);
  });

  test('repeats its three head rows', () => {
    const table = bodyOf(bytes).find(({ name }) => name === 'w:tbl');
    const rows = table === undefined ? [] : childrenOf(table, 'w:tr');
    const isHead = rows.map((row) => at(row, 'w:trPr', 'w:tblHeader') !== undefined);
    expect(isHead.slice(0, 4)).toEqual([true, true, true, false]);
    expect(isHead.filter(Boolean)).toHaveLength(3);
  });
});

describe('a decree and its attachment', () => {
  const document = decreeDocument();
  let bytes: Uint8Array;
  let body: Element[];
  beforeAll(async () => {
    bytes = await toDocx(document);
    body = bodyOf(bytes);
  });
  const find = (text: string): Element => {
    const found = body.find((each) => each.name === 'w:p' && textOf(each) === text);
    if (found === undefined) throw new Error(`no paragraph ${text}`);
    return found;
  };

  test('says every word, in order', () => {
    expect(allText(bytes)).toBe(lettersOf(document));
  });

  test('has a section of its own for each, with its paper, margins and numbers', () => {
    const sections = all(partOf(bytes, 'word/document.xml'), 'w:sectPr');
    const size = (section: Element) => at(section, 'w:pgSz')?.attributes;
    expect(sections.map(size)).toEqual([
      { 'w:w': '12189', 'w:h': '18709', 'w:orient': 'portrait' },
      { 'w:w': '18709', 'w:h': '12189', 'w:orient': 'landscape' },
    ]);
    expect(sections.map((section) => at(section, 'w:pgNumType')?.attributes['w:start'])).toEqual([
      undefined,
      '2',
    ]);
    expect(sections.map((section) => at(section, 'w:titlePg') !== undefined)).toEqual([
      false,
      true,
    ]);
    expect(at(sections[1], 'w:pgMar')?.attributes).toMatchObject({
      'w:top': '1417',
      'w:right': '1134',
      'w:left': '1417',
    });
  });

  test('numbers the pages but the first, and lays the watermark over all', () => {
    const headers = [...readParts(bytes)].filter(([path]) => path.startsWith('word/header'));
    const facts = headers.map(([, header]) => ({
      number: textOf(all(header, 'w:p')[0] as Element),
      field: all(header, 'w:instrText').map(({ children }) => children.join('')),
      mark: all(header, 'v:textpath').map(({ attributes }) => attributes['string']),
    }));
    expect(facts).toEqual([
      { number: '', field: [], mark: [] },
      { number: '-  -', field: ['PAGE'], mark: [undefined, 'RANCANGAN'] },
      { number: '', field: [], mark: [undefined, 'RANCANGAN'] },
    ]);
  });

  test.each([
    ['Menimbang\t:\ta.\tbahwa untuk mempercepat', 2140, 2140, [1702, 1900]],
    ['1)\trincian pertama;', 2415, 275, []],
    ['lanjutan tanpa nomor;', 2140, 0, []],
    ['b.\tbahwa berdasarkan', 2140, 240, []],
    ['KESATU\t:\tMenetapkan', 1900, 1900, [1702, 1900]],
    ['1.\tButir di luar daftar', 275, 275, []],
    ['Ditetapkan di Sungai Raya', 4819, 0, []],
  ])('%j is hung by tabs and indents', (start, left, hanging, tabs) => {
    const found = body.find((each) => each.name === 'w:p' && textOf(each).startsWith(start));
    const indent = found && propertyOf(found, 'w:ind')?.attributes;
    expect(Math.abs(Number(indent?.['w:left']) - left)).toBeLessThan(80);
    expect(Math.abs(Number(indent?.['w:hanging'] ?? 0) - hanging)).toBeLessThan(80);
    const stops = found && propertyOf(found, 'w:tabs');
    expect(stops === undefined ? 0 : childrenOf(stops, 'w:tab').length).toBe(tabs.length);
  });

  test('headings are of Word’s own styles, black and in the text’s font', () => {
    const heading = find('KEPUTUSAN KETUA NOMOR 4');
    expect(propertyOf(heading, 'w:pStyle')?.attributes['w:val']).toBe('Heading1');
    const bold = childrenOf(heading, 'w:r').map((run) => at(run, 'w:rPr', 'w:b')?.attributes);
    expect(bold).toEqual([undefined, { 'w:val': 'false' }]);
    const styles = all(partOf(bytes, 'word/styles.xml'), 'w:style');
    for (const level of ['1', '2', '3']) {
      const style = styles.find(({ attributes }) => attributes['w:styleId'] === `Heading${level}`);
      expect(at(style, 'w:rPr', 'w:color')?.attributes['w:val']).toBe('000000');
      expect(at(style, 'w:rPr', 'w:rFonts')?.attributes['w:ascii']).toBe('Bookman Old Style');
    }
  });

  test('what belongs together stays together', () => {
    const isKept = (text: string): boolean => propertyOf(find(text), 'w:keepNext') !== undefined;
    expect(isKept('Ditetapkan di Sungai Raya')).toBe(true);
    expect(isKept('KETUA,')).toBe(true);
    expect(isKept('KARYADI miring gawat')).toBe(false);
    // The group is kept with what comes before it.
    expect(isKept('1.\tButir di luar daftar')).toBe(true);
    const bands = all(partOf(bytes, 'word/document.xml'), 'w:tr').filter((row) =>
      all(row, 'w:p').some((each) => textOf(each) === '1. Manajemen Perubahan'),
    );
    expect(bands).toHaveLength(1);
    for (const band of bands) {
      const [line] = all(band, 'w:p');
      expect(line && propertyOf(line, 'w:keepNext')).toBeDefined();
    }
  });

  test('the picture has its words, the signature its room', () => {
    const [picture] = all(partOf(bytes, 'word/document.xml'), 'wp:docPr');
    expect(picture?.attributes['descr']).toBe('Lambang Garuda Pancasila');
    const room = body.filter(
      (each) => propertyOf(each, 'w:spacing')?.attributes['w:line'] === String(54 * 20),
    );
    expect(room).toHaveLength(1);
  });

  test('two tables stay two, and paragraphs end a section with a table', () => {
    const order = body.map(({ name }) => name).join(' ');
    expect(order).not.toContain('w:tbl w:tbl');
    expect(order.endsWith('w:tbl w:p w:sectPr')).toBe(true);
  });

  test('says what it is, in which language, whose, and of which day', () => {
    const core = partOf(bytes, 'docProps/core.xml');
    const value = (name: string) => at(core, name)?.children.join('');
    expect(value('dc:title')).toBe('Keputusan Nomor 4');
    expect(value('dc:creator')).toBe('KPU Kabupaten Kubu Raya');
    expect(value('dcterms:created')).toBe('2022-02-11T00:00:00Z');
    expect(value('dcterms:modified')).toBe('2022-02-11T00:00:00Z');
    const [language] = all(partOf(bytes, 'word/styles.xml'), 'w:lang');
    expect(language?.attributes['w:val']).toBe('id-ID');
  });
});

test('line spacing is in the styles, and not in tables', async () => {
  const { sections, ...document } = documentOf(paragraph('satu'), plainTable([['dua']]));
  const spaced = sections.map((section) => ({ ...section, lineSpacing: 1.5 }));
  const bytes = await toDocx({ ...document, sections: spaced });
  const styles = new Map(
    all(partOf(bytes, 'word/styles.xml'), 'w:style').map((style) => [
      style.attributes['w:styleId'],
      at(style, 'w:pPr', 'w:spacing')?.attributes['w:line'],
    ]),
  );
  const lineOf = (text: string): string | undefined => {
    const found = all(partOf(bytes, 'word/document.xml'), 'w:p').find((p) => textOf(p) === text);
    const style = found && propertyOf(found, 'w:pStyle')?.attributes['w:val'];
    return styles.get(style ?? 'Normal');
  };
  expect([lineOf('satu'), lineOf('dua')]).toEqual(['360', '240']);
});

test.each<[string, Partial<PageSetup>, (string | undefined)[]]>([
  ['no number', {}, ['']],
  ['every page', { pageNumber: { first: 1, onFirstPage: true } }, ['-  -']],
  ['going on', { pageNumber: { first: 'continued', onFirstPage: true } }, ['-  -']],
  ['not on the first', { pageNumber: { first: 3, onFirstPage: false } }, ['-  -', '']],
])('headers with %s', async (_, page, expected) => {
  const { sections, ...document } = documentOf(paragraph('x'));
  const changed = sections.map((section) => ({ ...section, page: { ...section.page, ...page } }));
  const parts = readParts(await toDocx({ ...document, sections: changed }));
  const headers = [...parts].filter(([path]) => path.startsWith('word/header'));
  expect(headers.map(([, header]) => all(header, 'w:p').map(textOf).join(''))).toEqual(expected);
});

describe('the same document gives the same bytes', () => {
  test('a second later', async () => {
    const bytes = await toDocx(decreeDocument());
    await new Promise((done) => setTimeout(done, 1_100));
    expect(Buffer.compare(await toDocx(decreeDocument()), bytes)).toBe(0);
  });

  test('in other processes and time zones', async () => {
    const bytes = await toDocx(decreeDocument());
    for (const zone of ['Asia/Pontianak', 'America/New_York']) {
      const other = await bytesIn(zone, 'src/formats/docx/to-docx.ts', 'toDocx');
      expect(Buffer.compare(other, bytes)).toBe(0);
    }
  }, 60_000);

  test('without a date of its own, too', async () => {
    const bytes = await toDocx(documentOf(paragraph('x')));
    const core = partOf(bytes, 'docProps/core.xml');
    expect(at(core, 'dcterms:created')?.children).toEqual(['1970-01-01T00:00:00Z']);
  });
});
