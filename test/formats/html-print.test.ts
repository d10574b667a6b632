/** HTML printed by a browser: the pages of the PDF, with nothing lost. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Block, Document, RowGroup, Section, Table } from '../../src/document/document.ts';
import { toHtml } from '../../src/formats/html/to-html.ts';
import { tableOf } from '../plans/printed.ts';
import { letters, type PdfPage, readPdfText } from '../support/pdf-text.ts';
import { cell, documentOf, paragraph, plainTable } from './document-fixture.ts';
import { missingBrowser, openBrowser, openHtml, print } from './html-page.ts';
import { lampiranOf, marksOf, paragraphText, realDecree, textsOf } from './html-texts.ts';

const whole = await realDecree();
const draft = await realDecree({ draft: true });

describe.skipIf(missingBrowser !== '')(`in Chromium${missingBrowser}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const printed = async (document: Document): Promise<PdfPage[]> => {
    const { page } = await openHtml(browser, toHtml(document));
    const bytes = await print(page);
    await page.close();
    return readPdfText(bytes);
  };

  describe('the decree on paper', () => {
    let pages: PdfPage[] = [];
    let draftPages: PdfPage[] = [];
    beforeAll(async () => {
      [pages, draftPages] = [await printed(whole), await printed(draft)];
    });
    const bodyPages = (all: readonly PdfPage[]): number =>
      all.findIndex(({ width, height }) => width > height);

    test('has the pages of its sections', () => {
      const sizes = pages.map(({ width, height }) => [Math.round(width), Math.round(height)]);
      const body = bodyPages(pages);
      expect(body).toBeGreaterThan(1);
      expect(pages.length - body).toBeGreaterThan(5);
      const setups = whole.sections.map(({ page }) => [page.width, page.height]);
      sizes.forEach(([width = 0, height = 0], index) => {
        const [asked = 0, high = 0] = setups[index < body ? 0 : 1] ?? [];
        // A browser counts in whole pixels.
        expect(Math.abs(width - asked)).toBeLessThan(1);
        expect(Math.abs(height - high)).toBeLessThan(1);
      });
    });

    test('repeats the head of the table on every page of it', () => {
      const head = tableOf(lampiranOf(whole)).head.flatMap(({ cells }) =>
        cells.map(({ content }) => letters(content.map(paragraphText).join(''))),
      );
      for (const { texts } of pages.slice(bodyPages(pages))) {
        const page = letters(texts.map(({ text }) => text).join(''));
        expect(head.filter((text) => !page.includes(text))).toEqual([]);
        expect(page).toContain(head.slice(-18).join(''));
      }
    });

    test('numbers its pages as the sections say', () => {
      const body = bodyPages(pages);
      const hidden = [0, ...(whole.sections[1]?.page.pageNumber?.onFirstPage ? [] : [body])];
      const numbers = pages.map(({ texts, width, height }) => {
        const found = texts.filter(({ y }) => y < 60 || y > height - 30);
        const [left, right] = [found[0]?.x ?? 0, found.at(-1)];
        const middle = (left + (right?.x ?? 0) + (right?.width ?? 0)) / 2;
        if (found.length > 0) expect(Math.abs(middle - width / 2)).toBeLessThan(2);
        return letters(found.map(({ text }) => text).join(''));
      });
      expect(numbers).toEqual(
        pages.map((_, index) => (hidden.includes(index) ? '' : `-${index + 1}-`)),
      );
    });

    test('loses no word', () => {
      const paper = letters(pages.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
      const words = textsOf(whole).flatMap((text) => text.split(' '));
      expect(words.filter((word) => !paper.includes(word))).toEqual([]);
      const marks = marksOf(whole).flat(2).length;
      expect([...paper].filter((letter) => letter === '√')).toHaveLength(marks);
    });

    test('ends with the closing block, below rows of the table', () => {
      const texts = pages.at(-1)?.texts ?? [];
      const place = (text: string): number =>
        texts.find((each) => each.text.includes(text))?.y ?? 0;
      expect(place('KARYADI')).toBeGreaterThan(place('Tentatif'));
      expect(place('Tentatif')).toBeGreaterThan(0);
    });

    test('is marked on every page as a draft, and only then', () => {
      const isMarked = ({ texts }: PdfPage): boolean =>
        letters(texts.map(({ text }) => text).join('')).includes('RANCANGAN');
      expect(draftPages.filter(isMarked)).toHaveLength(draftPages.length);
      expect(pages.filter(isMarked)).toEqual([]);
    });
  });

  test('a closing block that the page does not hold takes the last row along', async () => {
    const rows = (count: number): readonly string[][] =>
      Array.from({ length: count }, (_, index) => [`baris-${index + 1}.`]);
    const closing: Block = {
      kind: 'group',
      inset: 0.6,
      keepWithPrevious: true,
      blocks: [paragraph('KETUA'), { kind: 'signature', height: 120 }, paragraph('NAMA')],
    };
    const ends: number[] = [];
    for (const count of [20, 35, 38, 41, 44, 47]) {
      const pages = await printed(documentOf(plainTable(rows(count)), closing));
      const last =
        pages
          .at(-1)
          ?.texts.map(({ text }) => text)
          .join(' ') ?? '';
      expect(last).toContain(`baris-${count}.`);
      expect(last).toContain('KETUA');
      expect(last).toContain('NAMA');
      ends.push(pages.length);
    }
    expect([...new Set(ends)]).toEqual([1, 2]);
  });

  test('a band is not the last on a page', async () => {
    const group = (index: number): RowGroup => ({
      band: [paragraph(`pita-${index}.`)],
      rows: [{ cells: [cell(`baris-${index}.`)] }],
    });
    const groups = Array.from({ length: 90 }, (_, index) => group(index));
    const { sections, meta } = documentOf({ ...plainTable([['x']]), groups } satisfies Table);
    const [section] = sections as [Section];
    for (const height of [200, 207, 214, 221]) {
      const pages = await printed({
        meta,
        sections: [{ ...section, page: { ...section.page, height } }],
      });
      expect(pages.length).toBeGreaterThan(5);
      const split = pages.filter(({ texts }) => texts.at(-1)?.text.startsWith('pita'));
      expect(split).toEqual([]);
    }
  });

  test('a page number can be off on the first page of any section', async () => {
    const { sections, meta } = documentOf(plainTable(new Array(100).fill(['x'])));
    const [section] = sections as [Section];
    const numbered = (pageNumber: NonNullable<Section['page']['pageNumber']>): Section => ({
      ...section,
      page: { ...section.page, pageNumber },
    });
    const pages = await printed({
      meta,
      sections: [
        numbered({ first: 7, onFirstPage: true }),
        numbered({ first: 'continued', onFirstPage: false }),
        section,
        numbered({ first: 'continued', onFirstPage: true }),
        numbered({ first: 1, onFirstPage: false }),
      ],
    });
    const numbers = pages.map(({ texts }) =>
      letters(texts.flatMap(({ text, y }) => (y < 45 ? [text] : [])).join('')),
    );
    expect(numbers).toEqual([
      ...['-7-', '-8-', '-9-'],
      ...['', '-11-', '-12-'],
      ...['', '', ''],
      ...['-16-', '-17-', '-18-'],
      ...['', '-2-', '-3-'],
    ]);
  });
});
