/**
 * The README's picture of the HTML report, of the plan made for the tests: nothing in it is real.
 * `npm run pictures` takes it anew in Chromium (`PICTURES=1`). The PNG depends on the browser and its
 * fonts; the digest of what it shows does not.
 */
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openBrowser } from '../formats/html-page.ts';
import { madePages } from '../formats/report-html-pages.ts';

const PICTURE = `${import.meta.dirname}/report-html.png`;
/** Of the window, down to the curve; a README shows it smaller. */
const WIDTH = 1280;
const HEIGHT = 1570;
const SCALE = 0.7;
const MOST_BYTES = 150_000;

test('report-html.png is made of the report as it is now', async () => {
  const html = (await madePages())['made-month-6']?.html ?? '';
  if (process.env['PICTURES'] !== undefined) await takePicture(html);
  const digest = createHash('sha256').update(html).digest('hex');
  await expect(`${digest}\n`).toMatchFileSnapshot('report-html.sha256');
  expect(statSync(PICTURE).size).toBeLessThanOrEqual(MOST_BYTES);
});

async function takePicture(html: string): Promise<void> {
  const browser = await openBrowser();
  const viewport = { width: WIDTH, height: HEIGHT };
  const page = await browser.newPage({ viewport, deviceScaleFactor: SCALE });
  await page.setContent(html);
  // The same once more by unit, and the long list of links: there is no room for them in a README.
  await page.evaluate(
    `for (const part of document.querySelectorAll('#peta-unit, .contents')) part.hidden = true`,
  );
  await page.screenshot({ path: PICTURE });
  await browser.close();
}
