import { inflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FileWriter, openFile } from '../../../src/formats/pdf/file-writer.ts';
import { plain } from './read-back.ts';

/** A file with one page, and what is written by `add`. */
function fileWith(add: (file: FileWriter) => void): Uint8Array {
  const file = openFile(5);
  add(file);
  const pages = file.reserve();
  const page = file.put(`<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 9 9]/Resources<<>>>>`);
  file.put(`<</Type/Pages/Kids[${page} 0 R]/Count 1>>`, pages);
  const root = file.put(`<</Type/Catalog/Pages ${pages} 0 R>>`);
  return file.end(`/Root ${root} 0 R`);
}

const load = (bytes: Uint8Array): Promise<PDFDocument> =>
  PDFDocument.load(bytes, { updateMetadata: false });

test('objects and streams are found under their numbers, however many there are', async () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 90 }), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(sizes, fc.integer({ min: 0, max: 1200 }), async (streams, count) => {
      const numbers: number[] = [];
      const bytes = fileWith((file) => {
        for (const size of streams) {
          const own = Uint8Array.from({ length: size }, (_, i) => i);
          numbers.push(file[size % 2 === 0 ? 'putPacked' : 'putStream']('/Type/Own', own));
        }
        for (let i = 0; i < count; i++) file.put(`<</Own ${i}>>`);
      });
      const pdf = await load(bytes);
      expect(pdf.getPageCount()).toBe(1);
      streams.forEach((size, i) => {
        const stream = pdf.context.lookup(PDFRef.of(numbers[i] ?? 0));
        if (!(stream instanceof PDFRawStream)) throw new Error('no stream');
        const isPacked = stream.dict.has(PDFName.of('Filter'));
        const own = isPacked ? inflateSync(stream.contents) : stream.contents;
        expect([isPacked, own.length]).toEqual([size % 2 === 0, size]);
      });
      const found = pdf.context
        .enumerateIndirectObjects()
        .map(([, object]) =>
          object instanceof PDFDict ? object.get(PDFName.of('Own')) : undefined,
        )
        .filter((own) => own !== undefined);
      expect(found.map(plain)).toEqual(Array.from({ length: count }, (_, i) => i));
    }),
    { numRuns: 15 },
  );
});

test('a number may be given out before its object is written, and keeps it', async () => {
  const bytes = fileWith((file) => {
    const [first, second] = [file.reserve(2), file.reserve()];
    expect([first, second]).toEqual([5, 7]);
    file.put('(tujuh)', second);
    file.put('(enam)', first + 1);
    file.put('(lima)', first);
  });
  const { context } = await load(bytes);
  expect([5, 6, 7].map((number) => plain(context.lookup(PDFRef.of(number))))).toEqual([
    'lima',
    'enam',
    'tujuh',
  ]);
});

test('the first number is free for ever, and so is every number that no object has', () => {
  const written = Buffer.from(fileWith(() => undefined));
  const [, length = ''] = /\/Type\/XRef.*\/Length (\d+)>>/.exec(written.toString('latin1')) ?? [];
  const start = written.indexOf('stream\n', written.indexOf('/Type/XRef')) + 'stream\n'.length;
  const table = inflateSync(written.subarray(start, start + Number(length)));
  // Each row begins with its predictor; kind, place and index are differences to the row above.
  expect([...table.subarray(0, 16)]).toEqual([2, 0, 0, 0, 0, 0, 255, 255, 2, 0, 0, 0, 0, 0, 1, 1]);
});

test('the file’s identity is its content’s', () => {
  const idOf = (text: string): string[] => {
    const written = Buffer.from(fileWith((file) => file.put(`(${text})`))).toString('latin1');
    return written.match(/\/ID\[<([0-9a-f]{32})><([0-9a-f]{32})>\]/)?.slice(1) ?? [];
  };
  const [one, again] = idOf('satu');
  expect(one).toBe(again);
  expect(idOf('satu')).toEqual([one, one]);
  expect(idOf('dua')).not.toEqual([one, one]);
});
