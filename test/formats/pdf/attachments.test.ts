import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Attachment } from '../../../src/formats/pdf/attachments.ts';
import { pdfOf, plain, withBlocks } from './read-back.ts';

const attach = (name: string, rest: Partial<Attachment> = {}): Attachment => ({
  name,
  bytes: Buffer.from(`nama: ${name}\n`),
  mimeType: 'application/yaml',
  description: `Sumber: ${name}`,
  relationship: 'Source',
  ...rest,
});

const NAMES = ['rencana.yaml', 'é.yaml', 'area (1).yaml', 'Area\\2.yaml', '√ 😀.yaml', 'a.yaml'];
const document = withBlocks([]);

describe('attached files', () => {
  test('come out as they went in, under their names', async () => {
    const all = [
      ...NAMES.map((name) => attach(name)),
      attach('kosong', { bytes: new Uint8Array() }),
    ];
    const pdf = await getDocumentProxy(await pdfOf(document, { attachments: all }));
    const found: Record<string, { content: Uint8Array; description: string }> =
      await pdf.getAttachments();
    expect(Object.keys(found).sort()).toEqual(all.map(({ name }) => name).sort());
    for (const { name, bytes, description } of all) {
      expect(Buffer.from(found[name]?.content ?? []).equals(Buffer.from(bytes))).toBe(true);
      expect(found[name]?.description).toBe(description);
    }
  });

  test('say what they are, how large and how old', async () => {
    const data = attach('é√.json', { mimeType: 'application/json', relationship: 'Data' });
    const bytes = await pdfOf(document, { attachments: [attach('a.yaml'), data] });
    const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
    const associated = catalog.lookup(PDFName.of('AF'), PDFArray);
    const [first, second] = [0, 1].map((i) => associated.lookup(i, PDFDict));
    expect([plain(first?.get(PDFName.of('F'))), plain(first?.get(PDFName.of('UF')))]).toEqual([
      'a.yaml',
      'a.yaml',
    ]);
    expect(plain(second)).toMatchObject({
      Type: 'Filespec',
      F: '__.json',
      UF: 'é√.json',
      Desc: 'Sumber: é√.json',
      AFRelationship: 'Data',
    });
    const stream = context.lookup(second?.lookup(PDFName.of('EF'), PDFDict).get(PDFName.of('UF')));
    if (!(stream instanceof PDFRawStream)) throw new Error('no stream');
    const sum = stream.dict.lookup(PDFName.of('Params'), PDFDict).get(PDFName.of('CheckSum'));
    expect(`${sum}`).toBe(`<${createHash('md5').update(data.bytes).digest('hex')}>`);
    expect(plain(stream.dict)).toMatchObject({
      Type: 'EmbeddedFile',
      Subtype: 'application/json',
      Params: {
        Size: data.bytes.length,
        CreationDate: 'D:20220211000000Z',
        ModDate: 'D:20220211000000Z',
      },
    });
  });

  test('are found by name: the names are sorted as their bytes are', async () => {
    const bytes = await pdfOf(document, { attachments: NAMES.map((name) => attach(name)) });
    const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
    const names = catalog
      .lookup(PDFName.of('Names'), PDFDict)
      .lookup(PDFName.of('EmbeddedFiles'), PDFDict)
      .lookup(PDFName.of('Names'), PDFArray);
    const keys = names.asArray().filter((_, i) => i % 2 === 0);
    expect(keys.map(plain)).toEqual([
      'Area\\2.yaml',
      'a.yaml',
      'area (1).yaml',
      'rencana.yaml',
      'é.yaml',
      '√ 😀.yaml',
    ]);
  });

  test('have no dates where the document has none', async () => {
    const { date: _, ...meta } = document.meta;
    const bytes = await pdfOf({ ...document, meta }, { attachments: [attach('a.yaml')] });
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const texts = pdf.context.enumerateIndirectObjects().map(([, object]) => `${object}`);
    expect(texts.filter((text) => /Date|D:\d/.test(text))).toEqual([]);
  });
});

test.each<[name: string, attachments: Attachment[], message: string]>([
  ['two of the same name', [attach('a'), attach('a')], 'two attachments named a'],
  ['a type that is none', [attach('a', { mimeType: 'yaml' })], 'not a MIME type: yaml'],
  ['a type with more', [attach('a', { mimeType: 'text/x; a=b' })], 'not a MIME type'],
])('%s are refused', async (_, attachments, message) => {
  await expect(pdfOf(document, { attachments })).rejects.toThrow(message);
});
