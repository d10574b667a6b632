import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import type { Meta } from '../../../src/document/document.ts';
import { toInfo, toXmp } from '../../../src/formats/pdf/metadata.ts';
import { pdfOf, withBlocks } from './read-back.ts';

const meta: Meta = {
  title: 'Rencana & <Aksi> "2022"',
  subject: 'Lampiran ]]> \r\n',
  author: 'KPU “Kubu Raya” 😀',
  language: 'id',
  date: '2022-02-11',
};

describe('the metadata', () => {
  test('are the same in XMP as in the old dictionary', async () => {
    const pdf = await getDocumentProxy(await pdfOf({ ...withBlocks([]), meta }));
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      PDFFormatVersion: '1.7',
      Language: 'id',
      Title: meta.title,
      Subject: meta.subject,
      Author: meta.author,
      Creator: 'rb',
      Producer: 'rb with PDFKit',
      CreationDate: 'D:20220211000000Z',
      ModDate: 'D:20220211000000Z',
    });
    const get = (key: string): unknown => metadata?.get(key);
    expect(get('dc:title')).toBe(meta.title);
    expect(get('dc:creator')).toEqual([meta.author]);
    expect(get('dc:description')).toBe(meta.subject?.trim());
    expect(get('xmp:createdate')).toBe('2022-02-11T00:00:00Z');
    expect(get('xmp:modifydate')).toBe('2022-02-11T00:00:00Z');
    expect(get('xmp:creatortool')).toBe('rb');
    expect(get('pdf:producer')).toBe('rb with PDFKit');
    expect([get('pdfaid:part'), get('pdfaid:conformance'), get('pdfuaid:part')]).toEqual([
      '3',
      'A',
      '1',
    ]);
  });

  test.each<[name: string, given: string, xmp: string]>([
    ['markup', '<b> & ]]> "\'', '&lt;b&gt; &amp; ]]&gt; "\''],
    ['a carriage return', 'a\r\nb', 'a&#13;\nb'],
    ['what XML cannot say', '\u0000\u0008\u001b\ud800\ufffe\uffff', '\u{fffd}'.repeat(6)],
    ['characters beyond 16 bits', '😀', '😀'],
  ])('escape %s', (_, given, xmp) => {
    const hostile: Meta = { title: given, subject: given, author: given, language: 'id' };
    const packet = toXmp(hostile);
    expect(packet.split(`<rdf:li xml:lang="x-default">${xmp}</rdf:li>`)).toHaveLength(3);
    expect(packet).toContain(`<rdf:Seq><rdf:li>${xmp}</rdf:li></rdf:Seq>`);
    expect(toInfo(hostile)).not.toMatch(/fffe(?!ff)|d800/);
  });

  test('leave out what the document does not say: no clock is read', () => {
    const bare: Meta = { title: 'Judul', language: 'en' };
    expect(toInfo(bare)).toBe('<</Title(Judul)/Creator(rb)/Producer(rb with PDFKit)>>');
    expect(toXmp(bare)).not.toMatch(/Date|dc:creator|dc:description|undefined|1970/);
  });
});
