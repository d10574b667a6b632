/** Opens HTML in Debian's Chromium, and reads what it shows. */
import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const CHROMIUM = '/usr/bin/chromium';

/** Why tests in a browser are skipped; '' where there is one. */
export const missingBrowser = existsSync(CHROMIUM) ? '' : ` (skipped: no ${CHROMIUM})`;

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}

/** An opened file, and every other address it asked for. */
export interface OpenPage {
  readonly page: Page;
  readonly asked: readonly string[];
  /** What the browser complained of, such as what a policy forbids. */
  readonly complaints: readonly string[];
}

const ADDRESS = 'http://lampiran.invalid/';

/** @param width of the window */
export async function openHtml(browser: Browser, html: string, width = 1440): Promise<OpenPage> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const asked: string[] = [];
  const complaints: string[] = [];
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ contentType: 'text/html', body: html });
    asked.push(url);
    return route.abort();
  });
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  await page.goto(ADDRESS);
  return { page, asked, complaints };
}

/** The pages as the browser prints them, at the size that the file asks for. */
export async function print(page: Page): Promise<Uint8Array> {
  return new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
}

/** A cell as it is shown; lengths are pixels. */
export interface ShownCell {
  readonly text: string;
  readonly isHead: boolean;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rows of every table that are shown, group by group. */
export function readTables(page: Page): Promise<ShownCell[][][]> {
  return page.evaluate(`
    [...document.querySelectorAll('thead, tbody')].map((group) =>
      [...group.rows].map((row) =>
        [...row.cells].map((cell) => {
          const { left, right, top, bottom } = cell.getBoundingClientRect();
          const { rowSpan, colSpan, tagName } = cell;
          const text = leaves(cell).join(' ');
          return { text, isHead: tagName === 'TH', rowSpan, colSpan, left, right, top, bottom };
        }),
      ),
    );
    ${LEAVES}`);
}

/** The texts of the page in their order: one for each paragraph, heading, term and plain cell. */
export function readTexts(page: Page): Promise<string[]> {
  return page.evaluate(`
    leaves(document.querySelector('main'));
    ${LEAVES}`);
}

/** Texts of the innermost blocks that are not hidden from a reader. */
const LEAVES = `
  function leaves(element) {
    const blocks = 'h1, h2, h3, p, dt, dd, th, td, div';
    return [element, ...element.querySelectorAll(blocks)]
      .filter((each) => each.querySelector(blocks) === null)
      .filter((each) => each.closest('[aria-hidden]') === null)
      .map((each) => each.textContent)
      .filter((text) => text !== '');
  }`;

/**
 * A parser of a file into its texts by selector, run as a document without a window: nothing in it
 * is loaded or run.
 */
export async function openParser(
  browser: Browser,
): Promise<(html: string, selector: string) => Promise<string[]>> {
  const page = await browser.newPage();
  return (html, selector) =>
    page.evaluate(`
      [...new DOMParser()
        .parseFromString(${JSON.stringify(html)}, 'text/html')
        .querySelectorAll(${JSON.stringify(selector)})]
        .map((each) => each.alt ?? each.content ?? each.textContent)`);
}
