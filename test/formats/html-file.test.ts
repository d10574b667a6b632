/** HTML as text: what a file says of itself, what it allows, and how its pages are set up. */
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Document, Section } from '../../src/document/document.ts';
import { toHtml } from '../../src/formats/html/to-html.ts';
import { documentOf, paragraph } from './document-fixture.ts';
import { between, sheetOf } from './html-parts.ts';

describe('the file', () => {
  const document: Document = {
    ...documentOf(paragraph('<script>alert(1)</script> & "x" \u202e\u0000\u00ad\ud800\n')),
    meta: {
      title: 'Rencana </title><b>',
      subject: 'Lampiran "4"',
      author: 'KPU',
      language: 'id',
      date: '2022-02-11',
    },
  };
  const html = toHtml(document);

  test('begins with what a browser must know first', () => {
    expect(html.startsWith('<!doctype html><html lang="id"><head><meta charset="utf-8">')).toBe(
      true,
    );
    expect(html.endsWith('</html>\n')).toBe(true);
    expect(html).toContain('<title>Rencana &#x3C;/title>&#x3C;b></title>');
    expect(html).toContain('<meta name="description" content="Lampiran &#x22;4&#x22;">');
    expect(html).toContain('<meta name="author" content="KPU">');
    expect(html).toContain('<meta name="dcterms.date" content="2022-02-11">');
  });

  test('allows its own style sheet and no other thing', () => {
    const policy = between(html, '<meta http-equiv="Content-Security-Policy" content="', '"');
    const hash = createHash('sha256').update(sheetOf(html)).digest('base64');
    expect(policy.replaceAll('&#x27;', "'").split('; ')).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.indexOf('<style>'));
  });

  test('shows what a browser would drop or obey', () => {
    expect(between(html, '<p>', '</p>')).toBe(
      '&#x3C;script>alert(1)&#x3C;/script> &#x26; "x" ' +
        '&#x3C;U+202E>&#x3C;U+0000>&#x3C;U+00AD>&#x3C;U+D800>&#x3C;U+000A>',
    );
  });

  test('is the same each time', () => {
    expect(toHtml(document)).toBe(html);
  });
});

describe('pages', () => {
  const section = (page: Partial<Section['page']>): Section => ({
    page: {
      width: 935.433,
      height: 609.449,
      margin: { top: 50, right: 40, bottom: 30, left: 20 },
      ...page,
    },
    fontSize: 10,
    blocks: [paragraph('x')],
  });
  const sheet = (...sections: readonly Section[]): string =>
    sheetOf(toHtml({ meta: { title: 'x', language: 'id' }, sections }));

  test('have the size and the margins of their section', () => {
    const css = sheet(section({}), section({ width: 595, height: 842 }));
    const sizes = ['bagian-1', 'bagian-2'].map((name) =>
      between(css, `@page ${name} {`, 'counter').trim(),
    );
    expect(sizes).toEqual([
      'size: 935.433pt 609.449pt; margin: 50pt 40pt 30pt 20pt;',
      'size: 595pt 842pt; margin: 50pt 40pt 30pt 20pt;',
    ]);
    expect(css).toContain('.k1 { page: bagian-1;');
    expect(css).toContain('.k2 { page: bagian-2;');
  });

  test.each<[string, Section['page']['pageNumber'], string]>([
    ['none', undefined, ''],
    ['from the first page', { first: 3, onFirstPage: true }, '"- " counter(nomor-1) " -"'],
    [
      'from the second page',
      { first: 1, onFirstPage: false },
      'counter(halaman-1, lewati-1) "- " counter(nomor-1) " -"',
    ],
    ['that go on', { first: 'continued', onFirstPage: true }, '"- " counter(nomor-0) " -"'],
  ])('numbers: %s', (_, pageNumber, content) => {
    const css = sheet(section(pageNumber === undefined ? {} : { pageNumber }));
    if (content === '') expect(css).not.toContain('@top-center');
    else expect(between(css, '@top-center { content: ', ';')).toBe(content);
  });

  test('numbers begin where the section says', () => {
    const css = sheet(
      section({ pageNumber: { first: 3, onFirstPage: true } }),
      section({ pageNumber: { first: 'continued', onFirstPage: true } }),
    );
    expect(css).toContain('html { counter-reset: nomor-0 0 nomor-1 2 halaman-1 0 halaman-2 0 }');
    expect(css).toContain('counter-increment: nomor-1 halaman-2;');
  });

  test('have a watermark, which is no text of the page', () => {
    const html = toHtml({
      meta: { title: 'x', language: 'id' },
      sections: [section({}), section({ watermark: 'A&B' })],
    });
    expect(between(html, '<body>', '<main>')).toContain('alt="" aria-hidden="true"');
    expect(decodeURIComponent(between(html, 'url("data:image/svg+xml,', '"'))).toContain(
      'A&#x26;B',
    );
    expect(between(sheetOf(html), '@page bagian-1 {', '@page')).not.toContain('url(');
    expect(toHtml(documentOf(paragraph('x')))).not.toContain('<img');
  });
});
