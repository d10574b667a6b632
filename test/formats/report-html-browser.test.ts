/** The report's HTML in a browser: opened from a disk, used by keyboard, with and without script, printed. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toReportHtml } from '../../src/formats/report-html/to-report-html.ts';
import { factsOf } from '../../src/schedule/facts.ts';
import { monthPeriod } from '../../src/schedule/period.ts';
import { reportNumbers } from '../../src/schedule/report-numbers.ts';
import { reportScope } from '../../src/schedule/scope.ts';
import { visible } from '../../src/text/visible.ts';
import { madePlan } from '../schedule/made-plan.ts';
import { letters, readPdfText } from '../support/pdf-text.ts';
import { hostileText } from './document-fixture.ts';
import { missingBrowser, openBrowser, openParser, print } from './html-page.ts';
import { madePages, realPages, retold } from './report-html-pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const pages = { ...(await realPages()), ...(await madePages()) };
const folder = mkdtempSync(join(tmpdir(), 'rb-report-html-'));
const addresses = Object.fromEntries(
  Object.entries(pages).map(([name, { html }]) => {
    const path = join(folder, `${name}.html`);
    writeFileSync(path, html);
    return [name, pathToFileURL(path).href];
  }),
);

describe.skipIf(missingBrowser !== '')(`in Chromium${missingBrowser}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  /** The page opened from the disk, with all that it asked for and that was complained of. */
  const open = async (name: string, options: BrowserContextOptions = {}) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.goto(addresses[name] ?? '');
    return { page, asked, complaints };
  };

  describe.each(['real-quarter-2', 'made-month-6', 'made-year'])('%s', (name) => {
    test.each([
      ['light', 1280],
      ['dark', 1280],
      ['light', 400],
    ] as const)('%s, %i pixels: asks for nothing, and axe finds nothing', async (scheme, width) => {
      const { page, asked, complaints } = await open(name, {
        colorScheme: scheme,
        viewport: { width, height: 900 },
      });
      const found = await page.evaluate(
        `${AXE};axe.run({ resultTypes: ['violations'] }).then(({ violations, passes }) => ({
          violations: violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]),
          passes: passes.length,
        }))`,
      );
      expect(found).toMatchObject({ violations: [] });
      expect((found as { passes: number }).passes).toBeGreaterThan(20);
      expect(asked).toEqual([addresses[name]]);
      expect(complaints).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.close();
    });

    test('printed, it is A4 across, and every row and column is on the paper', async () => {
      const { page } = await open(name);
      const printed = await readPdfText(await print(page));
      await page.close();
      const { numbers } = pages[name as keyof typeof pages] ?? { numbers: undefined };
      if (numbers === undefined) throw new Error(name);
      for (const { width, height, texts } of printed) {
        expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
        for (const { text, x, width: length, y } of texts) {
          expect(x, text).toBeGreaterThanOrEqual(30);
          expect(x + length, text).toBeLessThanOrEqual(width - 30);
          expect(y, text).toBeLessThanOrEqual(height - 10);
        }
      }
      const gantt = printed.map(({ texts }) => letters(texts.map(({ text }) => text).join('')));
      const all = gantt.join('');
      for (const { kode, nama } of numbers.gantt) {
        expect(all).toContain(letters(kode));
        expect(letters(all)).toContain(letters(nama ?? ''));
      }
      // No sheet is shrunk to let a wide table fit, and no month is cut off.
      const sizes = printed.flatMap(({ texts }) => texts.map(({ size }) => size));
      expect(Math.min(...sizes)).toBeGreaterThan(5);
      const heads = gantt.filter((sheet) => sheet.includes('JanFebMar'));
      for (const sheet of heads) expect(sheet).toContain('JanFebMarAprMeiJunJulAguSepOktNovDes');
      expect(heads.length).toBeGreaterThan(1);
      // The filter, the contents and the arrows of the heads are for screens.
      expect(all).not.toMatch(/↕|Hapussaringan|Clearfilter|Langsungkeisi|Skiptothecontent/);
      expect(all).toContain(letters(`${printed.length}/${printed.length}`));
    });
  });

  test('printed from a dark screen it is as from a light one', async () => {
    const pdf = async (colorScheme: 'light' | 'dark') => {
      const { page } = await open('made-month-6', { colorScheme });
      await page.emulateMedia({ media: 'print', colorScheme });
      const look = await page.evaluate(
        `[...document.querySelectorAll('body, h1, td, .bar')].map((each) => {
          const { color, backgroundColor } = getComputedStyle(each);
          return color + backgroundColor;
        })`,
      );
      await page.close();
      return look;
    };
    expect(await pdf('dark')).toEqual(await pdf('light'));
  });

  test('no heading and no head of a table is the last thing on a sheet', async () => {
    const { page } = await open('real-quarter-2');
    const titles = await page.locator('h2').allTextContents();
    const printed = await readPdfText(await print(page));
    await page.close();
    const starts = titles.map((title) => letters(title).slice(0, 12));
    for (const { texts, height } of printed) {
      const body = texts.filter(({ y }) => y < height - 45).sort((a, b) => a.y - b.y);
      const last = body.filter(({ y }) => y > (body.at(-1)?.y ?? 0) - 1);
      const line = letters(last.map(({ text }) => text).join(''));
      expect(starts.some((start) => line.startsWith(start))).toBe(false);
      expect(line).not.toMatch(/^KodeUraian/);
    }
  });

  test('is all there without a script, and shows no filter that would not work', async () => {
    const { page } = await open('made-month-6', { javaScriptEnabled: false });
    expect(await page.locator('#saring').isVisible()).toBe(false);
    expect(await page.locator('tr[data-area]:visible').count()).toBe(
      await page.locator('tr[data-area]').count(),
    );
    expect(await page.locator('th button').count()).toBe(0);
    await page.close();
  });

  test('would load and run nothing foreign, even if it held such a thing', async () => {
    const { page, complaints } = await open('made-month-6');
    const html = (pages['made-month-6']?.html ?? '').replace(
      '</main>',
      '<img src="http://rb.invalid/x.png"><script>document.title = "x"</script>' +
        '<p id="x" style="color: red" onclick="document.title = 1">x</p></main>',
    );
    const path = join(folder, 'foreign.html');
    writeFileSync(path, html);
    const foreign: string[] = [];
    await page.route('http://**', (route) => {
      foreign.push(route.request().url());
      return route.abort();
    });
    await page.goto(pathToFileURL(path).href);
    await page.click('#x');
    expect(await page.title()).toContain('Juni 2023');
    expect(await page.evaluate('getComputedStyle(document.getElementById("x")).color')).not.toBe(
      'rgb(255, 0, 0)',
    );
    expect(foreign).toEqual([]);
    expect(complaints).toHaveLength(4);
    await page.close();
  });

  describe('by keyboard', () => {
    const rows = (page: Page, list: string) =>
      page.locator(`#${list} tr[data-area]:visible .kode`).allTextContents();

    test('the first key leads past the head', async () => {
      const { page } = await open('made-month-6');
      await page.keyboard.press('Tab');
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Langsung ke isi');
      await page.keyboard.press('Enter');
      expect(await page.evaluate('document.activeElement.id')).toBe('isi');
      await page.close();
    });

    test('filters by text, area and unit, says how many are left, and comes back', async () => {
      const { page } = await open('made-month-6');
      const all = await rows(page, 'gantt');
      await page.focus('#saring-teks');
      await page.keyboard.type('KEPUTUSAN tumpang');
      expect(await rows(page, 'gantt')).toEqual(['2.1.1.2']);
      expect(await page.locator('#saring-hasil').textContent()).toBe('Tampil 1 dari 11 baris');
      expect(await rows(page, 'terlambat')).toEqual([]);
      expect(await page.locator('#terlambat .none').isVisible()).toBe(true);
      expect(await page.locator('#gantt .band:visible').count()).toBe(1);

      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Tab');
      await page.keyboard.type('3.');
      expect(await rows(page, 'gantt')).toEqual(all.filter((kode) => kode.startsWith('3')));
      expect(await page.locator('#terlambat .shown').textContent()).toBe('Tampil 2 dari 4 baris');

      await page.keyboard.press('Tab');
      await page.keyboard.type('Ort');
      expect(await rows(page, 'gantt')).toEqual(['3.1.1.4']);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await rows(page, 'gantt')).toEqual(all);
      expect(await page.locator('#saring-hasil').textContent()).toBe('');
      expect(await page.evaluate('document.activeElement.id')).toBe('saring-teks');
      await page.close();
    });

    test('a filter of nobody finds the rows without a unit', async () => {
      const { page } = await open('made-month-6');
      await page.selectOption('#saring-unit', { label: 'belum ada unit' });
      const { gantt = [] } = pages['made-month-6']?.numbers ?? {};
      expect(await rows(page, 'gantt')).toEqual(
        gantt.filter(({ unit }) => unit === null).map(({ kode }) => kode),
      );
      await page.close();
    });

    test('what is filtered is printed so, with a word on it', async () => {
      const { page } = await open('made-month-6');
      await page.fill('#saring-teks', 'arsip');
      const printed = await readPdfText(await print(page));
      const all = letters(printed.flatMap(({ texts }) => texts.map(({ text }) => text)).join(''));
      expect(all).toContain('Tampil1dari11baris');
      expect(all).not.toContain(letters('Evaluasi penerapan SPBE'));
      await page.close();
    });

    test('sorts up, down and back, and says so', async () => {
      const { page } = await open('made-month-6');
      const asPrinted = await rows(page, 'terlambat');
      const head = page.locator('#terlambat th', { hasText: 'Kode' });
      await head.locator('button').focus();
      const states = [];
      for (let turn = 0; turn < 3; turn++) {
        await page.keyboard.press('Enter');
        states.push([await head.getAttribute('aria-sort'), await rows(page, 'terlambat')]);
      }
      const sorted = [...asPrinted].sort();
      expect(sorted).not.toEqual(asPrinted);
      expect(states).toEqual([
        ['ascending', sorted],
        ['descending', sorted.toReversed()],
        [null, asPrinted],
      ]);
      expect(await head.locator('button').getAttribute('aria-label')).toBe('Urutkan menurut Kode');
      await page.close();
    });

    test('sorts kode and schedule as numbers, not as letters', async () => {
      const { page } = await open('real-month-6');
      await page
        .locator('#perlu-verifikasi th', { hasText: 'Jadwal' })
        .locator('button')
        .press('Space');
      const months = pages['real-month-6']?.numbers.perlu_verifikasi ?? [];
      const first = months.map(({ bulan }) => bulan[0] ?? 13).sort((a, b) => a - b);
      const shown = await page
        .locator('#perlu-verifikasi td[data-order]')
        .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-order'))));
      expect(shown).toEqual(first);
      expect(new Set(first).size).toBeGreaterThan(3);
      await page.close();
    });
  });

  test('any text of a plan is shown as it is, and makes no element', async () => {
    const scope = reportScope(madePlan(), { period: monthPeriod(2023, 6) });
    const [numbers, facts] = [reportNumbers(scope), factsOf(scope)];
    const tell = (told: string) => toReportHtml(retold(numbers, told), retold(facts, told), 'id');
    const parse = await openParser(browser);
    const count = (await parse(await tell('x'), '*')).length;
    await fc.assert(
      fc.asyncProperty(
        hostileText.filter((text) => text !== ''),
        async (text) => {
          const html = await tell(text);
          const shown = visible(text);
          expect(await parse(html, '*')).toHaveLength(count);
          expect(await parse(html, '.satker, #gantt .kode, #tanpa-bulan .kode')).toEqual(
            new Array(1 + numbers.gantt.length + numbers.tanpa_bulan.length).fill(shown),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
