import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Block, Document, Table } from '../../../src/document/document.ts';
import type { PdfOptions } from '../../../src/formats/pdf/to-pdf.ts';
import { countPages } from '../../../src/formats/pdf/to-pdf.ts';
import { randomDocument } from '../../layout/random-table.ts';
import { hostileDocument, wideFonts } from './hostile.ts';
import { jpeg, png } from './picture-samples.ts';
import { pdfOf, withBlocks } from './read-back.ts';
import { fonts, paragraph, sampleDocument } from './sample.ts';

async function pagesOf(document: Document): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(await pdfOf(document)));
  return text.map((page) => page.replace(/\s+/g, ' ').trim());
}

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

const options: PdfOptions = {
  attachments: [
    {
      name: 'rencana.yaml',
      bytes: Buffer.from('nama: Rencana\n'),
      mimeType: 'application/yaml',
      description: 'Sumber',
      relationship: 'Source',
    },
  ],
};

describe('the file', () => {
  /** Every part of a file that has a place in it. */
  const whole = withBlocks([
    { kind: 'picture', bytes: png(9, 9, 'rgbAlpha'), type: 'png', width: 9, height: 9, alt: 'x' },
    ...(sampleDocument(8).sections[0]?.blocks ?? []),
    { kind: 'signature', height: 40, field: 'ketua' },
  ]);
  const bytesOf = async (document: Document): Promise<string> =>
    Buffer.from(await pdfOf(document, options)).toString('base64');

  test('is the same, byte for byte, on every run and in every time zone', async () => {
    const here = await bytesOf(whole);
    expect(await bytesOf(whole)).toBe(here);
    for (const [zone, hour] of [
      ['Asia/Pontianak', 7],
      ['America/Caracas', 20],
    ] as const) {
      vi.stubEnv('TZ', zone);
      expect(new Date('2022-02-11T00:00:00Z').getHours()).toBe(hour);
      expect(await bytesOf(whole)).toBe(here);
    }
  });

  test('does not read the clock when the document has no date', async () => {
    const { date: _, ...meta } = whole.meta;
    vi.useFakeTimers({ toFake: ['Date'], now: 1e12 });
    const then = await bytesOf({ ...whole, meta });
    vi.setSystemTime(2e12);
    expect(await bytesOf({ ...whole, meta })).toBe(then);
    vi.useRealTimers();
  });

  test('has its title shown, its language and its kind told', async () => {
    const bytes = await pdfOf(sampleDocument(1));
    const pdf = await getDocumentProxy(bytes.slice());
    expect(await pdf.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
    expect(await pdf.getMarkInfo()).toMatchObject({ Marked: true });
    expect(await pdf.getPageMode()).toBe('UseOutlines');
    expect(Buffer.from(bytes).toString('latin1', 0, 9)).toBe('%PDF-1.7\n');
  });

  test('has bookmarks for its headings and bands, each under the one it belongs to', async () => {
    const pdf = await getDocumentProxy(await pdfOf(sampleDocument(24)));
    const outline = await pdf.getOutline();
    expect(outline.map((item) => item.title)).toEqual([
      'RENCANA AKSI REFORMASI BIROKRASI KABUPATEN KUBU RAYA TAHUN 2022',
    ]);
    const bands = outline[0]?.items ?? [];
    expect(bands.map((item) => item.title)).toEqual([
      '1. Penataan Tata Laksana ke-1',
      '2. Penataan Tata Laksana ke-2',
    ]);
    const pages = await Promise.all(
      bands.map(async ({ dest }) => (Array.isArray(dest) ? pdf.getPageIndex(dest[0]) : -1)),
    );
    expect(pages[0]).toBe(0);
    expect(pages[1]).toBeGreaterThan(0);
  });

  test('has pages of the size asked for, and tells how many', async () => {
    const pdf = await getDocumentProxy(await pdfOf(sampleDocument(20)));
    const page = await pdf.getPage(1);
    expect(page.view.map((side: number) => Math.round(side * 100) / 100)).toEqual([
      0, 0, 935.43, 609.45,
    ]);
    expect(await countPages(sampleDocument(20), fonts)).toBe(pdf.numPages);
    expect(pdf.numPages).toBeGreaterThan(2);
  });

  test('is small: most of a plan is its months', async () => {
    const [few, many] = await Promise.all([pdfOf(sampleDocument(12)), pdfOf(sampleDocument(132))]);
    expect((many.length - few.length) / 120).toBeLessThan(1_100);
  });

  test('takes one font for every face', async () => {
    const { regular } = fonts;
    const one = { regular, bold: regular, italic: regular, boldItalic: regular };
    const bytes = await pdfOf(sampleDocument(2), {}, one);
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
    const written = context.enumerateIndirectObjects().map(([, object]) => `${object}`);
    expect(written.filter((object) => object.includes('/FontDescriptor\n'))).toHaveLength(1);
  });
});

// For `.ci/verapdf/check`: a folder to write files into that show every part of a PDF.
const samples = process.env['PDF_SAMPLES'];
if (samples !== undefined) {
  test('samples are written', async () => {
    const bare = withBlocks([]);
    const { date: _, ...meta } = bare.meta;
    const pictures = [
      ...(['grey', 'rgb', 'greyAlpha', 'rgbAlpha'] as const).map((color) => png(3, 3, color)),
      jpeg(1),
      jpeg(3),
    ].map(
      (bytes): Block => ({ kind: 'picture', bytes, type: 'png', width: 9, height: 9, alt: 'x' }),
    );
    const files: Record<string, Uint8Array> = {
      hostile: await pdfOf(hostileDocument, options, wideFonts),
      bare: await pdfOf({ ...bare, meta }, options),
      lampiran: await pdfOf(sampleDocument(30), options),
      pictures: await pdfOf(withBlocks(pictures)),
    };
    const random = fc.sample(randomDocument, { numRuns: 12, seed: 42 });
    for (const [i, document] of random.entries()) files[`random-${i}`] = await pdfOf(document);
    for (const [name, bytes] of Object.entries(files)) {
      writeFileSync(join(samples, `${name}.pdf`), bytes);
    }
  });
}
