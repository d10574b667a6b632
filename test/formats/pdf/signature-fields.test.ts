import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/document.ts';
import { pdfOf, plain, withBlocks } from './read-back.ts';
import { paragraph } from './sample.ts';

const signature = (field: string): Block => ({ kind: 'signature', height: 50, field });

test('room to sign is a field that asks for a signature', async () => {
  const options = { fieldLabel: (field: string) => `Tanda tangan: ${field}` };
  const bytes = await pdfOf(withBlocks([signature('ketua')]), options);
  const page = await (await getDocumentProxy(bytes)).getPage(1);
  const [field, ...others] = await page.getAnnotations();
  expect(others).toEqual([]);
  expect(field).toMatchObject({
    subtype: 'Widget',
    fieldType: 'Sig',
    fieldName: 'ketua',
    alternativeText: 'Tanda tangan: ketua',
    annotationFlags: 4,
    rect: [71, 488.45, 864.43, 538.45],
  });
});

test('the form has each field once, under a name of its own', async () => {
  const blocks = [signature('ketua.kpu'), signature('ketua.kpu'), signature('é')];
  const bytes = await pdfOf(withBlocks([...blocks, paragraph('teks')]));
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const form = pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict);
  const fields = form.lookup(PDFName.of('Fields'), PDFArray);
  const own = [0, 1, 2].map((i) => fields.lookup(i, PDFDict));
  expect(fields.size()).toBe(3);
  expect(own.map((field) => plain(field.get(PDFName.of('T'))))).toEqual([
    'ketua_kpu',
    'ketua_kpu 2',
    'é',
  ]);
  // Signature fields exist, but nothing is signed that a change could break.
  expect(plain(form.get(PDFName.of('SigFlags')))).toBe(1);
  const [page] = pdf.getPages();
  expect(`${page?.node.get(PDFName.of('Annots'))}`).toBe(`${fields}`);
  expect(plain(page?.node.get(PDFName.of('Tabs')))).toBe('S');
  for (const field of own) {
    expect(field.get(PDFName.of('P'))).toBe(page?.ref);
    expect(field.has(PDFName.of('V'))).toBe(false);
    const look = field.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
    expect(look instanceof PDFRawStream && look.contents.length).toBe(0);
  }
});

test('each field and its tag know each other', async () => {
  const bytes = await pdfOf(withBlocks([signature('a'), signature('b')]));
  const { catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
  const root = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
  const numbers = root
    .lookup(PDFName.of('ParentTree'), PDFDict)
    .lookup(PDFName.of('Nums'), PDFArray);
  const fields = catalog
    .lookup(PDFName.of('AcroForm'), PDFDict)
    .lookup(PDFName.of('Fields'), PDFArray);
  const keys = numbers.asArray().filter((_, i) => i % 2 === 0);
  [0, 1].forEach((i) => {
    const field = fields.lookup(i, PDFDict);
    const at = keys.findIndex((key) => plain(key) === plain(field.get(PDFName.of('StructParent'))));
    const tag = numbers.lookup(2 * at + 1, PDFDict);
    expect(plain(tag.get(PDFName.of('S')))).toBe('Form');
    const reference = tag.lookup(PDFName.of('K'), PDFDict);
    expect(reference.get(PDFName.of('Obj'))).toBe(fields.get(i));
  });
  expect(plain(root.get(PDFName.of('ParentTreeNextKey')))).toBe(3);
});

test('without room to sign there is no form', async () => {
  const blocks: Block[] = [{ kind: 'signature', height: 50 }, paragraph('teks')];
  const { catalog } = await PDFDocument.load(await pdfOf(withBlocks(blocks)));
  expect(catalog.has(PDFName.of('AcroForm'))).toBe(false);
});
