/** Guards what we know of pdfkit's own way of writing a file: it may change with an update. */
import PDFDocument from 'pdfkit';
import { describe, expect, test } from 'vitest';
import { reachable, readPdfkitFile, referenceIn } from '../../../src/formats/pdf/pdfkit-file.ts';
import { png } from './picture-samples.ts';
import { fonts } from './sample.ts';

async function write(draw: (pdf: PDFKit.PDFDocument) => void): Promise<Buffer> {
  const pdf = new PDFDocument({
    autoFirstPage: false,
    font: '',
    subset: 'PDF/A-3a',
    info: { CreationDate: new Date(0) },
  });
  const chunks: Uint8Array[] = [];
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  draw(pdf);
  pdf.end();
  await ended;
  return Buffer.concat(chunks);
}

const bytes = await write((pdf) => {
  pdf.addPage({ size: [300, 200], margin: 0 });
  pdf.font(Buffer.from(fonts.regular)).text('teks\nendstream\nendobj\n');
  pdf.image(Buffer.from(png(3, 3, 'rgbAlpha')), 10, 10);
});

describe('pdfkit’s file', () => {
  const file = readPdfkitFile(bytes);
  const catalog = file.objects.get(file.root);

  test('is read object by object', () => {
    expect(file.objects.size).toBe(file.size - 1);
    expect(catalog).toContain('/Type /Catalog');
    const pages = file.objects.get(referenceIn(catalog, 'Pages'));
    expect(pages).toMatch(/^<<\n\/Type \/Pages\n\/Count 1\n\/Kids \[\d+ 0 R\]\n>>$/);
  });

  test('has streams as long as they say', () => {
    const streams = [...file.objects.values()].filter((object) => typeof object !== 'string');
    expect(streams.length).toBeGreaterThan(5);
    for (const { dictionary, bytes: own } of streams) {
      expect(dictionary).toMatch(/^<<\n/);
      expect(dictionary).toContain(`\n/Length ${own.length}\n`);
    }
  });

  test('has pages, fonts, pictures and colours apart from what is written anew', () => {
    const kept = reachable(file, [
      referenceIn(catalog, 'Pages'),
      referenceIn(catalog, 'OutputIntents'),
    ]);
    const text = [...kept]
      .map((number) => file.objects.get(number))
      .map((object) => (typeof object === 'string' ? object : object?.dictionary))
      .join('\n');
    for (const type of ['Page', 'Font', 'FontDescriptor', 'XObject', 'OutputIntent']) {
      expect(text).toContain(`/Type /${type}\n`);
    }
    expect(text).not.toMatch(/\/Type \/(Catalog|Metadata)|CreationDate/);
  });
});

describe('another file is refused:', () => {
  const broken: [name: string, bytes: Buffer][] = [
    ['without its end', bytes.subarray(0, -10)],
    ['longer at the front', Buffer.concat([Buffer.from('%\n'), bytes])],
    ['nothing at all', Buffer.alloc(0)],
    [
      'a stream that is shorter than it says',
      Buffer.from(bytes.toString('latin1').replace(/\/Length \d/, '/Length 9'), 'latin1'),
    ],
  ];
  test.each(broken)('%s', (_, other) => {
    expect(() => readPdfkitFile(other)).toThrow('pdfkit wrote an unexpected');
  });

  test('a catalog without what is looked for', () => {
    expect(() => referenceIn('<<>>', 'Pages')).toThrow('catalog without Pages');
  });
});
