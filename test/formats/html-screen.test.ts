/** HTML in a browser: every text back as it was, everything in its place, open to everyone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { toGrid } from '../../src/document/grid.ts';
import { toHtml } from '../../src/formats/html/to-html.ts';
import { visible } from '../../src/text/visible.ts';
import { tableOf } from '../plans/printed.ts';
import { SLIPS } from '../views/lampiran-content.ts';
import { documentOf, hostileText, labelled, paragraph, plainTable } from './document-fixture.ts';
import {
  missingBrowser,
  openBrowser,
  openHtml,
  openParser,
  readTables,
  readTexts,
  type ShownCell,
} from './html-page.ts';
import { lampiranOf, marksOf, realDecree, textsOf } from './html-texts.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const whole = await realDecree();
const draft = await realDecree({ draft: true });

describe.skipIf(missingBrowser !== '')(`in Chromium${missingBrowser}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describe('any text', () => {
    test('comes back cell by cell', async () => {
      const parse = await openParser(browser);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(hostileText, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
          async (texts) => {
            const html = toHtml(documentOf(plainTable(texts)));
            expect(await parse(html, 'tbody td')).toEqual(texts.flat().map(visible));
          },
        ),
      );
    });

    test('comes back wherever else it stands, and adds no element', async () => {
      const parse = await openParser(browser);
      const make = (text: string): Document => {
        const picture = { kind: 'picture', type: 'png', width: 1, height: 1 } as const;
        const { sections } = documentOf(
          { kind: 'heading', level: 1, runs: [{ text }] },
          { kind: 'entry', term: text, indent: 96, content: [labelled(text, text)] },
          { ...picture, bytes: new Uint8Array(), alt: text },
          { ...plainTable([['x']]), groups: [{ band: [paragraph(text)], rows: [] }] },
        );
        const meta = { title: text, subject: text, author: text, language: 'id' as const };
        return { meta, sections };
      };
      const plain = toHtml(make('x'));
      const count = (await parse(plain, '*')).length;
      await fc.assert(
        fc.asyncProperty(
          hostileText.filter((text) => text !== ''),
          async (text) => {
            const [html, shown] = [toHtml(make(text)), visible(text)];
            const places =
              'title, meta[name=description], meta[name=author], h1, dt span:first-child';
            expect(await parse(html, places)).toEqual(new Array(5).fill(shown));
            expect(await parse(html, 'dd p')).toEqual([`${shown} ${shown}`]);
            expect(await parse(html, 'img, tr.band th')).toEqual([shown, shown]);
            expect(await parse(html, '*')).toHaveLength(count);
          },
        ),
      );
    });
  });

  describe('the decree on a screen', () => {
    test.each([
      ['a desktop', whole, 1440],
      ['a phone', whole, 390],
      ['a desktop, as a draft', draft, 1440],
    ])(
      'on %s loads nothing, breaks no policy, and axe finds nothing',
      async (_, document, width) => {
        const { page, asked, complaints } = await openHtml(browser, toHtml(document), width);
        expect(await page.evaluate('getComputedStyle(document.body).overflowWrap')).toBe(
          'break-word',
        );
        const found = await page.evaluate(
          `${AXE};axe.run().then(({ violations, passes }) => ({
          violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
          passes: passes.length,
        }))`,
        );
        expect(found).toMatchObject({ violations: [], passes: expect.any(Number) });
        expect((found as { passes: number }).passes).toBeGreaterThan(15);
        expect([asked, complaints]).toEqual([[], []]);
        await page.close();
      },
    );

    test('would load and run nothing, even if it held such a thing', async () => {
      const foreign =
        '<img src="http://lampiran.invalid/x.png"><script>document.title = "x"</script>' +
        '<style>main { color: red }</style><p style="color: red">x</p></main>';
      const html = toHtml(whole).replace('</main>', foreign);
      const { page, asked, complaints } = await openHtml(browser, html);
      expect(await page.title()).toBe(whole.meta.title);
      expect(
        await page.evaluate(`getComputedStyle(document.querySelector('main > p')).color`),
      ).toBe('rgb(0, 0, 0)');
      expect(asked).toEqual([]);
      expect(complaints).toHaveLength(4);
      await page.close();
    });

    test('no part of it is wider than the window; the table scrolls in its frame', async () => {
      for (const width of [390, 800, 1280, 1440]) {
        const { page } = await openHtml(browser, toHtml(whole), width);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        const [own, inner] = (await page.evaluate(
          `(({ clientWidth, scrollWidth }) => [clientWidth, scrollWidth])(document.querySelector('.table'))`,
        )) as [number, number];
        expect(own).toBeLessThanOrEqual(width);
        if (width < 1280) expect(inner).toBeGreaterThan(own);
        await page.close();
      }
    });

    test('says what the document says, in its order', async () => {
      const { page } = await openHtml(browser, toHtml(whole));
      expect(await readTexts(page)).toEqual(textsOf(whole));
      expect(textsOf(whole).length).toBeGreaterThan(500);
      await page.close();
    });

    test('has every √ under its month, beside its line', async () => {
      const { page } = await openHtml(browser, toHtml(whole));
      expect(marksIn(await readTables(page))).toEqual(marksOf(whole));
      expect(marksOf(whole).flat(2).length).toBeGreaterThan(200);
      await page.close();
    });

    test('has every cell where the grid of the document has it', async () => {
      const { page } = await openHtml(browser, toHtml(whole));
      const [head = [], ...groups] = await readTables(page);
      const numbers = head[2] ?? [];
      const table = tableOf(lampiranOf(whole));
      expect(numbers.map(({ text }) => text)).toEqual(table.columns.map((_, i) => `${i + 1}`));
      const wrong = table.groups.flatMap(({ rows }, group) => {
        const shown = groups[group]?.slice(1) ?? [];
        const tops = shown.map((row) => Math.min(...row.map(({ top }) => top)));
        return toGrid(rows, table.columns.length).flatMap((slots, row) =>
          [...new Set(slots)]
            .filter((slot) => slot.row === row)
            .filter((slot, index) => {
              const { left, right, bottom } = shown[row]?.[index] ?? NOWHERE;
              const last = slot.column + slot.colSpan - 1;
              const below = tops[row + slot.rowSpan] ?? Number.NaN;
              return !(
                Math.abs(left - (numbers[slot.column]?.left ?? 0)) < 1.5 &&
                Math.abs(right - (numbers[last]?.right ?? 0)) < 1.5 &&
                (Number.isNaN(below) || Math.abs(bottom - below) < 1.5)
              );
            })
            .map((slot) => `${group} ${row} ${slot.column}`),
        );
      });
      expect(wrong).toEqual([]);
      await page.close();
    });

    test.each(SLIPS)('is not taken for another: $from', async (slip) => {
      const other = await realDecree({ slip });
      const { page } = await openHtml(browser, toHtml(other));
      const shown = [await readTexts(page), marksIn(await readTables(page))];
      expect(shown).toEqual([textsOf(other), marksOf(other)]);
      expect(shown).not.toEqual([textsOf(whole), marksOf(whole)]);
      await page.close();
    });
  });
});

const NOWHERE = { left: Number.NaN, right: Number.NaN, bottom: Number.NaN };

/** The months under whose numbers the √ of each line stand, 0 for none; group by group. */
function marksIn([head = [], ...groups]: readonly (readonly ShownCell[][])[]): number[][][] {
  const months = head[1] ?? [];
  return groups.map(([, ...rows]) =>
    rows.map((row) =>
      row
        .filter(({ text }) => text === '√')
        .map(
          (mark) =>
            months.findIndex(
              ({ left, right }) =>
                Math.abs(left - mark.left) < 1.5 && Math.abs(right - mark.right) < 1.5,
            ) + 1,
        ),
    ),
  );
}
