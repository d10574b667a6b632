import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Block, Document, Table } from '../../../src/document/document.ts';
import { toPdf } from '../../../src/formats/pdf/to-pdf.ts';
import { fonts, paragraph, sampleDocument } from './sample.ts';

/** The document's first section with other blocks. */
function withBlocks(blocks: readonly Block[], page = {}): Document {
  const document = sampleDocument(1);
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      page: { ...section.page, ...page },
      blocks,
    })),
  };
}

async function pagesOf(document: Document): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(await toPdf(document, fonts)));
  return text.map((page) => page.replace(/\s+/g, ' ').trim());
}

const bytesOf = async (document: Document): Promise<string> =>
  Buffer.from(await toPdf(document, fonts)).toString('base64');

afterEach(() => vi.unstubAllEnvs());

describe('the words of a PDF', () => {
  const table: Table = {
    kind: 'table',
    columns: [
      { title: 'A', width: 1 },
      { title: 'B', width: 2 },
    ],
    head: [{ cells: [{ content: [paragraph('Judul kolom')], colSpan: 2 }] }],
    groups: [
      {
        band: [paragraph('Pita')],
        rows: [
          {
            cells: [
              { content: [paragraph('gabung dua baris')], rowSpan: 2, valign: 'middle' },
              {
                content: [paragraph('satu √', { label: '1.' }), paragraph('dua', { label: '2.' })],
              },
            ],
          },
          { cells: [{ content: [paragraph('tiga')] }] },
        ],
      },
    ],
  };

  test('stand apart and in reading order', async () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, runs: [{ text: 'Rencana Aksi' }] },
      {
        kind: 'paragraph',
        runs: [{ text: 'tebal', bold: true }, { text: ' miring', italic: true }, { text: '.' }],
      },
      { kind: 'rule', weight: 1 },
      table,
    ];
    expect(await pagesOf(withBlocks(blocks))).toEqual([
      'Rencana Aksi tebal miring. Judul kolom Pita gabung dua baris 1. satu √ 2. dua tiga',
    ]);
  });

  test('come with page numbers and a watermark', async () => {
    const lines = Array.from({ length: 60 }, (_, i) => paragraph(`baris ${i}`));
    const page = { watermark: 'RANCANGAN' };
    const [first, second] = await pagesOf(withBlocks(lines, page));
    expect(first).toMatch(/^RANCANGAN ?baris 0 baris 1 /);
    expect(second).toMatch(/^RANCANGAN ?- 2 - baris 35 /);
  });

  test('of a whole Lampiran are all there, in order', async () => {
    const document = sampleDocument(30);
    const pages = await pagesOf(document);
    const heads = /(- \d+ - )?NO AREA PERUBAHAN .* 16 17 18 /;
    const body = pages.map((page) => page.replace(heads, '')).join(' ');
    const kegiatan = [...body.matchAll(/Evaluasi secara berkala|Penyelenggaraan Keterbukaan/g)];
    expect(kegiatan).toHaveLength(8);
    const rows = [...body.matchAll(/Adanya data perundang-undangan di/g)];
    expect(rows).toHaveLength(30);
    const bands = [...body.matchAll(/Penataan Tata Laksana ke-(\d)/g)].map((match) => match[1]);
    expect(bands).toEqual(['1', '2', '3']);
    expect(body).toMatch(/KUBU RAYA, KARYADI$/);
  });

  test('have their accents where the font has them', async () => {
    expect(await pagesOf(withBlocks([paragraph('É Ç ñ – “kutip” fi')]))).toEqual([
      'É Ç ñ – “kutip” fi',
    ]);
  });
});

describe('the file', () => {
  test('is the same, byte for byte, on every run and in every time zone', async () => {
    const document = sampleDocument(12);
    const here = await bytesOf(document);
    expect(await bytesOf(document)).toBe(here);
    for (const [zone, hour] of [
      ['Asia/Pontianak', 7],
      ['America/Caracas', 20],
    ] as const) {
      vi.stubEnv('TZ', zone);
      expect(new Date('2022-02-11T00:00:00Z').getHours()).toBe(hour);
      expect(await bytesOf(document)).toBe(here);
    }
  });

  test('does not read the clock when the document has no date', async () => {
    const { date: _, ...meta } = sampleDocument(1).meta;
    const document = { ...sampleDocument(1), meta };
    vi.useFakeTimers({ toFake: ['Date'], now: 1e12 });
    const then = await bytesOf(document);
    vi.setSystemTime(2e12);
    expect(await bytesOf(document)).toBe(then);
    vi.useRealTimers();
  });

  test('says what it is', async () => {
    const pdf = await getDocumentProxy(await toPdf(sampleDocument(1), fonts));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'id',
      Title: 'Rencana Aksi Reformasi Birokrasi Tahun 2022',
      Subject: 'Lampiran Keputusan Nomor 4/ORT.07/6112/2022',
      Author: 'KPU Kabupaten Kubu Raya',
      CreationDate: 'D:20220211000000Z',
      ModDate: 'D:20220211000000Z',
    });
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test('has bookmarks for its headings and bands', async () => {
    const pdf = await getDocumentProxy(await toPdf(sampleDocument(24), fonts));
    const outline = await pdf.getOutline();
    expect(outline.map((item) => item.title)).toEqual([
      'RENCANA AKSI REFORMASI BIROKRASI KABUPATEN KUBU RAYA TAHUN 2022',
    ]);
    expect(outline[0]?.items.map((item) => item.title)).toEqual([
      '1. Penataan Tata Laksana ke-1',
      '2. Penataan Tata Laksana ke-2',
    ]);
  });

  test('has pages of the size asked for', async () => {
    const pdf = await getDocumentProxy(await toPdf(sampleDocument(1), fonts));
    const page = await pdf.getPage(1);
    expect(page.view.map((side: number) => Math.round(side * 100) / 100)).toEqual([
      0, 0, 935.43, 609.45,
    ]);
  });
});
